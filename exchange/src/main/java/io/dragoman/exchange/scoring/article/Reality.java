package io.dragoman.exchange.scoring.article;

import java.util.Locale;
import java.util.Map;

/** What a modality says of an act, coarsely; {@code UNKNOWN} for a word that is no modality. */
enum Reality {
    REAL,
    IRREAL,
    NEGATED,
    ALLEGED,
    UNKNOWN;

    private static final Map<String, Reality> BY_MODALITY = Map.ofEntries(
            Map.entry("happened", REAL),
            Map.entry("ongoing", REAL),
            Map.entry("planned", IRREAL),
            Map.entry("hypothetical", IRREAL),
            Map.entry("conditional", IRREAL),
            Map.entry("not_happened", NEGATED),
            Map.entry("denied", NEGATED),
            Map.entry("postponed", NEGATED),
            Map.entry("negated", NEGATED),
            Map.entry("alleged", ALLEGED));

    static Reality of(String modality) {
        return BY_MODALITY.getOrDefault(modality, UNKNOWN);
    }

    /** The modality of a system event, in small letters; one that says nothing says that the act happened. */
    static String modality(SystemItem event) {
        String word = event.string("modality");
        return word.isEmpty() ? "happened" : word.toLowerCase(Locale.ROOT);
    }
}
