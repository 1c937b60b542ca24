package io.dragoman.app.explain;

import io.dragoman.coding.event.Reading;
import io.dragoman.coding.event.Slot;
import io.dragoman.coding.event.Step;
import io.dragoman.coding.lexicon.Composition;
import io.dragoman.coding.lexicon.Operator;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Puts the way from the frame of an act to its code into rows: what it was, which words, what came of it. */
final class StepNotes {

    private static final int SHOWN_WORDS = 4;

    /** Slots that are no prepositions. */
    private static final Set<String> GRAMMATICAL = Set.of("subject", "object", "indirect", "poss", "mod", "complement");

    private final ActNotes acts;

    StepNotes(ActNotes acts) {
        this.acts = acts;
    }

    /** A row of the account. */
    record Row(String label, String words, String effect) {}

    List<Row> of(Reading reading) {
        List<Row> rows = new ArrayList<>();
        Step before = null;
        for (Step step : reading.steps()) {
            rows.add(new Row(step.kind().word(), ActNotes.forms(step.words().stream()), effect(step, before)));
            if (before == null) {
                reading.slots().forEach(slot -> rows.add(row(slot)));
            }
            before = step;
        }
        return rows;
    }

    private static Row row(Slot slot) {
        String label = switch (slot.purpose()) {
            case SOURCE -> "source";
            case TARGET -> "target";
            case CONDITION -> "needs";
        };
        String effect = slot.accepted().isEmpty() ? place(slot) : place(slot) + ", one of " + some(slot.accepted());
        return new Row(label, ActNotes.forms(slot.words().stream()), effect);
    }

    /** {@code as object}, {@code after "with"}. */
    static String place(Slot slot) {
        return GRAMMATICAL.contains(slot.name()) ? "as " + slot.name() : "after \"" + slot.name() + "\"";
    }

    /** A few of the words and how many there are. */
    static String some(Iterable<String> words) {
        TreeSet<String> sorted = new TreeSet<>();
        words.forEach(sorted::add);
        List<String> few = sorted.stream().limit(SHOWN_WORDS).toList();
        return String.join(", ", few) + (sorted.size() > SHOWN_WORDS ? ", … (" + sorted.size() + " words)" : "");
    }

    private String effect(Step step, @Nullable Step before) {
        StringBuilder effect = new StringBuilder();
        if (before == null) {
            effect.append(acts.code(step.code())).append(", ").append(modality(step));
        } else {
            effect.append(change(step, before));
        }
        if (step.rule() != null) {
            effect.append(" · ").append(ActorNotes.rule(step.rule()));
        }
        if (before != null) {
            effect.append(moved("source", before.source(), step.source()));
            effect.append(moved("target", before.target(), step.target()));
        }
        return effect.toString();
    }

    private String change(Step step, Step before) {
        Operator operator = step.operator();
        String result = (step.code().equals(before.code()) ? "same code" : acts.code(step.code()))
                + (step.modality() == before.modality() ? "" : ", " + modality(step));
        return switch (step.kind()) {
            case REPORT -> operator == Operator.ALLEGE ? "claims it: " + modality(step) : "says so";
            case LIGHT_VERB -> "carries the act";
            case COMPLETION -> "an actor elsewhere in the clause";
            case BLAME -> "who did it is not said";
            default -> operator == null ? modality(step) : composed(operator, step.line()) + result(step, result);
        };
    }

    private static String result(Step step, String result) {
        return step.codesNothing() ? "nothing left to code" : result;
    }

    private static String composed(Operator operator, @Nullable Composition line) {
        String over = line == null ? "" : line.act().equals("*") ? " any act" : " " + line.act();
        return operator.word() + over + " → ";
    }

    private static String modality(Step step) {
        return step.modality().word().replace('_', ' ');
    }

    private static String moved(String side, List<Token> before, List<Token> after) {
        return before.equals(after) ? "" : " · " + side + (after.isEmpty() ? " none" : " " + ActNotes.quote(after));
    }
}
