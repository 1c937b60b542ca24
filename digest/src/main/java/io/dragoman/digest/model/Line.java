package io.dragoman.digest.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a digest tells, with the words it rests on.
 *
 * @param id unique in the digest, fit for an address
 * @param when its date as people write it; empty for none
 * @param day the first day of its date, else that of the first report; null where unknown
 * @param badge where it stands, in a word or two; may be empty
 * @param notes what else is to be said of it
 * @param quotes one at least
 */
public record Line(
        String id,
        String when,
        @Nullable LocalDate day,
        Sign sign,
        String badge,
        String text,
        List<String> notes,
        List<Quote> quotes) {

    /** Throws {@link IllegalArgumentException} for a line that rests on nothing. */
    public Line {
        notes = List.copyOf(notes);
        quotes = List.copyOf(quotes);
        if (quotes.isEmpty()) {
            throw new IllegalArgumentException("line " + id + " rests on no sentence: " + text);
        }
    }
}
