package io.dragoman.intake.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins lines in reading order to paragraphs. A paragraph ends where the gap to the next line is wider than usual, the
 * letters change their size, the next line is indented, or a sentence ends in a line that is not full. Words parted at
 * the end of a line are joined; a hyphen that the word has elsewhere in the text stays.
 */
final class Paragraphs {

    private static final Pattern BULLET = Pattern.compile("^(?:[•▪‣◦·*–-] |\\(?\\d{1,2}[.)] |[a-z]\\) ).*");
    private static final Pattern PARTED = Pattern.compile("(?<word>[\\p{L}]{1,40})[-\u2010\u00AD]$");
    private static final Pattern LAST_WORD = Pattern.compile("(?<word>[\\p{L}-]{1,60})$");
    private static final Pattern FIRST_WORD = Pattern.compile("^(?<word>\\p{Ll}[\\p{L}]{0,40})");

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private final Set<String> words = new HashSet<>();

    /** The paragraphs of a document. */
    static List<String> of(List<List<Line>> pages) {
        return new Paragraphs().join(pages);
    }

    private List<String> join(List<List<Line>> pages) {
        for (List<Line> page : pages) {
            for (Line line : page) {
                Matcher word =
                        Pattern.compile("[\\p{L}]{2,40}(?:-[\\p{L}]{2,40})*").matcher(line.text());
                while (word.find()) {
                    if (word.end() < line.text().length()) {
                        words.add(word.group());
                    }
                }
            }
        }
        for (List<Line> page : pages) {
            addPage(page);
        }
        end();
        return paragraphs;
    }

    private void addPage(List<Line> page) {
        double spacing = spacing(page);
        Line before = null;
        for (int i = 0; i < page.size(); i++) {
            Line line = page.get(i);
            boolean goesOn = before == null
                    ? goesOnFromPageBefore(line)
                    : goesOn(before, line, spacing, left(page, i), right(page, i));
            if (!goesOn) {
                end();
            }
            append(line.text());
            before = line;
        }
    }

    /** The usual distance of baselines, in points. */
    private static double spacing(List<Line> page) {
        List<Double> distances = new ArrayList<>();
        for (int i = 1; i < page.size(); i++) {
            double distance = page.get(i).baseline() - page.get(i - 1).baseline();
            if (distance > 0 && distance < 4 * page.get(i).size()) {
                distances.add(distance);
            }
        }
        distances.sort(null);
        return distances.isEmpty() ? 14 : distances.get(distances.size() / 3);
    }

    /** The left edge of the column a line is in, judged by its neighbours. */
    private static double left(List<Line> page, int at) {
        double left = Double.MAX_VALUE;
        for (int i = Math.max(0, at - 3); i < Math.min(page.size(), at + 4); i++) {
            if (overlap(page.get(i), page.get(at))) {
                left = Math.min(left, page.get(i).left());
            }
        }
        return left;
    }

    private static double right(List<Line> page, int at) {
        double right = 0;
        for (int i = Math.max(0, at - 4); i < Math.min(page.size(), at + 4); i++) {
            if (overlap(page.get(i), page.get(at))) {
                right = Math.max(right, page.get(i).right());
            }
        }
        return right;
    }

    private static boolean overlap(Line one, Line other) {
        return one.left() < other.right() && other.left() < one.right();
    }

    private boolean goesOnFromPageBefore(Line line) {
        return !paragraph.isEmpty()
                && !endsSentence()
                && !BULLET.matcher(line.text()).matches();
    }

    private boolean endsSentence() {
        return new Line(paragraph.toString(), 0, 0, 0, 0).endsSentence();
    }

    private boolean goesOn(Line before, Line line, double spacing, double left, double right) {
        if (BULLET.matcher(line.text()).matches()) {
            return false;
        }
        double distance = line.baseline() - before.baseline();
        boolean sameSize = Math.abs(before.size() - line.size()) <= 0.12 * before.size();
        if (distance <= 0) {
            // The next column.
            return sameSize && !before.endsSentence() && overlapOrWide(before, line);
        }
        boolean near = distance <= 1.35 * spacing + 0.5;
        boolean indented = line.left() > left + 0.7 * line.size() && before.left() < line.left() - 0.5 * line.size();
        boolean shortEnd = before.endsSentence() && before.right() < right - 1.5 * before.size();
        return near && sameSize && !indented && !shortEnd;
    }

    /** A line that stands alone above a column is a heading, not the end of the column before. */
    private static boolean overlapOrWide(Line before, Line line) {
        return before.width() > 0.5 * line.width()
                || !Character.isUpperCase(line.text().codePointAt(0));
    }

    private void append(String text) {
        Matcher parted = PARTED.matcher(paragraph);
        Matcher first = FIRST_WORD.matcher(text);
        if (parted.find() && first.find()) {
            Matcher whole = LAST_WORD.matcher(paragraph.substring(0, paragraph.length() - 1));
            String begin = whole.find() ? whole.group("word") : parted.group("word");
            boolean compound =
                    words.contains(begin + "-" + first.group("word")) && !words.contains(begin + first.group("word"));
            if (!compound) {
                paragraph.setLength(paragraph.length() - 1);
            }
        } else if (!paragraph.isEmpty() && !text.isEmpty()) {
            paragraph.append(' ');
        }
        paragraph.append(text);
    }

    private void end() {
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString().replaceAll(" {2,99}", " "));
            paragraph.setLength(0);
        }
    }
}
