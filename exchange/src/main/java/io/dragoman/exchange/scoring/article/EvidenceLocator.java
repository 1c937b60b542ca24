package io.dragoman.exchange.scoring.article;

import io.dragoman.exchange.scoring.shared.Json;
import io.dragoman.record.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Finds the evidence of system items in the text. Offsets, where given, decide; a snippet is searched only without
 * them. One wrong offset takes all evidence from its item.
 */
final class EvidenceLocator {

    /** Evidence spans of one item that count. */
    private static final int MOST_SPANS = 6;

    private final ScoredText text;

    EvidenceLocator(ScoredText text) {
        this.text = text;
    }

    /** Where the evidence of an item stands; no spans where it gives none or a wrong offset. */
    record Located(List<Span> spans, boolean badOffset) {}

    Located locate(JsonNode item) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode piece : pieces(item)) {
            List<Span> found = isPlace(piece) || piece.isObject() ? place(piece) : snippet(piece);
            if (found == null) {
                return new Located(List.of(), true);
            }
            spans.addAll(found);
        }
        return new Located(List.copyOf(spans.subList(0, Math.min(MOST_SPANS, spans.size()))), false);
    }

    private static List<JsonNode> pieces(JsonNode item) {
        JsonNode evidence = item.path("evidence");
        List<JsonNode> pieces = new ArrayList<>(isPlace(evidence) ? List.of(evidence) : Json.items(evidence));
        pieces.removeIf(Json::absent);
        return pieces.isEmpty() ? List.of(item) : pieces;
    }

    /** Whether this is {@code [start, end]}, right or wrong. */
    private static boolean isPlace(JsonNode piece) {
        return Json.isPair(piece);
    }

    private List<Span> snippet(JsonNode piece) {
        return piece.isString() ? text.find(piece.stringValue()) : List.of();
    }

    /** Null where an offset is wrong. */
    private @Nullable List<Span> place(JsonNode piece) {
        boolean bare = piece.isArray();
        JsonNode start = bare ? piece.path(0) : piece.path("start");
        JsonNode end = bare ? piece.path(1) : piece.path("end");
        JsonNode snippet = bare ? MissingNode.getInstance() : piece.path("text");
        if (!bare && Json.blank(snippet)) {
            snippet = piece.path("snippet");
        }
        if (Json.absent(start) && Json.absent(end)) {
            return snippet(snippet);
        }
        Span span = span(start, end);
        return span == null || !agrees(snippet, span) ? null : List.of(span);
    }

    private @Nullable Span span(JsonNode start, JsonNode end) {
        if (!isOffset(start) || !isOffset(end) || start.intValue() >= end.intValue()) {
            return null;
        }
        return new Span(start.intValue(), end.intValue());
    }

    private boolean isOffset(JsonNode offset) {
        return offset.isIntegralNumber()
                && offset.canConvertToInt()
                && offset.intValue() >= 0
                && offset.intValue() <= text.length();
    }

    private boolean agrees(JsonNode snippet, Span span) {
        return Json.blank(snippet) || (snippet.isString() && text.standsAt(span, snippet.stringValue()));
    }
}
