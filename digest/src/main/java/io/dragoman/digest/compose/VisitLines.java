package io.dragoman.digest.compose;

import io.dragoman.chronicle.DateLabel;
import io.dragoman.chronicle.Days;
import io.dragoman.chronicle.Party;
import io.dragoman.chronicle.journey.Encounter;
import io.dragoman.chronicle.journey.Journey;
import io.dragoman.chronicle.journey.Precedence;
import io.dragoman.chronicle.ledger.LedgerEntry;
import io.dragoman.digest.model.Line;
import io.dragoman.digest.model.Quote;
import io.dragoman.digest.model.Sign;
import io.dragoman.record.Answer;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Meeting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Visits and meetings of the period, each with what was discussed, left out and signed, and what is known of earlier ones. */
final class VisitLines {
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth");

    private final Composition composition;
    private final Map<String, Precedence> precedences = new HashMap<>();

    VisitLines(Composition composition) {
        this.composition = composition;
        for (Journey journey : composition.material().journeys().journeys()) {
            journey.legs().forEach(leg -> precedences.put(leg.stay().id(), leg.precedence()));
        }
    }

    /** One for each sentence: what else the same sentence tells becomes a note. */
    List<Line> lines() {
        Map<String, Line> bySentence = new LinkedHashMap<>();
        for (Encounter encounter : composition.material().journeys().encounters()) {
            DateSpan date = encounter.date();
            boolean ofPair = composition.isOfPair(encounter.countries());
            if (ofPair
                    && date != null
                    && Days.isExact(date)
                    && Days.overlap(date, composition.scope().span())) {
                Line line = line(encounter, date);
                bySentence.merge(Composition.sentence(line), line, VisitLines::together);
            }
        }
        return List.copyOf(bySentence.values());
    }

    private static Line together(Line first, Line more) {
        List<String> notes = new ArrayList<>(first.notes());
        notes.add(more.text() + (more.notes().isEmpty() ? "" : " – " + String.join("; ", more.notes())));
        return new Line(
                first.id(),
                first.when(),
                first.day(),
                first.sign(),
                first.badge(),
                first.text(),
                notes,
                first.quotes());
    }

    private Line line(Encounter encounter, DateSpan date) {
        boolean planned = encounter.outcome() != Meeting.Outcome.HELD;
        List<Quote> quotes = composition.citations().quotes(encounter.reports(), 3);
        List<String> notes = new ArrayList<>();
        substance(encounter, notes);
        String precedence = precedence(encounter);
        if (precedence != null) {
            notes.add(precedence);
        }
        return new Line(
                composition.id("visit"),
                DateLabel.of(date),
                Days.first(date),
                Sign.NONE,
                planned ? encounter.outcome().word() : "",
                text(encounter),
                notes,
                quotes);
    }

    private String text(Encounter encounter) {
        String visitors = names(encounter.visitors(), encounter);
        String hosts = names(encounter.counterparts(), encounter);
        if (hosts.isEmpty()) {
            hosts = encounter.hosts().stream().map(composition::country).collect(Collectors.joining(", "));
        }
        String kind = kind(encounter);
        String text;
        if (encounter.isVisit()) {
            text = Composition.capital(kind) + " of " + (visitors.isEmpty() ? "a guest not named" : visitors)
                    + (hosts.isEmpty() ? "" : " to " + hosts);
        } else {
            text = Composition.capital(kind)
                    + (visitors.isEmpty() && hosts.isEmpty() ? "" : ": " + visitors)
                    + (visitors.isEmpty() || hosts.isEmpty() ? "" : " and ")
                    + hosts;
        }
        String place = encounter.place();
        return text + (place == null || text.contains(place) ? "" : ", " + place);
    }

    private static String kind(Encounter encounter) {
        String noun = encounter.isVisit() ? "visit" : "meeting";
        String kind = encounter.kind();
        if (kind == null) {
            return noun;
        }
        return kind.matches("state|official|working|private|transit|return") ? kind + " " + noun : kind;
    }

    private String names(List<Party> parties, Encounter encounter) {
        return parties.stream()
                .map(party -> encounter.offices().stream()
                        .filter(office -> office.party().equals(party.key()) && office.office() != null)
                        .findFirst()
                        .map(office -> Composition.withOffice(party.name(), office.office()))
                        .orElse(composition.name(party)))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private void substance(Encounter encounter, List<String> notes) {
        if (encounter.occasion() != null) {
            notes.add("Occasion: " + encounter.occasion());
        }
        if (!encounter.discussed().isEmpty()) {
            notes.add("Discussed: " + String.join(", ", encounter.discussed()));
        }
        if (!encounter.leftOut().isEmpty()) {
            notes.add("Not discussed: " + String.join(", ", encounter.leftOut()));
        }
        if (encounter.signing() == Answer.NO) {
            notes.add("Nothing signed");
        } else if (encounter.signing() == Answer.YES) {
            String signed = encounter.signed().stream()
                    .map(composition.material().ledger()::entry)
                    .filter(Objects::nonNull)
                    .map(LedgerEntry::name)
                    .distinct()
                    .collect(Collectors.joining(", "));
            notes.add(signed.isEmpty() ? "Something was signed" : "Signed: " + signed);
        }
    }

    private @Nullable String precedence(Encounter stay) {
        List<String> parts = new ArrayList<>();
        Precedence precedence = precedences.get(stay.id());
        if (!stay.claims().isEmpty()) {
            Meeting.Precedent claim = stay.claims().get(0).precedent();
            String which =
                    claim.ordinal() <= ORDINALS.size() ? ORDINALS.get(claim.ordinal() - 1) : claim.ordinal() + "th";
            parts.add("Said to be the " + which + (claim.since() == null ? " ever" : " since " + claim.since()));
            if (precedence != null && precedence.verdict() != null && precedence.verdict() != Precedence.Verdict.OPEN) {
                parts.add(precedence.verdict().word() + " by what is known");
            }
        }
        Encounter before = precedence == null ? null : precedence.byPerson();
        if (before != null) {
            parts.add((parts.isEmpty() ? "The" : "the") + " same visitor was there before: "
                    + DateLabel.of(before.date()));
        }
        return parts.isEmpty() ? null : String.join("; ", parts);
    }
}
