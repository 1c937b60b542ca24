package io.dragoman.coding.meeting;

import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.lexicon.WordSet;
import io.dragoman.record.Rank;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The rank of an office by its words, from the lexicon's sets {@code rank-…}. Immutable. */
final class Ranks {

    private final Lexicon lexicon;

    Ranks(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** By the longest words of any rank that the office holds, so that a vice president is no president. */
    Rank of(@Nullable String office) {
        Rank best = Rank.OTHER;
        int length = 0;
        if (office == null) {
            return best;
        }
        String words = " " + office.toLowerCase(Locale.ROOT).replace('-', ' ') + " ";
        for (Rank rank : Rank.values()) {
            WordSet set = lexicon.wordSets().get("rank-" + rank.word().replace('_', '-'));
            if (set == null) {
                continue;
            }
            for (String word : set.words()) {
                if (word.length() > length && words.contains(" " + word.replace('-', ' ') + " ")) {
                    best = rank;
                    length = word.length();
                }
            }
        }
        return best == Rank.MINISTER && words.matches(".*\\b(deputy|vice|assistant)\\b.*")
                ? Rank.DEPUTY_MINISTER
                : best;
    }
}
