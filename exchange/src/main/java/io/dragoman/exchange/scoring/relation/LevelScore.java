package io.dragoman.exchange.scoring.relation;

import java.util.Map;

/**
 * The score at one level of detail. The macro figures are plain means over the classes; {@code precisionAnswered} is
 * the accuracy on the records that got an answer, 0 where none did.
 */
public record LevelScore(
        double accuracy,
        double macroPrecision,
        double macroRecall,
        double macroF1,
        double precisionAnswered,
        Map<String, ClassScore> classes) {}
