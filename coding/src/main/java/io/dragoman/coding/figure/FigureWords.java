package io.dragoman.coding.figure;

import io.dragoman.coding.lexicon.FigureEntry;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of the lexicon that make figures, by kind. Immutable once built. */
final class FigureWords {

    private static final int LONGEST = 4;

    private final Map<FigureEntry.Kind, Map<String, FigureEntry>> byWord = new HashMap<>();

    FigureWords(List<FigureEntry> entries) {
        for (FigureEntry entry : entries) {
            for (String word : entry.words()) {
                byWord.computeIfAbsent(entry.kind(), kind -> new HashMap<>()).putIfAbsent(word, entry);
            }
        }
    }

    @Nullable
    FigureEntry find(FigureEntry.Kind kind, String word) {
        return byWord.getOrDefault(kind, Map.of()).get(word);
    }

    boolean is(FigureEntry.Kind kind, String word) {
        return find(kind, word) != null;
    }

    /** The longest entry of a kind whose words stand from {@code at} on. */
    @Nullable
    Hit after(FigureEntry.Kind kind, Sentence sentence, int at, String prefix) {
        for (int length = LONGEST; length > 0; length--) {
            if (at + length <= sentence.size()) {
                FigureEntry entry = find(kind, prefix + words(sentence, at, at + length));
                if (entry != null) {
                    return new Hit(entry, at, at + length - 1);
                }
            }
        }
        return null;
    }

    /** The longest entry of a kind whose words end just before {@code at}. */
    @Nullable
    Hit before(FigureEntry.Kind kind, Sentence sentence, int at) {
        for (int length = LONGEST; length > 0; length--) {
            if (at - length >= 0) {
                FigureEntry entry = find(kind, words(sentence, at - length, at));
                if (entry != null) {
                    return new Hit(entry, at - length, at - 1);
                }
            }
        }
        return null;
    }

    private static String words(Sentence sentence, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(i > from ? " " : "").append(lower(sentence.token(i)));
        }
        return words.toString();
    }

    static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }

    /** The dictionary form of a noun; made by rule where there was no parse. */
    static String lemma(Token token) {
        String form = token.lemma();
        if (!token.tag().isEmpty() || form.length() < 4 || !form.endsWith("s") || form.endsWith("ss")) {
            return form;
        }
        return form.endsWith("ies") ? form.substring(0, form.length() - 3) + "y" : form.substring(0, form.length() - 1);
    }

    /** An entry and the tokens it stands at, both ends inclusive. */
    record Hit(FigureEntry entry, int first, int last) {}
}
