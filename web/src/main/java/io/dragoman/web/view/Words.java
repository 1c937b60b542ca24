package io.dragoman.web.view;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values of the record in words for a page. */
public final class Words {

    private static final Pattern STARS = Pattern.compile("\\*\\*|(?<![\\w*])\\*(?=\\w)|(?<=\\w)\\*(?![\\w*])");

    private Words() {}

    /** {@code not_happened} as "not happened". */
    public static String plain(@Nullable String word) {
        return word == null ? "" : word.replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    /** {@code NOT_HAPPENED} as "Not happened". */
    public static String capital(String word) {
        String plain = plain(word);
        return plain.isEmpty() ? "" : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    }

    /** A count with its noun. */
    public static String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    /** A whole number with thin spaces between groups of three. */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '\u202f');
    }

    /** A score with its sign; a true minus. */
    public static String score(@Nullable Double score) {
        if (score == null) {
            return "";
        }
        String text = String.format(Locale.ROOT, "%+.1f", score);
        return text.replace('-', '−');
    }

    /** An amount as readers write it: {@code 1.2 bn}. */
    public static String amount(double value) {
        double size = Math.abs(value);
        if (size >= 1e12) {
            return trimmed(value / 1e12) + " tn";
        }
        if (size >= 1e9) {
            return trimmed(value / 1e9) + " bn";
        }
        if (size >= 1e6) {
            return trimmed(value / 1e6) + " m";
        }
        return value == Math.rint(value) ? number((long) value) : trimmed(value);
    }

    private static String trimmed(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replaceAll("\\.?0+$", "");
    }

    /** Text on one line, without Markdown's stars, cut at a word where it is longer than a limit. */
    public static String cut(@Nullable String text, int limit) {
        if (text == null) {
            return "";
        }
        String line = STARS.matcher(text).replaceAll("").replaceAll("\\s+", " ").strip();
        if (line.length() <= limit) {
            return line;
        }
        int end = line.lastIndexOf(' ', limit - 1);
        return line.substring(0, end > limit / 2 ? end : limit - 1) + "…";
    }
}
