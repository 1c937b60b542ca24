package io.dragoman.chronicle;

import io.dragoman.record.Agreement;
import io.dragoman.record.Figure;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers with their units as people write them: {@code over 22 billion USD}, {@code 12.5 percent}. */
public final class Amounts {

    private static final double THOUSAND = 1e3;
    private static final double MILLION = 1e6;

    private Amounts() {}

    public static String of(Agreement.Amount amount) {
        return of(amount.qualifier(), amount.value(), amount.unit());
    }

    public static String of(Figure figure) {
        return of(figure.qualifier(), figure.value(), figure.unit());
    }

    private static String of(@Nullable String qualifier, double value, String unit) {
        return (qualifier == null ? "" : qualifier + " ") + number(value) + " " + unit;
    }

    private static String number(double value) {
        double size = Math.abs(value);
        if (size >= MILLION * MILLION) {
            return plain(value / (MILLION * MILLION)) + " trillion";
        }
        if (size >= MILLION * THOUSAND) {
            return plain(value / (MILLION * THOUSAND)) + " billion";
        }
        return size >= MILLION ? plain(value / MILLION) + " million" : plain(value);
    }

    private static String plain(double value) {
        NumberFormat format = NumberFormat.getInstance(Locale.ENGLISH);
        format.setMaximumFractionDigits(3);
        return format.format(BigDecimal.valueOf(value));
    }
}
