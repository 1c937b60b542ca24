package io.dragoman.record;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A step in an agreement's life, in the order in which such steps mostly come, with the stage or delivery it leads to. */
public enum StepKind {
    ANNOUNCED(AgreementStage.PROPOSED, null),
    PROPOSED(AgreementStage.PROPOSED, null),
    DISCUSSED(AgreementStage.UNDER_DISCUSSION, null),
    NEGOTIATED(AgreementStage.UNDER_NEGOTIATION, null),
    AGREED(AgreementStage.AGREED, null),
    INITIALLED(AgreementStage.INITIALLED, null),
    SIGNED(AgreementStage.SIGNED, null),
    RATIFIED(AgreementStage.RATIFIED, null),
    ENTERED_INTO_FORCE(AgreementStage.IN_FORCE, null),
    AMENDED(AgreementStage.AMENDED, null),
    EXTENDED(AgreementStage.EXTENDED, null),
    SUSPENDED(AgreementStage.SUSPENDED, null),
    /** Taken up again: the stage before the suspension, or the delivery before the standstill. */
    RESUMED(null, null),
    WITHDRAWN(AgreementStage.WITHDRAWN, null),
    TERMINATED(AgreementStage.TERMINATED, null),
    EXPIRED(AgreementStage.EXPIRED, null),
    REJECTED(AgreementStage.REJECTED, null),
    NOT_STARTED(null, Delivery.NOT_STARTED),
    LAUNCHED(null, Delivery.IN_PROGRESS),
    IN_PROGRESS(null, Delivery.IN_PROGRESS),
    STALLED(null, Delivery.STALLED),
    PARTLY_DELIVERED(null, Delivery.PARTIAL),
    DELIVERED(null, Delivery.DONE),
    ABANDONED(null, Delivery.ABANDONED),
    BREACHED(null, Delivery.BREACHED);

    private final @Nullable AgreementStage stage;
    private final @Nullable Delivery delivery;

    StepKind(@Nullable AgreementStage stage, @Nullable Delivery delivery) {
        this.stage = stage;
        this.delivery = delivery;
    }

    /** The stage it leads to; null for a step that only tells of delivery. */
    public @Nullable AgreementStage stage() {
        return stage;
    }

    /** The delivery it tells of; null for a step that only moves the stage. */
    public @Nullable Delivery delivery() {
        return delivery;
    }

    /** The word used in every output: lower case, underscore. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
