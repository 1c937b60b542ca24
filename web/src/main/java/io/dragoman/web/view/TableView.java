package io.dragoman.web.view;

import java.util.List;
import java.util.stream.IntStream;

/** A table: every page shows lists of the record as such. */
public record TableView(List<Column> columns, List<Row> rows) {
    public TableView {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A column.
     *
     * @param sort what to sort by it, empty if one cannot
     * @param style classes of its cells
     */
    public record Column(String title, String sort, String style) {}

    /**
     * A row.
     *
     * @param style classes of the style sheet, may be empty
     */
    public record Row(String style, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The same without a column. */
    public TableView without(String title) {
        int at = columns.stream().map(Column::title).toList().indexOf(title);
        return at < 0
                ? this
                : new TableView(
                        dropped(columns, at),
                        rows.stream()
                                .map(row -> new Row(row.style(), dropped(row.cells(), at)))
                                .toList());
    }

    private static <T> List<T> dropped(List<T> list, int at) {
        return IntStream.range(0, list.size())
                .filter(i -> i != at)
                .mapToObj(list::get)
                .toList();
    }
}
