package io.dragoman.store;

import io.dragoman.record.ActorType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor over all articles: actors with the same name, type, country and code are one.
 *
 * @param roles every office or description found, sorted
 * @param articles in how many articles it occurs
 * @param mentions how often it is mentioned in all
 */
public record ActorRow(
        String name,
        ActorType type,
        @Nullable String country,
        @Nullable String code,
        List<String> roles,
        long articles,
        long mentions) {
    public ActorRow {
        roles = List.copyOf(roles);
    }
}
