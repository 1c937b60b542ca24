package io.dragoman.exchange.scoring.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reference is found by its very words and all actors it stands for, with at most one more. */
final class CoreferenceRule implements MatchRule<GoldCoreference> {

    private static final int SPARE = 1;

    private final EvidenceOverlap overlap;
    private final ParticipantReader participants;
    private final Sides sides;

    CoreferenceRule(EvidenceOverlap overlap, ParticipantReader participants, Sides sides) {
        this.overlap = overlap;
        this.participants = participants;
        this.sides = sides;
    }

    @Override
    public @Nullable Fit fit(GoldCoreference gold, SystemItem item) {
        if (!overlap.holds(gold, item.spans())) {
            return null;
        }
        List<Participant> actors = participants.read(item.field("refers_to"));
        boolean all = sides.allNamed(gold.refersTo(), actors) && sides.fewEnough(gold.refersTo(), actors, SPARE);
        return all ? Fit.bare() : null;
    }
}
