package io.dragoman.app.print;

import io.dragoman.record.ArticleRecord;
import io.dragoman.record.DatePrecision;
import io.dragoman.record.DateSpan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tells what an article reports from what it recalls: that lies well before its day. */
final class Background {

    private static final int RECENT_DAYS = 100;

    private final @Nullable LocalDate recent;

    Background(ArticleRecord record) {
        LocalDate published = record.document().published();
        recent = published == null ? null : published.minusDays(RECENT_DAYS);
    }

    /** Whether something of that date is recalled; without a date it is taken for reported. */
    boolean holds(@Nullable DateSpan date) {
        LocalDate last = date == null ? null : date.end();
        // "Before" and "since" reach up to the present or say nothing of how far back.
        return recent != null
                && date != null
                && last != null
                && date.precision() != DatePrecision.BEFORE
                && date.precision() != DatePrecision.ONGOING
                && last.isBefore(recent);
    }
}
