package io.dragoman.app;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;

/**
 * From when on something is news.
 *
 * @param day null for the last look
 */
record Since(@Nullable LocalDate day) {

    static final Since LAST = new Since(null);

    /** Reads one from the command line. */
    static final class Converter implements ITypeConverter<Since> {

        private final Period.Converter periods = new Period.Converter();

        @Override
        public Since convert(String text) {
            return text.equalsIgnoreCase("last")
                    ? LAST
                    : new Since(periods.convert(text).first());
        }
    }
}
