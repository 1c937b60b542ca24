package io.dragoman.web.view;

/**
 * A stretch of text in a cell.
 *
 * @param address where it leads, empty if nowhere
 * @param style classes of the style sheet, may be empty
 * @param note what a pointer resting on it shows, may be empty
 */
public record Piece(String text, String address, String style, String note) {

    public static Piece text(String text) {
        return new Piece(text, "", "", "");
    }

    public static Piece link(String text, String address) {
        return new Piece(text, address, "", "");
    }

    public static Piece styled(String text, String style) {
        return new Piece(text, "", style, "");
    }

    public Piece withNote(String words) {
        return new Piece(text, address, style, words);
    }
}
