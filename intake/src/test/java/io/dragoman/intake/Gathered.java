package io.dragoman.intake;

import io.dragoman.record.Evidence;
import io.dragoman.text.Article;
import io.dragoman.text.load.ArticleReader;
import io.dragoman.text.load.Facts;
import io.dragoman.text.load.Input;
import io.dragoman.text.load.InputProblem;
import io.dragoman.text.load.Sink;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sink that keeps what it is given. */
final class Gathered implements Sink {

    static final LocalDate TODAY = LocalDate.of(2025, 6, 30);
    static final ArticleReader READER =
            ArticleReader.builder().forms(Forms.all(TODAY)).build();

    final List<Article> articles = new ArrayList<>();
    final List<String> problems = new ArrayList<>();

    static Gathered from(String name, byte[] bytes) {
        return from(name, bytes, null);
    }

    static Gathered from(String name, byte[] bytes, @Nullable String address) {
        return from(READER, name, new ByteArrayInputStream(bytes), address);
    }

    static Gathered from(ArticleReader reader, String name, InputStream bytes, @Nullable String address) {
        Gathered gathered = new Gathered();
        try {
            Facts facts = Facts.builder().url(address).build();
            reader.read(Input.of(name, name, facts, bytes, 20_000_000, true), gathered);
        } catch (IOException e) {
            gathered.problems.add(name + ": " + e);
        }
        return gathered;
    }

    /** The article's own text, without furniture. */
    static String body(Article article) {
        String body = article.text().slice(article.document().body());
        for (Evidence furniture : article.document().furniture()) {
            if (article.document().body().start() <= furniture.span().start()) {
                body = body.replace(furniture.text(), "");
            }
        }
        return body;
    }

    @Override
    public void article(Article article) {
        articles.add(article);
    }

    @Override
    public void problem(InputProblem problem) {
        problems.add(problem.toString());
    }
}
