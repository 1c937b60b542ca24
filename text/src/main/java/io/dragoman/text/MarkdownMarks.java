package io.dragoman.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts blanks for the marks of Markdown that the parser would take for words: emphasis, code, link targets. Length and
 * places stay. Marks at the start of a line are the business of {@link Paragraphs}.
 */
final class MarkdownMarks {

    /** Stars and underlines that touch a word on exactly one side, and back-ticks. */
    private static final Pattern MARKS = Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\*{1,3}+|_{1,3}+)(?=[^\\s*_])"
            + "|(?<=[^\\s*_])(?:\\*{1,3}+|_{1,3}+)(?![\\p{L}\\p{N}*_])|`++");

    private static final Pattern LINK =
            Pattern.compile("!?+\\[(?<words>[^\\[\\]\\n]{1,300}+)](?<target>\\([^()\\s]{1,500}+\\))");

    private MarkdownMarks() {}

    static String blank(String text) {
        if (text.indexOf('*') < 0 && text.indexOf('_') < 0 && text.indexOf('`') < 0 && text.indexOf("](") < 0) {
            return text;
        }
        StringBuilder blanked = new StringBuilder(text);
        for (Matcher link = LINK.matcher(text); link.find(); ) {
            fill(blanked, link.start(), link.start("words"));
            fill(blanked, link.end("words"), link.end());
        }
        for (Matcher mark = MARKS.matcher(blanked.toString()); mark.find(); ) {
            fill(blanked, mark.start(), mark.end());
        }
        return blanked.toString();
    }

    private static void fill(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            text.setCharAt(i, ' ');
        }
    }
}
