package io.dragoman.exchange.scoring.article;

import java.util.List;

/**
 * An act between actors, named by id. {@code category} is empty for an act without a PLOVER category; {@code also} may
 * stand in for either side; in a {@code symmetric} event the sides are one.
 */
record GoldEvent(
        Common common,
        String category,
        List<String> categoriesAccepted,
        List<String> source,
        List<String> target,
        List<String> also,
        boolean symmetric,
        GoldDate date,
        String modality,
        List<String> modalitiesAccepted)
        implements GoldItem {}
