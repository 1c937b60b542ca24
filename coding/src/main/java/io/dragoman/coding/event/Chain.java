package io.dragoman.coding.event;

import io.dragoman.coding.lexicon.Composition;
import io.dragoman.coding.lexicon.Frame;
import io.dragoman.coding.lexicon.Ontology;
import io.dragoman.coding.lexicon.Operator;
import io.dragoman.record.Modality;
import io.dragoman.record.RuleReference;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An act on its way up through what governs it; one thread's working state, read out as a {@link Reading}. */
final class Chain {

    /** CAMEO root of refusals. */
    private static final String REFUSAL = "12";

    private final Ontology ontology;
    private final Frame frame;
    private final Token trigger;
    private final List<Frame> governors = new ArrayList<>();
    private final List<Slot> slots;
    private final List<Step> steps = new ArrayList<>();
    private Token top;
    private String code;
    private Modality modality = Modality.HAPPENED;
    private List<Token> source;
    private List<Token> target;
    private List<Token> attribution = List.of();
    private boolean obliged;
    private boolean symmetric;
    private boolean targetOptional;
    private final boolean speakers;

    Chain(Ontology ontology, FrameMatch match, List<Slot> slots, List<Token> source, List<Token> target) {
        String own = match.frame().code();
        this.ontology = ontology;
        this.frame = match.frame();
        this.trigger = match.trigger();
        this.top = match.trigger();
        this.code = own == null ? "" : own;
        this.slots = slots;
        this.source = source;
        this.target = target;
        this.symmetric = frame.symmetric();
        this.targetOptional = frame.targetOptional();
        this.speakers = match.sourceSlots().contains("speaker");
        step(Step.Kind.ACT, match.words(), frame.at(), null, null);
    }

    private void step(
            Step.Kind kind,
            List<Token> words,
            @Nullable RuleReference rule,
            @Nullable Operator operator,
            @Nullable Composition line) {
        steps.add(new Step(kind, words, rule, operator, line, code, modality, source, target));
    }

    String code() {
        return code;
    }

    Token trigger() {
        return trigger;
    }

    Token top() {
        return top;
    }

    void climbTo(Token word) {
        top = word;
    }

    List<Token> source() {
        return source;
    }

    List<Token> target() {
        return target;
    }

    boolean symmetric() {
        return symmetric;
    }

    Modality modality() {
        return modality;
    }

    void source(List<Token> words) {
        source = words;
    }

    void target(List<Token> words) {
        target = words;
    }

    /** Makes a promise of what somebody will not do: "pledged not to attack". */
    void refrain(Frame governor, List<Token> words) {
        governors.add(governor);
        code = "030";
        modality = Modality.PLANNED;
        step(Step.Kind.GOVERNOR, words, governor.at(), governor.operator(), null);
    }

    /** Whether what governs it made a refusal of the act: "did not sign". */
    boolean isTurnedDown() {
        String own = frame.code();
        return code.startsWith(REFUSAL) && (own == null || !own.startsWith(REFUSAL));
    }

    /** Whether somebody says that something is not so. */
    boolean isDenial() {
        return frame.operator() == Operator.DENY || isLastGovernor(Operator.DENY);
    }

    /** Whether it is left open: "whether it will sign". */
    boolean isOpen() {
        return steps.stream()
                .anyMatch(step -> step.kind() == Step.Kind.CONDITION
                        && step.words().stream().anyMatch(word -> word.lemma().equals("whether")));
    }

    /** Notes that it is said to be a duty. */
    void oblige() {
        obliged = true;
    }

    boolean obliged() {
        return obliged;
    }

    /** Takes a target from outside the frame's slots. */
    void complete(List<Token> words) {
        target = words;
        step(Step.Kind.COMPLETION, words, null, null, null);
    }

    void modality(Modality value, Step.Kind why, List<Token> words) {
        if (modality != value) {
            modality = value;
            step(why, words, null, null, null);
        }
    }

    /** Notes who answers for the report; one on thin ground makes the act alleged. */
    void attribute(List<Token> speakers, Frame report, List<Token> words) {
        if (attribution.isEmpty()) {
            attribution = speakers;
        }
        if (report.operator() == Operator.ALLEGE) {
            modality = Modality.ALLEGED;
        }
        step(Step.Kind.REPORT, words, report.at(), report.operator(), null);
    }

    /** Whether the outermost governor so far does this to the act. */
    boolean isLastGovernor(Operator operator) {
        return !governors.isEmpty() && governors.get(governors.size() - 1).operator() == operator;
    }

    /** Notes that the words for the target name a deed or who suffered it, not who did it. */
    void blame() {
        step(Step.Kind.BLAME, target, null, null, null);
    }

    boolean isBlaming() {
        return steps.stream().anyMatch(step -> step.kind() == Step.Kind.BLAME);
    }

    /** Whether somebody else reports it: whom he tells has no part in it. */
    boolean isReported() {
        return steps.stream().anyMatch(step -> step.kind() == Step.Kind.REPORT);
    }

    /** Whether the act is what somebody says, so that the speaker is its source. */
    boolean isSpeakers() {
        return speakers;
    }

    /** Notes that a light verb has lent its participants. */
    void lent(Token verb) {
        step(Step.Kind.LIGHT_VERB, List.of(verb), null, null, null);
    }

    /** Whether the act as it stands is material conflict. */
    boolean isConflict() {
        Ontology.CameoCode known = ontology.code(code);
        return known != null && !known.category().quad().cooperative();
    }

    boolean isVerbalCooperation() {
        Ontology.CameoCode known = ontology.code(code);
        return known != null
                && known.category().quad().cooperative()
                && !known.category().quad().material();
    }

    boolean isMaterialConflict() {
        Ontology.CameoCode known = ontology.code(code);
        return known != null
                && !known.category().quad().cooperative()
                && known.category().quad().material();
    }

    /** Applies an operator by the composition table; false if the table says that nothing is left to code. */
    boolean apply(Operator operator, Step.Kind why, List<Token> words) {
        return apply(operator, why, words, null);
    }

    /** As {@link #apply(Operator, Step.Kind, List)}, for a governor of the lexicon. */
    boolean apply(Operator operator, Frame governor, List<Token> words) {
        governors.add(governor);
        return apply(operator, Step.Kind.GOVERNOR, words, governor.at());
    }

    private boolean apply(Operator operator, Step.Kind why, List<Token> words, @Nullable RuleReference rule) {
        Composition line = ontology.compose(operator, code);
        boolean coded = line == null || !line.result().equals("-");
        if (line != null && coded) {
            if (!line.result().equals("=")) {
                code = line.result();
            }
            Modality result = line.modality();
            if (result != null) {
                modality = result;
            }
        }
        step(why, words, rule, operator, line);
        return coded;
    }

    Reading reading() {
        return new Reading(
                code,
                frame,
                trigger,
                top,
                governors,
                source,
                target,
                symmetric,
                targetOptional,
                modality,
                attribution,
                slots,
                steps);
    }
}
