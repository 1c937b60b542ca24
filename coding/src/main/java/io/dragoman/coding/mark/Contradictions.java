package io.dragoman.coding.mark;

import io.dragoman.record.Agreement;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.DateBasis;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Event;
import io.dragoman.record.Figure;
import io.dragoman.record.Mark;
import io.dragoman.record.Modality;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Items of one article that cannot all be true: the same act done and not done, two values of one figure, a step taken and
 * not taken on the same day.
 */
final class Contradictions {

    private Contradictions() {}

    static List<Mark> in(ArticleRecord record) {
        List<Mark> marks = new ArrayList<>();
        List<Event> events = record.events();
        for (int i = 0; i < events.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (exclude(events.get(j), events.get(i))) {
                    both(
                            events.get(j).id(),
                            events.get(i).id(),
                            "the same act is reported as done and as not done",
                            marks);
                }
            }
        }
        List<Figure> figures = record.figures();
        for (int i = 0; i < figures.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (exclude(figures.get(j), figures.get(i))) {
                    both(figures.get(j).id(), figures.get(i).id(), "two values are given", marks);
                }
            }
        }
        for (Agreement agreement : record.agreements()) {
            if (excludesItself(agreement)) {
                marks.add(new Mark(
                        agreement.id(), Mark.Kind.CONTRADICTION, "a step is reported as taken and as not taken", null));
            }
        }
        return marks;
    }

    private static void both(String one, String other, String note, List<Mark> marks) {
        marks.add(new Mark(one, Mark.Kind.CONTRADICTION, note, null));
        marks.add(new Mark(other, Mark.Kind.CONTRADICTION, note, null));
    }

    private static boolean exclude(Event one, Event other) {
        return one.cameo() != null
                && one.cameo().equals(other.cameo())
                && one.source().equals(other.source())
                && one.target().equals(other.target())
                && !one.source().isEmpty()
                && !one.target().isEmpty()
                && opposed(one.modality(), other.modality())
                && sameDays(one.date(), other.date())
                && !one.trigger().span().equals(other.trigger().span());
    }

    private static boolean opposed(Modality one, Modality other) {
        return (one == Modality.HAPPENED && other == Modality.NOT_HAPPENED)
                || (one == Modality.NOT_HAPPENED && other == Modality.HAPPENED);
    }

    /** What is only inferred is no ground to say that two sentences speak of the same days. */
    private static boolean sameDays(@Nullable DateSpan one, @Nullable DateSpan other) {
        return one != null
                && other != null
                && one.start() != null
                && Objects.equals(one.start(), other.start())
                && Objects.equals(one.end(), other.end())
                && one.basis().compareTo(DateBasis.INFERRED) < 0
                && other.basis().compareTo(DateBasis.INFERRED) < 0;
    }

    private static boolean exclude(Figure one, Figure other) {
        return one.subject() != null
                && one.subject().equalsIgnoreCase(other.subject())
                && one.subject().indexOf(' ') > 0
                && one.unit().equals(other.unit())
                && one.year() != null
                && one.year().equals(other.year())
                && one.value() != other.value()
                && Objects.equals(one.qualifier(), other.qualifier());
    }

    private static boolean excludesItself(Agreement agreement) {
        return agreement.steps().stream()
                .anyMatch(step -> agreement.steps().stream()
                        .anyMatch(other -> step.step() == other.step()
                                && step.modality() == Modality.HAPPENED
                                && other.modality() == Modality.NOT_HAPPENED
                                && sameDays(step.date(), other.date())
                                && step.actors().equals(other.actors())));
    }
}
