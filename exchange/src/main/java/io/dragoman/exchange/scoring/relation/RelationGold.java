package io.dragoman.exchange.scoring.relation;

import io.dragoman.exchange.scoring.shared.CodePoints;
import io.dragoman.exchange.scoring.shared.Json;
import io.dragoman.exchange.scoring.shared.ScoringException;
import io.dragoman.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Sentences with one relation each, as people read them. Immutable. */
public final class RelationGold {

    private final List<GoldSentence> sentences;

    private RelationGold(List<GoldSentence> sentences) {
        this.sentences = sentences;
    }

    /**
     * Reads one JSON object per line: {@code id}, {@code text} and {@code gold}, whose first element is the relation.
     *
     * @throws ScoringException for a line that is no such object, with its number
     */
    public static RelationGold read(List<String> lines) {
        List<GoldSentence> sentences = new ArrayList<>();
        for (JsonLines.Line line : JsonLines.read("gold", lines)) {
            sentences.add(sentence(line));
        }
        if (sentences.isEmpty()) {
            throw new ScoringException("gold: no records");
        }
        return new RelationGold(List.copyOf(sentences));
    }

    private static GoldSentence sentence(JsonLines.Line line) {
        JsonNode text = line.node().path("text");
        if (!text.isString()) {
            throw new ScoringException("gold line " + line.number() + ": no text");
        }
        CodePoints words = new CodePoints(text.stringValue());
        JsonNode relation = line.node().path("gold").path(0);
        JsonNode label = relation.path("plover");
        return new GoldSentence(
                line.id(),
                words,
                Json.blank(label) ? "" : RelationLabels.fold(Json.plain(label)),
                RelationSpans.pairs(relation.path("source_spans"), words.length()),
                RelationSpans.pairs(relation.path("target_spans"), words.length()));
    }

    List<GoldSentence> sentences() {
        return sentences;
    }

    public int size() {
        return sentences.size();
    }

    /**
     * What a system gets to see, one JSON object per line: {@code id} and {@code text}; where the pair is {@code given}
     * also the spans of {@code source} and {@code target}, without a field for an implicit one.
     */
    public List<String> input(boolean given) {
        return sentences.stream()
                .map(sentence -> input(sentence, given).toString())
                .collect(Collectors.toUnmodifiableList());
    }

    private static ObjectNode input(GoldSentence sentence, boolean given) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("id", sentence.id()).put("text", sentence.text().string());
        if (given) {
            put(line, "source", sentence.source());
            put(line, "target", sentence.target());
        }
        return line;
    }

    private static void put(ObjectNode line, String side, List<Span> spans) {
        if (!spans.isEmpty()) {
            ArrayNode pairs = line.putArray(side);
            spans.forEach(span -> pairs.addArray().add(span.start()).add(span.end()));
        }
    }
}
