package io.dragoman.coding.mention;

import io.dragoman.record.ActorType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What was done and held before, for nouns that take it up: "the talks", "the charge". Belongs to {@link Antecedents}. */
final class DeedsBefore {

    /** Sentences back in which somebody is remembered to have done harm. */
    private static final int REACH = 3;

    private record Deed(String nouns, List<Participant> doers, List<Participant> to, int sentence) {}

    private final Map<String, List<Participant>> happenings = new HashMap<>();
    private final List<Deed> deeds = new ArrayList<>();
    private List<Participant> lastParties = List.of();
    private int sentence;
    private final Map<Participant, Integer> destinations = new LinkedHashMap<>();
    private final Set<Participant> travellers = new HashSet<>();

    void enter(int sentenceIndex) {
        sentence = sentenceIndex;
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

    /** Notes who travelled to a state. */
    void travelled(List<Participant> who, Participant state) {
        destinations.merge(state, 1, Integer::sum);
        travellers.addAll(who);
    }

    /** Whether it was told where somebody travelled, or, of a state, where one of its people did. */
    boolean hasTravelled(Participant traveller) {
        return travellers.stream()
                .anyMatch(each ->
                        traveller.type() == ActorType.PERSON ? each.equals(traveller) : isOrOf(each, traveller));
    }

    /** The state that most travelled to, of several the first; null if none was told. */
    @Nullable
    Participant destination() {
        Participant most = null;
        int times = 0;
        for (Map.Entry<Participant, Integer> entry : destinations.entrySet()) {
            if (entry.getValue() > times) {
                most = entry.getKey();
                times = entry.getValue();
            }
        }
        return most;
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

    /**
     * What somebody offered or asked of somebody.
     *
     * @param by who did
     * @param to whom he offered it to or asked it of
     */
    record Address(List<Participant> by, List<Participant> to) {}

    /** Who did something of a class to whom last, in this sentence or the one before; null if nobody did. */
    @Nullable
    Address lastAddress(Predicate<String> nouns) {
        for (int i = deeds.size() - 1; i >= 0 && deeds.get(i).sentence() >= sentence - 1; i--) {
            Deed deed = deeds.get(i);
            if (nouns.test(deed.nouns())
                    && !deed.doers().isEmpty()
                    && !deed.to().isEmpty()) {
                return new Address(deed.doers(), deed.to());
            }
        }
        return null;
    }

    /** Whether one of some, or his state, did something of a class to somebody in this sentence or the few before. */
    boolean hasDone(List<Participant> doers, Participant to, Predicate<String> nouns) {
        for (int i = deeds.size() - 1; i >= 0 && deeds.get(i).sentence() >= sentence - REACH; i--) {
            Deed deed = deeds.get(i);
            boolean his = deed.doers().stream().anyMatch(each -> doers.stream().anyMatch(doer -> isOrOf(each, doer)));
            if (his && nouns.test(deed.nouns()) && deed.to().stream().anyMatch(each -> isOrOf(each, to))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOrOf(Participant one, Participant other) {
        return one.equals(other) || (one.country() != null && one.country().equals(other.country()));
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
}
