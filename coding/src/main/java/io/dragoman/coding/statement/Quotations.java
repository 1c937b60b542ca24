package io.dragoman.coding.statement;

import io.dragoman.record.Span;
import io.dragoman.text.ArticleText;
import io.dragoman.text.Sentence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The quotations of an article. Marks are paired within a paragraph, nested ones in a stack; a quotation that goes on in
 * the next paragraph, which then begins with a mark again, ends with its paragraph; one whose closing mark is missing
 * ends with its sentence. Apostrophes are told from single marks by the letters around them.
 */
final class Quotations {

    private static final int LONGEST_SINGLE = 400;

    private final List<Quotation> found = new ArrayList<>();
    private final ArticleText text;
    private final List<Sentence> sentences;

    Quotations(ArticleText text, List<Sentence> sentences) {
        this.text = text;
        this.sentences = sentences;
        int at = 0;
        while (at < sentences.size()) {
            int next = at;
            while (next < sentences.size()
                    && sentences.get(next).paragraph() == sentences.get(at).paragraph()) {
                next++;
            }
            int end = next < sentences.size()
                    ? sentences.get(next).span().start()
                    : Math.min(text.length(), sentences.get(next - 1).span().end() + 3);
            read(sentences.get(at).span().start(), end, next < sentences.size() ? end : -1);
            at = next;
        }
        found.sort(Comparator.comparing(Quotation::outer));
    }

    /** All of them, in the order of the text; those that hold others before these. */
    List<Quotation> all() {
        return found;
    }

    /** The outermost quotation that holds a span; null if it stands outside of all. */
    @Nullable
    Quotation around(Span span) {
        return found.stream()
                .filter(each -> each.depth() == 0 && each.outer().contains(span))
                .findFirst()
                .orElse(null);
    }

    private void read(int from, int to, int nextParagraph) {
        String string = text.string();
        int start = text.toUtf16(from);
        int end = text.toUtf16(to);
        Deque<Open> open = new ArrayDeque<>();
        for (int i = start; i < end; i++) {
            char c = string.charAt(i);
            char before = i == start ? ' ' : string.charAt(i - 1);
            char after = i + 1 >= end ? ' ' : string.charAt(i + 1);
            Open top = open.peek();
            switch (c) {
                case '“', '„', '«' -> open.push(new Open('”', i));
                case '”', '»' -> close(open, '”', i);
                case '"' -> {
                    boolean opens = (top == null || top.closing() != '"' || isOpener(before))
                            && !Character.isWhitespace(after)
                            && !Character.isLetterOrDigit(before);
                    if (opens || top == null) {
                        open.push(new Open('"', i));
                    } else {
                        close(open, '"', i);
                    }
                }
                case '‘' -> {
                    if (Character.isLetterOrDigit(after) && !Character.isLetterOrDigit(before)) {
                        open.push(new Open('’', i));
                    }
                }
                case '’' -> {
                    if (top != null && top.closing() == '’' && !Character.isLetterOrDigit(after)) {
                        close(open, '’', i);
                    }
                }
                case '\'' -> {
                    if (top != null && top.closing() == '\'' && !Character.isLetterOrDigit(after)) {
                        close(open, '\'', i);
                    } else if (isOpener(before)
                            && Character.isLetterOrDigit(after)
                            && closesLater(string, i + 1, Math.min(end, i + LONGEST_SINGLE))) {
                        open.push(new Open('\'', i));
                    }
                }
                default -> {}
            }
        }
        while (!open.isEmpty()) {
            Open unclosed = open.pop();
            if (unclosed.closing() == '”' || unclosed.closing() == '"') {
                boolean goesOn = nextParagraph >= 0 && isMark(string.charAt(text.toUtf16(nextParagraph)));
                int stop = goesOn ? end : sentenceEnd(unclosed.at(), end);
                add(unclosed.at(), stop, stop, open.size(), false);
            }
        }
    }

    private void close(Deque<Open> open, char mark, int at) {
        boolean known = open.stream().anyMatch(each -> each.closing() == mark);
        while (known && !open.isEmpty()) {
            Open top = open.pop();
            if (top.closing() == mark) {
                add(top.at(), at + 1, at, open.size(), true);
                return;
            }
        }
    }

    private void add(int from, int to, int innerEnd, int depth, boolean closed) {
        int last = innerEnd;
        while (last > from + 1 && Character.isWhitespace(text.string().charAt(last - 1))) {
            last--;
        }
        int first = from + 1;
        while (first < last && Character.isWhitespace(text.string().charAt(first))) {
            first++;
        }
        if (last > first) {
            found.add(new Quotation(text.span(from, Math.max(to, last)), text.span(first, last), depth, closed));
        }
    }

    private int sentenceEnd(int at, int paragraphEnd) {
        int codePoint = text.toCodePoint(at);
        for (Sentence sentence : sentences) {
            if (sentence.span().start() <= codePoint
                    && codePoint < sentence.span().end()) {
                return text.toUtf16(sentence.span().end());
            }
        }
        return paragraphEnd;
    }

    private static boolean closesLater(String string, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean last = i + 1 >= string.length() || !Character.isLetterOrDigit(string.charAt(i + 1));
            if (string.charAt(i) == '\'' && last && string.charAt(i - 1) != 's') {
                return true;
            }
        }
        return false;
    }

    private static boolean isOpener(char before) {
        return Character.isWhitespace(before) || "([“‘\"—–-".indexOf(before) >= 0;
    }

    private static boolean isMark(char c) {
        return c == '“' || c == '"' || c == '«' || c == '„';
    }

    /** An opening mark waiting for its closing one; {@code at} is a UTF-16 index. */
    private record Open(char closing, int at) {}
}
