package io.dragoman.exchange.scoring.article;

import io.dragoman.record.Span;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What people found in one article. Not {@code exhaustive} gold holds the main items only, so that an item beside it
 * may be right. {@code document} holds the value of each scored field of the article's head; {@code furniture} is where
 * the page's controls stand; {@code length} is the article's in code points, -1 where gold does not tell.
 */
record GoldArticle(
        JsonNode articleId,
        boolean exhaustive,
        int length,
        Map<String, JsonNode> document,
        List<Span> furniture,
        List<GoldActor> actors,
        List<GoldEvent> events,
        List<GoldStatement> statements,
        List<GoldAgreement> agreements,
        List<GoldFigure> figures,
        List<GoldRelation> relations,
        List<GoldTime> times,
        List<GoldPlace> places,
        List<GoldCoreference> coreference) {}
