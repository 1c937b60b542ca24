package io.dragoman.exchange.scoring.article;

import io.dragoman.record.Span;
import java.util.List;

/** Whether system evidence stands where gold evidence does: in its sentence, or for exact kinds in its very words. */
final class EvidenceOverlap {

    /** Characters that two spans must share, unless the shorter is shorter. */
    private static final int SHARED = 10;
    /** A span longer than this, and than two gold sentences, points at nothing. */
    private static final int BROAD = 900;

    private final ScoredText text;
    private final boolean exact;

    EvidenceOverlap(ScoredText text, Kind kind) {
        this.text = text;
        this.exact = kind.exactEvidence();
    }

    boolean holds(GoldItem gold, List<Span> spans) {
        for (Span evidence : gold.evidence()) {
            Span frame = exact ? evidence : text.widen(evidence);
            if (spans.stream().anyMatch(span -> overlaps(frame, span))) {
                return true;
            }
        }
        return false;
    }

    private static boolean overlaps(Span frame, Span span) {
        if (span.length() > Math.max(BROAD, 2 * frame.length())) {
            return false;
        }
        int shared = Math.min(span.end(), frame.end()) - Math.max(span.start(), frame.start());
        return shared >= Math.min(SHARED, Math.min(frame.length(), span.length()));
    }
}
