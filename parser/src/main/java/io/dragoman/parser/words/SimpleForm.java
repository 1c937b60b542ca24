package io.dragoman.parser.words;

import java.util.Set;

/**
 * The simple form of a word, in which the models know it: one sign for links, one digit for a number with its signs,
 * plain quotation marks and hyphens, no sign more than twice in a row. Immutable and thread-safe.
 */
public final class SimpleForm {

    /** What stands for a link or the name of a file. */
    public static final String LINK = "#hlink#";

    private final Set<String> fileExtensions;

    public SimpleForm(Set<String> fileExtensions) {
        this.fileExtensions = Set.copyOf(fileExtensions);
    }

    public String of(String word) {
        if (isPlain(word)) {
            return word;
        }
        int dot = word.lastIndexOf('.');
        if ((dot >= 0 && fileExtensions.contains(word.substring(dot + 1))) || Links.isLink(word)) {
            return LINK;
        }
        return withoutRepetition(collapseNumbers(generalised(word)));
    }

    /** Whether all is letters, to which nothing happens. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Characters.isLetter(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static char[] generalised(String word) {
        char[] general = word.toCharArray();
        for (int i = 0; i < general.length; i++) {
            general[i] = Characters.general(general[i]);
        }
        return general;
    }

    private static String collapseNumbers(char[] word) {
        StringBuilder collapsed = new StringBuilder(word.length);
        char before = 0;
        for (int i = 0; i < word.length; i++) {
            i = behindMark(word, i);
            char c = word[i];
            boolean behindDigit = Characters.isDigit(before);
            if (c == '%' && behindDigit) {
                continue;
            }
            if (joinsNumber(c) && i + 1 < word.length) {
                int next = behindMark(word, i + 1);
                if (Characters.isDigit(word[next])) {
                    if (i == 0) {
                        i = next;
                        c = word[i];
                    } else if (behindDigit) {
                        i = next;
                        continue;
                    }
                }
            }
            if (!Characters.isDigit(c)) {
                collapsed.append(c);
            } else if (!behindDigit) {
                collapsed.append('0');
            }
            before = c;
        }
        return collapsed.toString();
    }

    /** The place of a digit behind a currency or number sign at a place, else the place. */
    private static int behindMark(char[] word, int at) {
        boolean mark = word[at] == '$' || word[at] == '#';
        return mark && at + 1 < word.length && Characters.isDigit(word[at + 1]) ? at + 1 : at;
    }

    private static boolean joinsNumber(char c) {
        return Characters.leadsNumber(c) || c == ',' || c == ':' || c == '/' || c == '=';
    }

    private static String withoutRepetition(String word) {
        StringBuilder kept = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean third = i > 1 && c == word.charAt(i - 1) && c == word.charAt(i - 2);
            if (!third || !Characters.isPunctuation(c)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }
}
