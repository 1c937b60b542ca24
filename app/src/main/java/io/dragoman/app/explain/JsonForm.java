package io.dragoman.app.explain;

import io.dragoman.coding.Explanation;
import io.dragoman.coding.RelationCoder;
import io.dragoman.coding.event.EventCoder;
import io.dragoman.coding.event.Reading;
import io.dragoman.coding.event.Slot;
import io.dragoman.coding.event.Step;
import io.dragoman.coding.lexicon.Composition;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.lexicon.Ontology;
import io.dragoman.coding.mention.Participant;
import io.dragoman.coding.mention.SentenceCast;
import io.dragoman.exchange.PlainJson;
import io.dragoman.record.RuleReference;
import io.dragoman.record.Span;
import io.dragoman.text.Gate;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Explanations as one JSON document. Spans are {@code [start, end]} in code points of their text; what is not known is
 * left out; words of a list are given as written with their spans.
 */
public final class JsonForm {

    private final Lexicon lexicon;
    private final Gate gate;
    private final ActorNotes actors;

    /** A form; {@code gate} says which sentences {@code read} parses. */
    public JsonForm(Lexicon lexicon, Gate gate) {
        this.lexicon = lexicon;
        this.gate = gate;
        this.actors = new ActorNotes(lexicon);
    }

    /** The document, without a line end. */
    public String of(List<ExplainedText> texts) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("lexicon_sha256", lexicon.hash());
        root.put("texts", texts.stream().map(this::text).toList());
        return PlainJson.pretty(root);
    }

    private Map<String, Object> text(ExplainedText text) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("text", text.analyzed().article().text().string());
        node.put("date", text.date().toString());
        put(node, "objection", text.objection());
        node.put(
                "sentences",
                text.explanations().stream().map(each -> sentence(text, each)).toList());
        ExplainedText.PairRelation relation = text.relation();
        if (relation != null) {
            node.put("relation", relation(relation));
        }
        return node;
    }

    private Map<String, Object> sentence(ExplainedText text, Explanation explanation) {
        Sentence sentence = explanation.actors().sentence();
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("text", text.slice(sentence.span()));
        node.put("span", span(sentence.span()));
        put(node, "dateline", sentence.dateline() == null ? null : span(sentence.dateline()));
        node.put("admitted", gate.admits(TextPrinter.words(sentence)));
        node.put("parsed", sentence.parsed());
        node.put("tokens", sentence.tokens().stream().map(JsonForm::token).toList());
        node.put(
                "actors",
                actors.of(text, explanation.actors()).stream()
                        .map(JsonForm::actor)
                        .toList());
        node.put(
                "acts",
                explanation.acts().stream()
                        .map(act -> act(text, act, explanation.actors()))
                        .toList());
        MissJson misses = new MissJson();
        node.put(
                "misses",
                explanation.misses().stream().map(miss -> miss.accept(misses)).toList());
        return node;
    }

    private static Map<String, Object> token(Token token) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("text", token.form());
        node.put("span", span(token.span()));
        node.put("lemma", token.lemma());
        node.put("tag", token.tag());
        node.put("role", token.role().name().toLowerCase(Locale.ROOT));
        put(node, "head", token.head() < 0 ? null : token.head());
        return node;
    }

    private static Map<String, Object> actor(ActorNote note) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("text", note.words());
        node.put("span", span(note.span()));
        node.put("form", note.form());
        node.put("taken_for", note.taken());
        List<Map<String, Object>> identities = new ArrayList<>();
        for (ActorNote.Identity identity : note.actors()) {
            Map<String, Object> actor = new LinkedHashMap<>();
            actor.put("name", identity.name());
            actor.put("type", identity.type());
            put(actor, "code", identity.code());
            put(actor, "office", identity.office());
            put(actor, "entry", identity.entry());
            identities.add(actor);
        }
        node.put("actors", identities);
        node.put("entries", note.entries().stream().map(JsonForm::rule).toList());
        return node;
    }

    private Map<String, Object> act(ExplainedText text, Explanation.Act act, SentenceCast cast) {
        Reading reading = act.outcome().reading();
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("coded", act.coded());
        put(node, "reason", act.coded() ? null : TextPrinter.whyNot(text, act, cast));
        node.put("trigger", reading.trigger().form());
        putCode(node, reading.code());
        node.put("modality", reading.modality().word());
        EventCoder.Cast filled = act.outcome().cast();
        if (filled != null) {
            node.put("source", participants(filled.source()));
            node.put("target", participants(filled.target()));
            node.put("symmetric", filled.symmetric());
        }
        put(node, "date", act.date() == null ? null : act.date().iso());
        put(node, "place", act.place());
        node.put("rule", rule(reading.frame().at()));
        node.put("source_words", words(reading.source()));
        node.put("target_words", words(reading.target()));
        node.put("attributed_to", words(reading.attribution()));
        node.put("slots", reading.slots().stream().map(JsonForm::slot).toList());
        node.put("steps", reading.steps().stream().map(this::step).toList());
        return node;
    }

    private void putCode(Map<String, Object> node, String code) {
        Ontology.CameoCode known = lexicon.ontology().code(code);
        node.put("cameo", code);
        if (known != null) {
            node.put("name", known.name());
            node.put("plover", known.category().name());
            put(node, "mode", known.mode());
            node.put("contexts", known.contexts());
            put(node, "goldstein", known.goldstein());
        }
    }

    private static List<Map<String, Object>> participants(List<Participant> participants) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (Participant participant : participants) {
            Map<String, Object> node = new LinkedHashMap<>();
            node.put("name", participant.name());
            put(node, "code", participant.code());
            list.add(node);
        }
        return list;
    }

    static Map<String, Object> slot(Slot slot) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("purpose", slot.purpose().name().toLowerCase(Locale.ROOT));
        node.put("slot", slot.name());
        put(node, "accepted", slot.accepted().isEmpty() ? null : List.copyOf(new TreeSet<>(slot.accepted())));
        node.put("words", words(slot.words()));
        return node;
    }

    private Map<String, Object> step(Step step) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("kind", step.kind().word());
        node.put("words", words(step.words()));
        put(node, "rule", step.rule() == null ? null : rule(step.rule()));
        put(node, "operator", step.operator() == null ? null : step.operator().word());
        Composition line = step.line();
        if (line != null) {
            Map<String, Object> composition = new LinkedHashMap<>();
            composition.put("act", line.act());
            composition.put("result", line.result());
            put(
                    composition,
                    "modality",
                    line.modality() == null ? null : line.modality().word());
            node.put("composition", composition);
        }
        Ontology.CameoCode known = lexicon.ontology().code(step.code());
        node.put("cameo", step.code());
        put(node, "plover", known == null ? null : known.category().name());
        node.put("modality", step.modality().word());
        node.put("source", words(step.source()));
        node.put("target", words(step.target()));
        return node;
    }

    private Map<String, Object> relation(ExplainedText.PairRelation relation) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("source", relation.pair().source().stream().map(JsonForm::span).toList());
        node.put("target", relation.pair().target().stream().map(JsonForm::span).toList());
        List<Map<String, Object>> candidates = new ArrayList<>();
        for (RelationCoder.Candidate candidate : relation.candidates()) {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("score", rounded(candidate.score()));
            each.put(candidate.reading() == null ? "words" : "trigger", String.join(", ", candidate.words()));
            putCode(each, candidate.relation().cameo());
            each.put("modality", candidate.relation().modality().word());
            each.put("rule", rule(candidate.relation().rule()));
            Map<String, Object> points = new LinkedHashMap<>();
            candidate.points().forEach((why, value) -> points.put(why, rounded(value)));
            each.put("points", points);
            candidates.add(each);
        }
        node.put("candidates", candidates);
        return node;
    }

    private static double rounded(double value) {
        // Adding zero turns the negative zero into the other.
        return Math.round(value * 1000) / 1000.0 + 0.0;
    }

    static Map<String, Object> rule(RuleReference at) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("id", at.id());
        node.put("file", at.file());
        node.put("line", at.line());
        return node;
    }

    static List<Map<String, Object>> words(List<Token> words) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (Token word : words) {
            Map<String, Object> node = new LinkedHashMap<>();
            node.put("text", word.form());
            node.put("span", span(word.span()));
            list.add(node);
        }
        return list;
    }

    static List<Integer> span(Span span) {
        return List.of(span.start(), span.end());
    }

    static void put(Map<String, Object> node, String key, @Nullable Object value) {
        if (value != null) {
            node.put(key, value);
        }
    }
}
