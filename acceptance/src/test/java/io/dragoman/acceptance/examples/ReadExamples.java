package io.dragoman.acceptance.examples;

import io.dragoman.acceptance.coding.RealCoder;
import io.dragoman.record.ArticleRecord;
import io.dragoman.text.Article;
import io.dragoman.text.load.ArticleReader;
import io.dragoman.text.load.InputProblem;
import io.dragoman.text.load.Sink;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The records of the articles in examples/, by the articles' names; read once for all tests. */
final class ReadExamples {

    private ReadExamples() {}

    static Map<String, ArticleRecord> all() {
        return Holder.RECORDS;
    }

    static ArticleRecord named(String name) {
        ArticleRecord found = Holder.RECORDS.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no example is called " + name);
        }
        return found;
    }

    /** Records of articles that were written by somebody who did not know the coder, and scored before they were read. */
    static Map<String, ArticleRecord> heldOut() {
        return read(Path.of("src/test/resources/io/dragoman/acceptance/heldout/articles.jsonl"));
    }

    private static Map<String, ArticleRecord> read(Path path) {
        RealCoder real = RealCoder.get();
        List<Article> articles = new ArrayList<>();
        ArticleReader.builder().build().read(List.of(path.toString()), InputStream.nullInputStream(), new Sink() {

            @Override
            public void article(Article article) {
                articles.add(article);
            }

            @Override
            public void problem(InputProblem problem) {
                throw new IllegalStateException(problem.toString());
            }
        });
        Map<String, ArticleRecord> records = new TreeMap<>();
        for (Article article : articles) {
            records.put(article.name(), real.coder().code(real.gatedAnalyzer().analyze(article)));
        }
        return Map.copyOf(records);
    }

    private static final class Holder {
        static final Map<String, ArticleRecord> RECORDS = read(Path.of("../examples"));
    }
}
