package io.dragoman.chronicle.calendar;

import io.dragoman.chronicle.Party;
import io.dragoman.chronicle.Report;
import io.dragoman.chronicle.Roster;
import io.dragoman.chronicle.journey.Encounter;
import io.dragoman.chronicle.journey.Journeys;
import io.dragoman.chronicle.ledger.Ledger;
import io.dragoman.chronicle.ledger.LedgerEntry;
import io.dragoman.chronicle.ledger.LedgerStep;
import io.dragoman.record.Agreement;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.CalendarEntry.Act;
import io.dragoman.record.Category;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Event;
import io.dragoman.record.Meeting;
import io.dragoman.record.Modality;
import io.dragoman.record.StepKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything reported that may answer an appointment. */
final class Happenings {

    private static final Map<StepKind, Act> ACTS = Map.of(
            StepKind.SIGNED, Act.SIGNING,
            StepKind.RATIFIED, Act.RATIFICATION,
            StepKind.ENTERED_INTO_FORCE, Act.ENTRY_INTO_FORCE,
            StepKind.PARTLY_DELIVERED, Act.DELIVERY,
            StepKind.DELIVERED, Act.DELIVERY,
            StepKind.WITHDRAWN, Act.WITHDRAWAL);

    private Happenings() {}

    static List<Happening> of(Collection<ArticleRecord> articles, Ledger ledger, Journeys journeys) {
        List<Happening> happenings = new ArrayList<>();
        for (Encounter encounter : journeys.encounters()) {
            encounter(encounter, happenings);
        }
        for (LedgerEntry entry : ledger.entries()) {
            entry.steps().stream()
                    .filter(LedgerStep::taken)
                    .filter(step -> ACTS.containsKey(step.step()))
                    .forEach(step -> happenings.add(step(entry, step)));
            entry.money().stream()
                    .filter(money -> money.stage() == Agreement.MoneyStage.DISBURSED)
                    .forEach(money -> happenings.add(done(
                            entry, Act.PAYMENT, money.date(), money.proofs().get(0))));
        }
        for (ArticleRecord article : articles) {
            Roster roster = new Roster(article);
            article.events().forEach(event -> event(event, roster, happenings));
        }
        return happenings;
    }

    private static void encounter(Encounter encounter, List<Happening> happenings) {
        Appointment.Fate fate = switch (encounter.outcome()) {
            case HELD -> Appointment.Fate.FULFILLED;
            case POSTPONED -> Appointment.Fate.POSTPONED;
            case CANCELLED -> Appointment.Fate.CANCELLED;
            case PLANNED -> null;
        };
        if (fate == null) {
            return;
        }
        Set<Act> acts =
                encounter.level() == Meeting.Level.MEETING ? Set.of(Act.MEETING) : Set.of(Act.VISIT, Act.MEETING);
        happenings.add(new Happening(
                acts,
                fate,
                encounter.parties(),
                encounter.countries(),
                Roster.countries(encounter.visitors()),
                encounter.date(),
                null,
                0,
                encounter.reports().get(0)));
    }

    private static Happening step(LedgerEntry entry, LedgerStep step) {
        Act act = ACTS.getOrDefault(step.step(), Act.OTHER);
        return done(entry, act, step.date(), step.proofs().get(0));
    }

    private static Happening done(LedgerEntry entry, Act act, @Nullable DateSpan date, Report report) {
        return new Happening(
                Set.of(act),
                Appointment.Fate.FULFILLED,
                entry.parties(),
                entry.countries(),
                Set.of(),
                date,
                entry.id(),
                0,
                report);
    }

    /** Events stand in where no visit or meeting is kept as such. */
    private static void event(Event event, Roster roster, List<Happening> happenings) {
        boolean real = event.modality() == Modality.HAPPENED || event.modality() == Modality.ONGOING;
        String code = event.cameo();
        if (!real || event.category() != Category.CONSULT || code == null) {
            return;
        }
        boolean visit = code.startsWith("042") || code.startsWith("043");
        List<Party> sources = roster.parties(event.source());
        List<Party> parties = new ArrayList<>(sources);
        parties.addAll(roster.parties(event.target()));
        happenings.add(new Happening(
                visit ? Set.of(Act.VISIT, Act.MEETING) : Set.of(Act.MEETING),
                Appointment.Fate.FULFILLED,
                parties,
                Roster.countries(parties),
                code.startsWith("042") ? Roster.countries(sources) : Set.of(),
                event.date(),
                null,
                1,
                roster.report(event)));
    }
}
