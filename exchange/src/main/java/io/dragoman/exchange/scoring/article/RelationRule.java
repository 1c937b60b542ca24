package io.dragoman.exchange.scoring.article;

import io.dragoman.exchange.scoring.shared.Words;
import org.jspecify.annotations.Nullable;

/** A characterisation of a relation is found by its sentence and half the words of its label, not by many words. */
final class RelationRule implements MatchRule<GoldRelation> {

    private static final double SAME_LABEL = 0.5;
    private static final int TIMES_AS_LONG = 3;

    private final EvidenceOverlap overlap;
    private final ParticipantReader participants;
    private final Sides sides;

    RelationRule(EvidenceOverlap overlap, ParticipantReader participants, Sides sides) {
        this.overlap = overlap;
        this.participants = participants;
        this.sides = sides;
    }

    @Override
    public @Nullable Fit fit(GoldRelation gold, SystemItem item) {
        String label = item.string("label");
        int longest = TIMES_AS_LONG * Words.tokens(gold.label()).size();
        if (!overlap.holds(gold, item.spans())
                || Words.overlap(gold.label(), label) < SAME_LABEL
                || Words.tokens(label).size() > longest) {
            return null;
        }
        return Fit.bare().with("by", sides.sameActor(gold.by(), participants.read(item.field("by"))));
    }
}
