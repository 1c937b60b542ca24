package io.dragoman.coding.figure;

import io.dragoman.coding.time.TimeMention;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Span;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a figure's sentence says besides: the year it holds for and what it counts. */
final class FigureContext {

    private static final int NEAR = 7;
    private static final int CLIMB = 6;
    private static final int LONGEST_SUBJECT = 10;
    private static final Set<String> OPENERS = Set.of("of", "in", "worth", "for");

    private FigureContext() {}

    /**
     * The year of a figure: of the time expression that follows it, else that stands before it in the sentence, else of
     * publication; null for what is only aimed at, or if nothing tells.
     *
     * @param here time expressions of the sentence
     * @param others where the sentence's other figures stand
     */
    static @Nullable Integer year(
            Sentence sentence,
            Measure measure,
            List<TimeMention> here,
            List<Measure> others,
            @Nullable LocalDate published) {
        TimeMention best = null;
        for (TimeMention time : here) {
            int at = indexOf(sentence, time.span());
            if (at < 0 || yearOf(time.date()) == null) {
                continue;
            }
            boolean follows = at > measure.last()
                    && at - measure.last() <= NEAR
                    && noneBetween(others, measure.last(), at)
                    && !crosses(sentence, measure.last() + 1, at);
            if (follows) {
                return yearOf(time.date());
            }
            boolean namesThing =
                    at > 0 && FigureWords.lower(sentence.token(at - 1)).equals("of");
            boolean heads = at <= 1 && !crosses(sentence, at, measure.first());
            if (at < measure.first() && !namesThing && (heads || noneBetween(others, at, measure.first()))) {
                best = time;
            }
        }
        if (best != null) {
            return yearOf(best.date());
        }
        return published == null || isAim(sentence, measure) ? null : Integer.valueOf(published.getYear());
    }

    private static @Nullable Integer yearOf(DateSpan date) {
        LocalDate start = date.start();
        LocalDate end = date.end();
        if (start == null && end != null) {
            return end.getYear();
        }
        if (start == null || end == null) {
            return null;
        }
        return start.getYear() == end.getYear() ? Integer.valueOf(start.getYear()) : null;
    }

    private static int indexOf(Sentence sentence, Span span) {
        for (Token token : sentence.tokens()) {
            if (token.span().overlaps(span)) {
                return token.index();
            }
        }
        return -1;
    }

    private static boolean noneBetween(List<Measure> others, int from, int to) {
        return others.stream().noneMatch(other -> other.first() > from && other.last() < to);
    }

    private static boolean crosses(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.token(i).form().matches("[;:()”\"]")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the figure stands under an infinitive: "to lift duties on 80 percent". */
    private static boolean isAim(Sentence sentence, Measure measure) {
        if (!sentence.parsed()) {
            return false;
        }
        Token at = sentence.token(measure.noun() >= 0 ? measure.noun() : measure.last());
        for (int i = 0; i < CLIMB && at != null; i++) {
            if (at.isVerb()) {
                return sentence.children(at, Role.AUXILIARY).stream()
                        .anyMatch(child -> child.tag().equals("TO"));
            }
            at = sentence.head(at);
        }
        return false;
    }

    /** The words that say what is counted; null if the sentence does not tell. */
    static @Nullable Span subject(Sentence sentence, Measure measure) {
        int next = measure.last() + 1;
        if (next + 1 < sentence.size() && OPENERS.contains(FigureWords.lower(sentence.token(next)))) {
            Token opener = sentence.token(next);
            for (Token object : sentence.children(opener, Role.PREPOSITION_OBJECT)) {
                if (object.isNoun()) {
                    return phrase(sentence, object, measure);
                }
            }
        }
        if (measure.noun() >= 0) {
            return phrase(sentence, sentence.token(measure.noun()), measure);
        }
        if (next < sentence.size() && sentence.parsed()) {
            Token follower = sentence.token(next);
            Token head = sentence.head(sentence.token(measure.last()));
            if (follower.isNoun() && head != null && head.isNoun() && head.index() > measure.last()) {
                return phrase(sentence, head, measure);
            }
        }
        Span above = sentence.parsed() ? above(sentence, measure) : null;
        Span own = sentence.token(measure.first())
                .span()
                .union(sentence.token(measure.last()).span());
        return above == null || above.overlaps(own) ? null : above;
    }

    /** The subject of the clause the figure stands in, or the noun it is attached to. */
    private static @Nullable Span above(Sentence sentence, Measure measure) {
        Token at = sentence.head(sentence.token(measure.last()));
        for (int i = 0; i < CLIMB && at != null; i++) {
            if (at.isVerb()) {
                for (Token subject : sentence.children(at)) {
                    if (subject.role() == Role.SUBJECT || subject.role() == Role.PASSIVE_SUBJECT) {
                        Token head = sentence.head(at);
                        boolean relative = subject.tag().startsWith("W") && head != null;
                        return phrase(sentence, relative && head != null ? head : subject, measure);
                    }
                }
            } else if (at.isNoun() && at.index() < measure.first()) {
                return phrase(sentence, at, measure);
            }
            at = sentence.head(at);
        }
        return null;
    }

    /** A noun with what stands before it and its first phrases after it, without the figure itself. */
    private static Span phrase(Sentence sentence, Token noun, Measure measure) {
        int first = noun.index();
        int last = noun.index();
        for (Token token : sentence.subtree(noun)) {
            boolean inFigure = token.index() >= measure.first() && token.index() < noun.index();
            boolean near = Math.abs(token.index() - noun.index()) <= LONGEST_SUBJECT;
            if (token.index() < noun.index() && !inFigure && near && measure.noun() != noun.index()) {
                first = Math.min(first, token.index());
            }
            boolean reached = token.index() == last + 1 && token.role() != Role.PUNCTUATION;
            if (token.index() > noun.index()
                    && near
                    && reached
                    && token.index() < Math.max(measure.first(), last + 2)) {
                last = token.index();
            }
        }
        return sentence.token(first).span().union(sentence.token(last).span());
    }
}
