package io.dragoman.intake.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the numbers and dates in answers mean. */
final class Statuses {

    /** Nobody is believed who wants to be left alone for longer. */
    static final Duration LONGEST_WAIT = Duration.ofDays(7);

    private Statuses() {}

    static FetchException failure(int status, @Nullable String retryAfter, Instant now) {
        return switch (status) {
            case 404, 410 -> FetchException.gone("nothing there (" + status + ")", "check the address");
            case 401, 402, 403, 407, 451 ->
                FetchException.refused(
                        "not for everyone (" + status + ")", "open it in a browser, save it, and read the file");
            case 408, 425, 429 ->
                FetchException.later("too many requests or too slow (" + status + ")", wait(retryAfter, now));
            default ->
                status >= 500
                        ? FetchException.later("the server fails (" + status + ")", wait(retryAfter, now))
                        : FetchException.refused("an answer without a page (" + status + ")", "open it in a browser");
        };
    }

    /** Reads {@code Retry-After}: seconds or a date. */
    static @Nullable Instant wait(@Nullable String written, Instant now) {
        if (written == null) {
            return null;
        }
        Instant until = written.matches("\\d{1,9}") ? now.plusSeconds(Long.parseLong(written)) : date(written);
        Instant most = now.plus(LONGEST_WAIT);
        return until == null || !until.isAfter(now) ? null : until.isAfter(most) ? most : until;
    }

    /** Reads a date of HTTP; null if it is none. */
    static @Nullable Instant date(@Nullable String written) {
        try {
            return written == null || written.length() > 60
                    ? null
                    : ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT))
                            .toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Refuses what is said to be no text, before it is sent. */
    static void requireText(@Nullable String type) throws FetchException {
        if (type != null && type.toLowerCase(Locale.ROOT).matches("(?:image|video|audio|font|model)/.*")) {
            throw FetchException.refused("not an article (" + type + ")", "give the address of the article");
        }
    }
}
