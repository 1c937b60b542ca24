package io.dragoman.text.load;

import io.dragoman.text.Article;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A sink that keeps what it is given. */
final class Collected implements Sink {

    static final ArticleReader DATED =
            ArticleReader.builder().date(LocalDate.of(2021, 4, 8)).build();

    final List<Article> articles = new ArrayList<>();
    final List<String> problems = new ArrayList<>();

    static Collected from(ArticleReader reader, Path... paths) {
        Collected collected = new Collected();
        List<String> names = List.of(paths).stream().map(Path::toString).toList();
        reader.read(names, InputStream.nullInputStream(), collected);
        return collected;
    }

    static Collected fromStandardInput(String input) {
        Collected collected = new Collected();
        DATED.read(List.of("-"), new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), collected);
        return collected;
    }

    List<String> names() {
        return articles.stream().map(Article::name).toList();
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
