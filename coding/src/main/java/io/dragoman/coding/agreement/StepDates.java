package io.dragoman.coding.agreement;

import io.dragoman.coding.article.ArticleReading;
import io.dragoman.coding.time.EventDates;
import io.dragoman.coding.time.TimeMention;
import io.dragoman.record.DateBasis;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Modality;
import io.dragoman.record.Span;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds when an agreement's step was or is to be taken. Immutable. */
final class StepDates {

    private final ArticleReading article;

    StepDates(ArticleReading article) {
        this.article = article;
    }

    /** The first time in a sentence, from a token on, that lies after the article's day; null if there is none. */
    @Nullable
    TimeMention timeAhead(Sentence sentence, int from) {
        LocalDate day = article.article().document().published();
        return article.times().stream()
                .filter(time -> time.sentence() == sentence.index()
                        && time.span().end() > sentence.token(from).span().start())
                .filter(time -> time.date().start() != null || time.date().end() != null)
                .filter(time -> day == null
                        || time.date().end() == null
                        || time.date().end().isAfter(day))
                .min(Comparator.comparing((TimeMention time) -> begun(time.date(), day))
                        .thenComparing(TimeMention::span))
                .orElse(null);
    }

    /** Whether a time has begun by a day, so that it is less likely the one that is planned for. */
    private static boolean begun(DateSpan date, @Nullable LocalDate day) {
        LocalDate start = date.start();
        return day != null && start != null && !start.isAfter(day);
    }

    /** What is still to come has only the date that is told with it. */
    @Nullable
    DateSpan of(Sentence sentence, StepWord word, Span phrase) {
        List<TimeMention> here = article.times().stream()
                .filter(time -> time.sentence() == sentence.index())
                .toList();
        List<TimeMention> others = here.stream()
                .filter(time ->
                        !phrase.overlaps(time.span()) || word.word().span().overlaps(time.span()))
                .toList();
        DateSpan date = article.narrative().dateAt(sentence, word.dated());
        if (others.size() < here.size() && date != null && date.basis() != DateBasis.INFERRED) {
            // "the agreement for 2023": what the name tells is not when it was signed.
            date = EventDates.dateFor(
                    others, sentence, word.dated(), article.narrative().standing(sentence));
        }
        if (date != null && date.basis() == DateBasis.INFERRED && word.modality() == Modality.HAPPENED) {
            // The only time of the sentence, or the one that opens its clause, though the tree hangs it elsewhere.
            TimeMention near = others.size() == 1
                            && isNear(sentence, word.word(), others.get(0).span())
                    ? others.get(0)
                    : opening(sentence, word.word(), others);
            DateSpan told = near == null ? null : near.date();
            LocalDate day = article.article().document().published();
            LocalDate start = told == null ? null : told.start();
            date = day != null && start != null && !start.isAfter(day) ? told : date;
        }
        boolean ahead = word.modality() == Modality.PLANNED || word.modality() == Modality.HYPOTHETICAL;
        boolean told = date != null && date.basis() != DateBasis.INFERRED;
        return ahead && !told ? null : date;
    }

    /** "<u>In 2018</u> the two firms agreed on a plant, to be on line by 2024"; null if no time opens the verb's clause. */
    private static @Nullable TimeMention opening(Sentence sentence, Token verb, List<TimeMention> times) {
        for (TimeMention time : times) {
            int first = -1;
            int last = -1;
            for (Token token : sentence.tokens()) {
                if (token.span().overlaps(time.span())) {
                    first = first < 0 ? token.index() : first;
                    last = token.index();
                }
            }
            boolean opens = first == 0
                    || (first > 0 && sentence.token(first - 1).form().matches("[:;]|--|and|but"))
                    || (first == 1 && sentence.token(0).tag().matches("IN|TO"))
                    || (first > 1
                            && sentence.token(first - 1).tag().equals("IN")
                            && sentence.token(first - 2).form().matches("[:;]|--|and|but"));
            boolean alone = last >= 0
                    && last < verb.index()
                    && sentence.between(last + 1, verb.index()).stream()
                            .noneMatch(token -> (token.isVerb() && token.head() != verb.index())
                                    || token.form().matches("[;:]|that|which|who"));
            if (opens && alone) {
                return time;
            }
        }
        return null;
    }

    /** Before a verb, or behind it with no other verb between. */
    private static boolean isNear(Sentence sentence, Token verb, Span time) {
        return sentence.tokens().stream()
                .noneMatch(token -> token.isVerb()
                        && token.index() > verb.index()
                        && token.span().end() <= time.start());
    }
}
