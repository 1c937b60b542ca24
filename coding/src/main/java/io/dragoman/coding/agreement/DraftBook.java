package io.dragoman.coding.agreement;

import io.dragoman.coding.lexicon.AgreementNoun;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.mention.Participant;
import io.dragoman.record.ActorType;
import io.dragoman.record.Modality;
import io.dragoman.record.StepKind;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The agreements of one article so far; says which of them a phrase means. Belongs to one thread. */
final class DraftBook {

    private static final double MOST_WORDS = 0.6;
    private static final int REACH = 12;
    private static final int NEAR = 6;

    /** Kinds that may be called by each other's names; a kind that is not here stands for itself. */
    private static final Map<String, String> FAMILIES = Map.ofEntries(
            Map.entry("treaty", "agreement"),
            Map.entry("document", "agreement"),
            Map.entry("memorandum", "agreement"),
            Map.entry("contract", "agreement"),
            Map.entry("protocol", "agreement"),
            Map.entry("ceasefire", "agreement"));

    private final Lexicon lexicon;
    private final List<Draft> drafts = new ArrayList<>();

    DraftBook(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Draft> drafts() {
        return drafts;
    }

    void add(Draft draft) {
        drafts.add(draft);
    }

    void remove(Draft draft) {
        drafts.remove(draft);
    }

    /** The agreement of an acronym or quoted name; null if there is none. */
    @Nullable
    Draft called(String name) {
        return drafts.stream()
                .filter(draft -> draft.otherNames.contains(name))
                .findFirst()
                .orElse(null);
    }

    /** The agreement a phrase names again or takes up; null if it is a new one, or none. */
    @Nullable
    Draft known(
            Thing thing,
            List<Participant> parties,
            List<StepWord> steps,
            boolean partiesTold,
            @Nullable Draft notThis) {
        for (Draft draft : drafts) {
            if (thing.aliases().stream().anyMatch(draft::isCalled)) {
                return draft;
            }
        }
        if (thing.words().isEmpty() && !thing.named()) {
            boolean another = partiesTold && parties.size() > 1 && ownClauseEnd(thing) > thing.last();
            Draft draft = another ? null : takenUp(thing, parties);
            draft = draft == null || draft.equals(notThis) ? null : draft;
            boolean told = draft != null && !draft.noun.equals(thing.head().lemma()) && ownClause(thing, steps);
            return told ? null : draft;
        }
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
            String family = family(thing.noun().kind());
            boolean alike = (family(draft.kind).equals(family)
                            && !isTruceAndText(draft.kind, thing.noun().kind())
                            && alike(draft.words, thing))
                    || (draft.within.contains(family) && alike(draft.withinWords, thing));
            if (alike && !draft.equals(notThis) && !contradict(draft.parties, parties)) {
                return draft;
            }
        }
        return null;
    }

    /** A ceasefire is spoken of as an accord, not as a charter or a contract. */
    private static boolean isTruceAndText(String one, String other) {
        return (one.equals("ceasefire") && other.matches("treaty|document|memorandum|contract|protocol"))
                || (other.equals("ceasefire") && one.matches("treaty|document|memorandum|contract|protocol"));
    }

    private static boolean alike(Set<String> words, Thing thing) {
        Set<String> common = new HashSet<>(thing.words());
        common.retainAll(words);
        int fewer = Math.min(thing.words().size(), words.size());
        return fewer > 0 && common.size() >= MOST_WORDS * fewer;
    }

    private @Nullable Draft takenUp(Thing thing, List<Participant> parties) {
        boolean bare = !thing.takesUp() && !thing.topical();
        boolean indefinite = thing.sentence().children(thing.head(), Role.DETERMINER).stream()
                .anyMatch(word -> word.form().matches("(?i)an?|another|no"));
        if (indefinite || (bare && parties.size() < 2)) {
            return null;
        }
        if (!lexicon.inSet("agreement-anaphors", thing.head().lemma())) {
            return null;
        }
        boolean many = thing.head().tag().endsWith("S") && !thing.head().lemma().equals("arrangement");
        Draft other = null;
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
            if (thing.sentence().index() - draft.sentence > REACH && !draft.named && drafts.size() > 1) {
                continue;
            }
            boolean open = !contradict(draft.parties, parties)
                    && (draft.kind.equals("document") || !thing.noun().kind().equals("document") || !isJoint(thing));
            if (open && draft.noun.equals(thing.head().lemma())) {
                return draft;
            }
            boolean paper = thing.head().lemma().matches("arrangement|document|deal");
            boolean general = family(draft.kind).equals(family(thing.noun().kind()))
                    || draft.within.contains(family(thing.noun().kind()))
                    || (paper && draft.kind.matches("plan|fund|initiative|joint_body|sanctions"));
            boolean near = thing.sentence().index() - draft.sentence <= NEAR
                    || thing.sentence().children(thing.head(), Role.DETERMINER).stream()
                            .anyMatch(word -> word.form().matches("(?i)this|that|these|those|such"));
            if (other == null && open && near && general && !many && !draft.kind.equals("invitation")) {
                other = draft;
            }
        }
        return other;
    }

    static String family(String kind) {
        return FAMILIES.getOrDefault(kind, kind);
    }

    static boolean contradict(Set<Participant> one, List<Participant> other) {
        Set<String> first = countries(List.copyOf(one));
        Set<String> second = countries(other);
        if (first.size() < 2 || second.isEmpty()) {
            return false;
        }
        Set<String> common = new HashSet<>(first);
        common.retainAll(second);
        return second.size() == 1 ? common.isEmpty() && first.size() == 2 : common.size() < 2;
    }

    static Set<String> countries(List<Participant> participants) {
        return participants.stream()
                .map(each -> each.country() == null
                                || each.type() == ActorType.COMPANY
                                || each.type() == ActorType.ORGANISATION
                        ? each.id()
                        : each.country())
                .collect(Collectors.toSet());
    }

    /** "the truce <u>signed in May</u>": told here, though as something known. */
    private static boolean ownClause(Thing thing, List<StepWord> steps) {
        return steps.stream()
                .anyMatch(step -> step.word().index() > thing.head().index()
                        && thing.sentence().isUnder(step.word(), thing.head()));
    }

    /** Last word of a clause that tells which of several is meant: "the treaty <u>that drew the border</u>"; −1 if none does. */
    static int ownClauseEnd(Thing thing) {
        Sentence sentence = thing.sentence();
        int next = thing.last() + 1;
        boolean restricts = next < sentence.size()
                && !sentence.token(next).form().matches("[,;:()]")
                && (!sentence.token(next).tag().equals("IN")
                        || (next + 1 < sentence.size()
                                && sentence.token(next).form().matches("under|by")
                                && sentence.token(next + 1).form().equals("which")));
        if (!restricts) {
            return -1;
        }
        return sentence.children(thing.head(), Role.RELATIVE_CLAUSE).stream()
                .filter(clause -> clause.isVerb() && clause.index() > thing.last())
                .mapToInt(clause -> {
                    int last = clause.index();
                    while (last + 1 < sentence.size()
                            && sentence.isUnder(sentence.token(last + 1), clause)
                            && !sentence.token(last + 1).form().matches("[,;:().]")) {
                        last++;
                    }
                    return last;
                })
                .max()
                .orElse(-1);
    }

    /** "a statement <u>of six pages</u>", "an understanding <u>between two merchants</u>". */
    private static boolean isSizedOrPrivate(Thing thing, List<Participant> within) {
        Sentence sentence = thing.sentence();
        for (Token child : sentence.children(thing.head(), Role.PREPOSITION)) {
            Token object = sentence.child(child, Role.PREPOSITION_OBJECT);
            boolean counted =
                    object != null && !sentence.children(object, Role.NUMBER).isEmpty();
            boolean sized = counted && child.form().equalsIgnoreCase("of");
            boolean others = child.form().equalsIgnoreCase("between") && within.isEmpty();
            if (sized || others) {
                return true;
            }
        }
        return false;
    }

    /** "the <u>1984</u> transit treaty". */
    private static boolean hasYear(Thing thing) {
        Sentence sentence = thing.sentence();
        int behind = thing.head().index() + 1;
        boolean of = behind < sentence.size() && sentence.token(behind).form().equals("of");
        int last = of ? Math.min(sentence.size(), behind + 3) : behind;
        return sentence.between(thing.first(), last).stream()
                .anyMatch(token -> token.form().matches("1[89]\\d\\d|20\\d\\d"));
    }

    private boolean isJoint(Thing thing) {
        return thing.sentence()
                .anyChild(
                        thing.head(),
                        child -> lexicon.inSet(
                                "agreement-joint-words", child.form().toLowerCase(Locale.ROOT)));
    }

    /** "The bridge was built <u>by Chinese engineers</u>": a work that is told with who did it for another. */
    private static boolean byAgent(Thing thing, StepWord step) {
        boolean works = step.step() == StepKind.IN_PROGRESS
                || step.step() == StepKind.LAUNCHED
                || step.step() == StepKind.DELIVERED;
        return works
                && step.modality() != Modality.HYPOTHETICAL
                && !step.actors().isEmpty()
                && thing.sentence().child(step.word(), Role.AGENT) != null
                && thing.takesUp();
    }

    /** "The training centre <u>promised in May</u> was never opened". */
    private boolean promisedBefore(Thing thing, List<StepWord> steps) {
        return steps.stream()
                .anyMatch(step ->
                        lexicon.inSet("agreement-undertaken", step.word().lemma())
                                && step.word().tag().equals("VBN")
                                && step.word().index() > thing.head().index());
    }

    /** "several proposals", "the Kazakh offer": it does not say what is proposed. */
    private boolean isBareProposal(Thing thing) {
        if (thing.noun().kind().equals("target")) {
            // "the target of the joke"
            return thing.sentence().between(thing.head().index(), thing.last() + 1).stream()
                    .noneMatch(token -> token.tag().equals("CD"));
        }
        boolean promise = lexicon.inSet("agreement-promises", thing.head().lemma());
        return (thing.noun().kind().equals("proposal")
                        && (!thing.about() || thing.head().tag().equals("NNS")))
                || (promise && !isToDo(thing));
    }

    /** "a promise <u>to buy gas</u>", not "commitment to peace". */
    private static boolean isToDo(Thing thing) {
        return thing.sentence().children(thing.head(), Role.NOUN_CLAUSE).stream()
                .anyMatch(clause -> clause.tag().equals("VB"));
    }

    /** "The yearly dialogue with Peru <u>has been cancelled</u>". */
    private boolean broughtToEnd(List<StepWord> steps) {
        return steps.stream()
                .anyMatch(step -> step.modality() == Modality.HAPPENED
                        && lexicon.inSet("agreement-talks-steps", step.step().word()));
    }

    /** "A hotline is to be set up <u>between</u> the two armies". */
    private static boolean launchedBetween(Thing thing, List<StepWord> steps) {
        return steps.stream()
                .filter(step -> step.step() == StepKind.LAUNCHED && step.modality() != Modality.HYPOTHETICAL)
                .anyMatch(step -> thing.sentence().children(step.word(), Role.PREPOSITION).stream()
                        .anyMatch(child -> child.form().equalsIgnoreCase("between")));
    }

    /** Whether a phrase tells enough to be an agreement on its own. */
    boolean tells(Thing thing, List<Participant> within, List<StepWord> steps) {
        AgreementNoun.Needs needs = thing.noun().needs();
        boolean parties = within.size() >= 2;
        boolean stepped = steps.stream().anyMatch(step -> true);
        return switch (needs) {
            case NAME -> thing.named() || (thing.noun().kind().equals("exercise") && stepped && isJoint(thing));
            case UNDERTAKING ->
                thing.named()
                        || (thing.about()
                                && thing.noun().kind().equals("aid")
                                && thing.head().role() == Role.APPOSITION)
                        || steps.stream()
                                .anyMatch(step -> step.modality() != Modality.HYPOTHETICAL
                                        && lexicon.inSet(
                                                "agreement-undertaking-steps",
                                                step.step().word()))
                        || steps.stream().anyMatch(step -> byAgent(thing, step))
                        || (stepped && countries(within).size() > 1);
            case TOPIC ->
                (thing.named() && !isBareProposal(thing))
                        || ((thing.topical() || parties) && stepped && !isBareProposal(thing))
                        || (thing.about() && parties);
            case JOINT -> (isJoint(thing) || (parties && thing.named())) && (stepped || thing.named() || thing.about());
            case LAUNCH ->
                launchedBetween(thing, steps)
                        || (thing.topical() && !within.isEmpty() && broughtToEnd(steps))
                        || (!thing.words().isEmpty() && promisedBefore(thing, steps))
                        || (!thing.words().isEmpty()
                                && steps.stream()
                                        .anyMatch(step -> lexicon.inSet(
                                                        "agreement-launch-steps",
                                                        step.step().word())
                                                && step.modality() == Modality.HAPPENED
                                                && !step.actors().isEmpty()));
            case NOTHING ->
                thing.named()
                        || (thing.noun().kind().equals("document") && isJoint(thing))
                        || (thing.topical() && hasYear(thing))
                        || (stepped && (thing.noun().kind().equals("ceasefire") || ownClause(thing, steps)))
                        || (stepped && (thing.topical() || !thing.takesUp()))
                        || parties
                        || (thing.about()
                                && !thing.words().isEmpty()
                                && thing.head().tag().equals("NN")
                                && !isSizedOrPrivate(thing, within));
        };
    }
}
