package io.dragoman.coding.mention;

import io.dragoman.record.ActorType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What was said before, for words that name nobody: "he", "they", "the two sides", "the ministers", "the talks". Nearness
 * decides, and what the article is about. Belongs to one {@link Cast}.
 */
final class Antecedents {
    private static final int NEAR = 6;
    private static final int GROUP_REACH = 5;
    private static final int CENTRE_REACH = 3;

    /** Makes participants of what the lexicon knows. */
    interface Source {
        @Nullable
        Participant country(String code);

        /** Who holds an office of a country on the article's day; null if the lexicon does not know. */
        @Nullable
        Participant holder(String office, String country);
    }

    private record Group(List<Participant> members, int sentence) {}

    private record Centre(Participant person, int sentence, int paragraph) {}

    private final Overview overview;
    private final StatesBefore states;
    private final OfficersBefore officers;
    private final DeedsBefore deeds = new DeedsBefore();
    private final List<Participant> recent = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final List<Centre> centres = new ArrayList<>();
    private final Set<Participant> visitors = new LinkedHashSet<>();

    private int sentence;
    private int paragraph;
    private int personSentence = -1;
    private int personBefore = -1;

    Antecedents(Overview overview, Source source) {
        this.overview = overview;
        this.states = new StatesBefore(overview, source);
        this.officers = new OfficersBefore(recent, states, source);
    }

    /** A sentence begins; {@code heads} if it is the heading of what follows, so that the states it names are its subject. */
    void enter(int sentenceIndex, int paragraphIndex, boolean heads) {
        states.enter(paragraphIndex, sentenceIndex != sentence, heads);
        deeds.enter(sentenceIndex);
        sentence = sentenceIndex;
        paragraph = paragraphIndex;
    }

    StatesBefore states() {
        return states;
    }

    OfficersBefore officers() {
        return officers;
    }

    DeedsBefore deeds() {
        return deeds;
    }

    /**
     * Notes that a participant was mentioned.
     *
     * @param named by more than a pronoun
     * @param sure whether the words name somebody for certain, so that "he" can stand for it
     */
    void note(Participant participant, boolean named, boolean sure) {
        recent.remove(participant);
        recent.add(participant);
        participant.sure(sure);
        boolean known = participant.country() != null || participant.entry() != null;
        if (known && OfficersBefore.isPerson(participant) && personSentence != sentence) {
            personBefore = personSentence;
            personSentence = sentence;
        }
        String country = participant.country();
        if (country != null && named) {
            states.note(country);
        }
    }

    /** Notes that several acted together: coordinated subjects, the sides of a meeting. */
    void group(List<Participant> members) {
        List<Participant> distinct = members.stream().distinct().toList();
        if (distinct.size() < 2) {
            return;
        }
        groups.removeIf(group -> group.sentence() == sentence && distinct.containsAll(group.members()));
        groups.add(new Group(distinct, sentence));
    }

    /** Notes who a plural or collective subject led to ("a group of officers from the ministry"), if nobody else acted. */
    void crowd(List<Participant> members) {
        boolean known = groups.stream().anyMatch(group -> group.sentence() == sentence);
        if (!known && !members.isEmpty()) {
            groups.add(new Group(members, sentence));
        }
    }

    /** Notes a person that a sentence is about: its subject, or who speaks in it. */
    void centre(Participant person) {
        states.acted(person);
        centres.add(new Centre(person, sentence, paragraph));
    }

    /** Who was mentioned last; null if nobody yet. */
    @Nullable
    Participant last() {
        return recent.isEmpty() ? null : recent.get(recent.size() - 1);
    }

    /** Notes that somebody came, or was received. */
    void visitor(Participant person) {
        visitors.remove(person);
        visitors.add(person);
    }

    /** "The guest", "his visitor": who came last; else whom the one who acts is told to deal with; empty if nobody. */
    List<Participant> guest(PronounPlace place) {
        Participant found = null;
        for (Participant each : visitors) {
            boolean own = place.barred().stream()
                    .anyMatch(host -> host.equals(each)
                            || (host.country() != null && host.country().equals(each.country())));
            if (!own && states.areMeant(List.of(each))) {
                found = each;
            }
        }
        if (found == null && !place.barred().isEmpty()) {
            String host = place.barred().get(0).country();
            found = host == null ? null : officers.officerOfOther(host);
        }
        return found == null ? List.of() : List.of(found);
    }

    /** "His host": who was last named of the other state than the guest's who acts; empty if nobody was. */
    List<Participant> host(PronounPlace place) {
        Participant guest = place.barred().isEmpty() ? null : place.barred().get(0);
        String country = guest == null ? null : guest.country();
        String state = country == null ? null : states.otherOfPair(country);
        if (guest == null || state == null) {
            return List.of();
        }
        Participant colleague = officers.colleague(guest, state);
        Participant host = colleague == null ? officers.lastOfficer(state) : colleague;
        return host == null ? List.of() : List.of(host);
    }

    /** "He", "her", where nothing is known of the place. */
    List<Participant> heOrShe(String word) {
        return heOrShe(word, PronounPlace.ANYWHERE);
    }

    /**
     * "He", "her": the subject of the clause before; where the pronoun begins its sentence, whom the sentence before was
     * about; else the person named last.
     */
    List<Participant> heOrShe(String word, PronounPlace place) {
        String folded = Folding.fold(word);
        boolean male = folded.startsWith("h") && !folded.startsWith("her");
        Predicate<Participant> fits =
                candidate -> canBe(candidate, male) && !place.barred().contains(candidate);
        Participant parallel = place.parallel();
        if (parallel != null && fits.test(parallel)) {
            return List.of(parallel);
        }
        int before = personSentence == sentence ? personBefore : personSentence;
        for (int i = place.begins() ? centres.size() - 1 : -1; i >= 0; i--) {
            Centre centre = centres.get(i);
            if (centre.sentence() < Math.max(before, sentence - CENTRE_REACH) || centre.paragraph() < paragraph - 1) {
                break;
            }
            if (centre.sentence() < sentence && fits.test(centre.person())) {
                return List.of(centre.person());
            }
        }
        if (!male) {
            for (int i = recent.size() - 1; i >= Math.max(0, recent.size() - NEAR); i--) {
                if (fits.test(recent.get(i))
                        && Boolean.FALSE.equals(recent.get(i).male())) {
                    return List.of(recent.get(i));
                }
            }
        }
        for (int i = recent.size() - 1; i >= 0; i--) {
            if (fits.test(recent.get(i))) {
                return List.of(recent.get(i));
            }
        }
        return List.of();
    }

    /**
     * "The minister": whom the sentences before were about if he has that office, else who was last named with it; null if
     * nobody was.
     *
     * @param words folded
     */
    @Nullable
    Participant holder(String words) {
        for (int i = centres.size() - 1; i >= 0; i--) {
            Centre centre = centres.get(i);
            if (centre.sentence() < sentence - CENTRE_REACH || centre.paragraph() < paragraph - 1) {
                break;
            }
            String office = centre.person().role();
            boolean known = office != null && centre.person().country() != null;
            if (known && office != null && OfficersBefore.isOffice(office, words)) {
                return centre.person();
            }
        }
        return officers.lastHolder(words);
    }

    private static boolean canBe(Participant candidate, boolean male) {
        Boolean gender = candidate.male();
        return candidate.type() == ActorType.PERSON
                && candidate.isSure()
                && !candidate.isPlural()
                && (gender == null || gender == male);
    }

    /** "They", "them", "their": who acted together last, or several of one name if they were named after these. */
    List<Participant> they(PronounPlace place) {
        if (place.plurality() == PronounPlace.Plurality.NONE) {
            return List.of();
        }
        Participant many = lastOfMany();
        for (int i = groups.size() - 1; i >= 0; i--) {
            Group group = groups.get(i);
            if (group.sentence() >= sentence - 1) {
                if (many != null && isAfter(many, group.members())) {
                    return List.of(many);
                }
                groups.add(new Group(group.members(), sentence));
                return group.members();
            }
        }
        if (many != null) {
            return List.of(many);
        }
        if (place.plurality() == PronounPlace.Plurality.GROUP) {
            return List.of();
        }
        return overview.circle().isEmpty() ? states.mainPair() : states.statesOf("two");
    }

    /** Who was named last by a word for many, journalists left out, to whom others speak; null if nobody near was. */
    private @Nullable Participant lastOfMany() {
        for (int i = recent.size() - 1; i >= Math.max(0, recent.size() - NEAR); i--) {
            if (recent.get(i).isPlural() && recent.get(i).type() != ActorType.MEDIA) {
                return recent.get(i);
            }
        }
        return null;
    }

    private boolean isAfter(Participant one, List<Participant> others) {
        int at = recent.indexOf(one);
        return others.stream().allMatch(other -> recent.indexOf(other) < at);
    }

    /**
     * "The two sides", "both countries": the states, whoever spoke for them; "both leaders": persons; "the other two", "its
     * neighbours": those of three states that do not act themselves.
     *
     * @param words folded
     * @param acting code of the country that acts in the sentence; null if none is known to
     */
    List<Participant> sides(String words, @Nullable String acting) {
        String noun = words.substring(words.lastIndexOf(' ') + 1);
        return switch (noun) {
            case "leaders", "presidents", "ministers", "counterparts" -> officers(words, null);
            case "two", "other", "others", "neighbours", "neighbors" -> {
                List<Participant> rest = states.rest(acting);
                yield rest.isEmpty() ? states.statesOf(words) : rest;
            }
            case "both", "neither" -> together();
            default -> states.statesOf(words);
        };
    }

    /** Those who acted together last, in this sentence or the one before; else the states of this paragraph. */
    private List<Participant> together() {
        for (int i = groups.size() - 1; i >= 0 && groups.get(i).sentence() >= sentence - 1; i--) {
            if (groups.get(i).members().size() == 2) {
                return groups.get(i).members();
            }
        }
        return states.statesOf("two");
    }

    /**
     * Office holders named in the plural without their countries.
     *
     * @param words folded, such as "foreign ministers"
     * @param office the office that the words name; null if they name none ("the leaders")
     */
    List<Participant> officers(String words, @Nullable String office) {
        for (int i = groups.size() - 1; i >= 0; i--) {
            Group group = groups.get(i);
            boolean fits = group.members().stream()
                    .allMatch(member -> OfficersBefore.isPerson(member) && OfficersBefore.holdsOffice(member, words));
            if (fits && group.sentence() >= sentence - GROUP_REACH && states.areMeant(group.members())) {
                return group.members();
            }
        }
        List<Participant> both = officers.ofPair(words, office);
        if (!both.isEmpty()) {
            return both;
        }
        List<Participant> persons = words.contains("three") ? List.of() : officers.lastTwo(words);
        return persons.size() == 2 ? persons : states.statesOf(words);
    }
}
