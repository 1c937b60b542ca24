package io.dragoman.exchange.scoring.relation;

import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The label that gold has for a record and the one predicted, null for none. */
record Answer(String gold, @Nullable String predicted) {

    boolean right() {
        return Objects.equals(gold, predicted);
    }

    /** The same at a coarser level. */
    Answer at(UnaryOperator<String> level) {
        return new Answer(level.apply(gold), predicted == null ? null : level.apply(predicted));
    }
}
