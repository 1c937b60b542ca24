package io.dragoman.app;

import io.dragoman.exchange.RecordJson;
import io.dragoman.exchange.scoring.article.ArticleScore;
import io.dragoman.exchange.scoring.article.ArticleScorer;
import io.dragoman.exchange.scoring.article.GoldHead;
import io.dragoman.exchange.scoring.relation.RelationGold;
import io.dragoman.exchange.scoring.relation.RelationOptions;
import io.dragoman.exchange.scoring.relation.RelationScore;
import io.dragoman.exchange.scoring.relation.RelationScorer;
import io.dragoman.exchange.scoring.shared.ScoringException;
import io.dragoman.record.ArticleRecord;
import io.dragoman.text.Article;
import io.dragoman.text.load.ArticleReader;
import io.dragoman.text.load.InputProblem;
import io.dragoman.text.load.Sink;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Codes the texts behind gold files and scores the result. What is wrong with a file is thrown. */
final class Evaluation {

    private static final String GOLD = ".gold.json";
    private static final List<String> TEXTS = List.of(".txt", ".md");

    private final EngineLoading loading;
    private final @Nullable LocalDate date;
    private final boolean given;
    private final boolean backOff;
    private final int threads;
    private final PrintWriter err;

    /**
     * An evaluation.
     *
     * @param date of articles that do not tell their own and have none beside them
     * @param given whether the coder is told where source and target of a relation stand
     * @param backOff whether it guesses from words where no frame fits them
     */
    Evaluation(
            EngineLoading loading,
            @Nullable LocalDate date,
            boolean given,
            boolean backOff,
            int threads,
            PrintWriter err) {
        this.loading = loading;
        this.date = date;
        this.given = given;
        this.backOff = backOff;
        this.threads = threads;
        this.err = err;
    }

    /** Scores a file of sentences; throws {@link ScoringException} or {@link UserError}. */
    RelationScore relations(Path file, RelationOptions options) throws IOException, InterruptedException {
        RelationGold gold = RelationGold.read(read(file).lines().toList());
        String sentences = String.join("\n", gold.input(given));
        StringWriter coded = new StringWriter();
        Engine engine = loading.engine();
        new RelationRun(engine, engine.relations(backOff), file.toString(), err)
                .all(new ByteArrayInputStream(sentences.getBytes(StandardCharsets.UTF_8)), coded, threads);
        return RelationScorer.score(gold, coded.toString().lines().toList(), options);
    }

    /** Scores an article; throws {@link ScoringException} or {@link UserError}. */
    ArticleScore article(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!name.endsWith(GOLD)) {
            throw new UserError(file + ": neither .jsonl nor " + GOLD + "; name a file of gold");
        }
        String gold = read(file);
        String stem = name.substring(0, name.length() - GOLD.length());
        Path text = text(file, stem, GoldHead.read(gold).sourceFile());
        Article article = article(text, date(file.resolveSibling(stem + ".meta.json")));
        Engine engine = loading.engine();
        ArticleRecord record = engine.coder().code(engine.analyzer().analyze(article));
        return ArticleScorer.score(gold, record.text(), new RecordJson().line(record));
    }

    private static Path text(Path gold, String stem, @Nullable String source) {
        return Stream.concat(Stream.ofNullable(source), TEXTS.stream().map(ending -> stem + ending))
                .map(gold::resolveSibling)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(
                        () -> new UserError(gold + ": its article " + stem + ".txt is not beside it; put it there"));
    }

    private @Nullable LocalDate date(Path description) {
        if (date != null || !Files.isRegularFile(description)) {
            return date;
        }
        String day = GoldHead.date(read(description));
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw new UserError(description + ": its date " + day + " is not YYYY-MM-DD; mend it or give --date");
        }
    }

    private static Article article(Path file, @Nullable LocalDate day) {
        Only only = new Only(file);
        ArticleReader.builder().date(day).build().read(List.of(file.toString()), InputStream.nullInputStream(), only);
        Article found = only.found;
        if (found == null) {
            throw new UserError(file + ": no article in it; a gold record needs the text it is of");
        }
        return found;
    }

    /** Takes one article; a problem, or a second article, is thrown. */
    private static final class Only implements Sink {
        private final Path file;
        private @Nullable Article found;

        Only(Path file) {
            this.file = file;
        }

        @Override
        public void article(Article article) {
            if (found != null) {
                throw new UserError(file + ": several articles; a gold record is of one");
            }
            found = article;
        }

        @Override
        public void problem(InputProblem problem) {
            throw new UserError(problem.toString());
        }
    }

    private static String read(Path file) {
        try {
            String text = Files.readString(file);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UserError(file + ": not UTF-8; save it as UTF-8");
        } catch (IOException e) {
            throw new UserError(file + ": cannot be read; check the name and your rights");
        }
    }
}
