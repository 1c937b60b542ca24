package io.dragoman.coding.meeting;

import io.dragoman.coding.article.ArticleReading;
import io.dragoman.coding.article.CodedEvent;
import io.dragoman.coding.event.Reading;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.mention.Mention;
import io.dragoman.coding.mention.Participant;
import io.dragoman.record.ActorType;
import io.dragoman.record.Agreement;
import io.dragoman.record.Answer;
import io.dragoman.record.Category;
import io.dragoman.record.DatePrecision;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Event;
import io.dragoman.record.Evidence;
import io.dragoman.record.Meeting;
import io.dragoman.record.Modality;
import io.dragoman.record.StepKind;
import io.dragoman.text.Sentence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes visits and meetings of an article's CONSULT events. Reports of the same one are joined; a meeting belongs to the
 * visit at whose time and place it was held; what was discussed, left out and signed is added to it. Immutable and
 * thread-safe.
 */
public final class MeetingFinder {

    private static final int MOST_EVIDENCE = 6;
    private static final int TRIP_DAYS = 7;

    private final Lexicon lexicon;
    private final Ranks ranks;
    private final MeetingWords words;

    public MeetingFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.ranks = new Ranks(lexicon);
        this.words = new MeetingWords(lexicon);
    }

    /**
     * The visits and meetings in the order of the text.
     *
     * @param agreements of the same article, for what was signed
     */
    public List<Meeting> find(ArticleReading article, List<Agreement> agreements) {
        Map<String, Participant> people = people(article);
        List<Encounter> found = new ArrayList<>();
        for (CodedEvent coded : article.events()) {
            Encounter encounter = encounter(article, coded, people);
            if (encounter != null) {
                found.stream()
                        .filter(other -> other.same(encounter))
                        .findFirst()
                        .ifPresentOrElse(other -> other.learn(encounter), () -> found.add(encounter));
            } else {
                topics(article, coded, found);
            }
        }
        found.removeIf(each -> found.stream().anyMatch(other -> covers(other, each)));
        trips(found);
        parents(found);
        return records(found, agreements);
    }

    /** "The two sides held talks" says no more than the ministers' meeting of that day. */
    private static boolean covers(Encounter other, Encounter each) {
        return other != each
                && each.level == Meeting.Level.MEETING
                && other.level == Meeting.Level.MEETING
                && each.outcome == other.outcome
                && Stream.concat(each.visitors.stream(), each.hosts.stream()).noneMatch(Encounter::isPerson)
                && Stream.concat(other.visitors.stream(), other.hosts.stream()).anyMatch(Encounter::isPerson)
                && all(other).containsAll(all(each))
                && Encounter.timesAgree(other.date, each.date)
                && absorbed(other, each);
    }

    private static boolean absorbed(Encounter other, Encounter each) {
        other.discussed.addAll(each.discussed);
        other.leftOut.addAll(each.leftOut);
        return true;
    }

    private static Set<String> all(Encounter encounter) {
        return Stream.concat(
                        Encounter.countries(encounter.visitors).stream(), Encounter.countries(encounter.hosts).stream())
                .collect(Collectors.toSet());
    }

    private static Map<String, Participant> people(ArticleReading article) {
        Map<String, Participant> byId = new HashMap<>();
        article.sentences()
                .forEach(sentence -> sentence.actors()
                        .mentions()
                        .forEach((Mention mention) -> sentence.actors()
                                .participants(mention)
                                .forEach(participant -> byId.putIfAbsent(participant.id(), participant))));
        return byId;
    }

    private @Nullable Encounter encounter(ArticleReading article, CodedEvent coded, Map<String, Participant> people) {
        Event event = coded.event();
        Reading reading = coded.reading();
        String code = event.cameo();
        Meeting.Outcome outcome = outcome(coded);
        boolean talk = words.isDiscussion(reading);
        if (event.category() != Category.CONSULT
                || code == null
                || outcome == null
                || talk
                || lexicon.inSet("not-meetings", reading.frame().at().id())
                || code.startsWith("045")) {
            return null;
        }
        boolean visit = code.startsWith("042");
        boolean hosted = code.startsWith("043");
        List<Participant> from = sides(event.source(), people);
        List<Participant> to = sides(event.target(), people);
        if (from.isEmpty() || (to.isEmpty() && !event.symmetric()) || media(from) || media(to)) {
            return null;
        }
        if (visit && from.stream().allMatch(each -> to.stream().anyMatch(host -> isHome(each, host)))) {
            return null;
        }
        if (words.isHabit(reading, coded.actors().sentence())) {
            return null;
        }
        Encounter encounter = new Encounter(visit ? Meeting.Level.LEG : Meeting.Level.MEETING, outcome);
        List<Participant> envoys = words.envoys(coded);
        encounter.visitors.addAll(hosted ? to : envoys.isEmpty() ? from : envoys);
        encounter.hosts.addAll(hosted ? from : to);
        DateSpan told = event.date();
        encounter.date = told == null || told.precision() == DatePrecision.SINCE ? null : told;
        encounter.place = event.place();
        encounter.evidence.addAll(event.evidence());
        Sentence sentence = coded.actors().sentence();
        encounter.kind = words.kind(reading, sentence, code);
        encounter.setting = words.setting(sentence);
        encounter.occasion =
                words.occasion(sentence, reading.trigger(), article.article().text());
        people.values().stream()
                .filter(each -> each.type() == ActorType.COUNTRY && each.country() != null)
                .forEach(each -> encounter.statesById.put(String.valueOf(each.country()), each.id()));
        encounter.precedent = Precedents.of(
                sentence, article.article().text(), article.article().document().published());
        return encounter;
    }

    /** Flying home is no visit. */
    private static boolean isHome(Participant visitor, Participant host) {
        return visitor.country() != null && visitor.country().equals(host.country());
    }

    private static boolean media(List<Participant> side) {
        return side.stream()
                .allMatch(each -> each.type() == ActorType.MEDIA
                        || (each.code() != null && each.code().endsWith("JRN")));
    }

    private static List<Participant> sides(List<String> ids, Map<String, Participant> people) {
        return ids.stream().filter(people::containsKey).map(people::get).toList();
    }

    private Meeting.@Nullable Outcome outcome(CodedEvent coded) {
        return switch (coded.event().modality()) {
            case HAPPENED, ONGOING -> Meeting.Outcome.HELD;
            case PLANNED -> Meeting.Outcome.PLANNED;
            case NOT_HAPPENED ->
                words.postponed(coded.reading()) ? Meeting.Outcome.POSTPONED : Meeting.Outcome.CANCELLED;
            default -> null;
        };
    }

    /** What a "discussed" or "did not discuss" tells of the meeting before it. */
    private void topics(ArticleReading article, CodedEvent coded, List<Encounter> found) {
        Event event = coded.event();
        if (event.category() != Category.CONSULT || !words.isDiscussion(coded.reading())) {
            return;
        }
        List<String> topics = words.topics(coded, article.article().text());
        Map<String, Participant> people = people(article);
        Set<String> countries = Stream.concat(event.source().stream(), event.target().stream())
                .filter(people::containsKey)
                .map(people::get)
                .map(each -> each.country() == null ? each.id() : each.country())
                .collect(Collectors.toSet());
        for (int i = found.size() - 1; i >= 0; i--) {
            Encounter encounter = found.get(i);
            boolean fits = encounter.outcome == Meeting.Outcome.HELD
                    && all(encounter).stream().anyMatch(countries::contains)
                    && Encounter.timesAgree(encounter.date, event.date());
            if (fits) {
                (event.modality() == Modality.NOT_HAPPENED ? encounter.leftOut : encounter.discussed).addAll(topics);
                return;
            }
        }
    }

    /** Visits of one traveller to several hosts within days are legs of one trip. */
    private static void trips(List<Encounter> found) {
        List<Encounter> legs = found.stream()
                .filter(each -> each.level == Meeting.Level.LEG && each.outcome == Meeting.Outcome.HELD)
                .toList();
        List<Encounter> trips = new ArrayList<>();
        for (Encounter leg : legs) {
            List<Encounter> with = legs.stream()
                    .filter(other -> other.parent == null && follows(leg, other))
                    .toList();
            if (leg.parent == null && !with.isEmpty()) {
                Encounter trip = new Encounter(Meeting.Level.TRIP, leg.outcome);
                Stream.concat(Stream.of(leg), with.stream()).forEach(each -> {
                    trip.visitors.addAll(each.visitors);
                    trip.hosts.addAll(each.hosts);
                    trip.evidence.addAll(each.evidence);
                    each.parent = trip;
                });
                trips.add(trip);
            }
        }
        found.addAll(trips);
    }

    private static boolean follows(Encounter leg, Encounter other) {
        LocalDate one = start(leg.date);
        LocalDate second = start(other.date);
        return leg != other
                && one != null
                && second != null
                && Math.abs(ChronoUnit.DAYS.between(one, second)) <= TRIP_DAYS
                && leg.visitors.stream().anyMatch(each -> Encounter.isPerson(each) && other.visitors.contains(each))
                && Encounter.countries(leg.hosts).stream().noneMatch(Encounter.countries(other.hosts)::contains);
    }

    private static @Nullable LocalDate start(@Nullable DateSpan date) {
        return date == null ? null : date.start();
    }

    private static void parents(List<Encounter> found) {
        for (Encounter meeting : found) {
            if (meeting.level == Meeting.Level.MEETING && !"call".equals(meeting.kind)) {
                meeting.parent = found.stream()
                        .filter(leg -> leg.level == Meeting.Level.LEG && during(meeting, leg))
                        .findFirst()
                        .orElse(null);
            }
        }
    }

    private static boolean during(Encounter meeting, Encounter leg) {
        DateSpan held = meeting.date;
        DateSpan stay = leg.date;
        return held != null
                && stay != null
                && meeting.outcome == leg.outcome
                && Encounter.overlap(held, stay)
                && all(meeting).stream().anyMatch(Encounter.countries(leg.hosts)::contains)
                && Stream.concat(meeting.visitors.stream(), meeting.hosts.stream())
                        .anyMatch(leg.visitors::contains);
    }

    private List<Meeting> records(List<Encounter> found, List<Agreement> agreements) {
        List<Meeting> meetings = new ArrayList<>();
        Map<Encounter, String> ids = new HashMap<>();
        found.sort((one, other) ->
                one.evidence.get(0).span().compareTo(other.evidence.get(0).span()));
        found.forEach(each -> ids.put(each, "m" + (ids.size() + 1)));
        for (Encounter each : found) {
            List<Meeting.Office> offices = Stream.concat(each.visitors.stream(), each.hosts.stream())
                    .filter(Encounter::isPerson)
                    .distinct()
                    .map(person -> new Meeting.Office(
                            person.id(),
                            "counterpart".equals(person.role()) ? null : person.role(),
                            ranks.of(person.role())))
                    .toList();
            Set<String> countries = all(each);
            List<String> signed = each.outcome != Meeting.Outcome.HELD
                    ? List.of()
                    : at(each, found, agreements, StepKind.SIGNED, Modality.HAPPENED);
            boolean unsigned = !at(each, found, agreements, StepKind.SIGNED, Modality.NOT_HAPPENED)
                    .isEmpty();
            List<String> promised = each.outcome != Meeting.Outcome.HELD
                    ? List.of()
                    : Stream.concat(
                                    at(each, found, agreements, StepKind.PROPOSED, Modality.HAPPENED).stream(),
                                    at(each, found, agreements, StepKind.AGREED, Modality.HAPPENED).stream())
                            .filter(id -> !signed.contains(id) && countries.size() > 1)
                            .distinct()
                            .toList();
            each.visitors.forEach(Participant::use);
            each.hosts.forEach(Participant::use);
            meetings.add(new Meeting(
                    ids.getOrDefault(each, ""),
                    each.level,
                    each.parent == null ? null : ids.get(each.parent),
                    each.visitors.stream().map(Participant::id).toList(),
                    each.hosts.stream().map(Participant::id).toList(),
                    offices,
                    each.kind,
                    each.setting,
                    each.place,
                    each.date,
                    each.occasion,
                    each.outcome,
                    List.copyOf(each.discussed),
                    List.copyOf(each.leftOut),
                    signed.isEmpty() ? unsigned ? Answer.NO : Answer.NOT_REPORTED : Answer.YES,
                    signed,
                    promised,
                    each.precedent,
                    each.evidence.stream().distinct().limit(MOST_EVIDENCE).toList()));
        }
        return meetings;
    }

    /** The agreements that took a step there: a step belongs to the last encounter of its parties told before it. */
    private static List<String> at(
            Encounter encounter, List<Encounter> all, List<Agreement> agreements, StepKind kind, Modality modality) {
        return agreements.stream()
                .filter(agreement -> agreement.steps().stream()
                        .filter(step -> step.step() == kind && step.modality() == modality)
                        .anyMatch(step -> {
                            Encounter own = placeOf(agreement, step, all);
                            return own != null && (own == encounter || own.parent == encounter);
                        }))
                .map(Agreement::id)
                .toList();
    }

    private static @Nullable Encounter placeOf(Agreement agreement, Agreement.Step step, List<Encounter> all) {
        Evidence proof = step.proof();
        DateSpan date = step.date();
        if (proof == null || date == null || date.start() == null || date.end() == null) {
            return null;
        }
        Encounter best = null;
        int nearest = Integer.MAX_VALUE;
        for (Encounter each : all) {
            DateSpan held = each.date;
            boolean signing = step.step() == StepKind.SIGNED && "call".equals(each.kind);
            boolean fits = held != null
                    && held.start() != null
                    && held.end() != null
                    && each.level != Meeting.Level.TRIP
                    && each.outcome == Meeting.Outcome.HELD
                    && !signing
                    && Encounter.overlap(date, held)
                    && isParty(each, agreement);
            for (Evidence told : each.evidence) {
                int distance = proof.span().start() - told.span().start();
                if (fits && distance >= 0 && distance <= nearest) {
                    best = each;
                    nearest = distance;
                }
            }
        }
        return best;
    }

    /** Whether both sides, or the only party that is known, are parties. */
    private static boolean isParty(Encounter encounter, Agreement agreement) {
        Set<String> ids = new HashSet<>(agreement.parties());
        return Stream.concat(encounter.visitors.stream(), encounter.hosts.stream())
                .anyMatch(each -> ids.contains(each.id())
                        || (each.country() != null
                                && encounter
                                                .statesById
                                                .getOrDefault(each.country(), "")
                                                .length()
                                        > 0
                                && ids.contains(encounter.statesById.get(each.country()))));
    }
}
