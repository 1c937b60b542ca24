package io.dragoman.intake.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Settles dates such as 03/04/2021, which can be read as two days: by the future, which no page knows; by the page's
 * other dates, whose order is clear; by the country of its site; by its language. Used for one page.
 */
final class DayOrder {

    private static final Pattern NUMERIC =
            Pattern.compile("(?<!\\d)(\\d{1,2})[/-](\\d{1,2})[/-](?:19|20)?\\d{2}(?!\\d)");
    private static final Pattern MONTH = Pattern.compile("/((?:19|20)\\d{2})[/-]?([01]\\d)(?=[/.-])");
    private static final Set<String> MONTH_FIRST_ENDINGS = Set.of("us", "gov", "mil");
    /** Both orders are in use. */
    private static final Set<String> MIXED_ENDINGS = Set.of("ca", "ph", "ke", "gh", "pr", "tv", "io", "co", "me", "ai");

    private static final Set<String> MONTH_FIRST_LANGUAGES = Set.of("en-us", "en_us", "en-pr", "en-um");
    private static final int DAYS_OF_A_STORY = 31;

    private final LocalDate today;
    private final Document page;
    private final Clues clues;
    private final StructuredData data;
    private final @Nullable String url;
    private final @Nullable LocalDate ofAddress;
    private final @Nullable LocalDate changed;

    DayOrder(
            LocalDate today,
            Document page,
            Clues clues,
            StructuredData data,
            @Nullable String url,
            @Nullable LocalDate ofAddress,
            @Nullable LocalDate changed) {
        this.today = today;
        this.page = page;
        this.clues = clues;
        this.data = data;
        this.url = url;
        this.ofAddress = ofAddress;
        this.changed = changed;
    }

    /** A day and how it was told from another. */
    record Settled(LocalDate day, String basis) {}

    /** Settles a date with groups {@code first}, {@code second} and {@code year}; null if nothing tells. */
    @Nullable
    Settled settle(Matcher date) {
        int year = Integer.parseInt(date.group("year"));
        year += date.group("year").length() == 2 ? 2000 : 0;
        int first = Integer.parseInt(date.group("first"));
        int second = Integer.parseInt(date.group("second"));
        String written = date.group();
        LocalDate dayFirst = day(year, second, first);
        LocalDate monthFirst = day(year, first, second);
        if (dayFirst == null
                || monthFirst == null
                || dayFirst.equals(monthFirst)
                || date.group("mark").equals(".")) {
            LocalDate only = dayFirst == null ? monthFirst : dayFirst;
            return only == null || only.isAfter(today.plusDays(1)) ? null : new Settled(only, written);
        }
        return choose(written, dayFirst, monthFirst);
    }

    private @Nullable Settled choose(String written, LocalDate dayFirst, LocalDate monthFirst) {
        Settled chosen =
                one(written, dayFirst, monthFirst, day -> !day.isAfter(today.plusDays(1)), "the other lies ahead");
        if (chosen == null && ofAddress != null) {
            chosen = one(written, dayFirst, monthFirst, ofAddress::equals, "by the address");
        }
        if (chosen == null && monthOfAddress() != null) {
            chosen = one(written, dayFirst, monthFirst, day -> ofMonth(day).equals(monthOfAddress()), "by the address");
        }
        if (chosen == null && changed != null) {
            chosen = one(
                    written,
                    dayFirst,
                    monthFirst,
                    day -> !day.isAfter(changed) && ChronoUnit.DAYS.between(day, changed) < DAYS_OF_A_STORY,
                    "by the day of the last change");
        }
        if (chosen != null) {
            return chosen;
        }
        Boolean isDayFirst = byOtherDates();
        String basis = "by other dates of the page";
        if (isDayFirst == null) {
            isDayFirst = bySite();
            basis = "by the country of the site";
        }
        if (isDayFirst == null) {
            isDayFirst = byLanguage();
            basis = "by the page's language";
        }
        if (isDayFirst == null) {
            return null;
        }
        return new Settled(
                isDayFirst ? dayFirst : monthFirst,
                written + ", " + (isDayFirst ? "day" : "month") + " first " + basis);
    }

    private static @Nullable Settled one(
            String written, LocalDate dayFirst, LocalDate monthFirst, Predicate<LocalDate> fits, String basis) {
        boolean dayFits = fits.test(dayFirst);
        boolean monthFits = fits.test(monthFirst);
        if (dayFits == monthFits) {
            return null;
        }
        return new Settled(
                dayFits ? dayFirst : monthFirst, written + ", " + (dayFits ? "day" : "month") + " first, " + basis);
    }

    private @Nullable String monthOfAddress() {
        Matcher matcher = url == null || url.length() > 2_000 ? null : MONTH.matcher(url);
        return matcher != null && matcher.find() ? matcher.group(1) + "-" + matcher.group(2) : null;
    }

    private static String ofMonth(LocalDate day) {
        return day.toString().substring(0, 7);
    }

    /** Whether other numeric dates of the page put the day first; null if none tells, or they differ. */
    private @Nullable Boolean byOtherDates() {
        String text = page.text();
        if (!hasNumeric(text, '/') && !hasNumeric(text, '-')) {
            return null;
        }
        Matcher matcher = NUMERIC.matcher(text.length() > 100_000 ? text.substring(0, 100_000) : text);
        int dayFirst = 0;
        int monthFirst = 0;
        while (matcher.find()) {
            int first = Integer.parseInt(matcher.group(1));
            int second = Integer.parseInt(matcher.group(2));
            dayFirst += (first > 12 && first <= 31 && second <= 12) ? 1 : 0;
            monthFirst += (second > 12 && second <= 31 && first <= 12) ? 1 : 0;
        }
        return (dayFirst > 0) == (monthFirst > 0) ? null : dayFirst > 0;
    }

    /** A cheap look, because few pages hold any. */
    private static boolean hasNumeric(String text, char mark) {
        for (int at = text.indexOf(mark, 1); at >= 0; at = text.indexOf(mark, at + 1)) {
            if (isDigit(text.charAt(at - 1)) && at + 1 < text.length() && isDigit(text.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private @Nullable Boolean bySite() {
        String host = PageFacts.host(url);
        String ending = host == null ? "" : host.substring(host.lastIndexOf('.') + 1);
        if (MONTH_FIRST_ENDINGS.contains(ending)) {
            return false;
        }
        boolean ofCountry =
                ending.length() == 2 && !MIXED_ENDINGS.contains(ending) && Character.isLetter(ending.charAt(0));
        return ofCountry ? true : null;
    }

    private @Nullable Boolean byLanguage() {
        String locale = clues.meta("og:locale");
        for (String told : new String[] {clues.language, data.language(), locale}) {
            String language = told == null ? "" : told.toLowerCase(Locale.ROOT);
            if (MONTH_FIRST_LANGUAGES.contains(language)) {
                return false;
            }
            if (language.length() > 3 && !language.endsWith("ca") && !language.endsWith("ph")) {
                return true;
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
