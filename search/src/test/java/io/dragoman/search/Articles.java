package io.dragoman.search;

import io.dragoman.record.Actor;
import io.dragoman.record.ActorType;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Category;
import io.dragoman.record.DateBasis;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Document;
import io.dragoman.record.Event;
import io.dragoman.record.Evidence;
import io.dragoman.record.Manifest;
import io.dragoman.record.Modality;
import io.dragoman.record.RuleReference;
import io.dragoman.record.Span;
import java.time.LocalDate;
import java.util.List;

/** Made-up articles, each with one event between two countries. */
final class Articles {

    private Articles() {}

    static ArticleRecord article(
            int number, String title, String text, LocalDate day, String one, String other, Category category) {
        Evidence whole = new Evidence(text, new Span(0, text.codePointCount(0, text.length())));
        return new ArticleRecord(
                String.format("%016x", number),
                "article-" + number,
                text,
                new Manifest("p", "l", "s", "x"),
                new Document(title, null, day, "The Example", null, null, List.of(), null, "en", whole.span()),
                List.of(state("a1", one, whole), state("a2", other, whole)),
                List.of(new Event(
                        "e1",
                        category,
                        null,
                        "042",
                        List.of(),
                        1.0,
                        1.0,
                        List.of("a1"),
                        List.of("a2"),
                        false,
                        DateSpan.day(day, DateBasis.EXPLICIT),
                        null,
                        Modality.HAPPENED,
                        List.of(),
                        whole,
                        new RuleReference("r", "verbs/r.yaml", 1),
                        List.of(),
                        List.of(whole))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Actor state(String id, String code, Evidence words) {
        return new Actor(id, "State of " + code, ActorType.COUNTRY, code, code, null, List.of(), null, List.of(words));
    }
}
