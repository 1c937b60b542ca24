package io.dragoman.coding.mention;

import io.dragoman.record.ActorType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private static final int STATE_REACH = 1;
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

    private record Named(String country, int paragraph) {}

    private record Deed(String nouns, List<Participant> doers, List<Participant> to, int sentence) {}

    private record Centre(Participant person, int sentence, int paragraph) {}

    private final Overview overview;
    private final Source source;
    private final Map<String, Integer> countryCounts = new LinkedHashMap<>();
    private final List<Participant> recent = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final Map<String, List<Participant>> happenings = new HashMap<>();
    private final List<Deed> deeds = new ArrayList<>();
    private final List<Named> namedStates = new ArrayList<>();
    private final List<Centre> centres = new ArrayList<>();
    private final Set<String> here = new LinkedHashSet<>();
    /** What the heading over this part of the article names. */
    private final Set<String> section = new LinkedHashSet<>();

    private boolean heading;
    private int sentence;
    private int paragraph;
    private @Nullable Named acting;
    private List<Participant> lastParties = List.of();
    private int personSentence = -1;
    private int personBefore = -1;

    Antecedents(Overview overview, Source source) {
        this.overview = overview;
        this.source = source;
    }

    /** A sentence begins; {@code heads} if it is the heading of what follows, so that the states it names are its subject. */
    void enter(int sentenceIndex, int paragraphIndex, boolean heads) {
        if (sentenceIndex != sentence) {
            here.clear();
            heading = heads;
            if (heads) {
                section.clear();
            }
        }
        sentence = sentenceIndex;
        paragraph = paragraphIndex;
    }

    /**
     * The state that a state deals with where nobody is named: the other one of an article about two; in an article about
     * one state's relations that state, and for that state itself the one that the paragraph spoke of last.
     */
    @Nullable
    Participant otherState(String country) {
        List<String> pair = overview.pair();
        if (!pair.isEmpty()) {
            int at = pair.indexOf(country);
            return at < 0 ? null : source.country(pair.get(1 - at));
        }
        String hub = overview.hub();
        if (hub == null || !country.equals(hub)) {
            return hub == null ? null : source.country(hub);
        }
        String home = overview.home();
        if (home != null && !home.equals(country)) {
            // who writes a document on a state is whom that state deals with
            return source.country(home);
        }
        if (section.size() == 1 && !section.contains(country)) {
            return source.country(section.iterator().next());
        }
        for (int i = namedStates.size() - 1; i >= 0; i--) {
            Named named = namedStates.get(i);
            if (named.paragraph() < paragraph - STATE_REACH) {
                break;
            }
            boolean among = overview.circle().isEmpty() || overview.circle().contains(named.country());
            if (among && !named.country().equals(country)) {
                return source.country(named.country());
            }
        }
        return null;
    }

    /**
     * The states whose dealings these words belong to: the two an article is about; of one about three, the two that the
     * paragraph named, or all three where it named none or all; empty else.
     */
    List<Participant> circle() {
        if (overview.circle().isEmpty()) {
            return overview.pair().isEmpty() ? List.of() : mainPair();
        }
        List<String> here = ofCircle(paragraph);
        return countries(here.size() == 2 ? here : overview.circle());
    }

    /**
     * The two states whose dealings are told here: the two an article is about; of one about three, the two that the
     * paragraph named, or the one it named and the one whose relations the article tells of; empty if nothing tells.
     */
    List<Participant> dealing() {
        if (overview.circle().isEmpty()) {
            return overview.pair().isEmpty() ? List.of() : mainPair();
        }
        String hub = overview.hub();
        for (int back = 0; back <= STATE_REACH; back++) {
            List<String> here = ofCircle(paragraph - back);
            if (here.size() == 2) {
                return countries(here);
            }
            if (hub != null && here.size() == 1 && !here.contains(hub)) {
                return countries(List.of(here.get(0), hub));
            }
            if (here.size() > 2) {
                break;
            }
        }
        return List.of();
    }

    /** Those of the three states that the article is about whom a paragraph has named so far. */
    private List<String> ofCircle(int at) {
        List<String> here = namedStates.stream()
                .filter(named -> named.paragraph() == at)
                .map(Named::country)
                .distinct()
                .toList();
        return overview.circle().stream().filter(here::contains).toList();
    }

    private List<Participant> countries(List<String> codes) {
        List<Participant> found = new ArrayList<>();
        for (String code : codes) {
            Participant country = source.country(code);
            if (country != null) {
                found.add(country);
            }
        }
        return found;
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
        if (known && isPerson(participant) && personSentence != sentence) {
            personBefore = personSentence;
            personSentence = sentence;
        }
        String country = participant.country();
        if (country != null && named) {
            countryCounts.merge(country, 1, Integer::sum);
            namedStates.add(new Named(country, paragraph));
            here.add(country);
            if (heading) {
                section.add(country);
            }
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

    /** Notes who took part in a happening that nouns of a class ("talks", "agreement") can take up again. */
    void happening(String nouns, List<Participant> parties) {
        List<Participant> distinct = parties.stream().distinct().toList();
        happenings.put(nouns, distinct);
        lastParties = distinct;
    }

    /** Who took part in what happened last, talks or agreement: "the outcome"; empty if nothing was told. */
    List<Participant> partiesOfLast() {
        return lastParties;
    }

    /** Who took part in the last happening of a class; empty if none was told. */
    List<Participant> partiesOf(String nouns) {
        return happenings.getOrDefault(nouns, List.of());
    }

    /** Notes who did something to whom that nouns of a class ("the charge") can take up again. */
    void deed(String nouns, List<Participant> doers, List<Participant> to) {
        deeds.add(new Deed(nouns, doers, to, sentence));
    }

    /** Who did something of a class to somebody or his state in this sentence or the one before; empty if nobody did. */
    List<Participant> addressing(Participant addressed, Predicate<String> nouns) {
        for (int i = deeds.size() - 1; i >= 0 && deeds.get(i).sentence() >= sentence - 1; i--) {
            Deed deed = deeds.get(i);
            boolean his = deed.to().stream().anyMatch(each -> isOrOf(each, addressed));
            boolean own = deed.doers().stream().anyMatch(each -> isOrOf(each, addressed));
            if (his && !own && nouns.test(deed.nouns())) {
                return deed.doers();
            }
        }
        return List.of();
    }

    private static boolean isOrOf(Participant one, Participant other) {
        return one.equals(other) || (one.country() != null && one.country().equals(other.country()));
    }

    /** Notes whose state acted. */
    void acted(Participant participant) {
        String country = participant.country();
        if (country != null
                && (overview.pair().contains(country) || overview.circle().contains(country))) {
            acting = new Named(country, paragraph);
        }
    }

    /** Code of the state, of those the article is about, that acted last in this paragraph; null if none did. */
    @Nullable
    String acting() {
        Named last = acting;
        return last == null || last.paragraph() != paragraph ? null : last.country();
    }

    /** Notes a person that a sentence is about: its subject, or who speaks in it. */
    void centre(Participant person) {
        acted(person);
        centres.add(new Centre(person, sentence, paragraph));
    }

    /**
     * Who did the last deed of a class; of any class, but no further back than the sentence before, if the name is only
     * the beginning of one.
     *
     * @param notThis who answers it, and does not answer himself or his own country
     */
    List<Participant> doersOf(String nouns, Participant notThis) {
        for (int i = deeds.size() - 1; i >= 0; i--) {
            Deed deed = deeds.get(i);
            boolean own = deed.doers().stream()
                    .anyMatch(doer -> doer.equals(notThis)
                            || (doer.country() != null && doer.country().equals(notThis.country())));
            boolean near = deed.nouns().equals(nouns) || deed.sentence() >= sentence - 1;
            if (deed.nouns().startsWith(nouns) && near && !own) {
                return deed.doers();
            }
        }
        return List.of();
    }

    /** The one country that the sentence has named so far; null if it named none, or several. */
    @Nullable
    String onlyCountryHere() {
        return here.size() == 1 ? here.iterator().next() : null;
    }

    /** Who was mentioned last; null if nobody yet. */
    @Nullable
    Participant last() {
        return recent.isEmpty() ? null : recent.get(recent.size() - 1);
    }

    @Nullable
    Participant lastWithRole(String roleId) {
        for (int i = recent.size() - 1; i >= 0; i--) {
            if (roleId.equals(recent.get(i).roleId())) {
                return recent.get(i);
            }
        }
        return null;
    }

    /** The other one of the two countries that the article is about; null if it is not about two, or not about this one. */
    @Nullable
    String otherOfPair(String country) {
        List<String> pair = overview.pair();
        return pair.contains(country) ? pair.get(1 - pair.indexOf(country)) : null;
    }

    /** The last office holder of a country; null if none was named. */
    @Nullable
    Participant lastOfficer(String country) {
        for (int i = recent.size() - 1; i >= 0; i--) {
            Participant candidate = recent.get(i);
            if (isPerson(candidate) && candidate.role() != null && country.equals(candidate.country())) {
                return candidate;
            }
        }
        return null;
    }

    /** The last office holder of any country; null if none was named. */
    @Nullable
    Participant lastOfficer() {
        for (int i = recent.size() - 1; i >= 0; i--) {
            Participant candidate = recent.get(i);
            if (isPerson(candidate) && candidate.role() != null && candidate.country() != null) {
                return candidate;
            }
        }
        return null;
    }

    /** "The ministry": the one named last, whatever its portfolio; null if none. */
    @Nullable
    Participant lastMinistry() {
        for (int i = recent.size() - 1; i >= 0; i--) {
            if (recent.get(i).type() == ActorType.MINISTRY) {
                return recent.get(i);
            }
        }
        return null;
    }

    /** "The company": the one named last; null if none. */
    @Nullable
    Participant lastCompany() {
        for (int i = recent.size() - 1; i >= Math.max(0, recent.size() - NEAR); i--) {
            if (recent.get(i).type() == ActorType.COMPANY) {
                return recent.get(i);
            }
        }
        return null;
    }

    /** The head of state or government of a country who was named last; null if none was. */
    @Nullable
    Participant lastHead(String country) {
        return lastOfficer(country, "leaders");
    }

    /** The last person with an office who is not of a country; null if none. */
    @Nullable
    Participant officerNotOf(String country) {
        for (int i = recent.size() - 1; i >= 0; i--) {
            Participant candidate = recent.get(i);
            if (candidate.type() == ActorType.PERSON
                    && candidate.role() != null
                    && !country.equals(candidate.country())) {
                return candidate;
            }
        }
        return null;
    }

    /**
     * "He", "her": whom the sentence before was about where the pronoun begins its sentence, else the person named last.
     *
     * @param begins whether the sentence has named no person before the pronoun
     */
    List<Participant> heOrShe(String word, boolean begins) {
        String folded = Folding.fold(word);
        boolean male = folded.startsWith("h") && !folded.startsWith("her");
        int before = personSentence == sentence ? personBefore : personSentence;
        for (int i = begins ? centres.size() - 1 : -1; i >= 0; i--) {
            Centre centre = centres.get(i);
            if (centre.sentence() < Math.max(before, sentence - CENTRE_REACH) || centre.paragraph() < paragraph - 1) {
                break;
            }
            if (centre.sentence() < sentence && canBe(centre.person(), male)) {
                return List.of(centre.person());
            }
        }
        if (!male) {
            for (int i = recent.size() - 1; i >= Math.max(0, recent.size() - NEAR); i--) {
                if (canBe(recent.get(i), false)
                        && Boolean.FALSE.equals(recent.get(i).male())) {
                    return List.of(recent.get(i));
                }
            }
        }
        for (int i = recent.size() - 1; i >= 0; i--) {
            if (canBe(recent.get(i), male)) {
                return List.of(recent.get(i));
            }
        }
        return List.of();
    }

    private static boolean canBe(Participant candidate, boolean male) {
        Boolean gender = candidate.male();
        return candidate.type() == ActorType.PERSON
                && candidate.isSure()
                && !candidate.isPlural()
                && (gender == null || gender == male);
    }

    List<Participant> they() {
        for (int i = groups.size() - 1; i >= 0; i--) {
            Group group = groups.get(i);
            if (group.sentence() >= sentence - 1) {
                groups.add(new Group(group.members(), sentence));
                return group.members();
            }
        }
        for (int i = recent.size() - 1; i >= Math.max(0, recent.size() - NEAR); i--) {
            if (recent.get(i).isPlural()) {
                return List.of(recent.get(i));
            }
        }
        return overview.circle().isEmpty() ? mainPair() : statesOf("two");
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
                List<Participant> rest = rest(acting);
                yield rest.isEmpty() ? statesOf(words) : rest;
            }
            case "both", "neither" -> together();
            default -> statesOf(words);
        };
    }

    /** Those who acted together last, in this sentence or the one before; else the states of this paragraph. */
    private List<Participant> together() {
        for (int i = groups.size() - 1; i >= 0 && groups.get(i).sentence() >= sentence - 1; i--) {
            if (groups.get(i).members().size() == 2) {
                return groups.get(i).members();
            }
        }
        return statesOf("two");
    }

    /**
     * The state that several others deal with: the third of three that an article is about, the one whose relations it
     * tells of; null if nothing tells.
     */
    @Nullable
    Participant stateBesides(Set<String> several) {
        List<String> rest = overview.circle().stream()
                .filter(code -> !several.contains(code))
                .toList();
        if (rest.size() == 1) {
            return source.country(rest.get(0));
        }
        String hub = overview.hub();
        return hub == null || several.contains(hub) ? null : source.country(hub);
    }

    /** Of three states the two others than the one that acts; empty in an article that is not about three. */
    private List<Participant> rest(@Nullable String acting) {
        return acting == null || !overview.circle().contains(acting)
                ? List.of()
                : countries(overview.circle().stream()
                        .filter(code -> !code.equals(acting))
                        .toList());
    }

    /** The states that words such as "the two sides" or "the three capitals" stand for. */
    private List<Participant> statesOf(String words) {
        if (overview.circle().isEmpty()) {
            return statesHere();
        }
        if (words.contains("three")) {
            return countries(overview.circle());
        }
        for (int back = 0; back <= STATE_REACH; back++) {
            List<String> here = ofCircle(paragraph - back);
            if (here.size() == 2) {
                return countries(here);
            }
        }
        boolean two = words.contains("two") || words.contains("both") || words.contains("either");
        if (!overview.foremost().isEmpty()) {
            return countries(overview.foremost());
        }
        return two ? List.of() : countries(overview.circle());
    }

    /** The two states: in a document of one of several, that one and the state it deals with here. */
    private List<Participant> statesHere() {
        String home = overview.home();
        Participant ours = home == null || !overview.pair().isEmpty() ? null : source.country(home);
        Participant other = ours == null || home == null ? null : otherState(home);
        return ours == null || other == null ? mainPair() : List.of(ours, other);
    }

    /**
     * Office holders named in the plural without their countries.
     *
     * @param words folded, such as "foreign ministers"
     * @param office the office that the words name; null if they name none ("the leaders")
     */
    List<Participant> officers(String words, @Nullable String office) {
        String noun = words.substring(words.lastIndexOf(' ') + 1);
        for (int i = groups.size() - 1; i >= 0; i--) {
            Group group = groups.get(i);
            boolean fits = group.members().stream().allMatch(member -> isPerson(member) && holdsOffice(member, noun));
            if (fits && group.sentence() >= sentence - GROUP_REACH) {
                return group.members();
            }
        }
        List<Participant> both = ofPair(noun, office);
        if (!both.isEmpty()) {
            return both;
        }
        List<Participant> persons = new ArrayList<>();
        for (int i = recent.size() - 1; i >= 0 && persons.size() < 2; i--) {
            Participant candidate = recent.get(i);
            if (candidate.country() != null
                    && isPerson(candidate)
                    && holdsOffice(candidate, noun)
                    && persons.stream().noneMatch(person -> Objects.equals(person.country(), candidate.country()))) {
                persons.add(candidate);
            }
        }
        return persons.size() == 2 ? persons : statesOf(words);
    }

    /** The office holders of the two countries that the article is about: those named last, else those the lexicon knows. */
    private List<Participant> ofPair(String noun, @Nullable String office) {
        List<@Nullable Participant> named = new ArrayList<>();
        List<String> pair = pairHere();
        for (String country : pair) {
            Participant last = lastOfficer(country, noun);
            String post = last == null ? null : last.role();
            Participant holder = post == null ? null : source.holder(post, country);
            named.add(holder != null && recent.contains(holder) ? holder : last);
        }
        List<Participant> both = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            Participant officer = named.get(i);
            Participant other = named.get(1 - i);
            String post = office != null ? office : other == null ? null : other.role();
            if (noun.equals("leaders") && (officer == null || !isHead(officer))) {
                continue;
            }
            if (officer == null && post != null) {
                officer = source.holder(post, pair.get(i));
            }
            if (officer != null) {
                both.add(officer);
            }
        }
        return both.size() == 2 ? both : List.of();
    }

    /**
     * The two countries of this paragraph, if it named just two and one of them is one of the article's: "Japan's minister
     * met the president of Mongolia" in an article about Mongolia and China; else the two the article is about.
     */
    private List<String> pairHere() {
        List<String> here = namedStates.stream()
                .filter(named -> named.paragraph() == paragraph)
                .map(Named::country)
                .distinct()
                .toList();
        boolean ours = overview.pair().isEmpty() || here.stream().anyMatch(overview.pair()::contains);
        return here.size() == 2 && ours ? here : overview.pair();
    }

    /** The last office holder of the other of the two states that the article is about; null if none was named. */
    @Nullable
    Participant officerOfOther(String country) {
        String other = otherOfPair(country);
        return other == null ? null : lastOfficer(other);
    }

    private @Nullable Participant lastOfficer(String country, String noun) {
        for (int i = recent.size() - 1; i >= 0; i--) {
            Participant candidate = recent.get(i);
            boolean fits = noun.equals("leaders") ? isHead(candidate) : holdsOffice(candidate, noun);
            if (country.equals(candidate.country()) && isPerson(candidate) && candidate.role() != null && fits) {
                return candidate;
            }
        }
        return null;
    }

    private static boolean isPerson(Participant participant) {
        return participant.type() == ActorType.PERSON && !participant.isPlural();
    }

    private static boolean isHead(Participant participant) {
        String office = participant.role();
        return office != null
                && switch (office) {
                    case "president",
                            "prime minister",
                            "chancellor",
                            "king",
                            "queen",
                            "emir",
                            "supreme leader",
                            "premier" -> true;
                    default -> false;
                };
    }

    /** "The presidents" are no ministers; "the leaders" and "the counterparts" can be anybody. */
    private static boolean holdsOffice(Participant candidate, String noun) {
        String office = candidate.role();
        return switch (noun) {
            case "presidents" -> office != null && office.contains("president");
            case "ministers" ->
                office == null
                        || (!office.contains("president")
                                && !office.contains("ambassador")
                                && !office.contains("diplomat")
                                && !office.contains("spokes"));
            default -> true;
        };
    }

    /** The two countries the article is about; else those named most so far; nothing while there is only one. */
    List<Participant> mainPair() {
        List<String> countries = !overview.pair().isEmpty()
                ? overview.pair()
                : countryCounts.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                        .limit(2)
                        .map(Map.Entry::getKey)
                        .toList();
        List<Participant> pair = countries(countries);
        return pair.size() < 2 ? List.of() : pair;
    }
}
