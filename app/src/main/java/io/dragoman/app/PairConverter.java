package io.dragoman.app;

import io.dragoman.store.Pair;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a pair of countries from the command line; a code that no country or body has is refused. */
final class PairConverter implements ITypeConverter<Pair> {

    /** Codes beside those of ISO 3166-1: Kosovo, Europe, and kinds of bodies above or beside states. */
    private static final Set<String> FURTHER = Set.of("XKX", "EUR", "IGO", "UNO", "NGO", "NGM", "MNC", "IMG");

    @Override
    public Pair convert(String text) {
        try {
            Pair pair = Pair.parse(text);
            check(pair.one());
            check(pair.other());
            return pair;
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(
                    "'" + text + "' is not a pair of countries: write two codes of three letters, such as RUS-KOR");
        }
    }

    private static void check(String code) {
        boolean known = FURTHER.contains(code)
                || Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).contains(code);
        if (!known) {
            throw new TypeConversionException(
                    "no country has the code " + code + ": codes are those of ISO 3166-1 alpha-3, such as RUS or KOR");
        }
    }
}
