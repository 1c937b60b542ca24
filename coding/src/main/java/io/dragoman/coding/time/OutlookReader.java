package io.dragoman.coding.time;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the tense around a time expression from words alone, so that sentences without a parse are read alike: the
 * nearest cue before it decides, else the first after it; after "and", "but" or "that" and at the start of a sentence
 * ("On Tuesday the two will meet") it is the first after it.
 */
final class OutlookReader {

    private static final Pattern CUE = TimeWords.pattern("(?i:(?<future>will|shall|won['’]t|(?<=['’])ll|would|going to"
            + "|(?:is|are|be|been) (?:due|set|scheduled|slated|expected|planned|about|to)"
            + "|(?<!\\b(?:was|were) )(?:scheduled|slated|planned|expected) (?:for|to|on|in)|upcoming|forthcoming"
            + "|(?:plan|plans|planning|intend|intends|hope|hopes|expects|agreed|want|wants|promised|vowed|pledged) to"
            + "|invited)|(?:was|were|had|has|have|did|said|told|met|held|made|took|came|went|gave|began|became|saw"
            + "|led|left|flew|spoke|wrote|sent|brought|won|lost|rose|fell|grew|drew|sought|found|kept|got|shot|built"
            + "|broke|chose|swore|withdrew|struck|stood|fought|thought|knew|ran|dealt|sold|paid))"
            + "|\\p{Ll}{2,20}ed");

    /** Words after which an -ed form is no verb of its own: "be signed", "the proposed talks". */
    private static final Set<String> BEFORE_PARTICIPLE = Set.of(
            "be", "been", "being", "the", "a", "an", "its", "their", "his", "her", "our", "of", "for", "with", "in",
            "on", "by", "as", "to", "more", "most", "so");

    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}'’]{1,30})[^\\p{L}\\p{N}]{0,5}$");

    private static final Set<String> OPENING = Set.of("and", "but", "that", "while", "although");

    private static final Set<String> PREPOSITIONS =
            Set.of("on", "in", "by", "from", "during", "for", "at", "until", "the", "of", "since");

    private static final String QUOTATION_MARKS = "“”\"«»";

    /** Characters looked at on either side. */
    private static final int REACH = 400;

    private OutlookReader() {}

    /** The outlook at {@code [start, end)}, UTF-16 indices into the sentence's text; quotation marks are not crossed. */
    static Outlook read(String text, int start, int end) {
        int from = start;
        while (from > 0 && start - from < REACH && QUOTATION_MARKS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < REACH && QUOTATION_MARKS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return readStretch(text.substring(from, to), start - from, end - from);
    }

    private static Outlook readStretch(String text, int start, int end) {
        Outlook before = Outlook.UNKNOWN;
        Outlook after = Outlook.UNKNOWN;
        Matcher matcher = CUE.matcher(text);
        while (after == Outlook.UNKNOWN && matcher.find()) {
            boolean wordStart = matcher.start() == 0 || !Character.isLetterOrDigit(text.charAt(matcher.start() - 1));
            if (!wordStart || (matcher.group("future") == null && !finite(text, matcher.start()))) {
                continue;
            }
            Outlook cue = matcher.group("future") != null ? Outlook.FUTURE : Outlook.PAST;
            if (matcher.start() < start) {
                before = cue;
            } else if (matcher.start() >= end) {
                after = cue;
            }
        }
        boolean opens = opensClause(text, start);
        Outlook first = opens ? after : before;
        return first != Outlook.UNKNOWN ? first : opens ? before : after;
    }

    private static boolean finite(String text, int start) {
        String word = wordBefore(text, start);
        if (word.endsWith("ly")) {
            word = wordBefore(text, text.lastIndexOf(word, start));
        }
        return !BEFORE_PARTICIPLE.contains(word);
    }

    private static boolean opensClause(String text, int start) {
        String word = wordBefore(text, start);
        int at = start;
        if (PREPOSITIONS.contains(word)) {
            at = text.toLowerCase(Locale.ROOT).lastIndexOf(word, at - 1);
            word = wordBefore(text, at);
        }
        return word.isEmpty() || OPENING.contains(word);
    }

    /** The word before an index, in lower case; empty if none is near. */
    static String wordBefore(String text, int index) {
        String near = text.substring(Math.max(0, index - 36), index);
        Matcher matcher = LAST_WORD.matcher(near);
        return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
