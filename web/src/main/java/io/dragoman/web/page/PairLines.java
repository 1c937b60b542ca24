package io.dragoman.web.page;

import io.dragoman.chronicle.series.Trend;
import io.dragoman.web.chart.Sparkline;
import io.dragoman.web.history.History;
import io.dragoman.web.http.Query;
import io.dragoman.web.view.HomeView;
import io.dragoman.web.view.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Pairs as lines of a table: how much is reported, and how the last months compare with those before. */
final class PairLines {
    private final House house;
    private final History history;
    private final LocalDate asOf;
    private final LocalDate recent;

    PairLines(House house, History history, LocalDate asOf) {
        this.house = house;
        this.history = history;
        this.asOf = asOf;
        this.recent = recent(asOf);
    }

    /** A pair whose relations changed, and by how many points of the mean. */
    record Moved(HomeView.PairLine line, double by) {}

    /** The first day that counts as recent. */
    static LocalDate recent(LocalDate asOf) {
        return asOf.withDayOfMonth(1).minusMonths(Activities.RECENT - 1);
    }

    HomeView.PairLine line(Activities.Activity activity) {
        PairMoves moves = PairMoves.of(history, activity.pair());
        return line(activity, moves, moves.trend(recent, asOf));
    }

    /** The line of a pair that moved; null for one that did not, or of which too little is known. */
    @Nullable
    Moved moved(Activities.Activity activity) {
        PairMoves moves = PairMoves.of(history, activity.pair());
        Trend trend = moves.trend(recent, asOf);
        return trend.movers().isEmpty()
                ? null
                : new Moved(line(activity, moves, trend), Math.abs(trend.now() - trend.before()));
    }

    private HomeView.PairLine line(Activities.Activity activity, PairMoves moves, Trend trend) {
        long days = recent.until(asOf, ChronoUnit.DAYS) + 1;
        boolean now = moves.acts(recent, asOf) > 0;
        boolean before = moves.acts(recent.minusDays(days), recent.minusDays(1)) > 0;
        Query page = Query.of("/pairs/" + activity.pair());
        Query events = Query.of("/events").with("pair", activity.pair());
        return new HomeView.PairLine(
                house.countries().name(activity.pair().one()) + " – "
                        + house.countries().name(activity.pair().other()),
                page.toString(),
                Words.number(activity.recent()),
                events.with("from", recent).with("to", asOf).toString(),
                Words.number(activity.acts()),
                events.with("to", asOf).toString(),
                now ? Words.score(trend.now()) : "",
                before ? Words.score(trend.before()) : "",
                arrow(trend.direction()),
                Words.plain(trend.direction().word()),
                page.with("from", recent).with("to", asOf) + "#trend",
                Sparkline.bars(activity.months()));
    }

    /** An arrow for a movement; empty where too little is reported to tell one. */
    static String arrow(Trend.Direction direction) {
        return switch (direction) {
            case IMPROVED -> "↑";
            case UNCHANGED -> "→";
            case DETERIORATED -> "↓";
            case TOO_LITTLE_REPORTING -> "";
        };
    }
}
