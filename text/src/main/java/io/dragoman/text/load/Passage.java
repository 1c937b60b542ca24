package io.dragoman.text.load;

import io.dragoman.text.TextCleaner;
import java.util.regex.Pattern;

/**
 * A line, or the lines of a wrapped paragraph.
 *
 * @param first index of its first line
 * @param last index of its last line, inclusive
 * @param length in UTF-16 units
 * @param written its beginning as written, at most {@link Lines#PLAIN_LENGTH} units
 * @param plain the same with single blanks between words and without marks of headings, emphasis and links
 */
record Passage(int first, int last, int length, String written, String plain) {

    private static final Pattern BLANKS = Pattern.compile(" {2,}+");
    private static final Pattern HEADING = Pattern.compile("^(?:#{1,6}+|>) ");
    private static final Pattern CLOSING = Pattern.compile(" #{1,6}+$");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]{1,300}+)]\\([^()]{0,300}+\\)");
    private static final Pattern EMPHASIS =
            Pattern.compile("\\*{1,3}+|(?<![\\p{L}\\p{N}])_{1,3}+|_{1,3}+(?![\\p{L}\\p{N}])");
    private static final Pattern SENTENCE_END = Pattern.compile(".*+(?<=[.!?…][”\"’')\\]]{0,2})");
    private static final Pattern INITIALS_END = Pattern.compile(".*+(?<=\\b\\p{Lu}\\.\\p{Lu}\\.)");

    static Passage of(int first, int last, int length, String written) {
        return new Passage(first, last, length, written, plain(written));
    }

    private static String plain(String written) {
        String line = BLANKS.matcher(TextCleaner.clean(written)).replaceAll(" ").strip();
        line = HEADING.matcher(line).replaceFirst("");
        line = CLOSING.matcher(line).replaceFirst("");
        line = LINK.matcher(line).replaceAll("$1");
        return EMPHASIS.matcher(line).replaceAll("").strip();
    }

    boolean isHeading() {
        return HEADING.matcher(written).find() && written.startsWith("#");
    }

    /** Whether it closes like a sentence; "Talks with the U.S." does not. */
    boolean endsSentence() {
        return length > written.length()
                || (SENTENCE_END.matcher(plain).matches()
                        && !plain.endsWith("?")
                        && !INITIALS_END.matcher(plain).matches());
    }
}
