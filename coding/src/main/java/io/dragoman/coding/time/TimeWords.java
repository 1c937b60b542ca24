package io.dragoman.coding.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The vocabulary of time and the shorthand that rules are written in. */
final class TimeWords {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final List<String> SMALL_NUMBERS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");

    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    /** Bounded, so that a run of blanks costs no more than its length. */
    private static final String BLANK = "[\\s\\u00A0]{1,3}";

    private static final String FULL_MONTH = "January|February|March|April|May|June|July|August|September|October"
            + "|November|December|JANUARY|FEBRUARY|MARCH|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER";

    /** After a number they make it a count, not a year. */
    private static final String COUNTED = "troops|soldiers|servicemen|personnel|people|persons|men|women|children"
            + "|civilians|refugees|migrants|tonnes|tons|barrels|kilomet(?:er|re)s|km|miles|met(?:er|re)s|hectares|acres"
            + "|square|cubic|kg|dollars|euros|pounds|yuan|rubles|roubles|yen|won|percent|per cent|million|billion"
            + "|thousand|missiles|tanks|vehicles|warheads|deaths|casualties|victims|workers|delegates"
            + "|participants|fighters|militants|policemen|officers|prisoners|detainees|schools|houses|homes|companies"
            + "|times|MW|megawatts|GMT|UTC|hours|local time|years|months|weeks|days|villages|families|jobs|doses"
            + "|applications|visas|students|members|countries|states|nations|contracts|additional|more|or so";

    private static final Map<String, String> SHORTHAND = Map.ofEntries(
            Map.entry("{FULL_MONTH}", "(?:" + FULL_MONTH + ")"),
            Map.entry(
                    "{MONTH}",
                    "(?:" + FULL_MONTH + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)(?!\\p{L})"),
            Map.entry(
                    "{DAY}", "(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?(?![\\p{L}\\p{N}%])(?![.:]\\d)(?!,\\d{3}\\D)"),
            Map.entry("{ORDINAL_DAY}", "(?:3[01]|[12][0-9]|[1-9])(?:st|nd|rd|th)(?![\\p{L}\\p{N}])"),
            Map.entry("{YEAR}", "(?:1[5-9]|20)[0-9]{2}(?![\\p{L}\\p{N}%])(?![.,:]\\d)(?! {COUNTED}\\b)"),
            Map.entry("{COUNTED}", "(?:" + COUNTED + ")"),
            Map.entry("{WEEKDAY}", "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"),
            Map.entry(
                    "{DAY_NAME}",
                    "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\\b\\.?)"),
            Map.entry("{SEASON}", "(?:spring|summer|autumn|fall|winter|Spring|Summer|Autumn|Fall|Winter)"),
            Map.entry("{DASH}", "[\\s\\u00A0]{0,3}[-‐‑–][\\s\\u00A0]{0,3}"),
            Map.entry(
                    "{OF_YEAR}",
                    "(?:,?[\\s\\u00A0]{0,3}(?:of )?(?<year>{YEAR})|,? (?:of )?(?<whichyear>last|this|next|the same|that"
                            + "|that same|the previous|the following) year\\b)"),
            Map.entry(
                    "{NUMBER}",
                    "(?:[1-9][0-9]{0,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
                            + "|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty"
                            + "|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)"),
            Map.entry("{FEW}", "(?:a few|several|many|some|a couple of|a number of)"),
            Map.entry("{ABOUT}", "(?:more than|less than|at least|over|nearly|almost|about|some|around|just|only)"),
            Map.entry("{UNITS}", "(?:days|weeks|months|years|decades)"),
            Map.entry("{UNIT}", "(?:day|week|month|year|decade)"));

    private TimeWords() {}

    /**
     * Compiles a shorthand: a blank stands for one to three blanks of any kind, {@code {MONTH}} and the like for the
     * names above. A match must end where a word ends.
     */
    static Pattern pattern(String shorthand) {
        return Pattern.compile("(?:" + expand(shorthand) + ")(?![\\p{L}\\p{N}_])");
    }

    static String expand(String shorthand) {
        String expanded = shorthand;
        // An entry may name another, and that a third.
        for (int round = 0; round < 3; round++) {
            for (Map.Entry<String, String> entry : SHORTHAND.entrySet()) {
                expanded = expanded.replace(entry.getKey(), entry.getValue());
            }
        }
        return expanded.replace(" ", BLANK);
    }

    /** 1 to 12, for a name or an abbreviation. */
    static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    static DayOfWeek weekday(String name) {
        String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(start)) {
                return day;
            }
        }
        throw new IllegalArgumentException("no weekday: " + name);
    }

    /** A number in digits, with or without "th", or in words up to ninety-nine; "a" is one. */
    static int number(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (Character.isDigit(lower.charAt(0))) {
            return Integer.parseInt(lower.replaceAll("\\D", ""));
        }
        int sum = 0;
        for (String part : lower.split("-", -1)) {
            if (SMALL_NUMBERS.contains(part)) {
                sum += SMALL_NUMBERS.indexOf(part);
            } else if (TENS.contains(part)) {
                sum += 10 * (TENS.indexOf(part) + 2);
            }
        }
        return Math.max(1, sum);
    }

    /** First month of a season of the northern half of the world. */
    static int seasonStart(String season) {
        return switch (season.toLowerCase(Locale.ROOT)) {
            case "spring" -> 3;
            case "summer" -> 6;
            case "winter" -> 12;
            default -> 9;
        };
    }

    /** Lower case, any blanks as one. */
    static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00A0]{1,9}", " ");
    }
}
