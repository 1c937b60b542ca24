package io.dragoman.coding.time;

import io.dragoman.record.DatePrecision;
import io.dragoman.record.DateSpan;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says which date holds for an event.
 *
 * <p>It is the time expression that belongs to the clause of the event's trigger. In a parsed sentence that is read off
 * the tree ({@link ParsedClause}): the expression modifies the trigger itself, or the verb that carries it ("held
 * <u>talks</u> on Tuesday"), or a verb it shares its clause with; not one that another clause holds, be it relative,
 * participial or reported, nor one that only tells a noun apart ("the November 27 agreement"). In a sentence that was
 * not parsed it is the nearest one that no clause word, quotation mark or reporting verb parts from the trigger ({@link
 * WordsBetween}). Neither crosses the edge of a quotation, and "the first since 2013" dates nothing.
 *
 * <p>Among several, a plain date goes before "now", "so far" and "since …", then the nearer one; one that lies within
 * it is more exact and is taken instead ("later that year, in August 2019"). Where none belongs to the clause, the
 * date of the narrative holds.
 */
public final class EventDates {

    private static final Set<DatePrecision> LOOSE = Set.of(
            DatePrecision.ONGOING,
            DatePrecision.FUTURE,
            DatePrecision.BEFORE,
            DatePrecision.AFTER,
            DatePrecision.SINCE);

    private static final Set<String> RANKING = Set.of(
            "first", "last", "only", "worst", "best", "highest", "lowest", "biggest", "largest", "deadliest", "most");

    private static final int LOOSE_PENALTY = 100;

    /** "the first visit of an Icelandic foreign minister to Portugal since 2015": words in between. */
    private static final int RANKING_WITHIN = 14;

    private EventDates() {}

    /**
     * The date of an event.
     *
     * @param inSentence time expressions; those of other sentences, or of a dateline, are ignored
     * @param narrativeDefault the date at which the narrative stands, such as that of the event told before in the same
     *     paragraph; null if none
     * @return null if neither the sentence nor the narrative tells
     */
    public static @Nullable DateSpan dateFor(
            List<TimeMention> inSentence, Sentence sentence, Token trigger, @Nullable DateSpan narrativeDefault) {
        Quotes quotes = new Quotes(sentence);
        TimeMention best = null;
        int lowest = Integer.MAX_VALUE;
        for (TimeMention mention : inSentence) {
            int distance = distance(mention, sentence, trigger, quotes);
            if (distance < 0) {
                continue;
            }
            boolean loose = LOOSE.contains(mention.date().precision());
            int cost = distance + (loose ? LOOSE_PENALTY : 0);
            boolean moreExact = best != null && !loose && lies(mention.date(), best.date());
            boolean lessExact = best != null && lowest < LOOSE_PENALTY && lies(best.date(), mention.date());
            if (best == null || moreExact || (cost < lowest && !lessExact)) {
                best = mention;
                lowest = cost;
            }
        }
        return best == null ? narrativeDefault : best.date();
    }

    /** How far an expression is from the trigger; negative if it does not belong to it. */
    private static int distance(TimeMention mention, Sentence sentence, Token trigger, Quotes quotes) {
        List<Token> words = sentence.tokens().stream()
                .filter(token -> token.span().overlaps(mention.span()))
                .toList();
        if (mention.sentence() != sentence.index()
                || words.isEmpty()
                || !quotes.same(words.get(0), trigger)
                || (mention.date().precision() == DatePrecision.SINCE && ranks(sentence, words.get(0)))) {
            return -1;
        }
        return sentence.parsed()
                ? ParsedClause.distance(sentence, words, trigger)
                : WordsBetween.distance(sentence, words, trigger);
    }

    /** "the first visit since 2013": the year of another visit. */
    private static boolean ranks(Sentence sentence, Token since) {
        return sentence.between(Math.max(0, since.index() - RANKING_WITHIN), since.index()).stream()
                .anyMatch(token -> RANKING.contains(token.lemma()) || RANKING.contains(token.form()));
    }

    private static boolean lies(DateSpan inner, DateSpan outer) {
        LocalDate start = inner.start();
        LocalDate end = inner.end();
        LocalDate from = outer.start();
        LocalDate to = outer.end();
        return start != null
                && end != null
                && (from == null || !start.isBefore(from))
                && (to == null || !end.isAfter(to))
                && !(start.equals(from) && end.equals(to));
    }
}
