package io.dragoman.coding;

import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.record.Document;
import io.dragoman.record.Manifest;
import io.dragoman.text.AnalyzedArticle;
import io.dragoman.text.Article;
import io.dragoman.text.SentenceNotation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A small lexicon of the tests' own, and articles in {@link SentenceNotation} coded with it. */
public final class HandMade {

    /** What the coder's tests put on records. */
    public static final Manifest MANIFEST = new Manifest("test", "lexicon", "settings", "by hand");

    private static final Pattern DATE = Pattern.compile("(?m)^# date (\\S+)$");

    private HandMade() {}

    /** Where the tests' lexicon lies, laid out as the built-in one. */
    public static Path lexiconFolder() {
        try {
            return Path.of(Objects.requireNonNull(HandMade.class.getResource("/lexicon"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The tests' lexicon; it does not depend on the built-in one, which grows. */
    public static Lexicon lexicon() {
        try {
            return Lexicon.of(lexiconFolder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An article in notation; a remark {@code # date 2021-04-08} says when it was published. */
    public static AnalyzedArticle article(String notation) {
        AnalyzedArticle undated = SentenceNotation.article(notation);
        Matcher date = DATE.matcher(notation);
        @Nullable LocalDate published = date.find() ? LocalDate.parse(date.group(1)) : null;
        Article article = undated.article();
        Document document = new Document(
                null,
                null,
                published,
                null,
                null,
                null,
                List.of(),
                null,
                "en",
                article.document().body());
        return new AnalyzedArticle(
                new Article(article.id(), article.name(), null, article.text(), document), undated.sentences());
    }
}
