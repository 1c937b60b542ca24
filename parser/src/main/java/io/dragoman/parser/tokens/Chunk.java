package io.dragoman.parser.tokens;

import static io.dragoman.parser.words.Characters.isApostrophe;
import static io.dragoman.parser.words.Characters.isArrow;
import static io.dragoman.parser.words.Characters.isBracket;
import static io.dragoman.parser.words.Characters.isDigit;
import static io.dragoman.parser.words.Characters.isDoubleQuote;
import static io.dragoman.parser.words.Characters.isFinalMark;
import static io.dragoman.parser.words.Characters.isHyphen;
import static io.dragoman.parser.words.Characters.isLetter;
import static io.dragoman.parser.words.Characters.isQuote;
import static io.dragoman.parser.words.Characters.isSeparator;
import static io.dragoman.parser.words.Characters.isSymbol;

import io.dragoman.parser.words.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One piece of text without blanks, being split at its signs: first what leads and trails, then signs between, then
 * some of them given back to the words they belong to ("U.S.", "$5", "'90s").
 */
final class Chunk {

    private static final Pattern ABBREVIATION = Pattern.compile("^(?:\\p{Alnum}(?:[.|-]\\p{Alnum})*)$");
    private static final Pattern DECADE = Pattern.compile("^(?:\\d\\d['\u2019]?[sS]?)$");
    private static final String SEPARATING = ";,~=+&|/";

    private final Vocabulary vocabulary;
    private final String text;
    private final int offset;
    private final List<RawToken> tokens;

    /**
     * A piece.
     *
     * @param offset of the piece in the whole text
     * @param tokens where its words go
     */
    Chunk(Vocabulary vocabulary, String text, int offset, List<RawToken> tokens) {
        this.vocabulary = vocabulary;
        this.text = text;
        this.offset = offset;
        this.tokens = tokens;
    }

    void split() {
        int first = 0;
        while (first < text.length() && isSymbol(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            addSymbols(0, first);
            return;
        }
        int last = text.length();
        while (isSymbol(text.charAt(last - 1))) {
            last--;
        }
        List<Signs> signs = new ArrayList<>(4);
        signs.add(new Signs(0, first));
        findBetween(signs, first + 1, last - 1);
        signs.add(new Signs(last, text.length()));
        giveBack(signs);
        add(signs);
    }

    private void findBetween(List<Signs> signs, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (vocabulary.keepsHyphen(text, i) || belongsToNumber(i) || joinsLetters(i)) {
                continue;
            }
            boolean beforeSeparating = i + 1 < to && isFinalMark(c) && separates(text.charAt(i + 1));
            if (isOmission(i) || separates(c) || beforeSeparating) {
                int end = endOfRun(i, to, false);
                signs.add(new Signs(i, end));
                i = end - 1;
            }
        }
    }

    private void giveBack(List<Signs> signs) {
        int last = signs.size() - 1;
        for (int i = 0; i < last; i++) {
            Signs before = signs.get(i);
            Signs behind = signs.get(i + 1);
            int from = before.end;
            int to = behind.start;
            if (from >= to) {
                continue;
            }
            // A run of several signs inside a piece stays one.
            boolean giveFirst = i == 0 ? before.length() > 0 : before.length() == 1;
            boolean giveLast = i + 1 == last ? behind.length() > 0 : behind.length() == 1;
            String word = text.substring(from, to);
            if (giveFirst && leads(text.charAt(from - 1), word)) {
                before.end--;
            }
            if (giveLast && trails(to, word)) {
                behind.start++;
            }
        }
    }

    /** Whether a sign belongs to the word behind it. */
    private static boolean leads(char sign, String word) {
        if (Characters.leadsNumber(sign)) {
            return isDigit(word.charAt(0));
        }
        if (sign == '@' || sign == '#') {
            return isLetter(word.charAt(0));
        }
        return isApostrophe(sign) && DECADE.matcher(word).find();
    }

    /** Whether the sign at a place belongs to the word before it. */
    private boolean trails(int at, String word) {
        char sign = text.charAt(at);
        if (sign == '.') {
            return vocabulary.isAbbreviation(Characters.toSmall(word)) || keepsPeriod(at, word);
        }
        return sign == '$' && vocabulary.isDollar(Characters.toSmall(word));
    }

    private boolean keepsPeriod(int at, String word) {
        if (at + 1 < text.length()) {
            char next = text.charAt(at + 1);
            if (isSeparator(next)) {
                return true;
            }
            if (isFinalMark(next) || isQuote(next)) {
                return false;
            }
        }
        return ABBREVIATION.matcher(word).find() || isShortWithoutVowel(word);
    }

    private static boolean isShortWithoutVowel(String word) {
        if (word.length() < 2 || word.length() > 5) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (!Characters.isConsonant(word.charAt(i))) {
                return false;
            }
        }
        char last = word.charAt(word.length() - 1);
        return last != 'y' && last != 'Y';
    }

    private void add(List<Signs> signs) {
        int last = signs.size() - 1;
        for (int i = 0; i < last; i++) {
            Signs run = signs.get(i);
            if (run.length() > 0) {
                if (i == 0) {
                    addSymbols(run.start, run.end);
                } else {
                    add(run.start, run.end);
                }
            }
            int to = signs.get(i + 1).start;
            if (run.end < to) {
                addWord(run.end, to);
            }
        }
        if (signs.get(last).length() > 0) {
            addSymbols(signs.get(last).start, signs.get(last).end);
        }
    }

    private void addWord(int from, int to) {
        if (to - from == 1) {
            add(from, to);
            return;
        }
        int at = from;
        for (int cut : vocabulary.cuts(text.substring(from, to))) {
            add(at, from + cut);
            at = from + cut;
        }
        add(at, to);
    }

    /** Adds signs: final marks together, brackets, separators and quotation marks by kind, runs of others. */
    private void addSymbols(int from, int to) {
        if (to - from == 1) {
            add(from, to);
            return;
        }
        int begin = from;
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            boolean alone = isFinalMark(c) || isBracket(c) || isSeparator(c) || isQuote(c) || c == '`';
            int end = endOfRun(at, to, isFinalMark(c));
            if (alone || at + 1 < end) {
                if (begin < at) {
                    add(begin, at);
                }
                add(at, end);
                begin = end;
            }
            at = end;
        }
        if (begin < to) {
            add(begin, to);
        }
    }

    private void add(int from, int to) {
        tokens.add(new RawToken(text.substring(from, to), offset + from, offset + to));
    }

    private int endOfRun(int from, int limit, boolean ofFinalMarks) {
        char c = text.charAt(from);
        int end = from + 1;
        while (end < limit && (ofFinalMarks ? isFinalMark(text.charAt(end)) : text.charAt(end) == c)) {
            end++;
        }
        return end;
    }

    private boolean belongsToNumber(int at) {
        char c = text.charAt(at);
        if (isHyphen(c)) {
            return at > 0 && (isLetter(text.charAt(at - 1)) || isDigitAt(at - 1)) && isDigitAt(at + 1);
        }
        if (c == '/') {
            return isDigitAt(at - 1) && isDigitAt(at + 1);
        }
        return c == ','
                && isDigitAt(at - 1)
                && isDigitAt(at + 1)
                && isDigitAt(at + 2)
                && isDigitAt(at + 3)
                && !isDigitAt(at + 4);
    }

    private boolean joinsLetters(int at) {
        return text.charAt(at) == '&'
                && at > 0
                && at + 1 < text.length()
                && isLetter(text.charAt(at - 1))
                && isLetter(text.charAt(at + 1));
    }

    private boolean isDigitAt(int at) {
        return at >= 0 && at < text.length() && isDigit(text.charAt(at));
    }

    private boolean isOmission(int at) {
        if (!isFinalMark(text.charAt(at)) || at + 1 >= text.length()) {
            return false;
        }
        char next = text.charAt(at + 1);
        return isFinalMark(next) || isSeparator(next) || isQuote(next);
    }

    private static boolean separates(char c) {
        return isBracket(c) || isArrow(c) || isDoubleQuote(c) || isHyphen(c) || SEPARATING.indexOf(c) >= 0;
    }

    /** A run of signs; its ends move when signs are given to words. */
    private static final class Signs {
        private int start;
        private int end;

        Signs(int start, int end) {
            this.start = start;
            this.end = end;
        }

        int length() {
            return end - start;
        }
    }
}
