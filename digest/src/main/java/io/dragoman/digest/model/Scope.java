package io.dragoman.digest.model;

import io.dragoman.chronicle.DateLabel;
import io.dragoman.record.DateBasis;
import io.dragoman.record.DatePrecision;
import io.dragoman.record.DateSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What a digest is about.
 *
 * @param from first day of the period
 * @param to last day of the period
 * @param day the day as of which is told what is due and where agreements stand
 * @param base address of the server whose pages are linked to, without a slash at its end; empty for no such links
 * @param made when the digest was made
 */
public record Scope(Side one, Side other, LocalDate from, LocalDate to, LocalDate day, String base, Instant made) {

    /** Throws {@link IllegalArgumentException} if the period ends before it begins. */
    public Scope {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the period ends before it begins: " + from + " to " + to);
        }
    }

    /** The codes, as {@code RUS-KOR}. */
    public String pair() {
        return one.code() + "-" + other.code();
    }

    public String title() {
        return one.name() + " – " + other.name();
    }

    public DateSpan span() {
        return new DateSpan(from, to, DatePrecision.RANGE, DateBasis.EXPLICIT);
    }

    /** The period as people write it: {@code Mar–Apr 2021}. */
    public String period() {
        return DateLabel.of(span());
    }

    /** How many days it has. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    public boolean holds(LocalDate other) {
        return !other.isBefore(from) && !other.isAfter(to);
    }

    /** A name for files: {@code dragoman-RUS-KOR-2021-03-01-2021-04-30}. */
    public String fileName() {
        return "dragoman-" + pair() + "-" + from + "-" + to;
    }
}
