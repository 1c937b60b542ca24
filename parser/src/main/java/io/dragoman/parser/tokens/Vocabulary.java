package io.dragoman.parser.tokens;

import io.dragoman.parser.words.Characters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the tokenizer knows of words: abbreviations, currencies, units, contractions, parts of compounds. Immutable. */
final class Vocabulary {

    private static final List<String> BEHIND_APOSTROPHE = List.of("d", "m", "s", "t", "z", "ll", "nt", "re", "ve");

    private final Set<String> abbreviations = WordLists.set("abbreviation-period");
    private final Set<String> currencies = WordLists.set("currency");
    private final Set<String> dollars = WordLists.set("currency-dollar");
    private final Set<String> units = WordLists.set("units");
    private final Set<String> prefixes = WordLists.set("english-hyphen-prefix");
    private final Set<String> suffixes = WordLists.set("english-hyphen-suffix");
    private final Map<String, int[]> compounds = new HashMap<>();
    private final int longestCompound;

    Vocabulary() {
        for (String dollar : dollars) {
            currencies.add(dollar + "$");
        }
        int longest = 0;
        for (String line : WordLists.lines("english-compounds")) {
            String[] parts = line.split(" +", -1);
            int[] cuts = new int[parts.length - 1];
            int length = 0;
            for (int i = 0; i < cuts.length; i++) {
                length += parts[i].length();
                cuts[i] = length;
            }
            String whole = Characters.toSmall(String.join("", parts));
            compounds.put(whole, cuts);
            longest = Math.max(longest, whole.length());
        }
        longestCompound = longest;
    }

    boolean isAbbreviation(String small) {
        return abbreviations.contains(small);
    }

    boolean isDollar(String small) {
        return dollars.contains(small);
    }

    /** Whether the sign at a place of a text is a hyphen that holds its word together: "co-operate", "life-long". */
    boolean keepsHyphen(String text, int at) {
        boolean beforeLetter = at + 1 == text.length() || Characters.isLetter(text.charAt(at + 1));
        if (!Characters.isHyphen(text.charAt(at)) || !beforeLetter) {
            return false;
        }
        if (at > 0 && prefixes.contains(Characters.toSmall(text.substring(0, at)))) {
            return true;
        }
        if (at + 1 < text.length() && suffixes.contains(Characters.toSmall(text.substring(at + 1)))) {
            return true;
        }
        boolean vowelBehind = at + 2 < text.length()
                && Characters.isVowel(text.charAt(at + 1))
                && Characters.isHyphen(text.charAt(at + 2));
        boolean vowelBefore =
                at >= 2 && Characters.isVowel(text.charAt(at - 1)) && Characters.isHyphen(text.charAt(at - 2));
        return vowelBehind || vowelBefore;
    }

    /** The places where a word of two characters or more falls into several, in ascending order. */
    int[] cuts(String word) {
        String small = Characters.toSmall(word);
        int cut = currencyOrUnit(small);
        if (cut <= 0) {
            cut = signOfNumber(small);
        }
        if (cut <= 0) {
            cut = apostrophe(small);
        }
        if (cut > 0) {
            return new int[] {cut};
        }
        int[] cuts = small.length() > longestCompound ? null : compounds.get(small);
        return cuts == null ? new int[0] : cuts;
    }

    private int currencyOrUnit(String word) {
        if (!hasDigit(word)) {
            return 0;
        }
        for (String currency : currencies) {
            int end = currency.length();
            int begin = word.length() - end;
            if (word.startsWith(currency)) {
                if (end < word.length() && Characters.isDigit(word.charAt(end))) {
                    return end;
                }
            } else if (begin > 0 && word.endsWith(currency) && Characters.isDigit(word.charAt(begin - 1))) {
                return begin;
            }
        }
        for (String unit : units) {
            int begin = word.length() - unit.length();
            if (begin > 0 && word.endsWith(unit) && Characters.isDigit(word.charAt(begin - 1))) {
                return begin;
            }
        }
        return 0;
    }

    /** The cut between a sign at either end and digits or signs. */
    private static int signOfNumber(String word) {
        int last = word.length() - 1;
        if (isSignOfNumber(word.charAt(0)) && isDigitsAndSigns(word, 1, last + 1)) {
            return 1;
        }
        return isSignOfNumber(word.charAt(last)) && isDigitsAndSigns(word, 0, last) ? last : 0;
    }

    private static boolean isSignOfNumber(char c) {
        return c == '#' || c == '$' || c == '%' || c == '*' || c == '=';
    }

    private static boolean isDigitsAndSigns(String word, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Characters.isDigit(word.charAt(i)) && !Characters.isPunctuation(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The cut before what is joined with an apostrophe: "it|'s", "do|n't". */
    private static int apostrophe(String word) {
        for (String ending : BEHIND_APOSTROPHE) {
            int at = word.length() - ending.length() - 1;
            if (!word.endsWith(ending) || at <= 0 || !Characters.isApostrophe(word.charAt(at))) {
                continue;
            }
            if (ending.equals("t")) {
                if (at > 1 && word.charAt(at - 1) == 'n') {
                    return at - 1;
                }
            } else if (!ending.equals("s") || !Characters.isDigit(word.charAt(at - 1))) {
                return at;
            }
        }
        return 0;
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Characters.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
