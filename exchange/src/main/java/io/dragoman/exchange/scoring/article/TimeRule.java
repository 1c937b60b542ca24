package io.dragoman.exchange.scoring.article;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A time expression is found by its very words. */
final class TimeRule implements MatchRule<GoldTime> {

    private final EvidenceOverlap overlap;

    TimeRule(EvidenceOverlap overlap) {
        this.overlap = overlap;
    }

    @Override
    public @Nullable Fit fit(GoldTime gold, SystemItem item) {
        if (!overlap.holds(gold, item.spans())) {
            return null;
        }
        JsonNode iso = item.field("iso");
        boolean right =
                gold.readings().isEmpty() || gold.readings().stream().anyMatch(reading -> sameTime(reading, iso));
        return Fit.bare().with("iso", right);
    }

    private static boolean sameTime(String reading, JsonNode iso) {
        if (iso.isString() && iso.stringValue().equals(reading)) {
            return true;
        }
        DateRange range = DateRange.read(reading);
        return range != null && range.equals(DateRange.read(iso));
    }
}
