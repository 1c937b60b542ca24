package io.dragoman.app.explain;

import io.dragoman.text.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lines of a terminal being filled: headings, paragraphs and tables that keep within its width. One thread's. */
final class Page {

    /** Columns of a table that are not the last get no wider than this; longer words push the rest to the right. */
    private static final int WIDEST_COLUMN = 28;

    private static final int GAP = 2;
    private static final int LEAST_ROOM = 24;

    private final int width;
    private final boolean colours;
    private final StringBuilder out = new StringBuilder();

    Page(int width, boolean colours) {
        this.width = width;
        this.colours = colours;
    }

    /** A cell of a table. */
    record Cell(String text, Ink ink) {}

    boolean colours() {
        return colours;
    }

    int width() {
        return width;
    }

    void blank() {
        if (!out.isEmpty()) {
            out.append('\n');
        }
    }

    void heading(String text) {
        blank();
        paragraph(0, text, Ink.HEADING);
    }

    /** Text broken into lines at its blanks; further lines are indented by two more. */
    void paragraph(int indent, String text, Ink ink) {
        List<String> lines = wrap(text, width - indent);
        for (int i = 0; i < lines.size(); i++) {
            out.append(" ".repeat(i == 0 ? indent : indent + GAP))
                    .append(ink.on(lines.get(i), colours))
                    .append('\n');
        }
    }

    /** Text that is laid out already, each line ended. */
    void raw(int indent, String text) {
        text.lines().forEach(line -> out.append(" ".repeat(indent)).append(line).append('\n'));
    }

    /** Rows in aligned columns; the last cell of a row is broken into lines that stand below each other. */
    void table(int indent, List<List<Cell>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (List<Cell> row : rows) {
            for (int i = 0; i < row.size() - 1; i++) {
                int own = Columns.of(row.get(i).text());
                if (i == widths.size()) {
                    widths.add(0);
                }
                if (own <= WIDEST_COLUMN) {
                    widths.set(i, Math.max(widths.get(i), own));
                }
            }
        }
        rows.forEach(row -> row(indent, row, widths));
    }

    private void row(int indent, List<Cell> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder(" ".repeat(indent));
        int at = indent;
        int margin = indent;
        for (int i = 0; i < row.size() - 1; i++) {
            Cell cell = row.get(i);
            margin += widths.get(i) + GAP;
            int end = Math.max(margin, at + Columns.of(cell.text()) + GAP);
            line.append(cell.ink().on(cell.text(), colours)).append(" ".repeat(end - at - Columns.of(cell.text())));
            at = end;
        }
        Cell last = row.get(row.size() - 1);
        int room = Math.max(LEAST_ROOM, longestWord(last.text()) + GAP);
        if (width - margin < room) {
            margin = indent + 2 * GAP;
        }
        boolean first = true;
        if (Columns.of(last.text()) > width - at && width - at < room) {
            out.append(line.toString().stripTrailing()).append('\n');
            line.setLength(0);
            first = false;
        }
        for (String piece : wrap(last.text(), width - margin, first ? width - at : width - margin)) {
            out.append(first ? line : " ".repeat(margin))
                    .append(last.ink().on(piece, colours))
                    .append('\n');
            first = false;
        }
        if (first) {
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }

    private static int longestWord(String text) {
        return Stream.of(text.split(" ", -1)).mapToInt(Columns::of).max().orElse(0);
    }

    private static List<String> wrap(String text, int room) {
        return wrap(text, room - GAP, room);
    }

    private static List<String> wrap(String text, int room, int firstRoom) {
        if (Columns.of(text) <= firstRoom) {
            return text.isEmpty() ? List.of() : List.of(text);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int columns = 0;
        for (String word : text.strip().split(" ", -1)) {
            int own = Columns.of(word);
            int space = lines.isEmpty() ? firstRoom : room;
            if (columns > 0 && columns + 1 + own > space) {
                lines.add(line.toString());
                line.setLength(0);
                columns = 0;
            }
            if (columns > 0) {
                line.append(' ');
                columns++;
            }
            line.append(word);
            columns += own;
        }
        if (columns > 0) {
            lines.add(line.toString());
        }
        return lines;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
