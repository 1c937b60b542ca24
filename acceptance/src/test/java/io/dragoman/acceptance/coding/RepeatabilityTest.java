package io.dragoman.acceptance.coding;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.coding.Coder;
import io.dragoman.coding.lexicon.Example;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Event;
import io.dragoman.text.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The same articles give the same records, whoever codes them and how often; they are made of the lexicon's examples. */
class RepeatabilityTest {

    private static final int ARTICLES = 12;
    private static final int SENTENCES = 15;

    private final RealCoder real = RealCoder.get();
    private final List<Article> articles =
            IntStream.range(0, ARTICLES).mapToObj(this::article).toList();

    /** Sentences from all over the lexicon, three to a paragraph. */
    private Article article(int number) {
        List<Example> examples = real.lexicon().frames().stream()
                .flatMap(frame -> frame.examples().stream())
                .filter(example -> !example.negative())
                .toList();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < SENTENCES; i++) {
            text.append(examples.get((number + i * ARTICLES) * 7 % examples.size())
                            .text())
                    .append(i % 3 == 2 ? "\n\n" : " ");
        }
        return TextEvents.article("article" + number, text.toString(), LocalDate.of(2021, 4, 8));
    }

    private ArticleRecord code(Coder coder, Article article) {
        return coder.code(real.analyzer().analyze(article));
    }

    @Test
    void twoThreadsGiveTheRecordsOfOne() throws InterruptedException, ExecutionException {
        List<ArticleRecord> alone =
                articles.stream().map(article -> code(real.coder(), article)).toList();
        assertThat(alone).allSatisfy(record -> assertThat(record.events()).isNotEmpty());
        List<Callable<ArticleRecord>> tasks = new ArrayList<>();
        articles.forEach(article -> tasks.add(() -> code(real.coder(), article)));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<ArticleRecord> together = new ArrayList<>();
            for (Future<ArticleRecord> record : threads.invokeAll(tasks)) {
                together.add(record.get());
            }
            assertThat(together).isEqualTo(alone);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aSecondCoderGivesTheSameIds() {
        Coder second =
                new Coder(real.lexicon(), code(real.coder(), articles.get(0)).manifest());
        for (Article article : articles) {
            ArticleRecord first = code(real.coder(), article);
            ArticleRecord again = code(second, article);
            assertThat(again.events())
                    .extracting(Event::id)
                    .doesNotHaveDuplicates()
                    .isEqualTo(first.events().stream().map(Event::id).toList());
            assertThat(again).isEqualTo(first);
        }
    }
}
