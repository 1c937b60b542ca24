package io.dragoman.intake.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the makers of pages call the boxes that hold furniture, and those that hold the article. Immutable. */
final class BoxNames {

    /** What a name tells of a box. */
    enum Verdict {
        NEVER,
        SELDOM,
        NOTHING,
        KEEP
    }

    /** Knows no names. */
    static final BoxNames NONE = new BoxNames(Map.of());

    private static final int MAX_LENGTH = 300;

    private final Map<String, Verdict> words;

    private BoxNames(Map<String, Verdict> words) {
        this.words = words;
    }

    static BoxNames load() {
        Map<String, Verdict> words = new HashMap<>();
        Verdict section = Verdict.NOTHING;
        for (String line : text().lines().map(String::strip).toList()) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[")) {
                section = Verdict.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
                continue;
            }
            for (String word : new HashSet<>(Set.of(line.split(" ", -1)))) {
                words.put(word, section);
            }
        }
        return new BoxNames(Map.copyOf(words));
    }

    private static String text() {
        try (InputStream stream = BoxNames.class.getResourceAsStream("box-names.txt")) {
            if (stream == null) {
                throw new IllegalStateException("missing from the build: box-names.txt");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What the names of a box tell.
     *
     * @param names its class or id: names with blanks between them
     */
    Verdict verdict(String names) {
        Verdict verdict = Verdict.NOTHING;
        int length = Math.min(names.length(), MAX_LENGTH);
        for (int from = 0; from < length; ) {
            int to = names.indexOf(' ', from);
            to = to < 0 || to > length ? length : to;
            Verdict next = ofName(names, from, to);
            if (next == Verdict.KEEP) {
                return next;
            }
            verdict = verdict == Verdict.NEVER || next == Verdict.NOTHING ? verdict : next;
            from = to + 1;
        }
        return verdict;
    }

    private Verdict ofName(String names, int from, int to) {
        if (names.startsWith("js-", from) || names.startsWith("is-", from)) {
            return Verdict.NOTHING;
        }
        Verdict verdict = Verdict.NOTHING;
        StringBuilder joined = new StringBuilder(to - from);
        StringBuilder word = new StringBuilder();
        for (int i = from; i <= to; i++) {
            char character = i < to ? names.charAt(i) : ' ';
            boolean capital = character >= 'A' && character <= 'Z';
            boolean letter = capital || (character >= 'a' && character <= 'z');
            if (!letter || (capital && i > from && Character.isLowerCase(names.charAt(i - 1)))) {
                if (isAbsence(word)) {
                    break;
                }
                Verdict found = words.getOrDefault(word.toString(), Verdict.NOTHING);
                verdict = found == Verdict.NEVER || verdict == Verdict.NOTHING ? found : verdict;
                word.setLength(0);
            }
            if (letter) {
                char small = capital ? (char) (character + 32) : character;
                word.append(small);
                joined.append(small);
            }
        }
        Verdict whole = words.getOrDefault(joined.toString(), Verdict.NOTHING);
        return whole == Verdict.KEEP || verdict == Verdict.NOTHING ? whole : verdict;
    }

    /** "has-sidebar", "no-comments", "content-with-ads" tell of what is elsewhere. */
    private static boolean isAbsence(CharSequence word) {
        return switch (word.toString()) {
            case "has", "no", "with", "without" -> true;
            default -> false;
        };
    }
}
