package io.dragoman.app;

import io.dragoman.store.Pair;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The two countries to which a list is narrowed; option of every command that lists. */
final class PairOption {

    @Option(
            names = "--pair",
            paramLabel = "AAA-BBB",
            converter = PairConverter.class,
            description = "Only what is between two countries, either way (ISO 3166-1 alpha-3 codes).")
    private @Nullable Pair pair;

    /** The pair; null where everything is listed. */
    @Nullable
    Pair pair() {
        return pair;
    }

    /** The codes of the pair, of which there is one where both are the same; none where everything is listed. */
    Set<String> countries() {
        return pair == null ? Set.of() : Set.copyOf(List.of(pair.one(), pair.other()));
    }
}
