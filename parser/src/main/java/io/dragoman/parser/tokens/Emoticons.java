package io.dragoman.parser.tokens;

import io.dragoman.parser.words.Characters;
import io.dragoman.parser.words.Links.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds faces made of signs in words. Immutable and thread-safe. */
final class Emoticons {

    private static final Pattern FACE = Pattern.compile("[!|;:#%]-*[()\\[\\]{}|<>]+");

    private final Set<String> all;
    private final Map<Character, List<String>> byFirst = new HashMap<>();
    private final Map<Character, List<String>> byLast = new HashMap<>();

    Emoticons() {
        // As they stand: those with capitals never match a word, which is made small before.
        all = new HashSet<>(WordLists.lines("emoticons"));
        List<String> longestFirst = new ArrayList<>(all);
        longestFirst.sort(Comparator.comparingInt(String::length).reversed());
        for (String face : longestFirst) {
            byFirst.computeIfAbsent(face.charAt(0), c -> new ArrayList<>()).add(face);
            byLast.computeIfAbsent(face.charAt(face.length() - 1), c -> new ArrayList<>())
                    .add(face);
        }
    }

    /** Where the face of a word is, or null if it has none. */
    @Nullable
    Range find(String word) {
        if (hasNoSign(word)) {
            return null;
        }
        String small = Characters.toSmall(word);
        if (all.contains(small)) {
            return new Range(0, small.length());
        }
        Matcher face = FACE.matcher(small);
        if (face.find()) {
            return new Range(face.start(), face.end());
        }
        for (String first : byFirst.getOrDefault(small.charAt(0), List.of())) {
            if (small.startsWith(first)) {
                return new Range(0, first.length());
            }
        }
        for (String last : byLast.getOrDefault(small.charAt(small.length() - 1), List.of())) {
            if (small.endsWith(last)) {
                return new Range(small.length() - last.length(), small.length());
            }
        }
        return null;
    }

    /** Whether a word has letters, digits, commas and periods only, of which no face is made. */
    private static boolean hasNoSign(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Characters.isLetter(c) && !Characters.isDigit(c) && c != ',' && c != '.') {
                return false;
            }
        }
        return true;
    }
}
