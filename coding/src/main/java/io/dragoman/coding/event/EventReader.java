package io.dragoman.coding.event;

import io.dragoman.coding.lexicon.Frame;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.lexicon.Operator;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the acts of a sentence. Every word that fits a frame of an act begins a chain; the chain climbs through light
 * verbs and governors and takes on what they say. A governor with nothing known below it is an act of its own. Immutable
 * and thread-safe.
 */
public final class EventReader {

    private static final Set<Operator> BINDING = Set.of(
            Operator.REQUEST,
            Operator.DEMAND,
            Operator.REFUSE,
            Operator.AGREE,
            Operator.PROMISE,
            Operator.OFFER,
            Operator.THREATEN,
            Operator.ACCUSE,
            Operator.FORCE,
            Operator.ALLOW,
            Operator.PREVENT,
            Operator.STOP);

    /** CAMEO root of threats. */
    private static final String THREATEN = "13";

    /** Roots of codes for what is done to somebody by force. */
    private static final Set<String> FORCEFUL = Set.of("17", "18", "19", "20");

    /** CAMEO root of consultations. */
    private static final String CONSULT = "04";

    private static final Set<String> AFTERWARDS = Set.of("after", "following", "follow", "during", "upon");

    private static final Set<String> TOPICAL = Set.of("of", "on", "for", "about", "concerning", "regarding");

    private final Lexicon lexicon;
    private final FrameWords words = new FrameWords();
    private final FrameIndex acts;
    private final FrameIndex governors;

    public EventReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.acts = new FrameIndex(
                lexicon.frames().stream().filter(frame -> !frame.isGovernor()).toList(), words);
        this.governors = new FrameIndex(
                lexicon.frames().stream().filter(Frame::isGovernor).toList(), words);
    }

    /**
     * The acts of a parsed sentence, in the order of their words; none for a sentence without a parse.
     *
     * @param actors says which words lead to actors: of several places where a participant may stand, one that holds an
     *     actor goes first
     */
    public List<Reading> read(Sentence sentence, ActorCount actors) {
        return sentence.parsed()
                ? read(sentence, new Arguments(sentence, actors, words), new ArrayList<>())
                : List.of();
    }

    /**
     * What a reading of a sentence gave and what it did not.
     *
     * @param readings as {@link #read} gives them
     */
    public record Trace(List<Reading> readings, List<Miss> misses) {
        public Trace {
            readings = List.copyOf(readings);
            misses = List.copyOf(misses);
        }
    }

    /** Reads a sentence and says of each word that could name an act, but gave no reading, why not. */
    public Trace trace(Sentence sentence, ActorCount actors) {
        if (!sentence.parsed()) {
            return new Trace(List.of(), List.of());
        }
        Arguments arguments = new Arguments(sentence, actors, words);
        List<Miss> misses = new ArrayList<>();
        List<Reading> readings = read(sentence, arguments, misses);
        misses.addAll(new Misses(sentence, arguments, lexicon, acts, governors).of(readings, misses));
        misses.sort(Comparator.comparingInt(miss -> miss.word().index()));
        return new Trace(readings, misses);
    }

    private List<Reading> read(Sentence sentence, Arguments arguments, List<Miss> misses) {
        Climber climber = new Climber(sentence, arguments, lexicon, governors);
        List<Reading> readings = new ArrayList<>();
        Set<Integer> consumed = new HashSet<>();
        for (Token token : sentence.tokens()) {
            List<FrameMatch> matches = acts.at(sentence, arguments, token);
            if (!matches.isEmpty()) {
                Chain chain = start(sentence, arguments, matches);
                boolean coded = climber.climb(chain, consumed);
                if (coded) {
                    comeFrom(chain, sentence, arguments);
                    complete(chain, arguments);
                    readings.add(chain.reading());
                } else {
                    misses.add(new Miss.NothingLeft(chain.reading()));
                }
            }
        }
        for (Token token : sentence.tokens()) {
            if (consumed.contains(token.index())) {
                continue;
            }
            List<FrameMatch> matches = withCode(climber.governorsAt(token));
            if (!matches.isEmpty() && !isAct(token, readings) && !climber.isAssertion(token)) {
                Chain chain = start(sentence, arguments, matches);
                if (climber.climb(chain, consumed)) {
                    complete(chain, arguments);
                    readings.add(chain.reading());
                } else {
                    misses.add(new Miss.NothingLeft(chain.reading()));
                }
            }
        }
        return withoutShadowed(sentence, arguments, readings, misses);
    }

    private static List<FrameMatch> withCode(List<FrameMatch> matches) {
        return matches.isEmpty()
                ? matches
                : matches.stream().filter(match -> match.frame().code() != null).toList();
    }

    private static boolean isAct(Token token, List<Reading> readings) {
        return readings.stream().anyMatch(reading -> reading.trigger().index() == token.index());
    }

    /** Of equally specific matches the one with more of its slots filled, and of these the one that reaches less far. */
    private static FrameMatch best(Arguments arguments, List<FrameMatch> matches) {
        FrameMatch best = matches.get(0);
        int filled = -1;
        for (FrameMatch match : matches.subList(1, matches.size())) {
            int order = Integer.compare(match.weight(), best.weight());
            int now = -1;
            if (order == 0) {
                filled = filled < 0 ? filled(arguments, best) : filled;
                now = filled(arguments, match);
                order = Integer.compare(now, filled);
            }
            if (order == 0) {
                order = Integer.compare(reach(best), reach(match));
            }
            if (order == 0) {
                order = best.frame().at().id().compareTo(match.frame().at().id());
            }
            if (order > 0) {
                best = match;
                filled = now;
            }
        }
        return best;
    }

    /** The chain of the best match. */
    private Chain start(Sentence sentence, Arguments arguments, List<FrameMatch> matches) {
        FrameMatch best = best(arguments, matches);
        List<Slot> slots = Slots.conditions(arguments, best);
        List<Token> source = fill(Slot.Purpose.SOURCE, arguments, best, List.of(), slots);
        if (!source.isEmpty() && source.stream().allMatch(word -> lexicon.inSet("documents", word.lemma()))) {
            List<Token> issuers = isTurnedDown(sentence, source) ? List.of() : arguments.issuers(source);
            source = arguments.leadsToActor(issuers) ? issuers : source;
        }
        if (best.nominal()
                && lexicon.inSet("suffered-nouns", best.trigger().lemma())
                && source.equals(arguments.fill(best.trigger(), "of"))) {
            // "the bombing of Malta": who is named suffers it
            source = List.of();
            slots.removeIf(slot -> slot.purpose() == Slot.Purpose.SOURCE);
        }
        List<Token> filled = fill(Slot.Purpose.TARGET, arguments, best, source, slots);
        List<Token> culprits = isCriticism(best) ? culprits(sentence, arguments, filled, source) : filled;
        if (isCallToEnd(best)) {
            culprits = withoutVictims(sentence, arguments, filled);
        }
        List<Token> target = culprits.isEmpty() ? filled : culprits;
        if (best.nominal() && best.frame().symmetric()) {
            List<Token> between = arguments.fill(best.trigger(), "between");
            if (between.size() > 1) {
                source = between;
                target = List.of();
                slots.removeIf(slot -> slot.purpose() != Slot.Purpose.CONDITION);
                slots.add(new Slot(Slot.Purpose.SOURCE, "between", Set.of(), between));
            }
        }
        Chain chain = new Chain(
                lexicon.ontology(),
                best,
                slots,
                source,
                target.stream().filter(new HashSet<>(source)::add).toList());
        if (culprits.isEmpty() && !filled.isEmpty()) {
            chain.blame();
        }
        return chain;
    }

    /** "Vetoed <u>a resolution</u> demanding a truce": who turns a paper down did not issue it. */
    private boolean isTurnedDown(Sentence sentence, List<Token> papers) {
        return papers.stream()
                .map(sentence::head)
                .anyMatch(verb -> verb != null && lexicon.inSet("rejecting-verbs", verb.lemma()));
    }

    private static boolean isCriticism(FrameMatch match) {
        String code = match.frame().code();
        return code != null && code.startsWith("11");
    }

    /** A call for others to yield: what they are to end is often done to somebody. */
    private static boolean isCallToEnd(FrameMatch match) {
        String code = match.frame().code();
        return code != null && code.startsWith("105");
    }

    /** Of "called for an end to <u>the blockade</u> of Malta" nobody: Malta is not asked to end it. */
    private List<Token> withoutVictims(Sentence sentence, Arguments arguments, List<Token> words) {
        List<Token> asked = new ArrayList<>();
        for (Token word : words) {
            FrameMatch deed = word.isNoun() ? deedAt(sentence, arguments, word) : null;
            if (deed == null || !arguments.leadsToActor(arguments.fill(word, "of"))) {
                asked.add(word);
            } else {
                asked.addAll(arguments.fill(word, "poss"));
                asked.addAll(arguments.fill(word, "by"));
                asked.addAll(arguments.fill(word, "mod"));
            }
        }
        return asked;
    }

    /** Of "condemned <u>the invasion</u> of Malta" who invaded, not who was invaded; other words as they are. */
    private List<Token> culprits(Sentence sentence, Arguments arguments, List<Token> words, List<Token> critics) {
        List<Token> culprits = new ArrayList<>();
        for (Token word : words) {
            if (lexicon.inSet("suffered-nouns", word.lemma())) {
                List<Token> named = new ArrayList<>(arguments.fill(word, "by"));
                named.addAll(arguments.fill(word, "poss"));
                culprits.addAll(named.isEmpty() ? arguments.fill(word, "mod") : named);
                continue;
            }
            FrameMatch deed = word.isNoun() ? deedAt(sentence, arguments, word) : null;
            if (deed == null) {
                culprits.add(word);
                continue;
            }
            List<Token> doers = Slots.firstWords(arguments, deed, deed.sourceSlots(), critics);
            if (doers.isEmpty()) {
                doers = arguments.fill(word, "mod");
            }
            if (doers.isEmpty()
                    && deed.frame().code() != null
                    && deed.frame().code().startsWith("17")) {
                // who arrests in a country is mostly its state
                doers = arguments.fill(word, "in");
            }
            doers.stream().filter(doer -> !critics.contains(doer)).forEach(culprits::add);
        }
        return culprits;
    }

    /** The act of force that a noun names; null if it names none, or has a doer besides that its frame does not know. */
    private @Nullable FrameMatch deedAt(Sentence sentence, Arguments arguments, Token noun) {
        for (FrameMatch match : acts.at(sentence, arguments, noun)) {
            String code = match.frame().code();
            if (code != null && match.nominal() && FORCEFUL.contains(code.substring(0, 2))) {
                return match;
            }
        }
        return null;
    }

    /** How far a verb's other words stand from it: "called home in anger" is no "called in". */
    private static int reach(FrameMatch match) {
        return match.further().stream()
                .filter(word -> word.tag().equals("IN")
                        || word.tag().equals("RP")
                        || word.tag().equals("RB"))
                .mapToInt(word -> Math.abs(word.index() - match.trigger().index()))
                .max()
                .orElse(0);
    }

    private static int filled(Arguments arguments, FrameMatch match) {
        return (Slots.firstWords(arguments, match, match.sourceSlots(), List.of())
                                .isEmpty()
                        ? 0
                        : 1)
                + (Slots.firstWords(arguments, match, match.targetSlots(), List.of())
                                .isEmpty()
                        ? 0
                        : 1);
    }

    /** "<u>After talks with Malta</u> the minister flew home": who does what is told of the time after them took part. */
    private static void comeFrom(Chain chain, Sentence sentence, Arguments arguments) {
        boolean bare = chain.symmetric()
                && chain.trigger().isNoun()
                && chain.code().startsWith(CONSULT)
                && chain.source().isEmpty()
                && arguments.leadsToActor(chain.target());
        Token preposition = bare ? sentence.head(chain.trigger()) : null;
        Token amount = preposition != null && preposition.form().equals("of") ? sentence.head(preposition) : null;
        if (amount != null && amount.isNoun()) {
            // "after two days of talks with Malta"
            preposition = sentence.head(amount);
        }
        Token verb = preposition == null
                        || preposition.role() != Role.PREPOSITION
                        || !AFTERWARDS.contains(preposition.lemma())
                ? null
                : sentence.head(preposition);
        if (verb != null && verb.isVerb()) {
            List<Token> doers = arguments.fill(verb, arguments.passive(verb) ? "object" : "subject");
            if (arguments.leadsToNamed(doers)) {
                chain.source(doers);
            }
        }
    }

    /**
     * Where the frame's own slots hold no actor for the target, one that stands elsewhere in the clause serves. Where it
     * happened tells who suffered ("killed ten people in Gaza") but not who was met or thanked.
     */
    private static void complete(Chain chain, Arguments arguments) {
        if (chain.symmetric() && arguments.actors(chain.source()) > 1) {
            return;
        }
        if (!arguments.leadsToActor(chain.target()) && !chain.isBlaming()) {
            List<Token> found = elsewhere(chain, arguments);
            if (!found.isEmpty()) {
                chain.complete(found.subList(0, 1));
            }
        }
    }

    /** Actors that stand elsewhere in the clause than in a slot; named ones before bare roles, places and purposes last. */
    private static List<Token> elsewhere(Chain chain, Arguments arguments) {
        Set<Token> taken = new HashSet<>(chain.source());
        boolean places = !chain.isVerbalCooperation();
        List<Token> found = new ArrayList<>(arguments.actorsUnder(chain.trigger(), taken, places));
        if (found.isEmpty() && !chain.top().equals(chain.trigger()) && !chain.isReported()) {
            boolean joined = chain.trigger().role() == Role.CONJUNCT;
            arguments.actorsUnder(chain.top(), taken, places).stream()
                    // "left the pact, recalled its envoy": what the verb before is done to is not its own
                    .filter(word -> !joined || word.index() > chain.trigger().index())
                    .forEach(found::add);
        }
        if (places && !arguments.leadsToNamed(found)) {
            found.addAll(arguments.fill(chain.trigger(), "purpose").stream()
                    .filter(word -> !taken.contains(word))
                    .toList());
        }
        // what is sent or withdrawn ("sent two frigates") is not whom it is done to
        found.removeIf(word -> arguments.isThing(chain.trigger(), word) && !arguments.leadsToNamed(List.of(word)));
        found.sort(Comparator.comparing(word -> !arguments.leadsToNamed(List.of(word))));
        return found;
    }

    private static List<Token> fill(
            Slot.Purpose purpose, Arguments arguments, FrameMatch match, List<Token> taken, List<Slot> into) {
        List<String> names = purpose == Slot.Purpose.SOURCE ? match.sourceSlots() : match.targetSlots();
        Slot slot = Slots.firstFilled(arguments, match, purpose, names, taken);
        if (slot == null) {
            return List.of();
        }
        into.add(slot);
        return slot.words();
    }

    /** Drops an act noun that is only the object of an act verb that was coded from the same words. */
    private List<Reading> withoutShadowed(
            Sentence sentence, Arguments arguments, List<Reading> readings, List<Miss> misses) {
        if (readings.size() < 2) {
            return readings;
        }
        List<Reading> kept = new ArrayList<>();
        for (Reading reading : readings) {
            Reading by = shadowOf(sentence, arguments, reading, readings);
            if (by == null) {
                kept.add(reading);
            } else {
                misses.add(new Miss.Shadowed(reading, by));
            }
        }
        return kept;
    }

    private @Nullable Reading shadowOf(
            Sentence sentence, Arguments arguments, Reading reading, List<Reading> readings) {
        for (Reading other : readings) {
            boolean another = !other.trigger().equals(reading.trigger());
            if (another && shadows(sentence, arguments, other, reading) && isComplete(arguments, other)) {
                return other;
            }
        }
        return null;
    }

    /**
     * An act noun under an act verb gives way unless it names both sides itself; and where a frame of the verb asks for
     * that very noun ("hold" + talks), of two readings of one act the less exact code gives way, and a noun that only
     * governs acts ("signed an agreement") gives way in any case.
     */
    private boolean shadows(Sentence sentence, Arguments arguments, Reading other, Reading reading) {
        boolean governed = reading.frame().conditions().isEmpty() && governs(reading.trigger(), other);
        boolean askedFor = reading.frame().isGovernor()
                && lexicon.inSet("treaty", reading.trigger().lemma())
                && other.trigger().isVerb()
                && asksFor(other, reading.trigger());
        if (governed || askedFor) {
            return true;
        }
        boolean object =
                reading.trigger().role() == Role.OBJECT || reading.trigger().role() == Role.PASSIVE_SUBJECT;
        boolean under = object && other.trigger().equals(sentence.head(reading.trigger()));
        boolean done = FORCEFUL.contains(reading.code().substring(0, 2));
        if (under && done && other.code().startsWith(THREATEN) && asksFor(other, reading.trigger())) {
            // "announced retaliation against Peru": what is threatened has not been done
            return true;
        }
        boolean sameCategory =
                other.code().substring(0, 2).equals(reading.code().substring(0, 2));
        if (sameCategory && (asksFor(other, reading.trigger()) || asksFor(reading, other.trigger()))) {
            // of two verbs ("invited her to visit") the one that asks for the other stays
            boolean leads = reading.trigger().isVerb()
                    ? asksFor(other, reading.trigger())
                    : other.trigger().isVerb();
            return exactness(other) > exactness(reading) || (exactness(other) == exactness(reading) && leads);
        }
        boolean outcome = sameCategory
                && reading.code().startsWith("19")
                && reading.trigger().role() == Role.ADVERBIAL_CLAUSE
                && other.trigger().equals(sentence.head(reading.trigger()));
        if (outcome && !arguments.leadsToNamed(reading.target())) {
            // "bombed the town, <u>killing</u> six fighters"
            return true;
        }
        if (!reading.trigger().isNoun() || !other.trigger().isVerb()) {
            return false;
        }
        boolean apart = reading.steps().stream()
                .noneMatch(step ->
                        step.kind() == Step.Kind.GOVERNOR && step.words().contains(other.trigger()));
        boolean asExact = sameCategory && exactness(other) >= exactness(reading);
        if (under && asExact && apart) {
            return true;
        }
        if (!reading.top().equals(reading.trigger())) {
            return false;
        }
        if (isTopicOfPaper(sentence, reading.trigger(), other)) {
            return true;
        }
        boolean named = !reading.source().isEmpty() && !reading.target().isEmpty();
        return under && !named;
    }

    /** "Signed a declaration of <u>friendship</u>": what the paper is about is not done with it. */
    private boolean isTopicOfPaper(Sentence sentence, Token noun, Reading other) {
        Token preposition = noun.role() == Role.PREPOSITION_OBJECT ? sentence.head(noun) : null;
        Token paper = preposition == null ? null : sentence.head(preposition);
        return preposition != null
                && paper != null
                && TOPICAL.contains(preposition.lemma())
                && lexicon.inSet("treaty", paper.lemma())
                && asksFor(other, paper);
    }

    /** Whether a reading's participants lead to actors, so that it will be coded. */
    private static boolean isComplete(Arguments arguments, Reading reading) {
        boolean mutual = reading.symmetric() && arguments.actors(reading.source()) > 1;
        return arguments.leadsToActor(reading.source())
                && (reading.targetOptional() || mutual || arguments.leadsToActor(reading.target()));
    }

    /** Whether a word governs another act in a way that makes one act of both ("called on Russia to withdraw"). */
    private static boolean governs(Token word, Reading governed) {
        return governed.steps().stream()
                .anyMatch(step -> step.kind() == Step.Kind.GOVERNOR
                        && step.operator() != null
                        && BINDING.contains(step.operator())
                        && step.words().contains(word));
    }

    private static boolean asksFor(Reading reading, Token noun) {
        return reading.slots().stream()
                .anyMatch(slot ->
                        slot.purpose() == Slot.Purpose.CONDITION && slot.words().contains(noun));
    }

    /** 040 says less than 041. */
    private static int exactness(Reading reading) {
        return reading.code().endsWith("0") ? 0 : reading.code().length();
    }
}
