package io.dragoman.app.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows under a heading, columns aligned. Where the page is too narrow the widest columns are narrowed first, and what
 * does not fit is cut.
 */
public final class Columns {

    private static final String GAP = "  ";
    private static final int NARROWEST = 6;

    private final List<String> heading;
    private final List<Boolean> toTheRight;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * Columns.
     *
     * @param heading their names; a name that ends in {@code >} is set, without it, over a column aligned to the right
     */
    public Columns(List<String> heading) {
        this.heading = heading.stream()
                .map(name -> name.endsWith(">") ? name.substring(0, name.length() - 1) : name)
                .toList();
        this.toTheRight = heading.stream().map(name -> name.endsWith(">")).toList();
    }

    /** Adds a row of as many cells as there are columns. */
    public void row(List<String> cells) {
        rows.add(cells.stream().map(TextWidth::oneLine).toList());
    }

    /** The lines, each ended by a line feed. */
    public String print(Page page) {
        int[] widths = widths(page.width());
        StringBuilder text = new StringBuilder();
        text.append(page.in(Style.BOLD, line(heading, widths))).append('\n');
        text.append(page.in(
                        Style.DIM, Arrays.stream(widths).mapToObj("─"::repeat).collect(Collectors.joining(GAP))))
                .append('\n');
        rows.forEach(row -> text.append(line(row, widths)).append('\n'));
        return text.toString();
    }

    private String line(List<String> cells, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(i -> {
                    String cell = TextWidth.cut(cells.get(i), widths[i]);
                    return toTheRight.get(i) ? TextWidth.right(cell, widths[i]) : TextWidth.left(cell, widths[i]);
                })
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    private int[] widths(int room) {
        int[] widths = new int[heading.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = Math.max(
                    TextWidth.of(heading.get(i)),
                    rows.stream()
                            .mapToInt(row -> TextWidth.of(row.get(column)))
                            .max()
                            .orElse(0));
        }
        int gaps = GAP.length() * (widths.length - 1);
        int over = Arrays.stream(widths).sum() + gaps - room;
        while (over > 0) {
            int widest = IntStream.range(0, widths.length).reduce(0, (best, i) -> widths[i] > widths[best] ? i : best);
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
            over--;
        }
        return widths;
    }
}
