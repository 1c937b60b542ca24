package io.dragoman.exchange.scoring.article;

import io.dragoman.exchange.scoring.shared.Json;
import io.dragoman.exchange.scoring.shared.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An actor is found by any of its names; a heap of names that stands for many actors finds none. */
final class ActorRule implements MatchRule<GoldActor> {

    private static final int MOST_ACTORS = 3;
    private static final Pattern JOINED_CODE = Pattern.compile("[A-Z]{6}");

    private final ActorIndex actors;

    ActorRule(ActorIndex actors) {
        this.actors = actors;
    }

    @Override
    public @Nullable Fit fit(GoldActor gold, SystemItem item) {
        List<String> names = new ArrayList<>(List.of(item.string("name")));
        names.addAll(Json.strings(item.field("aliases")));
        if (!actors.ids(names).contains(gold.id()) || actors.groups(names).size() > MOST_ACTORS) {
            return null;
        }
        return Fit.bare()
                .with("code", gold.codes().contains(code(item.string("code"))))
                .with("role", gold.role() == null || Words.overlap(gold.role(), item.string("role")) >= 0.5);
    }

    /** The code with a blank between country and sector: RUSGOV, RUS-GOV and RUS/GOV are RUS GOV. */
    private static String code(String written) {
        String code = Words.strip(written.replace('-', ' ').replace('/', ' '));
        return JOINED_CODE.matcher(code).matches() ? code.substring(0, 3) + " " + code.substring(3) : code;
    }
}
