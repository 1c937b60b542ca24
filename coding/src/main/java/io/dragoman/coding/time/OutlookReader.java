package io.dragoman.coding.time;

import java.util.Locale;
import java.util.Set;

/**
 * Reads the tense around a time expression from words alone, so that sentences without a parse are read alike: the
 * nearest cue before it decides, else the first after it; after "and", "but" or "that" and at the start of a sentence
 * ("On Tuesday the two will meet") it is the first after it. Quotation marks are not crossed.
 */
final class OutlookReader {

    private static final Set<String> FUTURE =
            Set.of("will", "shall", "won't", "won’t", "would", "upcoming", "forthcoming", "invited");

    /** With "to" after them they look ahead. */
    private static final Set<String> INTENT = Set.of(
            "is",
            "are",
            "going",
            "agreed",
            "plan",
            "plans",
            "planning",
            "intend",
            "intends",
            "hope",
            "hopes",
            "expects",
            "want",
            "wants",
            "promised",
            "vowed",
            "pledged",
            "about");

    /** With "to", "for" or "on" after them they look ahead, unless "was" stands before. */
    private static final Set<String> PLANNED = Set.of("due", "set", "scheduled", "slated", "planned", "expected");

    private static final Set<String> AFTER_PLANNED = Set.of("to", "for", "on", "in");

    private static final Set<String> PAST = Set.of(
            "was",
            "were",
            "had",
            "did",
            "said",
            "told",
            "met",
            "held",
            "made",
            "took",
            "came",
            "went",
            "gave",
            "began",
            "became",
            "saw",
            "led",
            "left",
            "flew",
            "spoke",
            "wrote",
            "sent",
            "brought",
            "won",
            "lost",
            "rose",
            "fell",
            "grew",
            "drew",
            "sought",
            "found",
            "kept",
            "got",
            "shot",
            "built",
            "broke",
            "chose",
            "swore",
            "withdrew",
            "struck",
            "stood",
            "fought",
            "thought",
            "knew",
            "ran",
            "dealt",
            "sold",
            "paid",
            "shook",
            "arose",
            "bought",
            "caught",
            "fled",
            "froze",
            "sank",
            "spent",
            "taught",
            "tore",
            "threw",
            "heard",
            "laid",
            "overthrew",
            "undertook",
            "underwent",
            "oversaw",
            "upheld",
            "forbade");

    /** Words after which a past form is no verb of its own: "be signed", "the proposed talks". */
    private static final Set<String> BEFORE_PARTICIPLE = Set.of(
            "be", "been", "being", "is", "are", "the", "a", "an", "its", "their", "his", "her", "our", "of", "for",
            "with", "in", "on", "by", "as", "to", "more", "most", "so");

    private static final Set<String> OPENING = Set.of("", "and", "but", "that", "while", "although");

    private static final Set<String> PREPOSITIONS =
            Set.of("on", "in", "by", "from", "during", "for", "at", "until", "the", "of", "since");

    private static final String QUOTATION_MARKS = "“”\"«»";

    /** Characters looked at on either side. */
    private static final int REACH = 400;

    private OutlookReader() {}

    /** The outlook at {@code [start, end)}, UTF-16 indices into the sentence's text. */
    static Outlook read(String text, int start, int end) {
        int from = start;
        while (from > 0 && start - from < REACH && QUOTATION_MARKS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < REACH && QUOTATION_MARKS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        boolean opens = opensClause(text, from, start);
        Outlook first = opens ? firstCue(text, end, to) : lastCue(text, from, start);
        if (first != Outlook.UNKNOWN) {
            return first;
        }
        return opens ? lastCue(text, from, start) : firstCue(text, end, to);
    }

    private static boolean opensClause(String text, int from, int start) {
        int at = start;
        String word = wordBefore(text, from, at);
        if (PREPOSITIONS.contains(word)) {
            at = startOfWordBefore(text, from, at);
            word = wordBefore(text, from, at);
        }
        return OPENING.contains(word);
    }

    private static Outlook firstCue(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            boolean starts = isWordPart(text.charAt(at)) && (at == from || !isWordPart(text.charAt(at - 1)));
            Outlook cue = starts ? cue(text, from, at, endOfWord(text, at, to)) : Outlook.UNKNOWN;
            if (cue != Outlook.UNKNOWN) {
                return cue;
            }
        }
        return Outlook.UNKNOWN;
    }

    private static Outlook lastCue(String text, int from, int to) {
        int end = to;
        while (end > from) {
            int start = startOfWordBefore(text, from, end);
            Outlook cue = cue(text, from, start, endOfWord(text, start, end));
            if (cue != Outlook.UNKNOWN || start == end) {
                return cue;
            }
            end = start;
        }
        return Outlook.UNKNOWN;
    }

    private static Outlook cue(String text, int from, int start, int end) {
        String written = text.substring(start, end);
        String word = written.toLowerCase(Locale.ROOT);
        if (word.equals("invited") && isFollowedByTime(text, end)) {
            return Outlook.PAST;
        }
        if (FUTURE.contains(word) || word.endsWith("'ll") || word.endsWith("’ll")) {
            return Outlook.FUTURE;
        }
        String before = wordBefore(text, from, start);
        if (word.equals("to") && INTENT.contains(before)) {
            return Outlook.FUTURE;
        }
        if (AFTER_PLANNED.contains(word) && PLANNED.contains(before)) {
            String auxiliary = wordBefore(text, from, startOfWordBefore(text, from, start));
            return auxiliary.equals("was") || auxiliary.equals("were") ? Outlook.PAST : Outlook.FUTURE;
        }
        boolean past = PAST.contains(word) || (word.length() > 3 && word.endsWith("ed") && written.equals(word));
        if (past && before.endsWith("ly")) {
            before = wordBefore(text, from, startOfWordBefore(text, from, start));
        }
        return past && !BEFORE_PARTICIPLE.contains(before) ? Outlook.PAST : Outlook.UNKNOWN;
    }

    /** "was invited <u>in</u> October": the time of the invitation, not of the visit. */
    private static boolean isFollowedByTime(String text, int end) {
        return text.startsWith(" in ", end) || text.startsWith(" on ", end) || text.startsWith(" last ", end);
    }

    /** The word before an index, in lower case; empty if there is none. */
    static String wordBefore(String text, int index) {
        return wordBefore(text, 0, index);
    }

    private static String wordBefore(String text, int from, int index) {
        int start = startOfWordBefore(text, from, index);
        return text.substring(start, endOfWord(text, start, index)).toLowerCase(Locale.ROOT);
    }

    /** Start of the word before an index, looking back over a few blanks and marks; the index itself if none is near. */
    private static int startOfWordBefore(String text, int from, int index) {
        int at = index;
        while (at > from && index - at < 6 && !isWordPart(text.charAt(at - 1))) {
            at--;
        }
        if (at == from || !isWordPart(text.charAt(at - 1))) {
            return index;
        }
        while (at > from && isWordPart(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int endOfWord(String text, int start, int limit) {
        int at = start;
        while (at < limit && isWordPart(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isWordPart(char letter) {
        return Character.isLetter(letter) || letter == '\'' || letter == '’';
    }
}
