package io.dragoman.exchange.scoring.article;

import io.dragoman.exchange.scoring.shared.Json;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A figure is found by its sentence, its value within one per cent, and its unit. */
final class FigureRule implements MatchRule<GoldFigure> {

    private static final double TOLERANCE = 0.01;
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]+");

    private final EvidenceOverlap overlap;

    FigureRule(EvidenceOverlap overlap) {
        this.overlap = overlap;
    }

    @Override
    public @Nullable Fit fit(GoldFigure gold, SystemItem item) {
        Double value = Numbers.read(item.field("value"));
        if (value == null
                || !overlap.holds(gold, item.spans())
                || Math.abs(value - gold.value()) > TOLERANCE * Math.abs(gold.value())
                || !Units.words(item.string("unit")).equals(Units.words(gold.unit()))) {
            return null;
        }
        JsonNode year = item.field("year");
        return Fit.bare().with("year", gold.years().stream().anyMatch(known -> same(known, year)));
    }

    /** Whether two years are one; a text of digits is a number, and no year is no year. */
    private static boolean same(JsonNode gold, JsonNode year) {
        if (Json.absent(gold)) {
            return Json.absent(year);
        }
        if (year.isString() && WHOLE_NUMBER.matcher(year.stringValue()).matches()) {
            return gold.isNumber() && Double.parseDouble(year.stringValue()) == Json.number(gold);
        }
        if (year.isNumber()) {
            return gold.isNumber() && Json.number(year) == Json.number(gold);
        }
        return year.isString() && gold.isString() && year.stringValue().equals(gold.stringValue());
    }
}
