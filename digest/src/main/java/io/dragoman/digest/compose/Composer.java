package io.dragoman.digest.compose;

import io.dragoman.chronicle.series.Grain;
import io.dragoman.chronicle.series.PairEvent;
import io.dragoman.chronicle.series.PairEvents;
import io.dragoman.chronicle.series.PairSeries;
import io.dragoman.digest.model.Arrow;
import io.dragoman.digest.model.Digest;
import io.dragoman.digest.model.Scope;
import io.dragoman.digest.model.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes digests. The parts are made in the order in which they are read, so that sources are numbered in that order; the
 * summary, which quotes nothing of its own, is made last. Immutable and thread-safe.
 */
public final class Composer {

    /** Months that the chart shows at least, the period among them. */
    private static final int MONTHS = 12;

    private final Function<String, @Nullable String> acts;

    /** {@code acts} tells what a CAMEO code stands for, null for one that it does not know. */
    public Composer(Function<String, @Nullable String> acts) {
        this.acts = acts;
    }

    public Digest compose(Scope scope, Material material) {
        Composition composition = new Composition(scope, material, acts);
        List<PairEvent> events = PairEvents.of(
                material.articles(), scope.one().code(), scope.other().code());
        Section outlook = new OutlookPart(composition).section();
        List<Arrow> trends = new TrendPart(composition, events).arrows();
        HappenedPart happenings = new HappenedPart(composition, events);
        Section happened = happenings.section();
        Section said = new SaidPart(composition).section();
        AgreedPart agreements = new AgreedPart(composition);
        Section agreed = agreements.section();
        return new Digest(
                scope,
                new BriefPart(scope, events, outlook, trends, happened, said, agreed).points(),
                outlook,
                trends,
                series(scope, events),
                happened,
                said,
                agreed,
                composition.citations().sources());
    }

    /** By month: what a day's or a week's digest tells is seen beside the year before it. */
    private static PairSeries series(Scope scope, List<PairEvent> events) {
        LocalDate year = scope.to().withDayOfMonth(1).minusMonths(MONTHS - 1);
        LocalDate first = scope.from().isBefore(year) ? scope.from() : year;
        return PairSeries.of(events, scope.one().code(), scope.other().code(), Grain.MONTH, first, scope.to());
    }
}
