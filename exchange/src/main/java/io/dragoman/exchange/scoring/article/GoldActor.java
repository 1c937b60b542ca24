package io.dragoman.exchange.scoring.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, state or body; {@code names} are its name, other names and surface forms; {@code countries} is empty where
 * it belongs to none; {@code codes} holds the code and the accepted ones.
 */
record GoldActor(
        Common common,
        String name,
        List<String> names,
        String type,
        @Nullable String code,
        List<String> codes,
        @Nullable String country,
        @Nullable String role)
        implements GoldItem {

    boolean person() {
        return type.equals("person");
    }
}
