package io.dragoman.app.print;

/**
 * What is printed on.
 *
 * @param width columns of a line
 * @param colour whether colours and bold type show
 */
public record Page(int width, boolean colour) {

    /** Columns where nobody says how many there are. */
    public static final int WIDTH = 100;

    private static final int NARROWEST = 40;
    private static final int WIDEST = 160;

    /** A page of reasonable width. */
    public Page {
        width = Math.max(NARROWEST, Math.min(WIDEST, width));
    }

    /** A page for a file or another program. */
    public static Page plain() {
        return new Page(WIDTH, false);
    }

    /** The text in a style, if the page shows any. */
    public String in(Style style, String text) {
        return colour && !text.isEmpty() ? style.on() + text + Style.OFF : text;
    }
}
