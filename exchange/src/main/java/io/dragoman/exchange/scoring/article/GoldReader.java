package io.dragoman.exchange.scoring.article;

import io.dragoman.exchange.scoring.shared.Json;
import io.dragoman.exchange.scoring.shared.ScoringException;
import io.dragoman.record.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a gold record, schema 1.0. Throws {@link ScoringException} where it is broken. */
final class GoldReader {

    /** Fields of the article's head that tell of the annotation, not of the article. */
    private static final Set<String> NOT_SCORED = Set.of("body_span", "genre", "language");

    private final JsonNode gold;

    GoldReader(JsonNode gold) {
        this.gold = gold;
    }

    GoldArticle read() {
        if (!gold.isObject()) {
            throw new ScoringException("gold: not an object");
        }
        return new GoldArticle(
                gold.path("article_id"),
                !Json.blank(gold.path("exhaustive")),
                gold.path("n_chars").intValue(-1),
                document(),
                furniture(),
                items(Kind.ACTORS, GoldReader::actor),
                items(Kind.EVENTS, GoldReader::event),
                items(Kind.STATEMENTS, GoldReader::statement),
                items(Kind.AGREEMENTS, GoldReader::agreement),
                items(Kind.FIGURES, GoldReader::figure),
                items(
                        Kind.RELATIONS,
                        fields -> new GoldRelation(
                                fields.common("evidence"), fields.required("label"), fields.strings("by"))),
                items(Kind.TIMES, GoldReader::time),
                items(
                        Kind.PLACES,
                        fields ->
                                new GoldPlace(fields.common("evidence"), fields.names("name"), fields.text("country"))),
                items(
                        Kind.COREFERENCE,
                        fields -> new GoldCoreference(fields.common("evidence"), fields.strings("refers_to"))));
    }

    private Map<String, JsonNode> document() {
        Map<String, JsonNode> document = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : gold.path("document").properties()) {
            if (!NOT_SCORED.contains(field.getKey())) {
                document.put(field.getKey(), field.getValue().path("value"));
            }
        }
        return document;
    }

    private List<Span> furniture() {
        return new GoldFields("document.furniture", gold.path("document").path("furniture")).spans("evidence");
    }

    private <G extends GoldItem> List<G> items(Kind kind, Function<GoldFields, G> read) {
        List<G> items = new ArrayList<>();
        for (JsonNode node : gold.path(kind.word()).values()) {
            items.add(read.apply(new GoldFields(kind.word() + "[" + items.size() + "]", node)));
        }
        return items;
    }

    private static GoldActor actor(GoldFields fields) {
        return new GoldActor(
                fields.common("evidence"),
                fields.required("name"),
                fields.names("name", "other_names"),
                fields.text("type"),
                fields.optional("code"),
                fields.strings("code", "codes_accept"),
                fields.optional("country"),
                fields.optional("role"));
    }

    private static GoldEvent event(GoldFields fields) {
        return new GoldEvent(
                fields.common("evidence"),
                fields.text("category"),
                fields.strings("category_accept"),
                fields.strings("source"),
                fields.strings("target"),
                fields.strings("also"),
                !Json.blank(fields.node().path("symmetric")),
                fields.date(fields.node().path("date")),
                fields.required("modality"),
                fields.strings("modality_accept"));
    }

    private static GoldStatement statement(GoldFields fields) {
        return new GoldStatement(
                fields.common("evidence"),
                fields.strings("speaker"),
                fields.strings("speaker", "speaker_accept"),
                fields.strings("target"),
                fields.text("quote"),
                fields.strings("stance", "stance_accept"));
    }

    private static GoldAgreement agreement(GoldFields fields) {
        List<GoldDate> dates = new ArrayList<>();
        fields.node().path("dates").values().forEach(date -> dates.add(fields.date(date)));
        return new GoldAgreement(
                fields.common("evidence", "status_evidence"),
                fields.strings("name", "other_names"),
                fields.strings("parties"),
                fields.strings("parties", "parties_accept"),
                fields.strings("status", "status_accept"),
                dates,
                amount(fields.node().path("amount")));
    }

    private static @Nullable JsonNode amount(JsonNode amount) {
        return Json.blank(amount) ? null : amount.path("value");
    }

    private static GoldFigure figure(GoldFields fields) {
        List<JsonNode> years = new ArrayList<>();
        years.add(fields.node().path("year"));
        years.addAll(fields.node().path("year_accept").values());
        return new GoldFigure(fields.common("evidence"), fields.number("value"), fields.required("unit"), years);
    }

    private static GoldTime time(GoldFields fields) {
        return new GoldTime(
                fields.common("evidence"),
                fields.optional("iso") == null ? List.of() : fields.strings("iso", "iso_accept"));
    }
}
