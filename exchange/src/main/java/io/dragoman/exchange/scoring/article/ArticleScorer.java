package io.dragoman.exchange.scoring.article;

import io.dragoman.exchange.scoring.shared.Json;
import io.dragoman.exchange.scoring.shared.ScoringException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * Scores what a system found in one article against what people found. Immutable and thread-safe.
 *
 * <p>The flow: {@link GoldReader} reads gold; {@link SystemItemReader} reads the system's items and locates their
 * evidence in the text; for each kind a {@link MatchRule} says which items fit, {@link ItemMatching} pairs them one to
 * one, {@link KindScorer} counts. Offsets are code points.
 */
public final class ArticleScorer {

    private final GoldArticle gold;
    private final ScoredText text;

    private ArticleScorer(GoldArticle gold, ScoredText text) {
        this.gold = gold;
        this.text = text;
    }

    /**
     * A scorer for one article.
     *
     * @param gold the gold record, schema 1.0
     * @param text the article as stored
     * @throws ScoringException where gold is broken or the text has not the length that gold expects
     */
    public static ArticleScorer of(JsonNode gold, String text) {
        GoldArticle article = new GoldReader(gold).read();
        ScoredText scored = new ScoredText(text);
        if (article.length() >= 0 && article.length() != scored.length()) {
            throw new ScoringException(
                    "the article text has " + scored.length() + " characters, gold expects " + article.length());
        }
        return new ArticleScorer(article, scored);
    }

    /** Scores one output; see {@link #of(JsonNode, String)} and {@link #score(JsonNode)}. */
    public static ArticleScore score(JsonNode gold, String text, String systemJson) {
        return of(gold, text).score(Json.read(systemJson));
    }

    /** Scores one output; see {@link #of(JsonNode, String)} and {@link #score(JsonNode)}. */
    public static ArticleScore score(String goldJson, String text, String systemJson) {
        return score(Json.read(goldJson), text, systemJson);
    }

    /**
     * Scores the output of a system: one article, or an array of articles, of which the one with gold's id counts.
     *
     * @throws ScoringException where the output holds no such article, or several
     */
    public ArticleScore score(JsonNode output) {
        JsonNode system = article(output);
        SystemItemReader reader = new SystemItemReader(new EvidenceLocator(text));
        MatchRules rules = new MatchRules(gold, text, system.path("actors"));
        Map<Kind, KindScore> kinds = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            KindScore score = rules.score(kind, reader.read(kind, system.path(kind.word())));
            if (score.gold() > 0) {
                kinds.put(kind, score);
            }
        }
        return new ArticleScore(
                Json.absent(gold.articleId()) ? "" : Json.plain(gold.articleId()),
                gold.exhaustive(),
                DocumentScorer.score(gold.document(), system.path("document")),
                kinds);
    }

    private JsonNode article(JsonNode output) {
        if (output.isObject()) {
            return output;
        }
        if (!output.isArray()) {
            throw new ScoringException("system output is neither an object nor an array");
        }
        List<JsonNode> articles = new ArrayList<>(output.values());
        if (articles.size() > 1) {
            articles.removeIf(article -> !article.isObject() || !hasGoldId(article));
        }
        if (articles.size() != 1) {
            throw new ScoringException("array of " + output.size() + " articles, " + articles.size()
                    + " with article_id " + Json.plain(gold.articleId()));
        }
        if (!articles.get(0).isObject()) {
            throw new ScoringException("the only element of the array is not an object");
        }
        return articles.get(0);
    }

    private boolean hasGoldId(JsonNode article) {
        JsonNode id = article.path("article_id");
        return Json.absent(gold.articleId()) ? Json.absent(id) : Objects.equals(id, gold.articleId());
    }
}
