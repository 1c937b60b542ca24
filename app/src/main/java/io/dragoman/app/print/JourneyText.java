package io.dragoman.app.print;

import io.dragoman.chronicle.DateLabel;
import io.dragoman.chronicle.Party;
import io.dragoman.chronicle.Report;
import io.dragoman.chronicle.journey.Encounter;
import io.dragoman.chronicle.journey.Journey;
import io.dragoman.chronicle.journey.Precedence;
import io.dragoman.chronicle.ledger.Ledger;
import io.dragoman.chronicle.ledger.LedgerEntry;
import io.dragoman.record.Answer;
import io.dragoman.record.Meeting;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Journeys with their legs and meetings. */
final class JourneyText {

    private static final int DATE = 16;

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth");

    private final Ledger ledger;
    private final boolean withArticles;

    /** {@code ledger} has the agreements signed; {@code withArticles}: whether to tell which article reports it. */
    JourneyText(Ledger ledger, boolean withArticles) {
        this.ledger = ledger;
        this.withArticles = withArticles;
    }

    void print(Journey journey, Lines lines) {
        Encounter trip = journey.trip();
        if (trip != null) {
            print(trip, lines);
        }
        for (Journey.Leg leg : journey.legs()) {
            print(leg.stay(), lines);
            String precedence = precedence(leg.stay(), leg.precedence());
            if (precedence != null) {
                lines.note(DATE, precedence);
            }
            leg.meetings().forEach(meeting -> print(meeting, lines));
        }
    }

    void print(Encounter encounter, Lines lines) {
        String arrow = encounter.isVisit() ? " → " : " ↔ ";
        String what = names(encounter.visitors(), encounter) + arrow + names(encounter.counterparts(), encounter);
        List<String> parts = new ArrayList<>();
        parts.add(what);
        parts.add(encounter.isVisit() ? kind(encounter, "visit") : kind(encounter, "meeting"));
        add(parts, encounter.setting());
        add(parts, encounter.place());
        if (encounter.outcome() != Meeting.Outcome.HELD) {
            parts.add("[" + encounter.outcome().word() + "]");
        }
        lines.entry(DateLabel.of(encounter.date()), DATE, String.join(" · ", parts));
        substance(encounter, lines);
        Report report = encounter.reports().get(0);
        lines.proof(DATE, report.evidence(), withArticles ? "‹" + report.articleId() + "›" : "");
    }

    private static String kind(Encounter encounter, String noun) {
        String kind = encounter.kind();
        if (kind == null) {
            return noun;
        }
        return kind.matches("state|official|working|private|transit|return") ? kind + " " + noun : kind;
    }

    private static void add(List<String> parts, @Nullable String part) {
        if (part != null) {
            parts.add(part);
        }
    }

    private static String names(List<Party> parties, Encounter encounter) {
        return parties.isEmpty()
                ? "?"
                : parties.stream().map(party -> name(party, encounter)).collect(Collectors.joining(", "));
    }

    private static String name(Party party, Encounter encounter) {
        return encounter.offices().stream()
                .filter(office -> office.party().equals(party.key()) && office.office() != null)
                .findFirst()
                .map(office -> party.name() + " (" + office.office() + ")")
                .orElse(party.name());
    }

    private void substance(Encounter encounter, Lines lines) {
        List<String> parts = new ArrayList<>();
        add(parts, encounter.occasion() == null ? null : "occasion: " + encounter.occasion());
        if (!encounter.discussed().isEmpty()) {
            parts.add("discussed: " + String.join(", ", encounter.discussed()));
        }
        if (!encounter.leftOut().isEmpty()) {
            parts.add("not discussed: " + String.join(", ", encounter.leftOut()));
        }
        if (encounter.signing() != Answer.NOT_REPORTED) {
            List<String> signed = encounter.signed().stream()
                    .map(ledger::entry)
                    .filter(Objects::nonNull)
                    .map(LedgerEntry::name)
                    .distinct()
                    .toList();
            parts.add(
                    encounter.signing() == Answer.NO
                            ? "nothing signed"
                            : "signed" + (signed.isEmpty() ? "" : ": " + String.join(", ", signed)));
        }
        if (!parts.isEmpty()) {
            lines.note(DATE, String.join("; ", parts));
        }
    }

    private static @Nullable String precedence(Encounter stay, Precedence precedence) {
        List<String> parts = new ArrayList<>();
        if (!stay.claims().isEmpty()) {
            Meeting.Precedent claim = stay.claims().get(0).precedent();
            String since = claim.since() == null ? "ever" : "since " + claim.since();
            String which =
                    claim.ordinal() <= ORDINALS.size() ? ORDINALS.get(claim.ordinal() - 1) : claim.ordinal() + "th";
            parts.add("said to be the " + which + " " + since);
            if (precedence.verdict() != null && precedence.verdict() != Precedence.Verdict.OPEN) {
                parts.add(precedence.verdict().word() + " by what is known");
            }
        }
        Encounter person = precedence.byPerson();
        Encounter office = precedence.byOffice();
        if (person != null) {
            parts.add("same visitor before: " + DateLabel.of(person.date()));
        }
        if (office != null && (person == null || !office.id().equals(person.id()))) {
            parts.add("same office before: " + DateLabel.of(office.date()));
        }
        return parts.isEmpty() ? null : String.join("; ", parts);
    }
}
