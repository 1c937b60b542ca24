package io.dragoman.intake.page;

import java.util.List;
import java.util.regex.Pattern;

/** What in a block's words tells that the box around it is furniture. Looked for once, with cheap looks first. */
final class Signs {

    private static final Pattern RIGHTS = Pattern.compile(
            "(?i)©|\\(c\\) \\d{4}|all rights reserved|copyright \\d{4}|privacy (?:policy|notice|statement)"
                    + "|terms (?:of|and) (?:use|service|conditions)|cookie (?:policy|settings)");
    private static final Pattern ANSWER =
            Pattern.compile("(?i)(?:reply|report|flag|like|upvote|downvote|reply report)[ 0-9()]{0,8}");
    private static final int RIGHTS_LENGTH = 260;
    private static final int ANSWER_LENGTH = 30;

    private static final List<String> OF_RIGHTS =
            List.of("©", "(c) ", "(C) ", "ights", "IGHT", "yright", "olicy", "OLICY", "rivacy", "erms", "ookie");
    private static final List<String> OF_WALLS = List.of("partners", "egitimate interest", "onsent", "ookies");

    private Signs() {}

    /** Whether it is a notice of rights. */
    static boolean rights(String text) {
        return text.length() <= RIGHTS_LENGTH
                && any(text, OF_RIGHTS)
                && RIGHTS.matcher(text).find();
    }

    /** Whether it is a link by which readers answer to each other. */
    static boolean answer(String text) {
        return text.length() <= ANSWER_LENGTH
                && "RrFfLlUuDd".indexOf(text.charAt(0)) >= 0
                && ANSWER.matcher(text).matches();
    }

    /** Whether it may be part of a wall that asks for permission. */
    static boolean wall(String text) {
        return any(text, OF_WALLS);
    }

    private static boolean any(String text, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (text.contains(words.get(i))) {
                return true;
            }
        }
        return false;
    }
}
