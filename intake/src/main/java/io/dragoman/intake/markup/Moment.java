package io.dragoman.intake.markup;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Moments as pages and feeds write them for machines: {@code 2021-05-03}, {@code 2021-05-03T10:20:00+0200} … */
public final class Moment {

    private static final Pattern LIKELY = Pattern.compile("(?:19|20)\\d{2}-\\d{2}-\\d{2}(?:[T ].{5,40})?");

    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'][' ']")
            .optionalStart()
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter();

    private Moment() {}

    /** The moment a text tells, in UTC where no zone is told; a day's first where no hour is. Null if it is none. */
    public static @Nullable Instant of(@Nullable String text) {
        String bare = text == null ? "" : text.strip();
        if (!LIKELY.matcher(bare).matches()) {
            return null;
        }
        try {
            TemporalAccessor read = FORM.parseBest(bare, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            if (read instanceof OffsetDateTime moment) {
                return moment.toInstant();
            }
            return read instanceof LocalDateTime time
                    ? time.toInstant(ZoneOffset.UTC)
                    : LocalDate.from(read).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
