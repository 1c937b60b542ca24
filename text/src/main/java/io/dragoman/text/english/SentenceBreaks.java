package io.dragoman.text.english;

import io.dragoman.text.Parser.Word;
import io.dragoman.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides where the sentences of a paragraph end. A closing quotation mark or bracket that touches the final mark
 * belongs to the sentence before it; a question or exclamation within quotation marks does not end the sentence that
 * reports it; dots of omission end one only where a new one clearly begins.
 */
final class SentenceBreaks {

    private static final Pattern FINAL_MARKS = Pattern.compile("[.!?…]++");
    private static final Set<String> CLOSING = Set.of("”", "\"", "’", "'", "''", ")", "]", "»", "”’", "’”");
    private static final Set<String> NEVER_FIRST = WordSet.of("""
            , ; : - -- – — ) ] % / ’s 's & ... …""");

    /** Words that, with a capital, begin a sentence rather than go on with a name: "in the U.S. The". */
    private static final Set<String> STARTERS = WordSet.of("""
            The A An He She It They We I You His Her Its Their Our My This That These Those There In On At But
            And For After Before When While If As By With From However Meanwhile Then Although Though Despite
            During According Also Since Because Instead Moreover Nevertheless Later Earlier What Who Why How
            Where Yet So Thus Once Until Here Neither Nor""");

    /** Words that do so where no name goes on behind them: "Now they", but not "Two Rivers". */
    private static final Set<String> STARTERS_BEFORE_LOWER_CASE = WordSet.of("""
            Both Some Many Most All Several Last Now Still No Not One Two Three Under Over To Such Each Every
            Few Officials More Only Even Talks Other Another Between Against Without Among Through Just Today
            Yesterday Next""");

    private static final Set<String> REPORTING = WordSet.of("""
            said says asked asks told tells added adds wrote writes tweeted declared replied responded exclaimed
            shouted cried insisted warned wondered demanded quipped retorted answered continued concluded
            announced stated""");

    private static final Set<String> TITLES = WordSet.of("""
            mr. mrs. ms. dr. prof. sen. rep. gov. gen. lt. col. maj. capt. adm. amb. sgt. rev. hon. st. mt. ft.
            messrs. pres. vs. brig. sens. reps. govs. gens. cmdr. cpl. pvt. supt. insp. drs. rt.""");

    private static final int LONGEST_SPEAKER = 7;

    private final List<Word> words;

    private SentenceBreaks(List<Word> words) {
        this.words = words;
    }

    static List<List<Word>> split(List<Word> words) {
        return new SentenceBreaks(words).split();
    }

    private List<List<Word>> split() {
        List<List<Word>> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            int end = endAfter(i);
            if (end > i) {
                sentences.add(List.copyOf(words.subList(from, end)));
                from = end;
                i = end - 1;
            }
        }
        if (from < words.size()) {
            sentences.add(List.copyOf(words.subList(from, words.size())));
        }
        return sentences;
    }

    /** Where the next sentence begins if one ends with the word at {@code at} and its closing marks, otherwise −1. */
    private int endAfter(int at) {
        String form = form(at);
        boolean mark = FINAL_MARKS.matcher(form).matches();
        boolean abbreviation = !mark && form.length() > 1 && form.endsWith(".");
        if (!mark && !abbreviation) {
            return -1;
        }
        int next = at + 1;
        while (next < words.size() && isClosing(next)) {
            next++;
        }
        if (next == words.size()) {
            return next;
        }
        boolean quoted = next > at + 1;
        boolean ends = abbreviation ? endsAbbreviation(form, next) : endsMark(at, next, quoted);
        return ends ? next : -1;
    }

    /** Whether the mark at {@code at} touches the word in front of it and closes what was open. */
    private boolean isClosing(int at) {
        if (!CLOSING.contains(form(at)) || !touches(at)) {
            return false;
        }
        // A straight mark that touches the word behind it opens: left." "We
        return at + 1 == words.size()
                || !touches(at + 1)
                || !Character.isLetterOrDigit(form(at + 1).codePointAt(0));
    }

    private boolean endsAbbreviation(String form, int next) {
        return !TITLES.contains(form.toLowerCase(Locale.ROOT)) && startsSentence(next);
    }

    private boolean endsMark(int at, int next, boolean quoted) {
        String mark = form(at);
        String following = form(next);
        if (NEVER_FIRST.contains(following)) {
            return false;
        }
        if (Character.isLowerCase(following.codePointAt(0))) {
            return mark.equals(".") && isCapitalisedBehindParticle(next);
        }
        if (mark.startsWith("..") || mark.contains("…")) {
            return quoted || (touches(at) && !touches(next)) || startsSentence(next);
        }
        if (!quoted && touches(next)) {
            return at > 0 && Character.isLowerCase(form(at - 1).codePointAt(0)) && isLongerThanOne(next);
        }
        return mark.equals(".") || !quoted || !reports(next);
    }

    private boolean startsSentence(int at) {
        int first = at;
        while (first + 1 < words.size()
                && !Character.isLetterOrDigit(form(first).codePointAt(0))) {
            first++;
        }
        boolean behindMark = first > at;
        return STARTERS.contains(form(first))
                || (STARTERS_BEFORE_LOWER_CASE.contains(form(first))
                        && first + 1 < words.size()
                        && Character.isLowerCase(form(first + 1).codePointAt(0)))
                || (behindMark
                        && isOpening(form(at))
                        && Character.isUpperCase(form(first).codePointAt(0)));
    }

    private static boolean isOpening(String form) {
        return form.equals("“") || form.equals("\"") || form.equals("‘");
    }

    /** "al-Shabaab", "de Mistura" at the start of a sentence. */
    private boolean isCapitalisedBehindParticle(int at) {
        String form = form(at);
        int hyphen = form.indexOf('-');
        boolean joined = hyphen > 0
                && hyphen < 4
                && hyphen + 1 < form.length()
                && Character.isUpperCase(form.charAt(hyphen + 1));
        boolean apart = (form.equals("de") || form.equals("von") || form.equals("van"))
                && at + 1 < words.size()
                && Character.isUpperCase(form(at + 1).codePointAt(0));
        return joined || apart;
    }

    /** Whether a name and a verb of saying follow: "Why?" Putin asked. */
    private boolean reports(int at) {
        for (int i = at; i < Math.min(words.size(), at + LONGEST_SPEAKER); i++) {
            if (REPORTING.contains(form(i))) {
                return i > at;
            }
            if (!Character.isUpperCase(form(i).codePointAt(0)) || STARTERS.contains(form(i))) {
                return false;
            }
        }
        return false;
    }

    private boolean touches(int at) {
        return at > 0 && words.get(at - 1).end() == words.get(at).start();
    }

    private boolean isLongerThanOne(int at) {
        return form(at).length() > 1 || STARTERS.contains(form(at)) || isOpening(form(at));
    }

    private String form(int at) {
        return words.get(at).form();
    }
}
