package io.dragoman.coding.lexicon;

import io.dragoman.record.AgreementStage;
import io.dragoman.record.Delivery;
import io.dragoman.record.Modality;
import io.dragoman.record.StepKind;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code ontology/status.tsv}: the exchange format's one word for where an agreement stands. What is null fits
 * any.
 */
record StatusLine(
        @Nullable StepKind step,
        @Nullable AgreementStage stage,
        @Nullable Delivery delivery,
        @Nullable Modality modality,
        String status) {

    boolean fits(
            @Nullable StepKind lastStep,
            @Nullable AgreementStage stageNow,
            Delivery deliveryNow,
            @Nullable Modality lastModality) {
        return (step == null || step == lastStep)
                && (stage == null || stage == stageNow)
                && (delivery == null || delivery == deliveryNow)
                && (modality == null || modality == lastModality);
    }
}
