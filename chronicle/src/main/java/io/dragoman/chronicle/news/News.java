package io.dragoman.chronicle.news;

import io.dragoman.chronicle.Report;
import io.dragoman.chronicle.calendar.Appointment;
import io.dragoman.chronicle.calendar.Calendar;
import io.dragoman.chronicle.journey.Journeys;
import io.dragoman.chronicle.ledger.Ledger;
import io.dragoman.chronicle.ledger.LedgerEntry;
import io.dragoman.chronicle.ledger.LedgerStep;
import io.dragoman.record.ArticleRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is new in the ledger and the calendar of some articles since some of them were not there yet. What an older
 * article reports too is not news.
 *
 * @param agreements with at least one new step, or wholly new
 * @param appointments announced, decided or fallen due since
 */
public record News(List<AgreementNews> agreements, List<AppointmentNews> appointments) {

    public News {
        agreements = List.copyOf(agreements);
        appointments = List.copyOf(appointments);
    }

    /**
     * An agreement of which something is new.
     *
     * @param isNew whether no older article names it
     * @param steps those that no older article reports
     */
    public record AgreementNews(LedgerEntry entry, boolean isNew, List<LedgerStep> steps) {
        public AgreementNews {
            steps = List.copyOf(steps);
        }
    }

    /** What happened to an appointment. */
    public enum Change {
        FULFILLED,
        POSTPONED,
        CANCELLED,
        /** Its time is over, and nothing is reported of it. */
        FELL_DUE,
        ANNOUNCED;

        /** The word used in every output: lower case, underscores between words. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** An appointment of which something is new. */
    public record AppointmentNews(Appointment appointment, Change change) {}

    /**
     * What is new.
     *
     * @param articles all of them, old and new
     * @param fresh the ids of those that are new
     * @param since the day up to which the old state was known; what fell due from it on is news
     * @param today as of which it is told
     */
    public static News of(Collection<ArticleRecord> articles, Set<String> fresh, LocalDate since, LocalDate today) {
        Ledger ledger = Ledger.of(articles);
        List<AgreementNews> agreements = new ArrayList<>();
        for (LedgerEntry entry : ledger.entries()) {
            List<LedgerStep> steps = entry.steps().stream()
                    .filter(step -> areNew(step.proofs(), fresh))
                    .toList();
            boolean isNew = areNew(entry.reports(), fresh);
            if (isNew || !steps.isEmpty()) {
                agreements.add(new AgreementNews(entry, isNew, steps));
            }
        }
        List<AppointmentNews> appointments = new ArrayList<>();
        for (Appointment appointment :
                Calendar.of(articles, ledger, Journeys.of(articles)).appointments()) {
            Change change = change(appointment, fresh, since, today);
            if (change != null) {
                appointments.add(new AppointmentNews(appointment, change));
            }
        }
        return new News(agreements, appointments);
    }

    private static boolean areNew(List<Report> reports, Set<String> fresh) {
        return !reports.isEmpty() && reports.stream().allMatch(report -> fresh.contains(report.article()));
    }

    private static @Nullable Change change(
            Appointment appointment, Set<String> fresh, LocalDate since, LocalDate today) {
        Appointment.Outcome outcome = appointment.outcome(today);
        if (outcome != null) {
            return !fresh.contains(outcome.report().article())
                    ? null
                    : switch (outcome.fate()) {
                        case FULFILLED -> Change.FULFILLED;
                        case POSTPONED -> Change.POSTPONED;
                        case CANCELLED -> Change.CANCELLED;
                    };
        }
        if (appointment.state(today) == Appointment.State.OVERDUE
                && appointment.daysOverdue(today) <= java.time.temporal.ChronoUnit.DAYS.between(since, today)) {
            return Change.FELL_DUE;
        }
        return areNew(appointment.reports(), fresh) ? Change.ANNOUNCED : null;
    }
}
