package io.dragoman.coding.agreement;

import io.dragoman.record.Agreement;
import io.dragoman.record.Figure;
import io.dragoman.record.Span;
import io.dragoman.text.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the sum that belongs to an agreement: "a <u>$2 billion</u> loan", "a fund worth <u>up to $1 billion</u>". */
final class Amounts {

    private static final int REACH = 11;

    private final List<Figure> figures;

    Amounts(List<Figure> figures) {
        this.figures = figures;
    }

    /** The first sum of money in a stretch of the text; null if there is none. */
    Agreement.@Nullable Amount in(Span stretch) {
        return figures.stream()
                .filter(figure -> figure.unit().matches("[A-Z]{3}")
                        && stretch.overlaps(figure.evidence().get(0).span()))
                .findFirst()
                .map(figure -> new Agreement.Amount(figure.value(), figure.unit(), figure.qualifier()))
                .orElse(null);
    }

    Agreement.@Nullable Amount of(Thing thing) {
        Sentence sentence = thing.sentence();
        int last = Math.min(sentence.size() - 1, thing.last() + REACH);
        for (int i = thing.last() + 1; i <= last; i++) {
            boolean goesOn = sentence.token(i).form().equals(",")
                    && i + 1 < sentence.size()
                    && sentence.token(i + 1).form().matches("worth|valued|costing|at|totalling|totaling|amounting");
            if (!goesOn && sentence.token(i).form().matches("[,;:()]|and|which|who|but|while|that")) {
                last = i - 1;
                break;
            }
        }
        boolean contained =
                thing.first() > 0 && sentence.token(thing.first() - 1).form().equals("in");
        int first = Math.max(0, thing.first() - (contained ? 6 : 4));
        Span near = PhraseBounds.span(sentence, thing.last() + 1 > last ? thing.last() : thing.last() + 1, last);
        Span own = PhraseBounds.span(sentence, first, thing.last());
        for (Figure figure : figures) {
            Span at = figure.evidence().get(0).span();
            boolean money = figure.unit().matches("[A-Z]{3}");
            boolean worth = sentence.tokens().stream()
                    .anyMatch(token -> token.form()
                                    .matches(
                                            "(?i)worth|of|totalling|totaling|valued|estimated|for|amounting|cost|costing")
                            && token.index() > thing.last()
                            && token.span().end() <= at.start()
                            && at.start() - token.span().end() < 25);
            if (money && (own.contains(at) || (near.overlaps(at) && worth))) {
                return new Agreement.Amount(figure.value(), figure.unit(), figure.qualifier());
            }
        }
        return null;
    }
}
