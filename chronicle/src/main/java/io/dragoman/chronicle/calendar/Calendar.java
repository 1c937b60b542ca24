package io.dragoman.chronicle.calendar;

import io.dragoman.chronicle.Groups;
import io.dragoman.chronicle.Party;
import io.dragoman.chronicle.Report;
import io.dragoman.chronicle.Roster;
import io.dragoman.chronicle.Words;
import io.dragoman.chronicle.journey.Journeys;
import io.dragoman.chronicle.ledger.Ledger;
import io.dragoman.chronicle.ledger.LedgerEntry;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.CalendarEntry;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the articles announce, and what became of it by what any of them reports, in whatever order they were read.
 * Immutable.
 */
public final class Calendar {

    private final List<Appointment> appointments;

    private Calendar(List<Appointment> appointments) {
        this.appointments = List.copyOf(appointments);
    }

    /** Ledger and journeys are those of the same articles. */
    public static Calendar of(Collection<ArticleRecord> articles, Ledger ledger, Journeys journeys) {
        Words words = new Words();
        List<Announcement> announcements = new ArrayList<>();
        for (ArticleRecord article : articles) {
            Roster roster = new Roster(article);
            article.calendar().forEach(entry -> announcements.add(announcement(entry, roster, ledger, words)));
        }
        for (LedgerEntry entry : ledger.entries()) {
            provisions(entry, words, announcements);
        }
        HappeningIndex happenings = new HappeningIndex(Happenings.of(articles, ledger, journeys));
        List<Appointment> appointments = new ArrayList<>();
        for (List<Announcement> group : Groups.of(
                announcements,
                Comparator.comparing(Announcement::report)
                        .thenComparing(Announcement::id)
                        .thenComparing(Announcement::what),
                Announcement::blocks,
                Announcement::same)) {
            Appointment open = appointment(group, List.of());
            List<Appointment.Outcome> outcomes = outcomes(open, happenings.near(open));
            appointments.add(outcomes.isEmpty() ? open : appointment(group, outcomes));
        }
        appointments.sort(Appointment.ORDER);
        return new Calendar(appointments);
    }

    /** All appointments: by the last day of their time, those without a time last. */
    public List<Appointment> appointments() {
        return appointments;
    }

    private static Announcement announcement(CalendarEntry entry, Roster roster, Ledger ledger, Words words) {
        List<Party> parties = entry.actors().stream()
                .map(roster::party)
                .filter(Objects::nonNull)
                .toList();
        String placeCountry = roster.article().places().stream()
                .filter(place -> place.name().equals(entry.place()))
                .map(Place::country)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        Set<String> countries = Appointment.countries(parties, placeCountry);
        Set<String> told = words.telling(entry.what(), names(parties));
        return new Announcement(
                roster.article().id() + "-" + entry.id(),
                entry.kind(),
                entry.act(),
                entry.what(),
                parties,
                visitor(entry.act(), parties, placeCountry),
                countries,
                told,
                entry.place(),
                entry.date(),
                agreement(entry, roster.article(), countries, told, ledger, words),
                roster.report(entry));
    }

    /** The agreement that the article says it belongs to, else one of the same countries of which it tells. */
    private static @Nullable String agreement(
            CalendarEntry entry,
            ArticleRecord article,
            Set<String> countries,
            Set<String> told,
            Ledger ledger,
            Words words) {
        LedgerEntry named = entry.agreement() == null ? null : ledger.entry(article.id(), entry.agreement());
        if (named != null) {
            return named.id();
        }
        boolean ofAgreement =
                entry.act() != CalendarEntry.Act.VISIT && entry.act() != CalendarEntry.Act.MEETING && !told.isEmpty();
        if (!ofAgreement || countries.size() < 2) {
            return null;
        }
        return ledger.entries().stream()
                .filter(agreement -> agreement.isBetween(countries))
                .filter(agreement ->
                        Words.common(words.telling(agreement.name(), names(agreement.parties())), told) > 0)
                .map(LedgerEntry::id)
                .findFirst()
                .orElse(null);
    }

    /** The first actor's country; but nobody travels to his own. */
    private static @Nullable String visitor(CalendarEntry.Act act, List<Party> parties, @Nullable String placeCountry) {
        if (act != CalendarEntry.Act.VISIT) {
            return null;
        }
        return parties.stream()
                .map(Party::country)
                .filter(country -> country != null && !country.equals(placeCountry))
                .findFirst()
                .orElse(null);
    }

    /** What an agreement obliges to by a day is due on that day. */
    private static void provisions(LedgerEntry entry, Words words, List<Announcement> announcements) {
        for (LedgerEntry.Provision provision : entry.provisions()) {
            DateSpan due = provision.provision().due();
            if (due != null) {
                announcements.add(new Announcement(
                        provision.report().article() + "-" + provision.report().item() + "-" + due.iso(),
                        CalendarEntry.Kind.DUE,
                        CalendarEntry.Act.DELIVERY,
                        provision.provision().text(),
                        entry.parties(),
                        null,
                        entry.countries(),
                        words.telling(provision.provision().text(), names(entry.parties())),
                        null,
                        due,
                        entry.id(),
                        provision.report()));
            }
        }
    }

    private static List<String> names(List<Party> parties) {
        return parties.stream().map(Party::name).toList();
    }

    private static Appointment appointment(List<Announcement> group, List<Appointment.Outcome> outcomes) {
        Announcement first = group.get(0);
        Announcement last = group.get(group.size() - 1);
        Map<String, Party> parties = new LinkedHashMap<>();
        Set<String> countries = new TreeSet<>();
        for (Announcement announcement : group) {
            announcement.parties().forEach(party -> parties.putIfAbsent(party.key(), party));
            countries.addAll(announcement.countries());
        }
        DateSpan date = group.stream()
                .map(Announcement::date)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
        List<Report> reports =
                group.stream().map(Announcement::report).distinct().sorted().toList();
        return new Appointment(
                first.id(),
                group.stream().map(Announcement::kind).max(Enum::compareTo).orElseThrow(),
                first.act(),
                last.what(),
                List.copyOf(parties.values()),
                first.visitor(),
                countries,
                group.stream()
                        .map(Announcement::place)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                date,
                group.stream()
                        .map(Announcement::agreement)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                outcomes,
                reports);
    }

    /** The best answer for each fate, in the order of their days. */
    private static List<Appointment.Outcome> outcomes(Appointment appointment, List<Happening> happenings) {
        Map<Appointment.Fate, Happening> best = new HashMap<>();
        Comparator<Happening> order = Happening.bestFor(appointment);
        for (Happening happening : happenings) {
            if (happening.answers(appointment)) {
                best.merge(happening.fate(), happening, (one, other) -> order.compare(one, other) <= 0 ? one : other);
            }
        }
        return best.values().stream()
                .map(happening -> new Appointment.Outcome(
                        happening.fate(),
                        happening.fate() == Appointment.Fate.FULFILLED
                                ? happening.day()
                                : happening.report().published(),
                        happening.report()))
                .sorted(Comparator.comparing(
                                Appointment.Outcome::day,
                                Comparator.<@Nullable LocalDate>nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Appointment.Outcome::fate, Comparator.reverseOrder()))
                .toList();
    }
}
