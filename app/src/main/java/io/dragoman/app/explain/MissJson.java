package io.dragoman.app.explain;

import io.dragoman.coding.event.Miss;
import io.dragoman.coding.lexicon.Frame;
import io.dragoman.text.Token;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A miss as plain values for JSON. */
final class MissJson implements Miss.Visitor<Map<String, Object>> {

    private static Map<String, Object> node(String kind, Token word, @Nullable Frame frame) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("kind", kind);
        node.put("text", word.form());
        node.put("span", JsonForm.span(word.span()));
        node.put("lemma", word.lemma());
        JsonForm.put(node, "rule", frame == null ? null : JsonForm.rule(frame.at()));
        return node;
    }

    @Override
    public Map<String, Object> visit(Miss.NoFrame miss) {
        return node("no frame", miss.word(), null);
    }

    @Override
    public Map<String, Object> visit(Miss.WordsMissing miss) {
        Map<String, Object> node = node("words missing", miss.word(), miss.frame());
        node.put("words", miss.words());
        node.put("missing", miss.missing());
        return node;
    }

    @Override
    public Map<String, Object> visit(Miss.ConditionUnmet miss) {
        Map<String, Object> node = node("condition unmet", miss.word(), miss.frame());
        node.put("condition", JsonForm.slot(miss.condition()));
        return node;
    }

    @Override
    public Map<String, Object> visit(Miss.GovernsNothing miss) {
        Map<String, Object> node = node("governs nothing", miss.word(), miss.frame());
        node.put("over", miss.frame().over());
        return node;
    }

    @Override
    public Map<String, Object> visit(Miss.NothingLeft miss) {
        Map<String, Object> node =
                node("nothing left to code", miss.word(), miss.reading().frame());
        List<Token> by =
                miss.reading().steps().get(miss.reading().steps().size() - 1).words();
        node.put("by", JsonForm.words(by));
        return node;
    }

    @Override
    public Map<String, Object> visit(Miss.Shadowed miss) {
        Map<String, Object> node =
                node("names what another word does", miss.word(), miss.reading().frame());
        node.put("by", JsonForm.words(List.of(miss.by().trigger())));
        return node;
    }
}
