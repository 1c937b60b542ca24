package io.dragoman.coding.statement;

import io.dragoman.record.Span;

/**
 * A stretch in quotation marks.
 *
 * @param outer with its marks
 * @param inner without them
 * @param depth 0 unless it stands within another quotation
 * @param closed whether its closing mark was found; without one it ends with its sentence or paragraph
 */
record Quotation(Span outer, Span inner, int depth, boolean closed) {

    /** Both together, as one speaker's words with others between them. */
    Quotation and(Quotation further) {
        return new Quotation(outer.union(further.outer), inner.union(further.inner), depth, closed && further.closed);
    }
}
