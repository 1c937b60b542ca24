package io.dragoman.chronicle.duplicate;

import io.dragoman.chronicle.Report;
import io.dragoman.record.Modality;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one actor did to another on a day, counted once, with all its reports.
 *
 * @param reports items of articles, by publication; several of one article where it reports the event more than once
 * @param articles how many articles report it
 * @param stories how many of these articles are not told after each other: the number of independent reports
 * @param outlets that report it, in order of their names; articles of unknown outlet are not among them
 */
public record DayEvent(
        Key key,
        ActorName source,
        ActorName target,
        List<Report> reports,
        int articles,
        int stories,
        List<String> outlets) {

    static final Comparator<DayEvent> ORDER = Comparator.comparing(
            DayEvent::key,
            Comparator.comparing(Key::day, Comparator.<@Nullable LocalDate>nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Key::end, Comparator.<@Nullable LocalDate>nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Key::source)
                    .thenComparing(Key::target)
                    .thenComparing(Key::code)
                    .thenComparing(Key::modality));

    public DayEvent {
        reports = List.copyOf(reports);
        outlets = List.copyOf(outlets);
        if (reports.isEmpty() || articles < 1 || stories < 1 || stories > articles) {
            throw new IllegalArgumentException("an event of " + articles + " articles and " + stories + " stories");
        }
    }

    /**
     * What makes two reports the same event.
     *
     * @param day the first day it may have happened; null where no date is known: then only reports of one story are the
     *     same
     * @param code CAMEO code, empty for none
     */
    public record Key(
            @Nullable LocalDate day,
            @Nullable LocalDate end,
            String source,
            String target,
            String code,
            Modality modality) {

        public Key {
            Objects.requireNonNull(code);
        }

        boolean isDated() {
            return day != null && end != null;
        }
    }
}
