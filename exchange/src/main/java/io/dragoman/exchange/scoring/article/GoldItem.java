package io.dragoman.exchange.scoring.article;

import io.dragoman.record.Span;
import java.util.List;

/** An item that people found in the article. */
sealed interface GoldItem
        permits GoldActor,
                GoldEvent,
                GoldStatement,
                GoldAgreement,
                GoldFigure,
                GoldRelation,
                GoldTime,
                GoldPlace,
                GoldCoreference {

    /** What all items have: {@code core} items are those that a good system must find. */
    Common common();

    default String id() {
        return common().id();
    }

    default boolean core() {
        return common().core();
    }

    default List<Span> evidence() {
        return common().evidence();
    }

    /** Id, tier and evidence of an item. */
    record Common(String id, boolean core, List<Span> evidence) {}
}
