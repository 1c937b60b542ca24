package io.dragoman.exchange.scoring.relation;

import io.dragoman.exchange.scoring.shared.ScoringException;
import io.dragoman.record.Quad;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Scores who did what to whom, one gold relation per record. An event answers when its sides stand where gold's do;
 * its label is then right or wrong. A record without an answer is a miss, never a class of its own.
 */
public final class RelationScorer {

    private static final int MOST_CONFUSIONS = 30;
    private static final String NO_CLASS = "-1";

    private final RelationOptions options;
    private final RoleMatch roles;

    private RelationScorer(RelationOptions options) {
        this.options = options;
        this.roles = new RoleMatch(options);
    }

    /**
     * Scores predictions, one JSON object with {@code id} and {@code events} per line, against gold.
     *
     * @throws ScoringException for a line of either file that is no JSON or has no id, and for gold without relation
     */
    public static RelationScore score(List<String> gold, List<String> predictions, RelationOptions options) {
        return score(RelationGold.read(gold), predictions, options);
    }

    /** The same for gold that is read already. */
    public static RelationScore score(RelationGold gold, List<String> predictions, RelationOptions options) {
        return new RelationScorer(options).score(gold, new Predictions(predictions));
    }

    private RelationScore score(RelationGold gold, Predictions predictions) {
        List<Answer> answers = new ArrayList<>();
        List<RelationError> errors = new ArrayList<>();
        int withEvents = 0;
        int answered = 0;
        for (GoldSentence sentence : gold.sentences()) {
            if (sentence.label().isEmpty()) {
                throw new ScoringException("gold: record " + sentence.id() + " has no relation");
            }
            List<JsonNode> events = predictions.events(sentence.id(), options.maxEvents());
            Answer answer = new Answer(sentence.label(), label(sentence, events));
            answers.add(answer);
            withEvents += events.isEmpty() ? 0 : 1;
            answered += answer.predicted() == null ? 0 : 1;
            if (!answer.right() && errors.size() < options.errors()) {
                errors.add(new RelationError(
                        sentence.id(), sentence.text().string(), answer.gold(), answer.predicted(), events.size()));
            }
        }
        List<String> labels =
                answers.stream().map(Answer::gold).distinct().sorted().toList();
        return new RelationScore(
                options,
                answers.size(),
                withEvents,
                answered,
                level(answers, RelationScorer::binary, List.of("0", "1")),
                level(answers, RelationScorer::quad, List.of("1", "2", "3", "4")),
                LevelScorer.score(answers, labels),
                options.bootstrap() > 0 ? new Bootstrap(answers, labels).interval(options.bootstrap()) : null,
                confusions(answers),
                List.copyOf(errors));
    }

    /** The label that the events give; null where none with a label fits the gold sides. */
    private @Nullable String label(GoldSentence gold, List<JsonNode> events) {
        List<String> labels = events.stream()
                .filter(event -> roles.fits(gold, event))
                .map(RelationLabels::of)
                .filter(Objects::nonNull)
                .collect(Collectors.toList());
        if (options.pick() == RelationOptions.Pick.BEST && labels.contains(gold.label())) {
            return gold.label();
        }
        return labels.isEmpty() ? null : labels.get(0);
    }

    private static LevelScore level(List<Answer> answers, UnaryOperator<String> level, List<String> classes) {
        return LevelScorer.score(
                answers.stream().map(answer -> answer.at(level)).toList(), classes);
    }

    private static String quad(String label) {
        Quad quad = RelationLabels.quad(label);
        return quad == null ? NO_CLASS : Integer.toString(quad.number());
    }

    private static String binary(String label) {
        Quad quad = RelationLabels.quad(label);
        return quad == null ? NO_CLASS : quad.cooperative() ? "0" : "1";
    }

    private static List<Confusion> confusions(List<Answer> answers) {
        Map<Answer, Integer> counts = new LinkedHashMap<>();
        answers.stream().filter(answer -> !answer.right()).forEach(answer -> counts.merge(answer, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry ->
                        new Confusion(entry.getKey().gold(), entry.getKey().predicted(), entry.getValue()))
                .sorted(Comparator.comparing(confusion -> -confusion.count()))
                .limit(MOST_CONFUSIONS)
                .toList();
    }
}
