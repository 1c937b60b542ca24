package io.dragoman.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the paragraphs of a text. A blank line, a rule, a heading mark or a bullet ends a paragraph; so does any other
 * line end, unless the lines look wrapped: then the next line goes on with the same paragraph. The parser takes line
 * ends for blanks, so a headline or byline left in front of a paragraph would become its first subject.
 */
final class Paragraphs {

    /** UTF-16 indices into the text, without the bullet and without blanks at either end. */
    record Paragraph(int start, int end) {
        int length() {
            return end - start;
        }
    }

    /** Blanks, quote marks and one bullet, number or heading mark at the start of a line. */
    private static final Pattern LEAD = Pattern.compile(
            "[ \\t>]*+(?<mark>#{1,6}+(?=\\s)|[•‣◦▪●∙·*–—-](?=\\s)|•|\\(?\\d{1,2}[.)](?=\\s++\\D))?+\\s*+");

    private static final Pattern RULE = Pattern.compile("[\\s=_*~+|—–-]*+");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\n\\r\\u2028\\u2029\\f\\u0085]|(?=•)");

    private static final int NARROWEST_WRAP = 40;
    private static final int WIDEST_WRAP = 130;

    /** A line between {@code start} (after its bullet) and {@code end}; blank if they are equal. */
    private record Line(int start, int end, boolean opens, boolean heading) {
        int length() {
            return end - start;
        }
    }

    private final String text;

    private Paragraphs(String text) {
        this.text = text;
    }

    /** The paragraphs of {@code text} between two UTF-16 indices, in order. */
    static List<Paragraph> split(String text, int start, int end) {
        Paragraphs paragraphs = new Paragraphs(text);
        List<Paragraph> found = new ArrayList<>();
        List<Line> block = new ArrayList<>();
        for (Line line : paragraphs.lines(start, end)) {
            if (line.opens() || line.length() == 0) {
                paragraphs.join(block, found);
                block.clear();
            }
            if (line.length() > 0) {
                block.add(line);
            }
            if (line.heading()) {
                paragraphs.join(block, found);
                block.clear();
            }
        }
        paragraphs.join(block, found);
        return found;
    }

    private List<Line> lines(int start, int end) {
        List<Line> lines = new ArrayList<>();
        Matcher breaks = LINE_END.matcher(text).region(start, end);
        int from = start;
        while (breaks.find()) {
            if (breaks.start() > from || breaks.end() > breaks.start()) {
                lines.add(line(from, breaks.start()));
            }
            from = breaks.end();
        }
        lines.add(line(from, end));
        return lines;
    }

    private Line line(int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        if (RULE.matcher(text).region(start, last).matches()) {
            return new Line(start, start, true, false);
        }
        Matcher lead = LEAD.matcher(text).region(start, last);
        int first = lead.lookingAt() ? lead.end() : start;
        String mark = lead.group("mark");
        return new Line(first, last, mark != null, mark != null && mark.startsWith("#"));
    }

    /** Adds the paragraphs of a run of lines without a blank one between them. */
    private void join(List<Line> block, List<Paragraph> into) {
        boolean wrapped = isWrapped(block);
        int width = width(block);
        for (int i = 0; i < block.size(); ) {
            int start = block.get(i).start();
            while (i + 1 < block.size() && continues(block.get(i), block.get(i + 1), width, wrapped)) {
                i++;
            }
            into.add(new Paragraph(start, block.get(i).end()));
            i++;
        }
    }

    private boolean continues(Line line, Line next, int width, boolean wrapped) {
        int first = text.codePointAt(next.start());
        char last = text.charAt(line.end() - 1);
        boolean openEnded = Character.isLetterOrDigit(last) || last == ',' || last == '-';
        return (wrapped && isFull(line, next, width)) || (openEnded && Character.isLowerCase(first)) || last == ',';
    }

    /** Whether most lines stop where their next word would not have fitted. */
    private boolean isWrapped(List<Line> block) {
        int width = width(block);
        if (block.size() < 2 || width < NARROWEST_WRAP || width > WIDEST_WRAP) {
            return false;
        }
        int full = 0;
        for (int i = 0; i + 1 < block.size(); i++) {
            full += isFull(block.get(i), block.get(i + 1), width) ? 1 : 0;
        }
        // In a run of two the longer line is full by definition: it has to break off in the middle of a sentence.
        return block.size() == 2
                ? full == 1 && !endsSentence(block.get(0)) && block.get(0).length() > WIDEST_WRAP / 2
                : 3 * full >= 2 * (block.size() - 1);
    }

    private boolean endsSentence(Line line) {
        return ".!?:”\"".indexOf(text.charAt(line.end() - 1)) >= 0;
    }

    private static int width(List<Line> block) {
        return block.stream().mapToInt(Line::length).max().orElse(0);
    }

    private boolean isFull(Line line, Line next, int width) {
        int word = next.start();
        while (word < next.end() && !Character.isWhitespace(text.charAt(word))) {
            word++;
        }
        return line.length() + 1 + word - next.start() > width;
    }
}
