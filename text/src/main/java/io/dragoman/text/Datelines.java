package io.dragoman.text;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the dateline at the start of a paragraph: "KILIS, Turkey --", "SEOUL, March 23 (Reuters) -". Left in the
 * sentence it becomes a second subject.
 */
final class Datelines {

    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]*+";
    private static final String WORD = "[\\p{Lu}\\d][\\p{L}\\d.'’-]*+";
    private static final String PLACE = "(?<place>" + CAPITALS + "(?:[ /](?:" + CAPITALS + "|de|del|al|el|of)){0,3}+)";
    private static final String MIXED = "(?:" + WORD + "(?: " + WORD + "){0,2}+)";
    private static final String REST = "(?<rest>(?:, ?" + WORD + "(?: " + WORD + "){0,3}+){0,3}+)";
    private static final String AGENCY = "(?<agency> ?[(\\[/]{1,2}+[\\p{L}\\d .:/&-]{2,40}?[)\\]/]{1,2}+)";
    private static final String DASH = "(?: ?(?:--++|[—–―]) ?| +[-_] +)";

    private static final Pattern CAPITAL_PLACE =
            Pattern.compile(PLACE + REST + "(?:" + AGENCY + "(?:" + DASH + "| )|" + DASH + "|(?<colon>: ))");
    private static final Pattern MIXED_PLACE = Pattern.compile(MIXED + REST + AGENCY + DASH);
    private static final Pattern LOWER_CASE_SOON = Pattern.compile("\\S*+(?: \\S*+){0,2}?(?<=\\p{Ll})(?: .*+|$)");

    /** Words in capitals that stand before a dash or colon and are no place. */
    private static final Set<String> NOT_PLACES = WordSet.of("""
            NATO ASEAN OPEC OSCE UNESCO UNICEF AUKUS BRICS UPDATE BREAKING NOTE WATCH READ EXCLUSIVE ANALYSIS
            OPINION EXPLAINER FACTBOX TIMELINE VIDEO PHOTOS PHOTO CORRECTED CORRECTION LIVE QUESTION ANSWER DATE
            SOURCE ALSO MORE INTERVIEW FACT SHEET PRESS
            RELEASE STATEMENT REMARKS TRANSCRIPT BRIEFING READOUT NEWS ALERT SUMMARY UN EU US UK USA""");

    private static final int SHORTEST_PLACE = 4;
    private static final int LONGEST = 120;

    private Datelines() {}

    /** Length of the dateline that opens a paragraph, with its dash and the blank after it; 0 if there is none. */
    static int length(String paragraph) {
        Matcher capitals = CAPITAL_PLACE.matcher(paragraph).region(0, Math.min(LONGEST, paragraph.length()));
        if (capitals.lookingAt() && isPlace(capitals) && startsSentence(paragraph, capitals.end())) {
            return capitals.end();
        }
        Matcher mixed = MIXED_PLACE.matcher(paragraph).region(0, Math.min(LONGEST, paragraph.length()));
        return mixed.lookingAt() && startsSentence(paragraph, mixed.end()) ? mixed.end() : 0;
    }

    private static boolean isPlace(Matcher dateline) {
        String place = dateline.group("place");
        boolean bare =
                dateline.group("agency") == null && dateline.group("rest").isEmpty();
        return !bare
                || (place.length() >= SHORTEST_PLACE
                        && Arrays.stream(place.split(" ", -1)).noneMatch(NOT_PLACES::contains));
    }

    /** A sentence in capitals is a headline with a dash in it. */
    private static boolean startsSentence(String paragraph, int at) {
        String rest = paragraph.substring(at, Math.min(paragraph.length(), at + LONGEST));
        return !rest.isBlank()
                && !Character.isLowerCase(rest.codePointAt(0))
                && LOWER_CASE_SOON.matcher(rest).lookingAt();
    }
}
