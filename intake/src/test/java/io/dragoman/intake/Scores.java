package io.dragoman.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much of a text was found, and how much else: F1 of its words, each counted as often as it is there. */
final class Scores {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Scores() {}

    static double f1(String expected, String actual) {
        Map<String, Integer> wanted = words(expected);
        Map<String, Integer> found = words(actual);
        int common = 0;
        for (Map.Entry<String, Integer> each : wanted.entrySet()) {
            common += Math.min(each.getValue(), found.getOrDefault(each.getKey(), 0));
        }
        int all = size(wanted) + size(found);
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private static int size(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new HashMap<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            words.merge(word.group(), 1, Integer::sum);
        }
        return words;
    }
}
