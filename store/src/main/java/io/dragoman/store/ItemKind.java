package io.dragoman.store;

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
import java.util.List;
import java.util.Locale;

/** The kinds of items with their table and what they can be chosen and sorted by (columns of schema.sql). */
public enum ItemKind {
    ACTORS(Actor.class, false, "country", "name", "type", "name mentions"),
    EVENTS(
            Event.class,
            true,
            "source_countries target_countries",
            "source_names target_names",
            "category quad modality cameo place mode rule",
            "category goldstein modality cameo place"),
    STATEMENTS(
            Statement.class,
            true,
            "speaker_countries target_countries",
            "speaker_names",
            "stance kind topic",
            "stance kind verb"),
    AGREEMENTS(
            Agreement.class,
            false,
            "party_countries",
            "party_names",
            "status kind stage delivery",
            "name kind status amount"),
    MEETINGS(
            Meeting.class,
            true,
            "visitor_countries counterpart_countries",
            "visitor_names counterpart_names",
            "kind outcome place level",
            "kind outcome place"),
    CALENDAR(CalendarEntry.class, true, "actor_countries", "actor_names", "kind", "kind what"),
    FIGURES(Figure.class, false, "", "stated_by", "unit year", "value unit year subject"),
    RELATIONS(
            Relation.class,
            false,
            "between_countries",
            "between_names stated_by",
            "held attitude label",
            "label held attitude"),
    TIMES(TimeExpression.class, true, "", "", "date_precision date_basis", ""),
    PLACES(Place.class, false, "country", "", "type name", "name type"),
    COREFERENCE(Coreference.class, false, "", "refers_to", "", "");

    private final Class<? extends RecordItem> type;
    private final boolean dated;
    private final String countries;
    private final String names;
    private final String filters;
    private final String sorts;

    ItemKind(
            Class<? extends RecordItem> type,
            boolean dated,
            String countries,
            String names,
            String filters,
            String sorts) {
        this.type = type;
        this.dated = dated;
        this.countries = countries;
        this.names = names;
        this.filters = filters;
        this.sorts = sorts;
    }

    /** The word used in addresses and outputs; also the table's name. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Class<? extends RecordItem> type() {
        return type;
    }

    /** Whether its items have a date of their own; others go by the day their article was published. */
    public boolean dated() {
        return dated;
    }

    /** Columns that an item can be chosen by, for equal values. */
    public List<String> filters() {
        return words(filters);
    }

    /** Columns to sort by besides {@code date} and {@code published}. */
    public List<String> sorts() {
        return words(sorts);
    }

    List<String> countryColumns() {
        return words(countries);
    }

    List<String> nameColumns() {
        return words(names);
    }

    private static List<String> words(String columns) {
        return columns.isEmpty() ? List.of() : List.of(columns.split(" ", -1));
    }
}
