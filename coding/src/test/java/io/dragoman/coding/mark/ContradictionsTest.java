package io.dragoman.coding.mark;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.record.Agreement;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Category;
import io.dragoman.record.DateBasis;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Document;
import io.dragoman.record.Event;
import io.dragoman.record.Evidence;
import io.dragoman.record.Figure;
import io.dragoman.record.Manifest;
import io.dragoman.record.Mark;
import io.dragoman.record.Modality;
import io.dragoman.record.RuleReference;
import io.dragoman.record.Span;
import io.dragoman.record.StepKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContradictionsTest {

    private static final LocalDate MAY = LocalDate.of(2023, 5, 4);

    private static Event event(String id, int at, Modality modality, DateBasis basis, String target) {
        Evidence words = new Evidence("signed", new Span(at, at + 6));
        return new Event(
                id,
                Category.SUPPORT,
                null,
                "057",
                List.of(),
                8.0,
                null,
                List.of("a1"),
                List.of(target),
                true,
                DateSpan.day(MAY, basis),
                null,
                modality,
                List.of(),
                words,
                new RuleReference("sign", "verbs/sign.yaml", 1),
                List.of(),
                List.of(words));
    }

    private static Figure figure(String id, double value, int year, String subject) {
        return new Figure(id, value, "USD", null, year, subject, List.of(), List.of());
    }

    private static List<String> marked(List<Event> events, List<Agreement> agreements, List<Figure> figures) {
        return Contradictions.in(new ArticleRecord(
                        "1",
                        "one",
                        "",
                        new Manifest("", "", "", ""),
                        new Document(null, null, null, null, null, null, List.of(), null, "en", new Span(0, 0)),
                        List.of(),
                        events,
                        List.of(),
                        agreements,
                        List.of(),
                        List.of(),
                        figures,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))
                .stream()
                .map(Mark::item)
                .toList();
    }

    @Test
    void doneAndNotDone() {
        Event done = event("e1", 0, Modality.HAPPENED, DateBasis.EXPLICIT, "a2");
        assertThat(marked(
                        List.of(done, event("e2", 9, Modality.NOT_HAPPENED, DateBasis.CONTEXT, "a2")),
                        List.of(),
                        List.of()))
                .containsExactly("e1", "e2");
        assertThat(marked(
                        List.of(
                                done,
                                event("e2", 9, Modality.HAPPENED, DateBasis.EXPLICIT, "a2"),
                                event("e3", 9, Modality.NOT_HAPPENED, DateBasis.EXPLICIT, "a3"),
                                event("e4", 9, Modality.NOT_HAPPENED, DateBasis.INFERRED, "a2"),
                                event("e5", 9, Modality.PLANNED, DateBasis.EXPLICIT, "a2")),
                        List.of(),
                        List.of()))
                .isEmpty();
    }

    @Test
    void twoValuesOfOneFigure() {
        Figure trade = figure("f1", 31e9, 2022, "trade between Peru and Chile");
        assertThat(marked(
                        List.of(), List.of(), List.of(trade, figure("f2", 33e9, 2022, "Trade between Peru and Chile"))))
                .containsExactly("f1", "f2");
        assertThat(marked(
                        List.of(),
                        List.of(),
                        List.of(
                                trade,
                                figure("f2", 33e9, 2023, "trade between Peru and Chile"),
                                figure("f3", 33e9, 2022, "trade with Brazil"),
                                figure("f4", 31e9, 2022, "trade between Peru and Chile"))))
                .isEmpty();
    }

    @Test
    void aStepTakenAndNotTaken() {
        DateSpan day = DateSpan.day(MAY, DateBasis.EXPLICIT);
        Agreement.Step signed = Agreement.Step.taken(StepKind.SIGNED, day, List.of(), null);
        Agreement.Step not =
                new Agreement.Step(StepKind.SIGNED, day, Modality.NOT_HAPPENED, List.of(), List.of(), null);
        Agreement.Step later = new Agreement.Step(
                StepKind.SIGNED,
                DateSpan.day(MAY.plusDays(9), DateBasis.EXPLICIT),
                Modality.NOT_HAPPENED,
                List.of(),
                List.of(),
                null);
        assertThat(marked(List.of(), List.of(agreement(signed, not)), List.of()))
                .containsExactly("g1");
        assertThat(marked(List.of(), List.of(agreement(signed, later)), List.of()))
                .isEmpty();
    }

    private static Agreement agreement(Agreement.Step... steps) {
        return new Agreement(
                "g1",
                "pact",
                List.of(),
                null,
                null,
                List.of(),
                "signed",
                List.of(),
                List.of(steps),
                null,
                List.of(),
                List.of());
    }
}
