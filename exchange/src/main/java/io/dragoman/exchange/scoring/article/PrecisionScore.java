package io.dragoman.exchange.scoring.article;

import io.dragoman.exchange.scoring.shared.Ratio;

/**
 * What became of the system items of a kind: {@code agree} fit a gold item ({@code matched} of them one to one),
 * {@code disagree} stand where gold has an item but fit none, {@code outside} stand where gold has none,
 * {@code noEvidence} stand nowhere, {@code malformed} cannot be read. {@code badOffset} of those without evidence gave
 * a wrong offset.
 */
public record PrecisionScore(
        int system, int matched, int agree, int disagree, int noEvidence, int outside, int malformed, int badOffset) {

    /** Items that fit a gold item which another one already took. */
    public int duplicates() {
        return agree - matched;
    }

    /** Agreeing items of those on which gold has a say. */
    public Ratio judged() {
        return new Ratio(agree, agree + disagree + noEvidence + malformed);
    }

    /** Agreeing items of all. */
    public Ratio all() {
        return new Ratio(agree, system);
    }

    /** Items matched one to one of all, so that duplicates are wrong too. */
    public Ratio strict() {
        return new Ratio(matched, system);
    }
}
