package io.dragoman.app;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a length of time: 15m, 6h, 1d. */
final class Interval implements ITypeConverter<Duration> {

    static final Duration LEAST = Duration.ofMinutes(1);

    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,4})([mhd])");

    @Override
    public Duration convert(String written) {
        Matcher form = FORM.matcher(written.strip());
        if (!form.matches()) {
            throw new TypeConversionException(
                    "'" + written + "' is not a length of time: write minutes, hours or days, such as 15m, 6h or 1d");
        }
        long count = Long.parseLong(form.group(1));
        return switch (form.group(2)) {
            case "m" -> Duration.ofMinutes(count);
            case "h" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        };
    }
}
