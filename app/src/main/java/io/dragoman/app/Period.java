package io.dragoman.app;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day, month or year as a user gives it: {@code 2021-03-23}, {@code 2021-03} or {@code 2021}. */
record Period(LocalDate first, LocalDate last) {

    /** Reads one from the command line. */
    static final class Converter implements ITypeConverter<Period> {

        @Override
        public Period convert(String text) {
            try {
                if (text.matches("\\d{4}")) {
                    Year year = Year.parse(text);
                    return new Period(year.atDay(1), year.atMonth(12).atEndOfMonth());
                }
                if (text.matches("\\d{4}-\\d{2}")) {
                    YearMonth month = YearMonth.parse(text);
                    return new Period(month.atDay(1), month.atEndOfMonth());
                }
                LocalDate day = LocalDate.parse(text);
                return new Period(day, day);
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + text + "' is not a date: write 2021-03-23, 2021-03 or 2021");
            }
        }
    }
}
