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

    /** By how much a sentence is cut further where it does not fit, in columns. */
    private static final int STEP = 4;

    /** Less than this is not worth printing. */
    private static final int LEAST = 20;

    private final Page page;

    Excerpt(Page page) {
        this.page = page;
    }

    /**
     * Lines of a width; more than {@code lines} only where the remark alone takes as many.
     *
     * @param trigger the word; marked if it lies in the sentence
     * @param remark stands at the end
     */
    List<String> lines(Evidence sentence, Evidence trigger, String remark, int width, int lines) {
        String end = remark.isEmpty() ? "" : " " + DIM + remark.replace(" ", GLUE);
        int room = width * lines;
        List<String> wrapped = TextWidth.wrap(shown(mark(sentence, trigger, room)) + end, width);
        // How much fits depends on where the lines break.
        while (wrapped.size() > lines && room > LEAST) {
            room -= STEP;
            wrapped = TextWidth.wrap(shown(mark(sentence, trigger, room)) + end, width);
        }
        return wrapped.stream().map(this::styled).toList();
    }

    /** Bold type takes no room and is put in when the lines are broken, asterisks do. */
    private String shown(String marked) {
        return page.colour() ? marked : marked.replace(OPEN, "*").replace(CLOSE, "*");
    }

    private String styled(String line) {
        String glued = line.replace(GLUE, " ");
        int dim = glued.indexOf(DIM);
        if (dim >= 0) {
            glued = glued.substring(0, dim) + (dim > 0 ? " " : "") + page.in(Style.DIM, glued.substring(dim + 1));
        }
        return glued.replace(OPEN, Style.BOLD.on()).replace(CLOSE, Style.OFF);
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
