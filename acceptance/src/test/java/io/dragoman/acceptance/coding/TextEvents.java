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

/** Records of texts without a head, and what one that appeared on Thursday, 14 March 2024, tells in short lines. */
final class TextEvents {

    private TextEvents() {}

    /** An article of which nothing is known but its text and its day. */
    static Article article(String name, String words, LocalDate day) {
        ArticleText text = new ArticleText(words);
        Document head =
                new Document(null, null, day, null, null, null, List.of(), null, "en", new Span(0, text.length()));
        return new Article(name, name, null, text, head);
    }

    static ArticleRecord record(String words) {
        return record(article("article", words, LocalDate.of(2024, 3, 14)));
    }

    static ArticleRecord record(Article article) {
        RealCoder real = RealCoder.get();
        return real.coder().code(real.gatedAnalyzer().analyze(article));
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
