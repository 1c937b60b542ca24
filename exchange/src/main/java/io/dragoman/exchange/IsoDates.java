package io.dragoman.exchange;

import io.dragoman.record.DateBasis;
import io.dragoman.record.DatePrecision;
import io.dragoman.record.DateSpan;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The dates of the exchange format, read back: the inverse of {@link DateSpan#iso()}. */
final class IsoDates {
    private static final Pattern YEAR = Pattern.compile("-?\\d{4,9}");
    private static final Pattern MONTH = Pattern.compile("(-?\\d{4,9})-(\\d{2})");
    private static final Pattern QUARTER = Pattern.compile("(-?\\d{4,9})-Q([1-4])");

    private IsoDates() {}

    /** Throws {@link DateTimeException} or {@link IllegalArgumentException} for anything that is no such date. */
    static DateSpan parse(String iso, DatePrecision precision, DateBasis basis) {
        int slash = iso.indexOf('/');
        if (slash >= 0) {
            return new DateSpan(end(iso.substring(0, slash)), end(iso.substring(slash + 1)), precision, basis);
        }
        LocalDate first;
        LocalDate last;
        Matcher month = MONTH.matcher(iso);
        Matcher quarter = QUARTER.matcher(iso);
        if (YEAR.matcher(iso).matches()) {
            first = LocalDate.of(Integer.parseInt(iso), 1, 1);
            last = first.plusYears(1).minusDays(1);
        } else if (month.matches()) {
            first = LocalDate.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)), 1);
            last = first.plusMonths(1).minusDays(1);
        } else if (quarter.matches()) {
            first = LocalDate.of(Integer.parseInt(quarter.group(1)), 3 * Integer.parseInt(quarter.group(2)) - 2, 1);
            last = first.plusMonths(3).minusDays(1);
        } else {
            first = LocalDate.parse(iso);
            last = first;
        }
        return new DateSpan(first, last, precision, basis);
    }

    private static @Nullable LocalDate end(String iso) {
        return "..".equals(iso) ? null : LocalDate.parse(iso);
    }
}
