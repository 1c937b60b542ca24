package io.dragoman.app;

import io.dragoman.app.explain.ExplainedText;
import io.dragoman.app.explain.TextPrinter;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.intake.Forms;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.RuleReference;
import io.dragoman.text.Article;
import io.dragoman.text.load.ArticleReader;
import io.dragoman.text.load.InputProblem;
import io.dragoman.text.load.Sink;
import io.dragoman.web.desk.Desk;
import io.dragoman.web.desk.RefusedArticle;
import io.dragoman.web.desk.Submission;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads and explains for the pages, with an engine that loads when it is first needed. Thread-safe. */
final class EngineDesk implements Desk {
    private static final int WIDTH = 110;
    /** Longest entry of the lexicon that is shown whole. */
    private static final int LINES = 60;

    private final Supplier<EngineLoading> start;
    private @Nullable EngineLoading begun;
    private final @Nullable Path overlay;

    /**
     * A desk.
     *
     * @param start begins to load; called when something is first asked, so that whoever only opens the desk does not wait
     */
    EngineDesk(Supplier<EngineLoading> start, @Nullable Path overlay) {
        this.start = start;
        this.overlay = overlay;
    }

    /** Begins to load the lexicon, and waits for nothing. */
    synchronized EngineLoading loading() {
        EngineLoading now = begun == null ? start.get() : begun;
        begun = now;
        return now;
    }

    @Override
    public void warmUp() {
        loading().withParser();
    }

    @Override
    public ArticleRecord read(Submission submission) {
        List<Article> articles = new ArrayList<>();
        List<InputProblem> problems = new ArrayList<>();
        ArticleReader.builder()
                .date(submission.date())
                .forms(Forms.all(LocalDate.now(ZoneOffset.UTC)))
                .build()
                .read(List.of("-"), submission.content().open(), new Sink() {
                    @Override
                    public void article(Article article) {
                        articles.add(article);
                    }

                    @Override
                    public void problem(InputProblem problem) {
                        problems.add(problem);
                    }
                });
        if (articles.isEmpty()) {
            InputProblem problem = problems.isEmpty() ? null : problems.get(0);
            throw new RefusedArticle(
                    problem == null ? "there is no article in it" : problem.what() + "; " + problem.remedy());
        }
        if (articles.size() > 1) {
            throw new RefusedArticle(
                    "it holds " + articles.size() + " articles; have ./dragoman read take it, or hand in one");
        }
        Article read = articles.get(0);
        Article article = new Article(read.id(), submission.name(), read.origin(), read.text(), read.document());
        Engine engine = loading().engine();
        return engine.coder().code(engine.analyzer().analyze(article));
    }

    @Override
    public String explain(String sentence, @Nullable LocalDate date) {
        Engine engine = loading().engine();
        LocalDate day = date == null ? LocalDate.now(ZoneId.systemDefault()) : date;
        ExplainedText text = ExplainCommand.explain(engine, sentence, day, List.of(), List.of());
        return new TextPrinter(engine.lexicon(), engine.coder().gate(), WIDTH, false).print(text);
    }

    @Override
    public List<String> entry(RuleReference rule) {
        List<String> lines = lines(rule.file());
        int first = rule.line() - 1;
        if (first < 0 || first >= lines.size()) {
            return List.of();
        }
        // A rule's line may be within its entry, which begins with a dash at the margin.
        while (first > 0 && !lines.get(first).startsWith("- ")) {
            first--;
        }
        List<String> entry = new ArrayList<>();
        for (int i = first; i < lines.size() && entry.size() < LINES; i++) {
            if (i > first && lines.get(i).startsWith("- ")) {
                break;
            }
            entry.add(lines.get(i));
        }
        return entry;
    }

    private List<String> lines(String file) {
        try {
            if (overlay != null) {
                Path own = overlay.resolve(file).normalize();
                if (own.startsWith(overlay.normalize()) && Files.isRegularFile(own)) {
                    return Files.readAllLines(own);
                }
            }
            try (InputStream in = Lexicon.class.getResourceAsStream("/io/dragoman/lexicon/" + file)) {
                return in == null
                        ? List.of()
                        : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                                .lines()
                                .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable String cameo(String code) {
        return loading().lexicon().ontology().actName(code);
    }
}
