package io.dragoman.text.load;

import io.dragoman.text.TextCleaner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/** The lines of a text that are not blank, by UTF-16 indices without the blanks around them. Immutable. */
final class Lines {

    /** No pattern ever sees more of a line than this. */
    static final int PLAIN_LENGTH = 700;

    private static final int WRAP_WIDTH = 120;

    private final String text;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private final BitSet afterBlank = new BitSet();
    private int size;

    Lines(String text) {
        this.text = text;
        boolean gap = true;
        for (int i = 0; i < text.length(); ) {
            int stop = i;
            while (stop < text.length() && !isLineEnd(text.charAt(stop))) {
                stop++;
            }
            boolean found = add(i, stop, gap);
            gap = !found;
            boolean pair = text.startsWith("\r\n", stop);
            i = stop + (pair ? 2 : 1);
        }
    }

    private boolean add(int from, int to, boolean gap) {
        int start = from;
        while (start < to && TextCleaner.isBlank(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        int end = Math.max(start, to);
        while (end > start && TextCleaner.isBlank(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        if (start >= end) {
            return false;
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        afterBlank.set(size++, gap);
        return true;
    }

    private static boolean isLineEnd(char character) {
        return character == '\n' || character == '\r' || character == '\u2028' || character == '\u2029';
    }

    int size() {
        return size;
    }

    int start(int line) {
        return starts[line];
    }

    int end(int line) {
        return ends[line];
    }

    /** Lines {@code first} to {@code last}, both inclusive, as one passage. */
    Passage passage(int first, int last) {
        int start = starts[first];
        int end = ends[last];
        return Passage.of(first, last, end - start, text.substring(start, Math.min(end, start + PLAIN_LENGTH)));
    }

    /**
     * Passages of lines {@code from} (inclusive) to {@code to} (exclusive): every line by itself, except that the lines
     * of a paragraph that was wrapped at a column are one. A line that {@code alone} accepts is never part of a wrapped
     * paragraph.
     */
    List<Passage> passages(int from, int to, Predicate<Passage> alone) {
        List<Passage> passages = new ArrayList<>();
        int run = from;
        for (int line = from; line < to; line++) {
            Passage single = passage(line, line);
            boolean isAlone = alone.test(single);
            if (isAlone || (line > run && afterBlank.get(line))) {
                addRun(run, line, passages);
                run = line;
            }
            if (isAlone) {
                passages.add(single);
                run = line + 1;
            }
        }
        addRun(run, to, passages);
        return passages;
    }

    private void addRun(int from, int to, List<Passage> passages) {
        if (isWrapped(from, to)) {
            passages.add(passage(from, to - 1));
        } else {
            for (int line = from; line < to; line++) {
                passages.add(passage(line, line));
            }
        }
    }

    /** Whether lines belong together: all short, and one of them goes on in lower case. */
    private boolean isWrapped(int from, int to) {
        boolean goesOn = false;
        for (int line = from; line < to; line++) {
            if (ends[line] - starts[line] > WRAP_WIDTH) {
                return false;
            }
            goesOn |= line > from && Character.isLowerCase(text.codePointAt(starts[line]));
        }
        return goesOn;
    }
}
