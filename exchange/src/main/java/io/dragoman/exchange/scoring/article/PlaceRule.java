package io.dragoman.exchange.scoring.article;

import org.jspecify.annotations.Nullable;

/** A place is found by its name. */
final class PlaceRule implements MatchRule<GoldPlace> {

    @Override
    public @Nullable Fit fit(GoldPlace gold, SystemItem item) {
        String key = ActorNames.key(item.string("name"));
        if (gold.names().stream().noneMatch(name -> ActorNames.key(name).equals(key))) {
            return null;
        }
        return Fit.bare().with("country", gold.country().equals(item.string("country")));
    }
}
