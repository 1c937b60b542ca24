package io.dragoman.text;

import io.dragoman.record.Document;
import io.dragoman.record.Span;
import java.util.List;

/** Articles made by hand. */
public final class HandMade {

    private HandMade() {}

    /** An article that is all body. */
    public static Article article(String text) {
        return article(text, new Span(0, text.codePointCount(0, text.length())));
    }

    public static Article article(String text, Span body) {
        Document document = new Document(null, null, null, null, null, null, List.of(), null, "en", body);
        return new Article("0123456789abcdef", "by hand", null, new ArticleText(text), document);
    }
}
