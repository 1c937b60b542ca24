package io.dragoman.text.english;

import io.dragoman.text.WordSet;
import java.util.Set;

/** Nouns that say when, not who or what. */
final class Times {

    private static final Set<String> LEMMAS = WordSet.of("""
            monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
            september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. year month
            week day end summer winter spring autumn midnight noon deadline time date tomorrow today yesterday""");

    private Times() {}

    static boolean isTime(String lemma) {
        return LEMMAS.contains(lemma);
    }
}
