package io.dragoman.coding;

import io.dragoman.coding.article.SentenceReading;
import io.dragoman.coding.event.EventCoder;
import io.dragoman.coding.lexicon.Example;
import io.dragoman.coding.lexicon.Frame;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.lexicon.LexiconProblem;
import io.dragoman.coding.lexicon.Ontology;
import io.dragoman.coding.lexicon.RoleEntry;
import io.dragoman.coding.mention.Mention;
import io.dragoman.coding.mention.Participant;
import io.dragoman.record.Document;
import io.dragoman.record.RuleReference;
import io.dragoman.record.Span;
import io.dragoman.text.Analyzer;
import io.dragoman.text.Article;
import io.dragoman.text.ArticleText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs the examples of the lexicon: every sentence must be coded as its line says. The form of the files has been checked
 * when the lexicon was loaded.
 */
public final class LexiconLint {

    private static final LocalDate DAY = LocalDate.of(2021, 4, 8);

    private final Lexicon lexicon;
    private final Analyzer analyzer;
    private final Coder coder;

    /** The analyzer must let every sentence through. */
    public LexiconLint(Lexicon lexicon, Analyzer analyzer, Coder coder) {
        this.lexicon = lexicon;
        this.analyzer = analyzer;
        this.coder = coder;
    }

    /**
     * Runs all examples.
     *
     * @param progress hears each rule's id before it is run
     */
    public List<LexiconProblem> run(Consumer<String> progress) {
        List<LexiconProblem> problems = new ArrayList<>(conflicts());
        for (Frame frame : lexicon.frames()) {
            progress.accept(frame.at().id());
            frame.examples().forEach(example -> check(example, problems));
        }
        for (RoleEntry role : lexicon.roles()) {
            progress.accept(role.at().id());
            role.examples().forEach(example -> checkRole(role, example, problems));
        }
        problems.addAll(new FindingLint(lexicon, analyzer, coder).run(progress));
        return problems.stream().sorted().toList();
    }

    /** Two frames of one word with equal conditions cannot both be right. */
    private List<LexiconProblem> conflicts() {
        List<LexiconProblem> problems = new ArrayList<>();
        Map<String, Frame> seen = new HashMap<>();
        for (Frame frame : lexicon.frames()) {
            for (String word : words(frame)) {
                String key = word + frame.conditions() + frame.isGovernor() + frame.over();
                Frame other = seen.putIfAbsent(key, frame);
                if (other != null && !other.equals(frame)) {
                    problems.add(problem(
                            frame.at(),
                            "\"" + word + "\" stands with the same conditions in "
                                    + other.at().id() + " (" + other.at().file() + ":"
                                    + other.at().line() + ")"));
                }
            }
        }
        return problems;
    }

    private static List<String> words(Frame frame) {
        List<String> words = new ArrayList<>();
        frame.verbs().forEach(word -> words.add("verb " + word));
        frame.nouns().forEach(word -> words.add("noun " + word));
        frame.adjectives().forEach(word -> words.add("adjective " + word));
        return words;
    }

    private void check(Example example, List<LexiconProblem> problems) {
        List<String> coded = new ArrayList<>();
        List<Example.Expected> missing = new ArrayList<>(example.expected());
        for (SentenceReading read : coder.readAll(analyzer.analyze(article(example.text())))) {
            for (EventCoder.Outcome outcome : read.outcomes()) {
                EventCoder.Cast cast = outcome.cast();
                if (cast != null) {
                    coded.add(describe(cast));
                    missing.removeIf(expected -> agrees(expected, cast));
                }
            }
        }
        if (example.negative() && !coded.isEmpty()) {
            problems.add(problem(example.at(), "\"" + example.text() + "\" must code nothing, but codes " + coded));
        }
        if (!missing.isEmpty()) {
            problems.add(
                    problem(example.at(), "\"" + example.text() + "\" must code " + missing + ", but codes " + coded));
        }
    }

    private void checkRole(RoleEntry role, Example example, List<LexiconProblem> problems) {
        String wanted = example.actorCode();
        List<String> found = new ArrayList<>();
        boolean asRole = false;
        for (SentenceReading read : coder.readAll(analyzer.analyze(article(example.text())))) {
            for (Mention mention : read.actors().mentions()) {
                asRole |= role.equals(mention.role());
                for (Participant participant : read.actors().participants(mention)) {
                    found.add(String.valueOf(participant.code()));
                }
            }
        }
        if (wanted == null ? asRole : !found.contains(wanted)) {
            problems.add(problem(
                    example.at(),
                    "\"" + example.text() + "\" must name "
                            + (wanted == null ? "no " + role.forms().get(0) : wanted) + ", but names " + found));
        }
    }

    private boolean agrees(Example.Expected expected, EventCoder.Cast cast) {
        Ontology.CameoCode code = lexicon.ontology().code(cast.reading().code());
        return code != null
                && code.category() == expected.category()
                && (expected.modality() == null
                        || expected.modality() == cast.reading().modality())
                && ((fits(expected.source(), cast.source()) && fits(expected.target(), cast.target()))
                        || (cast.symmetric()
                                && fits(expected.source(), cast.target())
                                && fits(expected.target(), cast.source())));
    }

    private static boolean fits(String wanted, List<Participant> participants) {
        if (wanted.equals("-")) {
            return participants.isEmpty();
        }
        return participants.stream().anyMatch(participant -> codeFits(wanted, participant.code()));
    }

    private static boolean codeFits(String wanted, @Nullable String code) {
        if (wanted.equals("?")) {
            return true;
        }
        return code != null && (code.equals(wanted) || code.startsWith(wanted + " "));
    }

    private String describe(EventCoder.Cast cast) {
        Ontology.CameoCode code = lexicon.ontology().code(cast.reading().code());
        return codes(cast.source()) + " " + (code == null ? cast.reading().code() : code.category()) + " "
                + codes(cast.target()) + " " + cast.reading().modality().word() + " by "
                + cast.reading().frame().at().id();
    }

    private static String codes(List<Participant> participants) {
        return participants.isEmpty()
                ? "-"
                : String.join(
                        "+",
                        participants.stream()
                                .map(participant -> participant.code() == null
                                        ? "?(" + participant.name() + ")"
                                        : participant.code())
                                .toList());
    }

    private static LexiconProblem problem(RuleReference at, String message) {
        return new LexiconProblem(at.file(), at.line(), 1, message);
    }

    private static Article article(String sentence) {
        ArticleText text = new ArticleText(sentence);
        return new Article(
                "0",
                "example",
                null,
                text,
                new Document(null, null, DAY, null, null, null, List.of(), null, "en", new Span(0, text.length())));
    }
}
