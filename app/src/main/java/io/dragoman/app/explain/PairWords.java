package io.dragoman.app.explain;

import io.dragoman.record.Span;
import io.dragoman.text.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words or spans that a user gives for one side of a pair. */
public final class PairWords {

    private static final Pattern SPAN = Pattern.compile("(\\d{1,7})[-:](\\d{1,7})");

    private PairWords() {}

    /**
     * Spans of a text, in code points.
     *
     * @param given each either words of the text (their first occurrence as whole words, else at all) or {@code 12-20}
     * @throws IllegalArgumentException if the text does not have one of them; the message says which
     */
    public static List<Span> find(ArticleText text, List<String> given) {
        List<Span> spans = new ArrayList<>();
        for (String each : given) {
            Matcher span = SPAN.matcher(each.strip());
            spans.add(span.matches() ? span(text, span) : words(text, each.strip()));
        }
        return spans;
    }

    private static Span span(ArticleText text, Matcher span) {
        int start = Integer.parseInt(span.group(1));
        int end = Integer.parseInt(span.group(2));
        if (start >= end || end > text.length()) {
            throw new IllegalArgumentException(
                    span.group() + " is no span of a text of " + text.length() + " characters");
        }
        return new Span(start, end);
    }

    private static Span words(ArticleText text, String words) {
        String all = text.string().toLowerCase(Locale.ROOT);
        String wanted = words.toLowerCase(Locale.ROOT);
        // Lower case may be longer than what was written; then only the words as they are can be placed.
        if (all.length() != text.string().length()) {
            all = text.string();
            wanted = words;
        }
        int from = wanted.isEmpty() ? -1 : all.indexOf(wanted);
        int first = from;
        while (from >= 0 && !isWhole(all, from, from + wanted.length())) {
            from = all.indexOf(wanted, from + 1);
        }
        int start = from >= 0 ? from : first;
        if (start < 0) {
            throw new IllegalArgumentException("\"" + words + "\" does not stand in \"" + text.string() + "\"");
        }
        return text.span(start, start + wanted.length());
    }

    private static boolean isWhole(String text, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.codePointBefore(start)))
                && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)));
    }
}
