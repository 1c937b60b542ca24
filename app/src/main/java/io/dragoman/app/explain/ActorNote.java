package io.dragoman.app.explain;

import io.dragoman.record.RuleReference;
import io.dragoman.record.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a mention were taken for.
 *
 * @param form "name", "unknown name", "role", "pronoun", "sides", …
 * @param taken the same for people
 * @param entries of the lexicon that say so, the most telling first
 */
record ActorNote(
        String words, Span span, String form, String taken, List<Identity> actors, List<RuleReference> entries) {
    ActorNote {
        actors = List.copyOf(actors);
        entries = List.copyOf(entries);
    }

    /** An actor that the words stand for. */
    record Identity(
            String name,
            String type,
            @Nullable String code,
            @Nullable String office,
            @Nullable String entry) {}

    /** Codes of the actors, "?" for one without. */
    String codes() {
        List<String> codes = actors.stream()
                .map(actor -> actor.code() == null ? "?" : actor.code())
                .toList();
        return codes.isEmpty() ? "–" : String.join(", ", codes);
    }
}
