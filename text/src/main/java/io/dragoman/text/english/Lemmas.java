package io.dragoman.text.english;

import io.dragoman.text.Parser.Word;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lemmas in lower case: the library's, where those are dictionary forms of words. */
final class Lemmas {

    /** Parts of contractions that the library leaves as they are. */
    private static final Map<String, String> CONTRACTED = Map.of(
            "ca MD", "can", "wo MD", "will", "sha MD", "shall", "sha VB", "shall", "'s VBZ", "be", "’s VBZ", "be");

    private Lemmas() {}

    /**
     * The lemma of a word. Numbers and signs, of which the library makes {@code 0} or {@code #crd#}, and singular
     * names, of which it makes "united state", stay as written.
     */
    static String of(Word word, String tag, @Nullable String found) {
        String form = word.form().toLowerCase(Locale.ROOT);
        String contracted = CONTRACTED.get(form + " " + tag);
        if (contracted != null) {
            return contracted;
        }
        boolean plain =
                form.chars().anyMatch(Character::isLetter) && form.chars().noneMatch(Character::isDigit);
        return found == null || found.startsWith("#") || !plain || tag.equals("NNP") ? form : found;
    }
}
