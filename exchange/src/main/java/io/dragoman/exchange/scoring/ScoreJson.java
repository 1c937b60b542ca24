package io.dragoman.exchange.scoring;

import io.dragoman.exchange.scoring.article.ArticleScore;
import io.dragoman.exchange.scoring.article.Kind;
import io.dragoman.exchange.scoring.article.KindScore;
import io.dragoman.exchange.scoring.article.PrecisionScore;
import io.dragoman.exchange.scoring.article.TierScore;
import io.dragoman.exchange.scoring.relation.Interval;
import io.dragoman.exchange.scoring.relation.LevelScore;
import io.dragoman.exchange.scoring.relation.RelationScore;
import io.dragoman.exchange.scoring.shared.Ratio;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes scores as JSON trees, with the field names of the reference scorers. A figure without a value is null. */
public final class ScoreJson {

    private ScoreJson() {}

    public static ObjectNode of(ArticleScore score) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("article_id", score.articleId()).put("exhaustive_gold", score.exhaustive());
        ObjectNode document = json.putObject("document");
        score.document().forEach(document::put);
        ObjectNode kinds = json.putObject("kinds");
        score.kinds().forEach((kind, kindScore) -> kinds.set(kind.word(), of(kind, kindScore)));
        return json;
    }

    private static ObjectNode of(Kind kind, KindScore score) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("gold", score.gold()).put("system", score.system());
        json.set("CORE", of(score.core()));
        json.set("STRETCH", of(score.stretch()));
        ArrayNode malformed = json.putArray("malformed");
        score.malformed()
                .forEach(item -> malformed.addObject().put("item", item.item()).put("why", item.why()));
        score.badOffsets().forEach(json.putArray("bad_offset")::add);
        json.set("precision", of(score.precision()));
        json.put("furniture_leaks", score.furnitureLeaks());
        if (kind == Kind.EVENTS) {
            score.negationErrors().forEach(json.putArray("negation_errors")::add);
        }
        return json;
    }

    private static ObjectNode of(TierScore score) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("gold", score.gold()).put("found", score.found().part()).put("recall", value(score.recall()));
        score.missed().forEach(json.putArray("missed")::add);
        ObjectNode attributes = json.putObject("attributes");
        score.attributes().forEach((name, right) -> attributes.put(name, value(right)));
        json.put("full_recall", value(score.fullRecall()));
        return json;
    }

    private static ObjectNode of(PrecisionScore score) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("agree", score.agree())
                .put("disagree", score.disagree())
                .put("no_evidence", score.noEvidence())
                .put("outside_gold", score.outside())
                .put("duplicates", score.duplicates())
                .put("malformed", score.malformed())
                .put("bad_offset", score.badOffset())
                .put("judged", value(score.judged()))
                .put("all", value(score.all()))
                .put("strict", value(score.strict()));
    }

    private static @Nullable Double value(Ratio ratio) {
        return value(ratio.value());
    }

    private static @Nullable Double value(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    public static ObjectNode of(RelationScore score) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("binary", of(score.binary()));
        json.set("quad", of(score.quad()));
        ObjectNode root = of(score.root());
        Interval interval = score.interval();
        if (interval != null) {
            root.putArray("interval95").add(interval.low()).add(interval.high());
        }
        json.set("root", root);
        return json;
    }

    private static ObjectNode of(LevelScore score) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("acc", score.accuracy())
                .put("macroF1", score.macroF1())
                .put("macroP", score.macroPrecision())
                .put("macroR", score.macroRecall())
                .put("precision_answered", score.precisionAnswered());
        ObjectNode classes = json.putObject("per");
        score.classes()
                .forEach((label, figures) -> classes.putObject(label)
                        .put("P", figures.precision())
                        .put("R", figures.recall())
                        .put("F1", figures.f1())
                        .put("n", figures.gold()));
        return json;
    }
}
