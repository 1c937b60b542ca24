package io.dragoman.web.history;

import io.dragoman.record.Actor;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Event;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Records without their texts and without the kinds that no history is made of: many of them stay in memory. */
final class SlimRecord {

    private SlimRecord() {}

    static ArticleRecord of(ArticleRecord article) {
        return new ArticleRecord(
                article.id(),
                article.articleId(),
                "",
                article.manifest(),
                article.document(),
                article.actors().stream()
                        .map(actor -> actor.withEvidence(
                                actor.evidence().stream().limit(1).toList()))
                        .toList(),
                article.events(),
                List.of(),
                article.agreements(),
                article.meetings(),
                article.calendar(),
                List.of(),
                List.of(),
                List.of(),
                article.places(),
                List.of(),
                article.marks());
    }

    /** Every pair of countries with an event between them, as {@code ARM-TUR}: in alphabetical order. */
    static Set<String> pairs(ArticleRecord article) {
        Map<String, String> countries = new HashMap<>();
        for (Actor actor : article.actors()) {
            String country = actor.country();
            if (country != null) {
                countries.put(actor.id(), country);
            }
        }
        Set<String> pairs = new TreeSet<>();
        for (Event event : article.events()) {
            Set<String> involved = new TreeSet<>();
            for (List<String> side : List.of(event.source(), event.target())) {
                side.stream().filter(countries::containsKey).map(countries::get).forEach(involved::add);
            }
            for (String one : involved) {
                for (String other : involved) {
                    if (one.compareTo(other) < 0) {
                        pairs.add(one + "-" + other);
                    }
                }
            }
        }
        return pairs;
    }
}
