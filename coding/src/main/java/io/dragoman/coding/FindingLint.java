package io.dragoman.coding;

import io.dragoman.coding.lexicon.AgreementNoun;
import io.dragoman.coding.lexicon.AgreementStep;
import io.dragoman.coding.lexicon.CharacterisationEntry;
import io.dragoman.coding.lexicon.FigureEntry;
import io.dragoman.coding.lexicon.FindingExample;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.lexicon.LexiconProblem;
import io.dragoman.coding.lexicon.MarkEntry;
import io.dragoman.coding.lexicon.SpeechEntry;
import io.dragoman.record.Actor;
import io.dragoman.record.Agreement;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Document;
import io.dragoman.record.Figure;
import io.dragoman.record.Mark;
import io.dragoman.record.Relation;
import io.dragoman.record.RuleReference;
import io.dragoman.record.Span;
import io.dragoman.record.Statement;
import io.dragoman.text.Analyzer;
import io.dragoman.text.Article;
import io.dragoman.text.ArticleText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs the examples of statements, figures, characterisations, marks and agreements. Notations: a statement is
 * {@code SPEAKER stance TARGET} with codes, "-" for nobody and "author" for the article's; a figure
 * {@code VALUE UNIT [QUALIFIER] [YEAR]}; a characterisation its label, then {@code | when attitude} if these are to be
 * checked; a mark is its kind; an agreement its name, then {@code | status}.
 */
final class FindingLint {

    private static final LocalDate DAY = LocalDate.of(2021, 4, 8);
    private static final String AUTHOR = "Ada Writer";

    private final Lexicon lexicon;
    private final Analyzer analyzer;
    private final Coder coder;

    FindingLint(Lexicon lexicon, Analyzer analyzer, Coder coder) {
        this.lexicon = lexicon;
        this.analyzer = analyzer;
        this.coder = coder;
    }

    List<LexiconProblem> run(Consumer<String> progress) {
        List<LexiconProblem> problems = new ArrayList<>();
        for (SpeechEntry entry : lexicon.findings().speech()) {
            check(entry.at(), entry.examples(), FindingLint::statements, problems, progress);
        }
        for (FigureEntry entry : lexicon.findings().figures()) {
            check(entry.at(), entry.examples(), FindingLint::figures, problems, progress);
        }
        for (CharacterisationEntry entry : lexicon.findings().characterisations()) {
            check(entry.at(), entry.examples(), FindingLint::relations, problems, progress);
        }
        for (MarkEntry entry : lexicon.findings().marks()) {
            check(entry.at(), entry.examples(), FindingLint::marks, problems, progress);
        }
        for (AgreementNoun entry : lexicon.findings().agreementNouns()) {
            check(entry.at(), entry.examples(), FindingLint::agreements, problems, progress);
        }
        for (AgreementStep entry : lexicon.findings().agreementSteps()) {
            check(entry.at(), entry.examples(), FindingLint::agreements, problems, progress);
        }
        return problems;
    }

    private void check(
            RuleReference rule,
            List<FindingExample> examples,
            Function<ArticleRecord, List<Found>> kind,
            List<LexiconProblem> problems,
            Consumer<String> progress) {
        progress.accept(rule.id());
        for (FindingExample example : examples) {
            List<Found> found = kind.apply(coder.code(analyzer.analyze(article(example.text()))));
            List<String> missing = example.wanted().stream()
                    .filter(wanted -> found.stream().noneMatch(each -> each.agrees(wanted)))
                    .toList();
            boolean wrong = example.negative() ? !found.isEmpty() : !missing.isEmpty();
            if (wrong) {
                problems.add(new LexiconProblem(
                        example.at().file(),
                        example.at().line(),
                        1,
                        "\"" + example.text() + "\" must give "
                                + (example.negative() ? "nothing" : String.join("; ", missing)) + ", but gives "
                                + found.stream().map(Found::full).toList()));
            }
        }
    }

    private static List<Found> statements(ArticleRecord record) {
        return record.statements().stream()
                .map((Statement each) -> found(
                        codes(record, each.speaker()) + " " + each.stance() + " " + codes(record, each.target()),
                        ", " + each.kind()))
                .toList();
    }

    private static List<Found> figures(ArticleRecord record) {
        return record.figures().stream()
                .map((Figure each) -> found(
                        number(each.value()) + " " + each.unit()
                                + (each.qualifier() == null ? "" : " " + each.qualifier()),
                        each.year() == null ? "" : " " + each.year()))
                .toList();
    }

    private static List<Found> relations(ArticleRecord record) {
        return record.relations().stream()
                .map((Relation each) -> found(each.label(), " | " + each.when() + " " + each.attitude()))
                .toList();
    }

    /** What words say; what follows from dates and names stands in no example. */
    private static List<Found> marks(ArticleRecord record) {
        return record.marks().stream()
                .filter(mark -> mark.kind() != Mark.Kind.INFERRED_DATE && mark.kind() != Mark.Kind.DOUBTFUL_NAME)
                .map(mark -> found(mark.kind().word(), ""))
                .distinct()
                .toList();
    }

    private static List<Found> agreements(ArticleRecord record) {
        return record.agreements().stream()
                .map((Agreement each) -> found(each.name(), " | " + each.status()))
                .toList();
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static String codes(ArticleRecord record, List<String> ids) {
        return ids.isEmpty()
                ? "-"
                : ids.stream()
                        .flatMap(id -> record.actors().stream()
                                .filter(actor -> actor.id().equals(id))
                                .flatMap(FindingLint::code))
                        .collect(Collectors.joining("+"));
    }

    private static Stream<String> code(Actor actor) {
        if (actor.name().equals(AUTHOR)) {
            return Stream.of("author");
        }
        return Stream.of(actor.code() == null ? "?" : actor.code());
    }

    private static Found found(String line, String rest) {
        return new Found(line, line + rest);
    }

    private static Article article(String sentence) {
        ArticleText text = new ArticleText(sentence);
        return new Article(
                "0",
                "example",
                null,
                text,
                new Document(null, AUTHOR, DAY, null, null, null, List.of(), null, "en", new Span(0, text.length())));
    }

    /** What was found, as an example must write it at least, and with all that it may add. */
    private record Found(String line, String full) {
        boolean agrees(String wanted) {
            return wanted.equals(line) || wanted.equals(full);
        }
    }
}
