package io.dragoman.acceptance.coding;

import io.dragoman.record.Actor;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Document;
import io.dragoman.record.Event;
import io.dragoman.record.Span;
import io.dragoman.text.Article;
import io.dragoman.text.ArticleText;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What a text tells that appeared on Thursday, 14 March 2024, in short lines. */
final class TextEvents {

    private TextEvents() {}

    static ArticleRecord record(String words) {
        ArticleText text = new ArticleText(words);
        Document head = new Document(
                null,
                null,
                LocalDate.of(2024, 3, 14),
                null,
                null,
                null,
                List.of(),
                null,
                "en",
                new Span(0, text.length()));
        RealCoder real = RealCoder.get();
        return real.coder().code(real.gatedAnalyzer().analyze(new Article("0", "article", null, text, head)));
    }

    /** Countries, category and date of each event. */
    static List<String> dated(String words) {
        ArticleRecord record = record(words);
        return record.events().stream()
                .map(event -> line(record, event) + " "
                        + (event.date() == null ? "" : event.date().iso()))
                .toList();
    }

    /** Countries and category of each event. */
    static List<String> of(String words) {
        ArticleRecord record = record(words);
        return record.events().stream().map(event -> line(record, event)).toList();
    }

    private static String line(ArticleRecord record, Event event) {
        return side(record, event.source()) + " " + event.category() + " " + side(record, event.target());
    }

    private static String side(ArticleRecord record, List<String> ids) {
        return record.actors().stream()
                .filter(actor -> ids.contains(actor.id()) && actor.country() != null)
                .map(Actor::country)
                .distinct()
                .collect(Collectors.joining("+"));
    }
}
