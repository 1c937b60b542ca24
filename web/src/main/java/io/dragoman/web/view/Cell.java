package io.dragoman.web.view;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell of a table.
 *
 * @param style classes of the style sheet, may be empty
 */
public record Cell(List<Piece> pieces, String style) {
    public static final Cell EMPTY = new Cell(List.of(), "");

    public Cell {
        pieces = List.copyOf(pieces);
    }

    public static Cell of(Piece... pieces) {
        return new Cell(List.of(pieces), "");
    }

    public static Cell text(String text) {
        return text.isEmpty() ? EMPTY : of(Piece.text(text));
    }

    /** Participants, separated by commas, each with its page. */
    public static Cell actors(List<ActorLink> actors) {
        List<Piece> pieces = new ArrayList<>();
        for (ActorLink actor : actors) {
            if (!pieces.isEmpty()) {
                pieces.add(Piece.text(", "));
            }
            pieces.add(new Piece(actor.name(), actor.address(), "", actor.code()));
        }
        return new Cell(pieces, "");
    }

    public Cell in(String otherStyle) {
        return new Cell(pieces, otherStyle);
    }
}
