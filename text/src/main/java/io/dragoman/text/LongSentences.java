package io.dragoman.text;

import io.dragoman.text.Parser.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a sentence that is too long to parse after semicolons and before bullets: it is a list. */
final class LongSentences {

    private static final Set<String> CUT_AFTER = Set.of(";", "|");
    private static final Set<String> CUT_BEFORE = Set.of("•", "▪", "●", "‣", "*");

    private LongSentences() {}

    /** The sentence itself if it is short enough; otherwise its parts, of which some may still be too long. */
    static List<List<Word>> cut(List<Word> words, int longest) {
        if (words.size() <= longest) {
            return List.of(words);
        }
        List<List<Word>> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < words.size(); i++) {
            if (CUT_AFTER.contains(words.get(i - 1).form())
                    || CUT_BEFORE.contains(words.get(i).form())) {
                parts.add(words.subList(from, i));
                from = i;
            }
        }
        parts.add(words.subList(from, words.size()));
        return parts;
    }
}
