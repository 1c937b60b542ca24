package io.dragoman.intake.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Headings after which a page speaks of something else than its article; the patterns are data. Immutable. */
final class SectionOpeners {

    /** Knows no headings. */
    static final SectionOpeners NONE = new SectionOpeners(Pattern.compile("(?!)"));

    private final Pattern pattern;

    private SectionOpeners(Pattern pattern) {
        this.pattern = pattern;
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
        return pattern.matcher(heading).matches();
    }
}
