package io.dragoman.exchange.scoring.shared;

import java.util.OptionalDouble;

/** A count of a count. */
public record Ratio(int part, int whole) {

    /** {@code part / whole}; empty where there is nothing to count. */
    public OptionalDouble value() {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }

    public Ratio plus(Ratio other) {
        return new Ratio(part + other.part, whole + other.whole);
    }
}
