package io.dragoman.acceptance.canary.app;

import java.sql.Connection;

public interface KnowsDatabase {
    Connection connection();
}
