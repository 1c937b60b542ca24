package io.dragoman.app.print;

import io.dragoman.record.Evidence;
import io.dragoman.record.Span;
import java.util.List;

/**
 * A sentence cut to a few lines around the word that matters, which is marked: bold, or between asterisks. A remark ends
 * it.
 */
final class Excerpt {

    /** Private-use characters take no room and stand for the marks until the lines are broken. */
    private static final String OPEN = "\uE000";

    private static final String CLOSE = "\uE001";
    private static final String DIM = "\uE002";
    private static final String GLUE = "\uE003";

    /** What breaking lines between words costs of the last line but one. */
    private static final int RAGGED = 8;

    private final Page page;

    Excerpt(Page page) {
        this.page = page;
    }

    /**
     * Lines of a width.
     *
     * @param trigger the word; marked if it lies in the sentence
     * @param remark stands at the end
     */
    List<String> lines(Evidence sentence, Evidence trigger, String remark, int width, int lines) {
        int room = width * lines - (lines - 1) * RAGGED - TextWidth.of(remark) - 4;
        String text = mark(sentence, trigger, room) + " " + DIM + remark.replace(" ", GLUE) + CLOSE;
        return TextWidth.wrap(text, width).stream().map(this::styled).toList();
    }

    private String styled(String line) {
        String on = page.colour() ? Style.BOLD.on() : "*";
        String glued = line.replace(GLUE, " ");
        int dim = glued.indexOf(DIM);
        if (dim >= 0) {
            String remark = glued.substring(dim + 1).replace(CLOSE, "");
            glued = glued.substring(0, dim) + (dim > 0 ? " " : "") + page.in(Style.DIM, remark);
        }
        return glued.replace(OPEN, on).replace(CLOSE, page.colour() ? Style.OFF : "*");
    }

    private static String mark(Evidence sentence, Evidence trigger, int room) {
        String text = sentence.text().replaceAll("[\uE000-\uE003]", " ");
        Span span = trigger.span();
        if (!sentence.span().contains(span)) {
            return TextWidth.cut(TextWidth.oneLine(text), room);
        }
        int start = text.offsetByCodePoints(0, span.start() - sentence.span().start());
        int end = text.offsetByCodePoints(start, span.length());
        String word = TextWidth.oneLine(text.substring(start, end));
        String before = clean(text.substring(0, start));
        String after = clean(text.substring(end));
        int left = Math.max(0, room - TextWidth.of(word) - 2);
        int least = Math.min(TextWidth.of(after), left * 3 / 5);
        String head = tail(before, left - least);
        return head + OPEN + word + CLOSE + beginning(after, left - TextWidth.of(head));
    }

    /** Cleaned, but with the blank before or after it that sets it off from the word. */
    private static String clean(String text) {
        String cleaned = TextWidth.oneLine("|" + text + "|");
        return cleaned.substring(1, cleaned.length() - 1);
    }

    private static String tail(String text, int width) {
        if (TextWidth.of(text) <= width) {
            return text;
        }
        int from = text.length();
        int at = text.lastIndexOf(' ', from - 2);
        while (at >= 0 && TextWidth.of(text.substring(at + 1)) + 2 <= width) {
            from = at + 1;
            at = text.lastIndexOf(' ', at - 1);
        }
        return TextWidth.ELLIPSIS + " " + text.substring(from);
    }

    private static String beginning(String text, int width) {
        if (TextWidth.of(text) <= width) {
            return text;
        }
        String head = TextWidth.head(text, Math.max(0, width - 2));
        int blank = head.lastIndexOf(' ');
        return (blank > 0 ? head.substring(0, blank) : head).stripTrailing() + " " + TextWidth.ELLIPSIS;
    }
}
