package io.dragoman.record;

import java.util.List;

/**
 * One entry of the record. The family is closed; work on all kinds goes through {@link Visitor}. An item's {@link
 * #id()} is unique in its article and the same whenever the same article is read by the same program and lexicon.
 */
public sealed interface RecordItem
        permits Actor,
                Event,
                Statement,
                Agreement,
                Meeting,
                CalendarEntry,
                Figure,
                Relation,
                TimeExpression,
                Place,
                Coreference {

    String id();

    List<Evidence> evidence();

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind of item. */
    interface Visitor<R> {
        R visit(Actor actor);

        R visit(Event event);

        R visit(Statement statement);

        R visit(Agreement agreement);

        R visit(Meeting meeting);

        R visit(CalendarEntry entry);

        R visit(Figure figure);

        R visit(Relation relation);

        R visit(TimeExpression time);

        R visit(Place place);

        R visit(Coreference coreference);
    }
}
