package io.dragoman.coding.time;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps out what only looks like a time: modal and personal "May", the verb "march", "Black Friday", counts and
 * numbers of resolutions that could be years, years inside names ("Agenda 2030").
 */
final class Guard {

    private static final Set<String> MONTH_LEADS = Set.of(
            "in", "since", "until", "till", "by", "of", "from", "through", "during", "before", "after", "for", "last",
            "next", "this", "early", "late", "mid", "between", "the", "that", "to", "every");

    /** Of these the word after them can't be a person. */
    private static final Set<String> SURE_MONTH_LEADS =
            Set.of("in", "since", "until", "till", "last", "next", "early", "late", "mid", "during");

    private static final Set<String> YEAR_LEADS = Set.of(
            "in",
            "since",
            "until",
            "till",
            "by",
            "of",
            "from",
            "through",
            "throughout",
            "during",
            "before",
            "after",
            "for",
            "the",
            "a",
            "an",
            "to",
            "his",
            "her",
            "its",
            "their",
            "our",
            "around",
            "circa",
            "back",
            "early",
            "late",
            "mid",
            "year",
            "with",
            "and",
            "or",
            "versus");

    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "its", "their", "his", "her", "our", "this");

    /** A number after these is a number. */
    private static final Set<String> NUMBERED = Set.of(
            "resolution",
            "order",
            "article",
            "section",
            "law",
            "no",
            "number",
            "paragraph",
            "route",
            "flight",
            "about",
            "nearly",
            "over",
            "some",
            "almost",
            "than",
            "least",
            "most",
            "total",
            "decree",
            "document",
            "room",
            "highway",
            "up",
            "chapter",
            "directive",
            "act");

    private static final Pattern CROWD = Pattern.compile(
            "\\b(?:total|number|force|contingent|group|quota|more|up|down|close|army) (?:of|to|from|by)\\s$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AS_EARLY_AS =
            Pattern.compile("\\b(?:early|late|recently|back) as\\s$", Pattern.CASE_INSENSITIVE);

    private static final Pattern NAME_AFTER_YEAR =
            Pattern.compile("\\s{1,3}(?:Agenda|Vision|Goals|Strategy|Compact|Olympi\\p{L}{1,6}|Games|Expo)\\b");

    private static final Pattern YEAR_AS_SUBJECT = Pattern.compile(
            "\\s{1,3}(?:was|saw|marked|is|will|has|brought|began|ended|became|could|may)\\b.{0,400}", Pattern.DOTALL);

    private static final Set<String> NAMED_DAYS = Set.of(
            "Black",
            "Good",
            "Bloody",
            "Easter",
            "Ash",
            "Palm",
            "Super",
            "Maundy",
            "Fat",
            "Cyber",
            "Shrove",
            "Whit",
            "Holy",
            "Girl",
            "Man",
            "Sheffield",
            "Orange",
            "Pancake",
            "Casual");

    private static final Set<String> FREQUENCY = Set.of("every", "each", "any", "most");

    private static final Pattern NAME_AFTER_WEEKDAY = Pattern.compile(
            "\\s{1,3}(?:Times|Telegraph|Mail|Post|Mirror|Express|Herald|Tribune|Independent|Agreement|Group|Club|Prayers?)\\b");

    private static final Pattern VERB_AFTER_MARCH =
            Pattern.compile("\\s{1,3}(?:on|of|for|against|towards?|through|past)\\b");

    private static final Pattern MAY_THE_PERSON =
            Pattern.compile("\\b(?:Theresa|Prime Minister|Premier|PM|Mrs\\.?|Ms\\.?|Mr\\.?)[\\s\\u00A0]May\\b");

    private static final Pattern LIST_SEPARATOR = Pattern.compile(",?\\s{0,3}(?:and|or|&|to|,)?\\s{1,3}");

    private final boolean personMay;

    /** Looks through the article for a person named May. */
    Guard(String article) {
        this.personMay = MAY_THE_PERSON.matcher(article).find();
    }

    /**
     * Whether the words at {@code [start, end)} can be a time.
     *
     * @param led whether other words of the phrase ("since …", "early …", "from … to …") already say so
     * @param previous the phrase found before in the sentence, null if none
     */
    boolean allows(Kind kind, String text, int start, int end, boolean led, @Nullable Phrase previous) {
        return switch (kind) {
            case YEAR -> allowsYear(text, start, end, led, previous);
            case MONTH -> allowsMonth(text, start, end, led, previous);
            case WEEKDAY, DATE -> allowsDay(text, start, end);
            default -> true;
        };
    }

    private static boolean allowsYear(String text, int start, int end, boolean led, @Nullable Phrase previous) {
        if (NAME_AFTER_YEAR.matcher(text).region(end, text.length()).lookingAt()) {
            return false;
        }
        // "FY 2021", "the year 2020"
        if (led || !Character.isDigit(text.charAt(start))) {
            return true;
        }
        if (previous != null
                && previous.kind() == Kind.YEAR
                && LIST_SEPARATOR.matcher(text.substring(previous.end(), start)).matches()) {
            return true;
        }
        String before = text.substring(Math.max(0, start - 24), start);
        if (before.isBlank()) {
            return YEAR_AS_SUBJECT.matcher(text).region(end, text.length()).lookingAt();
        }
        if (before.endsWith("(")) {
            return end < text.length() && ");,–-".indexOf(text.charAt(end)) >= 0;
        }
        if (!Character.isWhitespace(before.charAt(before.length() - 1)) && !before.endsWith("\u00A0")) {
            return false;
        }
        if (CROWD.matcher(before).find()) {
            return false;
        }
        if (AS_EARLY_AS.matcher(before).find()) {
            return true;
        }
        String word = OutlookReader.wordBefore(text, start);
        if (YEAR_LEADS.contains(word) || word.endsWith("'s") || word.endsWith("’s")) {
            return !before.stripTrailing().endsWith(",") || word.equals("and") || word.equals("or");
        }
        return isAdjective(text, start, word) && followedByNoun(text, end);
    }

    /** "the disputed 2020 election": a lower-case word between determiner and year. */
    private static boolean isAdjective(String text, int start, String word) {
        if (word.isEmpty() || NUMBERED.contains(word)) {
            return false;
        }
        int at = text.lastIndexOf(word, start - 1);
        return at >= 0 && DETERMINERS.contains(OutlookReader.wordBefore(text, at));
    }

    private static boolean followedByNoun(String text, int end) {
        return end + 1 < text.length() && text.charAt(end) == ' ' && Character.isLetter(text.charAt(end + 1));
    }

    private boolean allowsMonth(String text, int start, int end, boolean led, @Nullable Phrase previous) {
        String month = text.substring(start, end).toLowerCase(Locale.ROOT);
        String word = OutlookReader.wordBefore(text, start);
        boolean listed = previous != null && start - previous.end() <= 6;
        boolean follows = followedByCapital(text, end);
        return switch (month) {
            case "may" ->
                (led && !personMay)
                        || listed
                        || ((personMay ? SURE_MONTH_LEADS : MONTH_LEADS).contains(word)
                                && !(follows && word.equals("the")));
            case "march" ->
                (led || listed || MONTH_LEADS.contains(word))
                        && !(word.equals("the")
                                && VERB_AFTER_MARCH
                                        .matcher(text)
                                        .region(end, text.length())
                                        .lookingAt());
            case "april", "june", "august" -> led || listed || MONTH_LEADS.contains(word) || !follows;
            default -> true;
        };
    }

    private static boolean followedByCapital(String text, int end) {
        return end + 1 < text.length() && text.charAt(end) == ' ' && Character.isUpperCase(text.charAt(end + 1));
    }

    private static boolean allowsDay(String text, int start, int end) {
        String before = text.substring(Math.max(0, start - 12), start).stripTrailing();
        String word = before.substring(lastBlank(before) + 1);
        if (NAMED_DAYS.contains(word) || FREQUENCY.contains(word.toLowerCase(Locale.ROOT))) {
            return false;
        }
        if (word.equals("Long") && text.startsWith("March", start)) {
            return false;
        }
        return !NAME_AFTER_WEEKDAY.matcher(text).region(end, text.length()).lookingAt();
    }

    private static int lastBlank(String text) {
        int at = text.length() - 1;
        while (at >= 0 && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at;
    }
}
