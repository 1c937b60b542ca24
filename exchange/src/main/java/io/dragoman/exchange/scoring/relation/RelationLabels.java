package io.dragoman.exchange.scoring.relation;

import io.dragoman.exchange.scoring.shared.Json;
import io.dragoman.record.Quad;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The fifteen categories at which relations are scored: PLOVER's, with CONCEDE and RETREAT as YIELD, and older names
 * under the newer ones. A label that is none of them is {@link #UNKNOWN}, which is never right.
 */
final class RelationLabels {

    static final String UNKNOWN = "?";

    private static final Map<String, Quad> QUADS = Map.ofEntries(
            Map.entry("AGREE", Quad.VERBAL_COOPERATION),
            Map.entry("CONSULT", Quad.VERBAL_COOPERATION),
            Map.entry("SUPPORT", Quad.VERBAL_COOPERATION),
            Map.entry("COOPERATE", Quad.MATERIAL_COOPERATION),
            Map.entry("AID", Quad.MATERIAL_COOPERATION),
            Map.entry("YIELD", Quad.MATERIAL_COOPERATION),
            Map.entry("ACCUSE", Quad.VERBAL_CONFLICT),
            Map.entry("REQUEST", Quad.VERBAL_CONFLICT),
            Map.entry("REJECT", Quad.VERBAL_CONFLICT),
            Map.entry("THREATEN", Quad.VERBAL_CONFLICT),
            Map.entry("PROTEST", Quad.MATERIAL_CONFLICT),
            Map.entry("MOBILIZE", Quad.MATERIAL_CONFLICT),
            Map.entry("SANCTION", Quad.MATERIAL_CONFLICT),
            Map.entry("COERCE", Quad.MATERIAL_CONFLICT),
            Map.entry("ASSAULT", Quad.MATERIAL_CONFLICT));

    private static final Map<String, String> RENAMED = Map.of(
            "DEMAND", "REQUEST",
            "APPEAL", "REQUEST",
            "DISAPPROVE", "ACCUSE",
            "INVESTIGATE", "ACCUSE",
            "FIGHT", "ASSAULT",
            "MASS_VIOLENCE", "ASSAULT",
            "CONCEDE", "YIELD",
            "RETREAT", "YIELD",
            "REDUCE", "SANCTION");

    /** By root of the CAMEO code, and by longer code where the root misleads. */
    private static final Map<String, String> BY_CAMEO = Map.ofEntries(
            Map.entry("02", "REQUEST"),
            Map.entry("03", "AGREE"),
            Map.entry("04", "CONSULT"),
            Map.entry("05", "SUPPORT"),
            Map.entry("06", "COOPERATE"),
            Map.entry("07", "AID"),
            Map.entry("08", "YIELD"),
            Map.entry("09", "ACCUSE"),
            Map.entry("10", "REQUEST"),
            Map.entry("11", "ACCUSE"),
            Map.entry("12", "REJECT"),
            Map.entry("13", "THREATEN"),
            Map.entry("14", "PROTEST"),
            Map.entry("15", "MOBILIZE"),
            Map.entry("16", "SANCTION"),
            Map.entry("163", "COERCE"),
            Map.entry("17", "COERCE"),
            Map.entry("1712", "ASSAULT"),
            Map.entry("175", "ASSAULT"),
            Map.entry("18", "ASSAULT"),
            Map.entry("19", "ASSAULT"),
            Map.entry("191", "COERCE"),
            Map.entry("192", "COERCE"),
            Map.entry("20", "ASSAULT"));

    private RelationLabels() {}

    /** The label of an event: its category, or else what its CAMEO code says; null where it has neither. */
    static @Nullable String of(JsonNode event) {
        JsonNode category = event.path("plover");
        if (!Json.blank(category)) {
            return fold(Json.plain(category));
        }
        JsonNode cameo = event.path("cameo");
        return Json.blank(cameo) ? null : fromCameo(Json.plain(cameo));
    }

    static String fold(String category) {
        String name = category.toUpperCase(Locale.ROOT);
        String folded = RENAMED.getOrDefault(name, name);
        return QUADS.containsKey(folded) ? folded : UNKNOWN;
    }

    private static @Nullable String fromCameo(String code) {
        for (int digits = 4; digits >= 2; digits--) {
            String label = BY_CAMEO.get(code.substring(0, Math.min(digits, code.length())));
            if (label != null) {
                return label;
            }
        }
        return null;
    }

    /** Null for {@link #UNKNOWN}. */
    static @Nullable Quad quad(String label) {
        return QUADS.get(label);
    }
}
