package io.dragoman.coding.mark;

import io.dragoman.coding.lexicon.MarkEntry;
import io.dragoman.record.Evidence;
import io.dragoman.record.Mark;
import io.dragoman.record.Span;
import io.dragoman.text.ArticleText;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of an entry, ready to be looked for in a sentence. */
final class Cue {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final String GAP = "…";

    private final Mark.Kind kind;
    private final Pattern words;
    private final @Nullable Pattern unless;

    Cue(MarkEntry entry) {
        kind = entry.kind();
        words = pattern(entry.words());
        unless = entry.unless().isEmpty() ? null : pattern(entry.unless());
    }

    private static Pattern pattern(List<String> phrases) {
        String any = phrases.stream()
                .map(phrase -> Arrays.stream(BLANKS.split(phrase))
                        .map(word -> word.equals(GAP) ? "(?:\\S+\\s+){0,4}?" : quoted(word) + "\\s+")
                        .collect(Collectors.joining()))
                // The blank after the last word is none of the phrase.
                .map(phrase -> phrase.endsWith("\\s+") ? phrase.substring(0, phrase.length() - 3) : phrase)
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String quoted(String word) {
        return Arrays.stream(word.split("['’]", -1)).map(Pattern::quote).collect(Collectors.joining("['’]"));
    }

    Mark.Kind kind() {
        return kind;
    }

    /** The words in a sentence, null if they are not in it. */
    @Nullable
    Evidence in(String sentence, Span at, ArticleText text) {
        Matcher found = words.matcher(sentence);
        while (found.find()) {
            if (!excepted(sentence, found.start(), found.end())) {
                int start = at.start() + sentence.codePointCount(0, found.start());
                return text.evidence(new Span(start, start + sentence.codePointCount(found.start(), found.end())));
            }
        }
        return null;
    }

    private boolean excepted(String sentence, int start, int end) {
        if (unless == null) {
            return false;
        }
        Matcher exception = unless.matcher(sentence);
        while (exception.find()) {
            if (exception.start() <= start && exception.end() >= end) {
                return true;
            }
        }
        return false;
    }
}
