package io.dragoman.app.explain;

import io.dragoman.coding.lexicon.CountryEntry;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.lexicon.PersonEntry;
import io.dragoman.coding.lexicon.RoleEntry;
import io.dragoman.coding.mention.Mention;
import io.dragoman.coding.mention.Participant;
import io.dragoman.coding.mention.SentenceCast;
import io.dragoman.record.RuleReference;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says of each mention of a sentence what it was taken for and by which entries of the lexicon. */
final class ActorNotes {

    private final Map<String, PersonEntry> persons = new HashMap<>();
    private final Map<String, RuleReference> entries = new HashMap<>();

    ActorNotes(Lexicon lexicon) {
        lexicon.persons().forEach(person -> {
            persons.put(person.at().id(), person);
            entries.put(person.at().id(), person.at());
        });
        lexicon.countries().forEach(country -> entries.put(country.at().id(), country.at()));
        lexicon.organisations().forEach(body -> entries.put(body.at().id(), body.at()));
    }

    List<ActorNote> of(ExplainedText text, SentenceCast cast) {
        return cast.mentions().stream()
                .map(mention -> note(text, cast, mention))
                .toList();
    }

    private ActorNote note(ExplainedText text, SentenceCast cast, Mention mention) {
        List<Participant> participants = cast.participants(mention);
        boolean unknown = mention.form() == Mention.Form.NAME
                && entriesOf(mention, participants).isEmpty();
        return new ActorNote(
                text.slice(cast.spanOf(mention)),
                cast.spanOf(mention),
                unknown ? "unknown name" : mention.form().name().toLowerCase(Locale.ROOT),
                taken(mention, participants, text.date()),
                participants.stream().map(ActorNotes::identity).toList(),
                List.copyOf(allEntries(mention, participants)));
    }

    private static ActorNote.Identity identity(Participant participant) {
        return new ActorNote.Identity(
                participant.name(),
                participant.type().name().toLowerCase(Locale.ROOT),
                participant.code(),
                participant.role(),
                participant.entry());
    }

    private Set<RuleReference> entriesOf(Mention mention, List<Participant> participants) {
        Set<RuleReference> found = new LinkedHashSet<>();
        for (Participant participant : participants) {
            RuleReference entry = participant.entry() == null ? null : entries.get(participant.entry());
            if (entry != null) {
                found.add(entry);
            }
        }
        if (mention.organisation() != null) {
            found.add(mention.organisation().at());
        }
        return found;
    }

    private Set<RuleReference> allEntries(Mention mention, List<Participant> participants) {
        Set<RuleReference> found = entriesOf(mention, participants);
        if (mention.role() != null) {
            found.add(mention.role().at());
        }
        if (mention.country() != null && mention.person() == null) {
            found.add(mention.country().at());
        }
        return found;
    }

    private String taken(Mention mention, List<Participant> participants, LocalDate date) {
        return switch (mention.form()) {
            case NAME, ADJECTIVE -> byName(mention, participants.get(0), date);
            case ROLE -> byRole(mention, participants.get(0), date);
            case PRONOUN, SIDES ->
                (mention.form() == Mention.Form.PRONOUN ? "pronoun" : "sides")
                        + (participants.isEmpty()
                                ? ", nobody named before it could be meant"
                                : " for " + names(participants));
            case GUESS -> "unknown name, perhaps no actor";
        };
    }

    private static String names(List<Participant> participants) {
        return participants.stream().map(Participant::name).collect(Collectors.joining(" and "));
    }

    private String byName(Mention mention, Participant participant, LocalDate date) {
        CountryEntry country = mention.country();
        if (participant.entry() != null && persons.containsKey(participant.entry())) {
            return participant.name() + office(participant, date);
        }
        if (country != null && country.at().id().equals(participant.entry())) {
            return country.name() + word(mention);
        }
        if (participant.entry() != null) {
            return participant.name() + ", " + participant.type().name().toLowerCase(Locale.ROOT);
        }
        RoleEntry role = mention.role();
        return "unknown name"
                + (role == null ? "" : " with the title \"" + role.forms().get(0) + "\"")
                + (country == null ? "" : " of " + country.name());
    }

    private static String word(Mention mention) {
        if (mention.place() == null) {
            return "";
        }
        return switch (mention.place()) {
            case NAME -> "";
            case ADJECTIVE -> ", by its adjective";
            case DEMONYM -> ", by its people";
            case CAPITAL -> ", by its capital";
            case SEAT -> ", by the seat of its government";
            case CITY -> ", by a city of its";
            case REGION -> ", by a region of its";
        };
    }

    private String byRole(Mention mention, Participant participant, LocalDate date) {
        RoleEntry role = mention.role();
        String form = role == null ? mention.name() : form(role, mention);
        if (participant.entry() != null && persons.containsKey(participant.entry())) {
            return "by role \"" + form + "\": " + participant.name() + office(participant, date);
        }
        CountryEntry country = mention.country();
        String owner = country != null
                ? " of " + country.name()
                : mention.organisation() != null
                        ? " of " + mention.organisation().name()
                        : "";
        String other = participant.name().endsWith(mention.name()) ? "" : ": " + participant.name();
        return "by role \"" + form + "\"" + owner + (mention.former() ? ", former" : "") + other;
    }

    /** The form of a role that stands in a mention. */
    private static String form(RoleEntry role, Mention mention) {
        String words = " " + mention.name().toLowerCase(Locale.ROOT);
        return role.forms().stream()
                .filter(form -> words.contains(" " + form))
                .max(Comparator.comparingInt(String::length))
                .orElse(role.forms().get(0));
    }

    private String office(Participant participant, LocalDate date) {
        PersonEntry person = persons.get(String.valueOf(participant.entry()));
        String office = participant.role();
        if (person == null || office == null) {
            return person != null && person.offices().isEmpty() ? ", no office in the lexicon" : "";
        }
        return person.officeOn(date) == null ? ", last known office " + office + " (none on that day)" : ", " + office;
    }

    /** {@code file:line}. */
    static String place(RuleReference at) {
        return at.file() + ":" + at.line();
    }

    /** {@code id (file:line)}. */
    static String rule(@Nullable RuleReference at) {
        return at == null ? "" : at.id() + " (" + place(at) + ")";
    }
}
