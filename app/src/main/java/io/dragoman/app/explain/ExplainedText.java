package io.dragoman.app.explain;

import io.dragoman.coding.Explanation;
import io.dragoman.coding.RelationCoder;
import io.dragoman.coding.mention.SentenceCast;
import io.dragoman.record.Span;
import io.dragoman.text.AnalyzedArticle;
import io.dragoman.text.Token;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text and all that explains how it is coded.
 *
 * @param date the day it was written
 * @param objection why an article in these words would be refused, null if it would not
 * @param explanations one for each sentence
 * @param relation how a given pair is related, null if none was given
 */
public record ExplainedText(
        AnalyzedArticle analyzed,
        LocalDate date,
        @Nullable String objection,
        List<Explanation> explanations,
        @Nullable PairRelation relation) {
    public ExplainedText {
        explanations = List.copyOf(explanations);
    }

    /** A pair and what may be its relation, best first. */
    public record PairRelation(RelationCoder.Pair pair, List<RelationCoder.Candidate> candidates) {
        public PairRelation {
            candidates = List.copyOf(candidates);
        }
    }

    /** Words as written, on one line. */
    String slice(Span span) {
        return analyzed.article().text().slice(span).replaceAll("\\s+", " ");
    }

    /** The noun phrase around a word. */
    String phrase(SentenceCast actors, Token word) {
        return slice(actors.phrase(word));
    }
}
