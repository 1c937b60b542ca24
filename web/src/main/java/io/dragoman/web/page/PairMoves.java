package io.dragoman.web.page;

import io.dragoman.chronicle.series.Grain;
import io.dragoman.chronicle.series.PairEvent;
import io.dragoman.chronicle.series.PairSeries;
import io.dragoman.chronicle.series.Trend;
import io.dragoman.store.Pair;
import io.dragoman.web.history.History;
import java.time.LocalDate;
import java.util.List;

/** How relations of a pair moved, as the chronicle has it: trends and shifts with the acts that made them. */
final class PairMoves {
    /** How far back a shift is measured. */
    private static final int YEARS_BEFORE = 1;

    private final Pair pair;
    private final List<PairEvent> events;

    private PairMoves(Pair pair, List<PairEvent> events) {
        this.pair = pair;
        this.events = events;
    }

    static PairMoves of(History history, Pair pair) {
        return new PairMoves(pair, history.events(pair));
    }

    /** A period against the one of the same length before it; both ends inclusive. */
    Trend trend(LocalDate from, LocalDate to) {
        return Trend.of(events, from, to);
    }

    /** How many acts lie in a period; both ends inclusive. */
    long acts(LocalDate from, LocalDate to) {
        return events.stream().filter(event -> event.isWithin(from, to)).count();
    }

    /** The days, or months, of a period in which relations were another than in those before. */
    List<PairSeries.Point> shifts(Grain grain, LocalDate from, LocalDate to) {
        return PairSeries.of(events, pair.one(), pair.other(), grain, from.minusYears(YEARS_BEFORE), to)
                .points()
                .stream()
                .filter(point -> point.shift() != null && !point.start().isBefore(grain.start(from)))
                .toList();
    }
}
