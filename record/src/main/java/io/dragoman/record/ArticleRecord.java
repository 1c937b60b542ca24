package io.dragoman.record;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything found in one article.
 *
 * @param id identity: SHA-256 over the URL, or without one over the text; first 16 hexadecimal digits
 * @param articleId the name its user knows it by: the id of a JSONL line, else the file's name without its ending
 * @param text the article's text as stored; all offsets point into it
 * @param marks reasons to take items with care
 */
public record ArticleRecord(
        String id,
        String articleId,
        String text,
        Manifest manifest,
        Document document,
        List<Actor> actors,
        List<Event> events,
        List<Statement> statements,
        List<Agreement> agreements,
        List<Meeting> meetings,
        List<CalendarEntry> calendar,
        List<Figure> figures,
        List<Relation> relations,
        List<TimeExpression> times,
        List<Place> places,
        List<Coreference> coreference,
        List<Mark> marks) {
    public ArticleRecord {
        actors = List.copyOf(actors);
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        agreements = List.copyOf(agreements);
        meetings = List.copyOf(meetings);
        calendar = List.copyOf(calendar);
        figures = List.copyOf(figures);
        relations = List.copyOf(relations);
        times = List.copyOf(times);
        places = List.copyOf(places);
        coreference = List.copyOf(coreference);
        marks = List.copyOf(marks);
    }

    /** A record without marks. */
    public ArticleRecord(
            String id,
            String articleId,
            String text,
            Manifest manifest,
            Document document,
            List<Actor> actors,
            List<Event> events,
            List<Statement> statements,
            List<Agreement> agreements,
            List<Meeting> meetings,
            List<CalendarEntry> calendar,
            List<Figure> figures,
            List<Relation> relations,
            List<TimeExpression> times,
            List<Place> places,
            List<Coreference> coreference) {
        this(
                id,
                articleId,
                text,
                manifest,
                document,
                actors,
                events,
                statements,
                agreements,
                meetings,
                calendar,
                figures,
                relations,
                times,
                places,
                coreference,
                List.of());
    }

    /** All items, kind by kind in the order of the components. */
    public List<RecordItem> items() {
        List<RecordItem> items = new ArrayList<>();
        items.addAll(actors);
        items.addAll(events);
        items.addAll(statements);
        items.addAll(agreements);
        items.addAll(meetings);
        items.addAll(calendar);
        items.addAll(figures);
        items.addAll(relations);
        items.addAll(times);
        items.addAll(places);
        items.addAll(coreference);
        return items;
    }
}
