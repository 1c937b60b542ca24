package io.dragoman.chronicle.duplicate;

import io.dragoman.chronicle.Party;
import io.dragoman.chronicle.Report;
import io.dragoman.chronicle.Roster;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Event;
import java.util.ArrayList;
import java.util.List;

/** An article's events with what they are counted by, and what its text is recognised by; without the text. */
public record ArticleEvents(Telling telling, List<Entry> entries) {

    private static final int MOST = 12;

    public ArticleEvents {
        entries = List.copyOf(entries);
    }

    /**
     * An event between two actors.
     *
     * @param report where it is reported
     */
    record Entry(DayEvent.Key key, ActorName source, ActorName target, Report report) {}

    public static ArticleEvents of(ArticleRecord article) {
        Roster roster = new Roster(article);
        List<Entry> entries = new ArrayList<>();
        for (Event event : article.events()) {
            List<Party> sources = roster.parties(event.source());
            List<Party> targets = roster.parties(event.target());
            if (sources.size() <= MOST && targets.size() <= MOST) {
                sources.forEach(source -> targets.forEach(target -> add(event, source, target, roster, entries)));
            }
        }
        return new ArticleEvents(Telling.of(article), entries);
    }

    private static void add(Event event, Party source, Party target, Roster roster, List<Entry> entries) {
        ActorName one = ActorName.of(source);
        ActorName other = ActorName.of(target);
        // "A met B" and "B met A" are the same.
        boolean swapped = event.symmetric() && one.code().compareTo(other.code()) > 0;
        ActorName first = swapped ? other : one;
        ActorName second = swapped ? one : other;
        DateSpan date = event.date();
        DayEvent.Key key = new DayEvent.Key(
                date == null ? null : date.start(),
                date == null ? null : date.end(),
                first.code(),
                second.code(),
                event.cameo() == null ? "" : event.cameo(),
                event.modality());
        entries.add(new Entry(key, first, second, roster.report(event)));
    }
}
