package io.dragoman.digest.compose;

import io.dragoman.chronicle.DateLabel;
import io.dragoman.chronicle.Report;
import io.dragoman.chronicle.series.PairEvent;
import io.dragoman.chronicle.series.Trend;
import io.dragoman.digest.model.Arrow;
import io.dragoman.digest.model.Line;
import io.dragoman.digest.model.Scope;
import io.dragoman.digest.model.Sign;
import io.dragoman.record.DateBasis;
import io.dragoman.record.DatePrecision;
import io.dragoman.record.DateSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Where relations go: both ways together, then each way. */
final class TrendPart {
    private final Composition composition;
    private final ActLines lines;
    private final List<PairEvent> events;

    TrendPart(Composition composition, List<PairEvent> events) {
        this.composition = composition;
        this.lines = new ActLines(composition);
        this.events = events;
    }

    List<Arrow> arrows() {
        Scope scope = composition.scope();
        String one = scope.one().name();
        String other = scope.other().name();
        return List.of(
                arrow(scope.title(), events),
                arrow(one + " towards " + other, from(scope.one().code())),
                arrow(other + " towards " + one, from(scope.other().code())));
    }

    private List<PairEvent> from(String source) {
        return events.stream().filter(event -> event.source().equals(source)).toList();
    }

    private Arrow arrow(String what, List<PairEvent> some) {
        Scope scope = composition.scope();
        Trend trend = Trend.of(some, scope.from(), scope.to());
        LocalDate before = scope.from().minusDays(scope.days());
        Volume now = Volume.of(some, scope.from(), scope.to());
        Volume then = Volume.of(some, before, scope.from().minusDays(1));
        String text = now.text(trend.now()) + ", against " + then.text(trend.before()) + " in the " + scope.days()
                + (scope.days() == 1 ? " day" : " days") + " before";
        return new Arrow(
                what,
                trend.direction(),
                text,
                trend.movers().stream().map(this::line).toList());
    }

    private Line line(PairEvent mover) {
        return new Line(
                composition.id("mover"),
                when(mover),
                mover.day(),
                Sign.of(mover.category()),
                signed(mover.score()),
                lines.text(mover),
                List.of(),
                composition.citations().quotes(mover.reports(), 1));
    }

    static String when(PairEvent event) {
        return DateLabel.of(new DateSpan(
                event.day(),
                event.end(),
                event.day().equals(event.end()) ? DatePrecision.DAY : DatePrecision.RANGE,
                DateBasis.EXPLICIT));
    }

    private static String signed(double score) {
        return String.format(Locale.ROOT, "%+.1f", score).replace('-', '−');
    }

    /** How much is reported in a period. */
    private record Volume(long events, long articles) {

        static Volume of(List<PairEvent> some, LocalDate from, LocalDate to) {
            List<PairEvent> within =
                    some.stream().filter(event -> event.isWithin(from, to)).toList();
            return new Volume(
                    within.size(),
                    within.stream()
                            .flatMap(event -> event.reports().stream())
                            .map(Report::article)
                            .distinct()
                            .count());
        }

        String text(double mean) {
            if (events == 0) {
                return "no acts";
            }
            return "mean " + signed(mean) + " over " + events + (events == 1 ? " act" : " acts") + " in " + articles
                    + (articles == 1 ? " article" : " articles");
        }
    }
}
