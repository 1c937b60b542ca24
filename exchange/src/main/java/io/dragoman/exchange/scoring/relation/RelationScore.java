package io.dragoman.exchange.scoring.relation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The score of a file of sentence relations.
 *
 * @param options how it was scored
 * @param records gold records
 * @param withEvents records with any predicted event
 * @param answered records with an event that has a label and fits the gold sides
 * @param binary cooperation (0) or conflict (1)
 * @param quad the four quad classes, 1 to 4
 * @param root the categories that gold has
 * @param interval of the root macro-F1; null unless asked for
 * @param confusions the most frequent wrong answers first, at most 30
 * @param errors the first wrong answers in the order of gold, as many as asked for
 */
public record RelationScore(
        RelationOptions options,
        int records,
        int withEvents,
        int answered,
        LevelScore binary,
        LevelScore quad,
        LevelScore root,
        @Nullable Interval interval,
        List<Confusion> confusions,
        List<RelationError> errors) {

    /** Share of the records that got an answer. */
    public double coverage() {
        return (double) answered / records;
    }
}
