package io.dragoman.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an agreement stands after some steps.
 *
 * @param stage null where no step tells
 * @param last the step that moved it last; null where none did
 */
public record AgreementState(@Nullable AgreementStage stage, Delivery delivery, Agreement.@Nullable Step last) {

    /** The state of an agreement of which nothing is known. */
    public static AgreementState unknown() {
        return new AgreementState(null, Delivery.UNKNOWN, null);
    }

    /**
     * Goes through steps in their order. Only what happened or is going on moves the state: what is planned, denied or
     * alleged does not. A step that repeats an earlier part of the way ("discussed the treaty" that is in force) does not
     * move it back; negotiations on what had only been agreed, and anything after an end, do.
     */
    public static AgreementState after(List<Agreement.Step> steps) {
        AgreementState state = unknown();
        @Nullable AgreementStage beforePause = null;
        for (Agreement.Step step : steps) {
            if (step.modality() != Modality.HAPPENED && step.modality() != Modality.ONGOING) {
                continue;
            }
            if (step.step() == StepKind.SUSPENDED) {
                beforePause = state.stage;
            }
            state = state.with(step, beforePause);
        }
        return state;
    }

    private AgreementState with(Agreement.Step step, @Nullable AgreementStage beforePause) {
        StepKind kind = step.step();
        if (kind == StepKind.RESUMED) {
            return new AgreementState(
                    stage == AgreementStage.SUSPENDED && beforePause != null ? beforePause : stage,
                    delivery == Delivery.STALLED || delivery == Delivery.ABANDONED ? Delivery.IN_PROGRESS : delivery,
                    step);
        }
        AgreementStage next = kind.stage();
        if (kind.delivery() != null) {
            return new AgreementState(stage, kind.delivery(), step);
        }
        return next != null && moves(stage, next) ? new AgreementState(next, delivery, step) : this;
    }

    private static boolean moves(@Nullable AgreementStage from, AgreementStage to) {
        if (from == null || to.compareTo(from) >= 0 || from.ended()) {
            return true;
        }
        if (from == AgreementStage.SUSPENDED) {
            return to.compareTo(AgreementStage.UNDER_NEGOTIATION) >= 0;
        }
        boolean unsigned = from == AgreementStage.AGREED || from == AgreementStage.INITIALLED;
        return (unsigned && to == AgreementStage.UNDER_NEGOTIATION)
                || (from == AgreementStage.EXTENDED && to == AgreementStage.AMENDED);
    }
}
