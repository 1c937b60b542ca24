package io.dragoman.chronicle.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.chronicle.Sample;
import io.dragoman.chronicle.calendar.Appointment.State;
import io.dragoman.chronicle.journey.Journeys;
import io.dragoman.chronicle.ledger.Ledger;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.CalendarEntry.Act;
import io.dragoman.record.CalendarEntry.Kind;
import io.dragoman.record.Category;
import io.dragoman.record.Meeting.Outcome;
import io.dragoman.record.Modality;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {

    private static final LocalDate SUMMER = LocalDate.of(2023, 7, 1);
    private static final LocalDate LATER = LocalDate.of(2024, 6, 30);
    private static final LocalDate MUCH_LATER = LocalDate.of(2026, 1, 1);

    private static Calendar calendar(List<ArticleRecord> articles) {
        return Calendar.of(articles, Ledger.of(articles), Journeys.of(articles));
    }

    private static List<Appointment> appointments(Sample... articles) {
        return calendar(Arrays.stream(articles).map(Sample::record).toList()).appointments();
    }

    /** What the press release announces. */
    private static Sample reykjavik() {
        return Sample.article("a", "Ministry Bulletin", "2023-06-09")
                .visit("PRT/Pinto", "ISL", "ISL", "2023-06-07/2023-06-09", Outcome.HELD)
                .agreement(
                        "agreement on the exchange of classified information",
                        "agreement",
                        "ISL PRT",
                        "!signed@2023-06-08")
                .entry(Kind.INVITED, Act.VISIT, "visit Lisbon", "ISL/Arnarson PRT", "PRT", "2024", null)
                .entry(
                        Kind.SCHEDULED,
                        Act.SIGNING,
                        "sign the agreement on classified information",
                        "ISL PRT",
                        "",
                        "",
                        "g1");
    }

    private static Sample lisbon() {
        return Sample.article("b", "Tagus Press", "2024-03-13")
                .visit("ISL/Arnarson", "PRT", "PRT", "2024-03-12/2024-03-13", Outcome.HELD)
                .agreement(
                        "agreement on the exchange of classified information",
                        "agreement",
                        "PRT ISL",
                        "signed@2024-03-13");
    }

    @Test
    void aFollowUpFulfilsInEitherReadingOrder() {
        for (List<ArticleRecord> order : List.of(
                List.of(reykjavik().record(), lisbon().record()),
                List.of(lisbon().record(), reykjavik().record()))) {
            assertThat(calendar(order).appointments()).hasSize(2).allSatisfy(appointment -> {
                assertThat(appointment.state(SUMMER)).isEqualTo(State.OPEN);
                assertThat(appointment.state(LATER)).isEqualTo(State.FULFILLED);
                assertThat(appointment.outcomes().get(0).report().article()).isEqualTo("b");
            });
        }
    }

    @Test
    void withoutAFollowUpWhatHasADayIsOverdueAndWhatHasNoneStaysOpen() {
        List<Appointment> appointments = appointments(reykjavik());
        assertThat(appointments).extracting(Appointment::act).containsExactly(Act.VISIT, Act.SIGNING);
        assertThat(appointments.get(0).state(LATER)).isEqualTo(State.OPEN);
        assertThat(appointments.get(0).state(MUCH_LATER)).isEqualTo(State.OVERDUE);
        assertThat(appointments.get(0).daysOverdue(MUCH_LATER)).isEqualTo(366);
        assertThat(appointments.get(1).state(MUCH_LATER)).isEqualTo(State.OPEN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ISL/Arnarson | PRT | 2024-03-12 | true
            ISL          | PRT | 2024-03-12 | true
            PRT/Pinto    | ISL | 2024-03-12 | false
            ISL/Arnarson | ESP | 2024-03-12 | false
            ISL/Arnarson | PRT | 2023-03-12 | false
            ISL/Arnarson | PRT | 2025-05-01 | false
            ISL/Arnarson | PRT | 2025-01-20 | true
            ISL/Arnarson | PRT | 2023-12-20 | true
            ISL/Arnarson | PRT | 2023-08-01 | false
            """)
    void onlyTheVisitExpectedFulfils(String visitor, String host, String date, boolean fulfils) {
        Appointment visit = appointments(
                        reykjavik(),
                        Sample.article("b", "B", "2025-06-01").visit(visitor, host, host, date, Outcome.HELD))
                .get(0);
        // Late by more than a year is another visit; late by weeks is the same.
        boolean late = date.startsWith("2025-05");
        assertThat(visit.state(MUCH_LATER) == State.FULFILLED).isEqualTo(fulfils || late);
    }

    @Test
    void anEventStandsInForAVisit() {
        Appointment visit = appointments(
                        reykjavik(),
                        Sample.article("b", "B", "2024-04-01")
                                .event(Category.CONSULT, "042", 1.9, "ISL/Arnarson", "PRT", "2024-03-12"))
                .get(0);
        assertThat(visit.state(LATER)).isEqualTo(State.FULFILLED);
        Appointment planned = appointments(
                        reykjavik(),
                        Sample.article("b", "B", "2024-04-01")
                                .event(
                                        Category.CONSULT,
                                        "042",
                                        1.9,
                                        "ISL/Arnarson",
                                        "PRT",
                                        "2024-03-12",
                                        Modality.NOT_HAPPENED,
                                        false))
                .get(0);
        assertThat(planned.state(LATER)).isEqualTo(State.OPEN);
    }

    @Test
    void whatIsPutOffOrCalledOffIsNotOverdue() {
        Sample planned = Sample.article("a", "A", "2022-02-01")
                .entry(Kind.SCHEDULED, Act.VISIT, "visit", "UZB/Saidov MYS", "MYS", "2022-04", null);
        Sample postponed =
                Sample.article("b", "B", "2022-03-20").visit("UZB/Saidov", "MYS", "MYS", "2022-04", Outcome.POSTPONED);
        Sample held = Sample.article("c", "C", "2023-03-14")
                .visit("UZB/Saidov", "MYS", "MYS", "2023-03-06/2023-03-08", Outcome.HELD);
        Sample cancelled =
                Sample.article("d", "D", "2022-03-20").visit("UZB/Saidov", "MYS", "MYS", "2022-04", Outcome.CANCELLED);
        LocalDate may = LocalDate.of(2022, 5, 1);
        assertThat(appointments(planned, postponed).get(0).state(may)).isEqualTo(State.POSTPONED);
        assertThat(appointments(planned, cancelled).get(0).state(may)).isEqualTo(State.CANCELLED);
        Appointment late = appointments(planned, postponed, held).get(0);
        assertThat(late.state(may)).isEqualTo(State.POSTPONED);
        assertThat(late.state(MUCH_LATER)).isEqualTo(State.FULFILLED);
        assertThat(late.outcomes()).hasSize(2);
    }

    @Test
    void announcementsOfTheSameAreOne() {
        List<Appointment> appointments = appointments(
                Sample.article("a", "A", "2022-02-01")
                        .entry(Kind.INVITED, Act.VISIT, "visit", "UZB/Saidov MYS", "MYS", "2022", null),
                Sample.article("b", "B", "2022-02-03")
                        .entry(Kind.SCHEDULED, Act.VISIT, "come to Kuala Lumpur", "UZB MYS", "MYS", "2022-04", null),
                Sample.article("c", "C", "2022-02-03")
                        .entry(Kind.SCHEDULED, Act.VISIT, "come to Tashkent", "MYS/Anwar UZB", "UZB", "2022-04", null));
        assertThat(appointments).hasSize(2);
        assertThat(appointments.get(0).kind()).isEqualTo(Kind.SCHEDULED);
        assertThat(appointments.get(0).reports()).hasSize(2);
    }

    @Test
    void theOrderOfReadingDoesNotMatter() {
        List<ArticleRecord> articles = List.of(
                reykjavik().record(),
                lisbon().record(),
                Sample.article("c", "C", "2023-09-01")
                        .entry(Kind.ANNOUNCED, Act.VISIT, "go to Lisbon", "ISL PRT", "PRT", "2024-03", null)
                        .visit("ISL/Arnarson", "PRT", "PRT", "2023-10", Outcome.POSTPONED)
                        .record(),
                Sample.article("d", null, "2024-03-14")
                        .event(Category.CONSULT, "042", 1.9, "ISL", "PRT", "2024-03-13")
                        .event(Category.SUPPORT, "057", 8.0, "ISL", "PRT", "2024-03-13")
                        .record());
        List<Appointment> expected = calendar(articles).appointments();
        assertThat(expected).isNotEmpty();
        for (List<ArticleRecord> order : Sample.orders(articles)) {
            assertThat(calendar(order).appointments()).isEqualTo(expected);
        }
    }
}
