package io.dragoman.intake.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Headings after which a page speaks of something else than its article; the patterns are data. Immutable. */
final class SectionOpeners {

    /** Knows no headings. */
    static final SectionOpeners NONE = new SectionOpeners(Pattern.compile("(?!)"));

    private static final int LETTERS = 128;

    private final Pattern pattern;
    /** With which two letters such a heading may begin: most headings of a page are told by that alone. */
    private final BitSet beginnings = new BitSet(LETTERS * LETTERS);

    private SectionOpeners(Pattern pattern) {
        this.pattern = pattern;
        for (int first = ' '; first < LETTERS; first++) {
            for (int second = ' '; second < LETTERS; second++) {
                Matcher matcher = pattern.matcher(new String(new char[] {(char) first, (char) second}));
                if (matcher.matches() || matcher.hitEnd()) {
                    beginnings.set(LETTERS * first + second);
                }
            }
        }
    }

    static SectionOpeners load() {
        try (InputStream stream = SectionOpeners.class.getResourceAsStream("section-openers.txt")) {
            if (stream == null) {
                throw new IllegalStateException("missing from the build: section-openers.txt");
            }
            String all = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.joining("|"));
            return new SectionOpeners(
                    Pattern.compile("(?:" + all + ")[ :.…»>]{0,4}", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean opens(String heading) {
        if (heading.length() >= 2 && heading.charAt(0) < LETTERS && heading.charAt(1) < LETTERS) {
            if (!beginnings.get(LETTERS * heading.charAt(0) + heading.charAt(1))) {
                return false;
            }
        }
        return pattern.matcher(heading).matches();
    }
}
