package io.dragoman.store;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two countries, in either direction: ISO 3166-1 alpha-3 codes, or EUR, IGO and the like. */
public record Pair(String one, String other) {
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    private static final Pattern PAIR = Pattern.compile("\\s*([A-Za-z]{3})\\s*-\\s*([A-Za-z]{3})\\s*");

    /** Throws {@link IllegalArgumentException} unless both are three capital letters. */
    public Pair {
        if (!CODE.matcher(one).matches() || !CODE.matcher(other).matches()) {
            throw new IllegalArgumentException("not a pair of country codes: " + one + "-" + other);
        }
    }

    /** Reads {@code RUS-KOR}, in capitals or not; throws {@link IllegalArgumentException} for anything else. */
    public static Pair parse(String text) {
        Matcher matcher = PAIR.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a pair of country codes like RUS-KOR: " + text);
        }
        return new Pair(
                matcher.group(1).toUpperCase(Locale.ROOT), matcher.group(2).toUpperCase(Locale.ROOT));
    }

    /** The same two, in alphabetical order of their codes. */
    public Pair sorted() {
        return one.compareTo(other) <= 0 ? this : new Pair(/* one= */ other, /* other= */ one);
    }

    @Override
    public String toString() {
        return one + "-" + other;
    }
}
