package io.dragoman.exchange.scoring.relation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Counts answers at one level of detail. */
final class LevelScorer {

    private LevelScorer() {}

    static LevelScore score(List<Answer> answers, List<String> classes) {
        Map<String, ClassScore> scores = new LinkedHashMap<>();
        classes.forEach(label -> scores.put(label, classScore(answers, label)));
        long right = answers.stream().filter(Answer::right).count();
        long answered =
                answers.stream().filter(answer -> answer.predicted() != null).count();
        return new LevelScore(
                (double) right / answers.size(),
                mean(scores, ClassScore::precision),
                mean(scores, ClassScore::recall),
                mean(scores, ClassScore::f1),
                ratio(right, answered),
                scores);
    }

    private static ClassScore classScore(List<Answer> answers, String label) {
        int hit = 0;
        int predicted = 0;
        int gold = 0;
        for (Answer answer : answers) {
            boolean isGold = label.equals(answer.gold());
            boolean isPredicted = label.equals(answer.predicted());
            gold += isGold ? 1 : 0;
            predicted += isPredicted ? 1 : 0;
            hit += isGold && isPredicted ? 1 : 0;
        }
        double precision = ratio(hit, predicted);
        double recall = ratio(hit, gold);
        double sum = precision + recall;
        return new ClassScore(precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum, gold);
    }

    private static double mean(Map<String, ClassScore> scores, ToDoubleFunction<ClassScore> figure) {
        return scores.values().stream().mapToDouble(figure).sum() / scores.size();
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
