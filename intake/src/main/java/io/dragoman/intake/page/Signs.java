package io.dragoman.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What in a block's words tells that the box around it is furniture. Looked for once in each block of each page, so the
 * cheap looks come first: whether the block has the letters of a word at all, then the word, then the pattern.
 */
final class Signs {

    /** It is a notice of rights. */
    static final int RIGHTS = 1;
    /** It is a link by which readers answer to each other. */
    static final int ANSWER = 2;
    /** It may be part of a wall that asks for permission. */
    static final int WALL = 4;

    private static final Pattern OF_A_NOTICE = Pattern.compile(
            "(?i)©|\\(c\\) \\d{4}|all rights reserved|copyright \\d{4}|privacy (?:policy|notice|statement)"
                    + "|terms (?:of|and) (?:use|service|conditions)|cookie (?:policy|settings)");
    private static final Pattern OF_AN_ANSWER =
            Pattern.compile("(?i)(?:reply|report|flag|like|upvote|downvote|reply report)[ 0-9()]{0,8}");
    private static final int RIGHTS_LENGTH = 260;
    private static final int ANSWER_LENGTH = 30;

    private static final List<Word> WORDS_OF_RIGHTS =
            words("©", "(c) ", "(C) ", "ights", "IGHT", "yright", "olicy", "OLICY", "rivacy", "erms", "ookie");
    private static final List<Word> WORDS_OF_WALLS = words("partners", "egitimate interest", "onsent", "ookies");

    private Signs() {}

    /** @param letters those seen in a word, see {@link #letters} */
    private record Word(String word, long letters) {}

    /**
     * The signs in a text that is not empty, added up.
     *
     * @param letters a set that holds those of the text, see {@link #letters}
     */
    static int of(String text, long letters) {
        int signs = any(text, letters, WORDS_OF_WALLS) ? WALL : 0;
        if (text.length() <= RIGHTS_LENGTH
                && any(text, letters, WORDS_OF_RIGHTS)
                && OF_A_NOTICE.matcher(text).find()) {
            signs += RIGHTS;
        }
        if (text.length() <= ANSWER_LENGTH
                && "RrFfLlUuDd".indexOf(text.charAt(0)) >= 0
                && OF_AN_ANSWER.matcher(text).matches()) {
            signs += ANSWER;
        }
        return signs;
    }

    /** A set of letters with one more. Letters share their places with others: only what is not in the set is sure. */
    static long letters(long before, char letter) {
        return before | 1L << (letter & 63);
    }

    private static List<Word> words(String... all) {
        List<Word> words = new ArrayList<>();
        for (String word : all) {
            long letters = 0;
            for (int i = 0; i < word.length(); i++) {
                letters = letters(letters, word.charAt(i));
            }
            words.add(new Word(word, letters));
        }
        return List.copyOf(words);
    }

    private static boolean any(String text, long letters, List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            Word each = words.get(i);
            if ((each.letters & ~letters) == 0 && text.contains(each.word)) {
                return true;
            }
        }
        return false;
    }
}
