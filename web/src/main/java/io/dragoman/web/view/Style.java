package io.dragoman.web.view;

import io.dragoman.record.Actor;
import io.dragoman.record.Agreement;
import io.dragoman.record.CalendarEntry;
import io.dragoman.record.Coreference;
import io.dragoman.record.Event;
import io.dragoman.record.Figure;
import io.dragoman.record.Meeting;
import io.dragoman.record.Place;
import io.dragoman.record.RecordItem;
import io.dragoman.record.Relation;
import io.dragoman.record.Statement;
import io.dragoman.record.TimeExpression;

/**
 * How an item looks in a text: a kind has a colour, a kind of line and a mark, so that colour is never all.
 *
 * @param kind its class in the style sheet and its name in addresses
 * @param mark what stands behind its words; empty for kinds whose words are marked alone
 * @param tone {@code conflict} for acts of conflict, else empty
 */
record Style(String kind, String mark, String tone) implements RecordItem.Visitor<Style> {
    static final Style ANY = new Style("", "");

    private Style(String kind, String mark) {
        this(kind, mark, "");
    }

    static Style of(RecordItem item) {
        return item.accept(ANY);
    }

    /** Its classes in the style sheet, each with a prefix. */
    String classes(String prefix) {
        return tone.isEmpty() ? prefix + kind : prefix + kind + " " + prefix + tone;
    }

    @Override
    public Style visit(Actor actor) {
        return new Style("actor", "");
    }

    @Override
    public Style visit(Event event) {
        boolean conflict = event.category() != null && !event.category().quad().cooperative();
        return new Style("event", Sign.of(event.category()).mark(), conflict ? "conflict" : "");
    }

    @Override
    public Style visit(Statement statement) {
        return new Style("statement", "❞");
    }

    @Override
    public Style visit(Agreement agreement) {
        return new Style("agreement", "§");
    }

    @Override
    public Style visit(Meeting meeting) {
        return new Style("meeting", "⇄");
    }

    @Override
    public Style visit(CalendarEntry entry) {
        return new Style("calendar", "◷");
    }

    @Override
    public Style visit(Figure figure) {
        return new Style("figure", "");
    }

    @Override
    public Style visit(Relation relation) {
        return new Style("relation", "≈");
    }

    @Override
    public Style visit(TimeExpression time) {
        return new Style("time", "");
    }

    @Override
    public Style visit(Place place) {
        return new Style("place", "");
    }

    @Override
    public Style visit(Coreference coreference) {
        return new Style("coreference", "");
    }
}
