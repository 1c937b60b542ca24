package io.dragoman.coding.guess;

import io.dragoman.coding.lexicon.Lexicon;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Guesses the category of what is said around a pair. It learns from the lexicon alone, when it is first asked, which
 * takes about a tenth of a second. Thread-safe; the same lexicon gives the same guesses.
 */
public final class Guesser {

    private final Lexicon lexicon;
    private @Nullable ClueCounts counts;

    public Guesser(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The category that the words speak for; null if none of them is known.
     *
     * @param around the text around the pair, in order, without the pair itself
     * @param path words that join the pair in the tree, in order; they count twice
     */
    public @Nullable Guess guess(List<String> around, List<String> path) {
        return counts().guess(Clues.of(words(around)), Clues.of(words(path)));
    }

    private static List<String> words(List<String> forms) {
        return Clues.words(String.join(" ", forms));
    }

    private synchronized ClueCounts counts() {
        if (counts == null) {
            counts = ClueCounts.of(lexicon);
        }
        return counts;
    }
}
