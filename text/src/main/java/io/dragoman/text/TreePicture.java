package io.dragoman.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Draws the dependency tree of a sentence for a terminal: one word a line, in the order of the sentence, with its tag,
 * its role and its head; lines at the left lead from each head to its dependents.
 */
public final class TreePicture {

    private static final int UP = 1;
    private static final int DOWN = 2;
    private static final int LEFT = 4;
    private static final int RIGHT = 8;

    /** By sum of the directions in which a line leaves the cell. */
    private static final String BOXES = " │││─┘┐┤─└┌├─┴┬┼";

    private static final int WIDEST_STEP = 3;
    private static final int SHORTEST_FORM = 8;
    private static final int GAP = 2;

    private final Sentence sentence;
    private final BiFunction<Token, String, String> paint;
    private final int[] depths;
    private final int tail;
    private final int step;

    private TreePicture(Sentence sentence, int width, BiFunction<Token, String, String> paint) {
        this.sentence = sentence;
        this.paint = paint;
        this.depths = sentence.tokens().stream().mapToInt(this::depth).toArray();
        int deepest = Arrays.stream(depths).max().orElse(0);
        int forms = longest(Token::form);
        this.tail = longest(TreePicture::tagAndRole);
        int room = width - GAP - tail - GAP - forms;
        this.step = Math.max(1, Math.min(WIDEST_STEP, room / Math.max(1, deepest)));
    }

    /**
     * The picture, each line ended by {@code \n}. Lines keep within the width unless the tree is too deep for it: first
     * the steps of the tree get narrower, then heads are left out, then words are cut.
     *
     * @param width columns of the terminal
     */
    public static String draw(Sentence sentence, int width) {
        return draw(sentence, width, (token, form) -> form);
    }

    /**
     * As {@link #draw(Sentence, int)}, with the words dressed up.
     *
     * @param paint puts marks that take no room, such as colours, around a word as it stands in the picture
     */
    public static String draw(Sentence sentence, int width, BiFunction<Token, String, String> paint) {
        return new TreePicture(sentence, width, paint).draw(width);
    }

    private String draw(int width) {
        int[][] grid = new int[sentence.size()][];
        int columns = step * Arrays.stream(depths).max().orElse(0) + 1;
        Arrays.setAll(grid, row -> new int[columns]);
        if (sentence.parsed()) {
            sentence.tokens().forEach(token -> connect(token, grid));
        }
        int widest = 0;
        for (Token token : sentence.tokens()) {
            widest = Math.max(widest, column(token) + GAP + Columns.of(token.form()));
        }
        int margin = Math.max(columns + SHORTEST_FORM, Math.min(widest, width - tail - GAP));
        StringBuilder picture = new StringBuilder();
        for (Token token : sentence.tokens()) {
            picture.append(line(token, grid[token.index()], margin, width)).append('\n');
        }
        return picture.toString();
    }

    private String line(Token token, int[] cells, int margin, int width) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i <= column(token); i++) {
            line.append(BOXES.charAt(cells[i]));
        }
        line.append(' ');
        int before = line.length();
        String form = Columns.cut(token.form(), margin - before);
        // Lines of the tree that pass behind a short word go on to the right of it.
        for (int i = before + Columns.of(form); i < margin; i++) {
            line.append(
                    i > column(token) + GAP + Columns.of(token.form()) && i < cells.length
                            ? BOXES.charAt(cells[i])
                            : ' ');
        }
        if (sentence.parsed()) {
            line.append("  ").append(tagAndRole(token));
            Token head = sentence.head(token);
            String of = head == null ? "" : " of " + head.form();
            if (Columns.of(line + form + of) <= width) {
                line.append(of);
            }
        }
        String after = line.substring(before).stripTrailing();
        return line.substring(0, before) + paint.apply(token, form) + after;
    }

    private static String tagAndRole(Token token) {
        return String.format(
                Locale.ROOT,
                "%-4s  %s",
                token.tag(),
                token.role().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private void connect(Token token, int[][] grid) {
        Token head = sentence.head(token);
        if (head == null) {
            return;
        }
        int row = token.index();
        int column = column(head);
        boolean below = row > head.index();
        grid[head.index()][column] |= below ? DOWN : UP;
        for (int i = Math.min(row, head.index()) + 1; i < Math.max(row, head.index()); i++) {
            grid[i][column] |= UP | DOWN;
        }
        grid[row][column] |= (below ? UP : DOWN) | RIGHT;
        for (int i = column + 1; i < column(token); i++) {
            grid[row][i] |= LEFT | RIGHT;
        }
        grid[row][column(token)] |= LEFT;
    }

    private int longest(Function<Token, String> part) {
        return sentence.tokens().stream()
                .mapToInt(token -> Columns.of(part.apply(token)))
                .max()
                .orElse(0);
    }

    private int column(Token token) {
        return step * depths[token.index()];
    }

    private int depth(Token token) {
        int depth = 0;
        for (Token head = sentence.head(token); head != null; head = sentence.head(head)) {
            depth++;
        }
        return depth;
    }
}
