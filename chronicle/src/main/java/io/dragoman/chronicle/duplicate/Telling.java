package io.dragoman.chronicle.duplicate;

import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Document;
import io.dragoman.record.Span;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * An article as a telling of a story: what it is called and what its text is recognised by, without the text.
 *
 * @param article id of the article's record
 * @param articleId the name its user knows it by
 * @param address one spelling of where it was found; null where unknown
 * @param text what its text is recognised by
 */
public record Telling(
        String article,
        String articleId,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable LocalDate published,
        @Nullable String address,
        Shingles text)
        implements Comparable<Telling> {

    private static final Comparator<Telling> ORDER = Comparator.comparing(
                    Telling::published, Comparator.<@Nullable LocalDate>nullsLast(Comparator.naturalOrder()))
            .thenComparing(Telling::article)
            .thenComparing(Telling::articleId);

    public static Telling of(ArticleRecord article) {
        Document document = article.document();
        return new Telling(
                article.id(),
                article.articleId(),
                document.title(),
                document.publication(),
                document.published(),
                Address.of(document.url()),
                Shingles.of(body(article)));
    }

    private static String body(ArticleRecord article) {
        String text = article.text();
        Span body = article.document().body();
        int start = text.offsetByCodePoints(0, body.start());
        return text.substring(start, text.offsetByCodePoints(start, body.end() - body.start()));
    }

    /** By publication, then by ids, whatever was read first. */
    @Override
    public int compareTo(Telling other) {
        return ORDER.compare(this, other);
    }
}
