package io.dragoman.coding.article;

import io.dragoman.coding.event.Reading;
import io.dragoman.coding.time.EventDates;
import io.dragoman.coding.time.TimeMention;
import io.dragoman.record.DateBasis;
import io.dragoman.record.DatePrecision;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Modality;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the narrative of an article stands in time. An act without a date of its own has the date of the act told before
 * it in the same paragraph, else that of the article's main event: the first dated act not long before publication. What
 * is still to come lies after publication. Belongs to one article and one thread.
 */
public final class Narrative {

    private static final int RECENT_DAYS = 62;

    private final List<TimeMention> times;
    private final @Nullable LocalDate published;
    private @Nullable DateSpan main;
    private @Nullable DateSpan last;
    private int paragraph = -1;

    /** Where the narrative stands, by index of the sentence. */
    private final Map<Integer, DateSpan> standing = new HashMap<>();

    public Narrative(List<TimeMention> times, @Nullable LocalDate published) {
        this.times = times;
        this.published = published;
    }

    /** The days on which an act took or is to take place; null if nothing tells. Acts are asked in the order of the text. */
    public @Nullable DateSpan dateOf(Sentence sentence, Reading reading) {
        if (sentence.paragraph() != paragraph) {
            paragraph = sentence.paragraph();
            last = null;
        }
        if (last != null) {
            standing.putIfAbsent(sentence.index(), last);
        }
        List<TimeMention> here = times.stream()
                .filter(time -> time.sentence() == sentence.index())
                .toList();
        DateSpan own = EventDates.dateFor(here, sentence, reading.trigger(), null);
        if (own == null && !reading.top().equals(reading.trigger())) {
            own = EventDates.dateFor(here, sentence, reading.top(), null);
        }
        boolean real = reading.modality() == Modality.HAPPENED || reading.modality() == Modality.ONGOING;
        if (own != null) {
            if (real) {
                note(own);
                standing.put(sentence.index(), own);
            }
            return own;
        }
        LocalDate day = published;
        if (reading.modality() == Modality.PLANNED || reading.modality() == Modality.HYPOTHETICAL) {
            return day == null ? null : new DateSpan(day, null, DatePrecision.FUTURE, DateBasis.INFERRED);
        }
        return inferred(last == null ? main : last);
    }

    /**
     * The days on which something was said or done that a word of a sentence names: by the time expressions of its
     * clause, else by where the narrative stands there. For sentences whose acts have been dated; null if nothing tells.
     */
    public @Nullable DateSpan dateAt(Sentence sentence, Token word) {
        List<TimeMention> here = times.stream()
                .filter(time -> time.sentence() == sentence.index())
                .toList();
        DateSpan own = EventDates.dateFor(here, sentence, word, null);
        if (own != null) {
            return own;
        }
        DateSpan told = standing.get(sentence.index());
        return inferred(told == null ? main : told);
    }

    private static @Nullable DateSpan inferred(@Nullable DateSpan told) {
        return told == null ? null : new DateSpan(told.start(), told.end(), told.precision(), DateBasis.INFERRED);
    }

    private void note(DateSpan date) {
        LocalDate start = date.start();
        LocalDate end = date.end();
        if (start == null || end == null) {
            return;
        }
        last = date;
        LocalDate day = published;
        boolean recent = day != null
                && !end.isAfter(day)
                && ChronoUnit.DAYS.between(start, day) <= RECENT_DAYS
                && ChronoUnit.DAYS.between(start, end) <= RECENT_DAYS / 2;
        if (main == null && recent) {
            main = date;
        }
    }
}
