package io.dragoman.exchange.scoring.relation;

import io.dragoman.record.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Whether the sides of a predicted event are those of the gold relation. */
final class RoleMatch {

    /** A predicted span may be this many times as long as gold's, and {@link #SPARE} characters more. */
    private static final int TIMES_AS_LONG = 2;

    private static final int SPARE = 20;

    private final RelationOptions options;

    RoleMatch(RelationOptions options) {
        this.options = options;
    }

    boolean fits(GoldSentence gold, JsonNode event) {
        if (options.roles() == RelationOptions.Roles.NONE) {
            return true;
        }
        List<Span> source = RelationSpans.predicted(event, "source", gold.text());
        List<Span> target = RelationSpans.predicted(event, "target", gold.text());
        if (side(gold.source(), source) && side(gold.target(), target)) {
            return true;
        }
        return options.roles() == RelationOptions.Roles.UNDIRECTED
                && side(gold.source(), target)
                && side(gold.target(), source);
    }

    /** An actor that gold leaves implicit is anywhere; one that the system does not place is nowhere. */
    private boolean side(List<Span> gold, @Nullable List<Span> predicted) {
        if (gold.isEmpty() || predicted == null) {
            return gold.isEmpty();
        }
        return gold.stream().anyMatch(span -> predicted.stream().anyMatch(other -> overlap(span, other)));
    }

    private boolean overlap(Span gold, Span predicted) {
        if (options.tight() && predicted.length() > TIMES_AS_LONG * gold.length() + SPARE) {
            return false;
        }
        int shared = Math.min(gold.end(), predicted.end()) - Math.max(gold.start(), predicted.start());
        int shorter = Math.max(1, Math.min(gold.length(), predicted.length()));
        return shared > 0 && (double) shared / shorter >= options.minOverlap();
    }
}
