package io.dragoman.exchange.scoring.article;

import io.dragoman.exchange.scoring.shared.Json;
import io.dragoman.exchange.scoring.shared.Words;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Numbers as systems write them: 22e9, "22,000,000,000", "$22 billion". */
final class Numbers {

    private static final Map<String, Double> SCALES = Map.of(
            "trillion",
            1e12,
            "tn",
            1e12,
            "billion",
            1e9,
            "bn",
            1e9,
            "million",
            1e6,
            "mn",
            1e6,
            "m",
            1e6,
            "thousand",
            1e3,
            "k",
            1e3);

    private static final String DIGITS = "\\p{Nd}(?:_?\\p{Nd})*";
    private static final Pattern LITERAL = Pattern.compile(
            "[+-]?(?:" + DIGITS + "(?:\\.(?:" + DIGITS + ")?)?|\\." + DIGITS + ")(?:[eE][+-]?" + DIGITS + ")?");
    private static final Pattern NOT_FINITE = Pattern.compile("[+-]?(?:inf|infinity|nan)", Pattern.CASE_INSENSITIVE);
    private static final String WORD_EDGE = "(?:(?<=[" + Words.WORD + "])(?![" + Words.WORD + "])" + "|(?<!["
            + Words.WORD + "])(?=[" + Words.WORD + "]))";
    private static final Pattern AMOUNT = Pattern.compile(
            "(\\p{Nd}[\\p{Nd}.,]*)[" + Words.BLANK + "]*(trillion|billion|million|thousand|tn|bn|mn|m|k)?" + WORD_EDGE);

    private Numbers() {}

    /** The number that a value is or names first; null where there is none, or no finite one. */
    static @Nullable Double read(JsonNode value) {
        if (value.isNumber()) {
            return finite(Json.number(value));
        }
        return value.isString() ? read(value.stringValue()) : null;
    }

    private static @Nullable Double read(String words) {
        String bare = Words.strip(words.replace(",", ""));
        if (NOT_FINITE.matcher(bare).matches()) {
            return null;
        }
        if (LITERAL.matcher(bare).matches()) {
            return finite(parse(bare));
        }
        Matcher amount = AMOUNT.matcher(words.toLowerCase(Locale.ROOT));
        if (!amount.find()) {
            return null;
        }
        String digits = amount.group(1).replace(",", "").replaceAll("\\.+\\z", "");
        if (!LITERAL.matcher(digits).matches()) {
            return null;
        }
        String scale = amount.group(2);
        return finite(parse(digits) * (scale == null ? 1 : SCALES.getOrDefault(scale, 1.0)));
    }

    private static double parse(String literal) {
        StringBuilder ascii = new StringBuilder();
        literal.codePoints().filter(c -> c != '_').forEach(c -> {
            int digit = Character.digit(c, 10);
            if (digit >= 0) {
                ascii.append(digit);
            } else {
                ascii.appendCodePoint(c);
            }
        });
        return Double.parseDouble(ascii.toString());
    }

    private static @Nullable Double finite(double number) {
        return Double.isFinite(number) ? number : null;
    }
}
