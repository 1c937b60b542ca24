package io.dragoman.app;

import io.dragoman.record.Document;
import io.dragoman.record.Span;
import io.dragoman.text.Article;
import io.dragoman.text.ArticleText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles made of bare text, for commands that take sentences. */
final class Articles {

    private Articles() {}

    static Article ofText(String name, String text, @Nullable LocalDate date) {
        ArticleText stored = new ArticleText(text);
        return new Article(
                name,
                name,
                null,
                stored,
                new Document(null, null, date, null, null, null, List.of(), null, "en", new Span(0, stored.length())));
    }
}
