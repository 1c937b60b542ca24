package io.dragoman.coding.figure;

/**
 * A number as it stands in a sentence.
 *
 * @param spelled whether it is written in words only
 * @param scaled whether a word such as "million" belongs to it
 * @param attached what hangs on it with a hyphen ("member" of "55-member"); empty if nothing does
 * @param first first token of it, inclusive
 * @param last last token of it, inclusive
 */
record Amount(double value, boolean spelled, boolean scaled, String attached, int first, int last) {
    Amount {
        if (last < first || !Double.isFinite(value)) {
            throw new IllegalArgumentException("no amount: " + value + " at " + first + "–" + last);
        }
    }
}
