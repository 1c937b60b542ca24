package io.dragoman.acceptance.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.dragoman.chronicle.calendar.Appointment;
import io.dragoman.chronicle.calendar.Calendar;
import io.dragoman.chronicle.journey.Journeys;
import io.dragoman.chronicle.ledger.Ledger;
import io.dragoman.chronicle.ledger.LedgerEntry;
import io.dragoman.record.AgreementStage;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.CalendarEntry.Act;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A press release and the report of the visit that followed, read in either order. */
class FollowUpTest {

    private static final LocalDate BEFORE = LocalDate.of(2023, 12, 31);
    private static final LocalDate AFTER = LocalDate.of(2024, 3, 31);

    private static List<ArticleRecord> articles(boolean inOrder) {
        ArticleRecord release = ReadExamples.named("reykjavik-lisbon-press-release");
        ArticleRecord report = ReadExamples.named("lisbon-reykjavik-follow-up");
        assumeThat(release.agreements())
                .as("agreements are not found in articles yet")
                .isNotEmpty();
        return inOrder ? List.of(release, report) : List.of(report, release);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theAgreementLeftOpenIsSigned(boolean inOrder) {
        List<LedgerEntry> entries = Ledger.of(articles(inOrder)).entries();
        LedgerEntry secret = entries.stream()
                .filter(entry -> entry.name().contains("classified information"))
                .findFirst()
                .orElseThrow();
        assertThat(secret.reports()).hasSize(2);
        assertThat(secret.state(BEFORE).stage()).isNotEqualTo(AgreementStage.SIGNED);
        assertThat(secret.state(AFTER).stage()).isEqualTo(AgreementStage.SIGNED);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theVisitAcceptedIsPaid(boolean inOrder) {
        List<ArticleRecord> articles = articles(inOrder);
        assumeThat(articles)
                .as("appointments are not found in articles yet")
                .anyMatch(article -> !article.calendar().isEmpty());
        Calendar calendar = Calendar.of(articles, Ledger.of(articles), Journeys.of(articles));
        Appointment visit = calendar.appointments().stream()
                .filter(appointment -> appointment.act() == Act.VISIT
                        && "ISL".equals(appointment.visitor())
                        && appointment.countries().contains("PRT"))
                .findFirst()
                .orElseThrow();
        assertThat(visit.state(BEFORE)).isEqualTo(Appointment.State.OPEN);
        assertThat(visit.state(AFTER)).isEqualTo(Appointment.State.FULFILLED);
    }
}
