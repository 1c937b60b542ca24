package io.dragoman.coding.guess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Turns words into the clues that are counted: beginnings of words, alone and two by two. */
final class Clues {

    /** Long enough to tell "presid" from "press", short enough to join "attack" with "attackers". */
    private static final int STEM = 6;

    /** Words that say nothing of an act when they stand alone. */
    private static final Set<String> EMPTY = Set.of(
            "a",
            "an",
            "the",
            "of",
            "in",
            "on",
            "at",
            "to",
            "for",
            "by",
            "from",
            "with",
            "and",
            "or",
            "as",
            "is",
            "was",
            "were",
            "are",
            "be",
            "been",
            "has",
            "have",
            "had",
            "it",
            "its",
            "his",
            "her",
            "their",
            "this",
            "that",
            "these",
            "those",
            "he",
            "she",
            "they",
            "who",
            "which",
            "s",
            "said",
            "say",
            "says",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private Clues() {}

    /** Lower-case words and numbers of a text; "n't" is "not". */
    static List<String> words(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replace('’', '\'').replace("n't", " not");
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= plain.length(); at++) {
            if (at == plain.length() || !Character.isLetterOrDigit(plain.charAt(at))) {
                if (at > start) {
                    words.add(plain.substring(start, at));
                }
                start = at + 1;
            }
        }
        return words;
    }

    /** Each clue once, with its words as they stand. Two words make one even if one is empty alone: "call on". */
    static Map<String, String> of(List<String> words) {
        Map<String, String> clues = new LinkedHashMap<>();
        List<String> stems = new ArrayList<>(words.size());
        for (String word : words) {
            String stem = stem(word);
            stems.add(stem);
            if (!EMPTY.contains(word)) {
                clues.putIfAbsent(stem, word);
            }
        }
        for (int i = 1; i < stems.size(); i++) {
            clues.putIfAbsent(stems.get(i - 1) + " " + stems.get(i), words.get(i - 1) + " " + words.get(i));
        }
        return clues;
    }

    static boolean isPair(String clue) {
        return clue.indexOf(' ') >= 0;
    }

    private static String stem(String word) {
        if (word.length() > STEM) {
            return word.substring(0, STEM);
        }
        return word.length() > 1 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
