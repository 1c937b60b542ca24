package io.dragoman.coding.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The states that were named before, for "the other side", "the two countries", "the capitals". Belongs to {@link Antecedents}. */
final class StatesBefore {
    private static final int STATE_REACH = 1;

    private record Named(String country, int paragraph) {}

    private final Overview overview;
    private final Antecedents.Source source;
    private final Map<String, Integer> countryCounts = new LinkedHashMap<>();
    private final List<Named> namedStates = new ArrayList<>();
    private final Set<String> here = new LinkedHashSet<>();
    /** What the heading over this part of the article names. */
    private final Set<String> section = new LinkedHashSet<>();

    private boolean heading;
    private int paragraph;
    private @Nullable Named acting;

    StatesBefore(Overview overview, Antecedents.Source source) {
        this.overview = overview;
        this.source = source;
    }

    /** A sentence begins; {@code another} unless it was begun before, {@code heads} if it is the heading of what follows. */
    void enter(int paragraphIndex, boolean another, boolean heads) {
        if (another) {
            here.clear();
            heading = heads;
            if (heads) {
                section.clear();
            }
        }
        paragraph = paragraphIndex;
    }

    /** Notes that a country, or somebody of it, was named. */
    void note(String country) {
        countryCounts.merge(country, 1, Integer::sum);
        namedStates.add(new Named(country, paragraph));
        here.add(country);
        if (heading) {
            section.add(country);
        }
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

    List<Participant> countries(List<String> codes) {
        List<Participant> found = new ArrayList<>();
        for (String code : codes) {
            Participant country = source.country(code);
            if (country != null) {
                found.add(country);
            }
        }
        return found;
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

    /** The one country that the sentence has named so far; null if it named none, or several. */
    @Nullable
    String onlyCountryHere() {
        return here.size() == 1 ? here.iterator().next() : null;
    }

    /** Whether somebody belongs to the two states of an article about two, as those do whom it calls "the ministers". */
    boolean areMeant(List<Participant> members) {
        return overview.pair().isEmpty()
                || members.stream().allMatch(member -> {
                    String country = member.country();
                    return country == null || overview.pair().contains(country) || here.contains(country);
                });
    }

    /** The other one of the two countries that the article is about; null if it is not about two, or not about this one. */
    @Nullable
    String otherOfPair(String country) {
        List<String> pair = overview.pair();
        return pair.contains(country) ? pair.get(1 - pair.indexOf(country)) : null;
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
    List<Participant> rest(@Nullable String acting) {
        return acting == null || !overview.circle().contains(acting)
                ? List.of()
                : countries(overview.circle().stream()
                        .filter(code -> !code.equals(acting))
                        .toList());
    }

    /** The states that words such as "the two sides" or "the three capitals" stand for. */
    List<Participant> statesOf(String words) {
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
     * The two countries of this paragraph, if it named just two and one of them is one of the article's: "Japan's minister
     * met the president of Mongolia" in an article about Mongolia and China; else the two the article is about.
     */
    List<String> pairHere() {
        List<String> here = namedStates.stream()
                .filter(named -> named.paragraph() == paragraph)
                .map(Named::country)
                .distinct()
                .toList();
        boolean ours = overview.pair().isEmpty() || here.stream().anyMatch(overview.pair()::contains);
        return here.size() == 2 && ours ? here : overview.pair();
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
