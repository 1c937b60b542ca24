package io.dragoman.exchange.scoring.article;

import io.dragoman.exchange.scoring.shared.CodePoints;
import io.dragoman.exchange.scoring.shared.Words;
import io.dragoman.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The scorer's own sentences, simple on purpose, so that every system is measured with the same: a line break always
 * ends one; a full stop, exclamation or question mark does before a blank and a capital, digit or opening quotation
 * mark, but for a full stop after a known abbreviation or an initial.
 */
final class SentenceSplitter {

    private static final Pattern LINE = Pattern.compile("[^\\n]+");
    private static final Pattern END =
            Pattern.compile("[.!?][\"'\u201d\u2019)\\]]*(?=[" + Words.BLANK + "]+[\"'\u201c\u2018(\\[]?[A-Z0-9])");
    private static final Pattern ABBREVIATION = Pattern.compile("(?<![" + Words.WORD + "])"
            + "(?:Mr|Mrs|Ms|Dr|Jr|Sr|St|Gen|Lt|Col|Prof|No|Gov|Sen|Rep|vs|approx|a\\.m|p\\.m|i\\.e|e\\.g|E\\.O"
            + "|U\\.S|U\\.N|U\\.K|[A-Z])\\.\\z");

    private final CodePoints text;
    private final List<Span> sentences = new ArrayList<>();

    SentenceSplitter(CodePoints text) {
        this.text = text;
    }

    List<Span> sentences() {
        Matcher line = LINE.matcher(text.string());
        while (line.find()) {
            split(line.group(), line.start());
        }
        return List.copyOf(sentences);
    }

    private void split(String line, int offset) {
        int start = 0;
        Matcher end = END.matcher(line);
        while (end.find()) {
            boolean bareStop = end.group().equals(".");
            if (bareStop
                    && ABBREVIATION.matcher(line.substring(start, end.end())).find()) {
                continue;
            }
            add(line, start, end.end(), offset);
            start = end.end();
        }
        add(line, start, line.length(), offset);
    }

    private void add(String line, int from, int to, int offset) {
        int start = from;
        int end = to;
        while (start < end && Words.isBlank(line.charAt(start))) {
            start++;
        }
        while (end > start && Words.isBlank(line.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(text.span(offset + start, offset + end));
        }
    }
}
