package io.dragoman.coding.event;

import io.dragoman.coding.lexicon.Composition;
import io.dragoman.coding.lexicon.Frame;
import io.dragoman.coding.lexicon.Ontology;
import io.dragoman.coding.lexicon.Operator;
import io.dragoman.record.Modality;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An act on its way up through what governs it; one thread's working state, read out as a {@link Reading}. */
final class Chain {

    private final Ontology ontology;
    private final Frame frame;
    private final Token trigger;
    private final List<Frame> governors = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();
    private Token top;
    private String code;
    private Modality modality = Modality.HAPPENED;
    private List<Token> source;
    private List<Token> target;
    private List<Token> attribution = List.of();
    private boolean symmetric;
    private boolean targetOptional;

    Chain(Ontology ontology, Frame frame, Token trigger, String code, List<Token> source, List<Token> target) {
        this.ontology = ontology;
        this.frame = frame;
        this.trigger = trigger;
        this.top = trigger;
        this.code = code;
        this.source = source;
        this.target = target;
        this.symmetric = frame.symmetric();
        this.targetOptional = frame.targetOptional();
        steps.add("act \"" + trigger.form() + "\" is " + code + " by " + at(frame));
    }

    static String at(Frame frame) {
        return frame.at().id() + " (" + frame.at().file() + ":" + frame.at().line() + ")";
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

    /** Takes a target from outside the frame's slots. */
    void complete(List<Token> words) {
        target = words;
        steps.add("target \"" + words.get(0).form() + "\" from elsewhere in the clause");
    }

    void modality(Modality value, String why) {
        if (modality != value) {
            modality = value;
            steps.add(why + ": " + value.word());
        }
    }

    void attribute(List<Token> speakers, Frame report) {
        if (attribution.isEmpty()) {
            attribution = speakers;
        }
        steps.add("reported by " + at(report));
    }

    /** Whether the act as it stands is material conflict. */
    boolean isConflict() {
        Ontology.CameoCode known = ontology.code(code);
        return known != null && !known.category().quad().cooperative();
    }

    boolean isMaterialConflict() {
        Ontology.CameoCode known = ontology.code(code);
        return known != null
                && !known.category().quad().cooperative()
                && known.category().quad().material();
    }

    /** Applies an operator by the composition table; false if the table says that nothing is left to code. */
    boolean apply(Operator operator, @Nullable Frame governor, String why) {
        Composition line = ontology.compose(operator, code);
        if (governor != null) {
            governors.add(governor);
        }
        if (line == null) {
            steps.add(why + ": " + operator.word() + ", act unchanged");
            return true;
        }
        if (line.result().equals("-")) {
            steps.add(why + ": " + operator.word() + ", nothing to code");
            return false;
        }
        if (!line.result().equals("=")) {
            code = line.result();
        }
        Modality result = line.modality();
        if (result != null) {
            modality = result;
        }
        steps.add(why + ": " + operator.word() + " → " + code + ", " + modality.word());
        return true;
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
                steps);
    }
}
