package io.dragoman.text.english;

import io.dragoman.text.Parser.Word;
import io.dragoman.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Mends what the library's tokenizer does to words of the news.
 *
 * <p>Hyphens: it splits at most of them, and the parser then reads "Moon Jae - in met" as a preposition and "Israel air
 * - dropped aid" as a noun. So names ("Jae-in", "al-Assad", "Al-Qaeda"), compounds of common words ("cease-fire",
 * "five-day") and designations ("S-400", "23-25") are joined again. Compounds that begin with another name
 * ("US-China", "Saudi-led") stay split: each half may be an actor, and the parser finds their head all the same.
 *
 * <p>Periods: it takes the one of "U.S.’s" for the end of a sentence, keeps that of "on Nov. 5." with the number, and
 * does not know some abbreviations.
 */
final class WordRepair {

    private static final Pattern INITIALS = Pattern.compile("\\p{L}(?:\\.\\p{L})++");
    private static final Pattern NUMBER_AND_PERIOD = Pattern.compile("\\d[\\d.,]*+(?<=\\d\\.)");
    private static final Pattern COMMON = Pattern.compile("[\\p{Ll}\\d][\\p{Ll}\\d’']*+");
    private static final Pattern LETTERS_OF_DESIGNATION = Pattern.compile("\\p{Lu}\\p{L}{0,4}+");
    private static final Pattern DIGITS = Pattern.compile("\\d++");
    /** A syllable of a Korean or Chinese given name as newspapers write it. */
    private static final Pattern SYLLABLE = Pattern.compile(
            "(?:[bcdfghjklmnpqrstvwxyz]{0,2}[aeiouy]{1,4}(?:ng|ck|[bghklmnprt])?)", Pattern.CASE_INSENSITIVE);

    private static final Set<String> NAME_PARTICLES = WordSet.of("""
            al el as ash ad ar an at az es ul ud ur abd abdel abdul abu bin ibn ben bar umm ould ait aït""");

    /** English words that look like syllables but make compounds: "Hamas-run". */
    private static final Set<String> NO_SYLLABLES = WordSet.of("""
            run war deal win won ban plan free hit bid aid pro men team tour bank bloc wing rule born led the to
            at by of on for and or""");

    private static final Set<String> NO_NAMES = Set.of("spain", "seoul", "chad", "mali", "laos", "sino", "iran", "un");

    /** The library's abbreviations that are words far more often. */
    private static final Set<String> WORDS_NOT_ABBREVIATIONS =
            Set.of("in.", "miss.", "fur.", "lib.", "lea.", "gal.", "alt.", "exp.", "sci.", "cir.", "comm.", "art.");

    /** Abbreviations that need a number behind them; "no" is a word, too. */
    private static final Set<String> BEFORE_NUMBER =
            Set.of("no.", "nos.", "fig.", "art.", "arts.", "vol.", "sec.", "para.");

    /** Abbreviations the library does not know, in lower case without the period. */
    private static final Set<String> MORE_ABBREVIATIONS = WordSet.of("""
            amb brig cmdt gen sens drs insp hon rt vice-adm maj-gen approx al cf ala ariz ark calif colo conn
            fla ga ill ind kan ky mich minn mo mont neb nev okla ore pa tenn tex va vt wash wis wyo art arts
            para nos viz govt dist edn eds repr""");

    /** First halves that make one word with whatever follows; the library forgets them behind a quotation mark. */
    private static final Set<String> PREFIXES = WordSet.of("""
            afro anglo anti arch auto bi bio co counter cross cyber de electro euro ex extra fore franco geo hydro hyper indo
            infra inter intra macro mega micro mid mini mono multi narco neo non out over pan para petro poly post pre pro
            proto pseudo quasi re self semi socio step sub super tele trans tri ultra un under uni vice""");

    private static final Pattern ACRONYM_AND_PERIOD = Pattern.compile("\\p{Lu}{2,}+\\.");

    /** Abbreviations in the capitals of a headline. */
    private static final Set<String> CAPITAL_ABBREVIATIONS = WordSet.of("""
            ST. DR. MR. MS. MRS. GEN. SEN. REP. GOV. LT. COL. JR. SR. INC. CORP. LTD. CO. NO. JAN. FEB. MAR. APR. JUN. JUL.
            AUG. SEP. SEPT. OCT. NOV. DEC.""");

    /** A letter that an editor put into a quotation: "con[c]essions", "[W]e". */
    private static final Pattern EDITED = Pattern.compile("\\[\\p{L}{1,2}]");

    private WordRepair() {}

    static List<Word> repair(List<Word> split) {
        List<Word> words = detachPeriods(split);
        List<Word> merged = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            while (i + 1 < words.size() && joinsPeriod(word, words, i + 1)) {
                word = join(word, words.get(++i));
            }
            while (i + 1 < words.size() && joinsEdited(word, words.get(i + 1))) {
                word = join(word, words.get(++i));
            }
            while (i + 2 < words.size() && joinsDot(word, words.get(i + 1), words.get(i + 2))) {
                word = join(word, words.get(i + 1), words.get(i + 2));
                i += 2;
            }
            while (i + 2 < words.size() && joinsHyphen(word, words.get(i + 1), words.get(i + 2))) {
                word = join(word, words.get(i + 1), words.get(i + 2));
                i += 2;
            }
            merged.add(word);
        }
        return merged;
    }

    private static boolean joinsPeriod(Word word, List<Word> words, int period) {
        if (!words.get(period).form().equals(".") || !touch(word, words.get(period)) || period + 1 == words.size()) {
            return false;
        }
        Word next = words.get(period + 1);
        if (INITIALS.matcher(word.form()).matches()) {
            return touch(words.get(period), next);
        }
        return MORE_ABBREVIATIONS.contains(word.form().toLowerCase(Locale.ROOT))
                && (Character.isUpperCase(word.form().charAt(0))
                        || Character.isDigit(next.form().charAt(0)));
    }

    private static boolean joinsEdited(Word left, Word right) {
        String before = left.form();
        String behind = right.form();
        boolean edited = before.endsWith("]")
                ? EDITED.matcher(before.substring(Math.max(0, before.lastIndexOf('['))))
                                .matches()
                        && Character.isLetter(behind.codePointAt(0))
                : Character.isLetter(before.codePointBefore(before.length()))
                        && EDITED.matcher(behind).matches();
        return edited && touch(left, right);
    }

    /** "Gazeta.Ru", "Yahoo.com", but not "left.The". */
    private static boolean joinsDot(Word left, Word dot, Word right) {
        return dot.form().equals(".")
                && touch(left, dot)
                && touch(dot, right)
                && Character.isLetter(left.form().codePointBefore(left.form().length()))
                && Character.isLetter(right.form().codePointAt(0))
                && (Character.isUpperCase(left.form().codePointAt(0))
                        || Character.isLowerCase(right.form().codePointAt(0)));
    }

    private static boolean joinsHyphen(Word left, Word hyphen, Word right) {
        if (!touch(left, hyphen) || !touch(hyphen, right)) {
            return false;
        }
        String first = left.form();
        String second = right.form();
        if (hyphen.form().equals("–")) {
            return DIGITS.matcher(first).matches() && DIGITS.matcher(second).matches();
        }
        if (!hyphen.form().equals("-")) {
            return false;
        }
        if (PREFIXES.contains(first.toLowerCase(Locale.ROOT)) && Character.isLetter(second.codePointAt(0))) {
            return true;
        }
        if (DIGITS.matcher(second).matches()) {
            return LETTERS_OF_DESIGNATION.matcher(first).matches()
                    || DIGITS.matcher(first).matches();
        }
        return isName(first, second)
                || (COMMON.matcher(first.substring(first.lastIndexOf('-') + 1)).matches()
                        && Character.isLetterOrDigit(first.charAt(0))
                        && !Character.isUpperCase(first.charAt(0))
                        && COMMON.matcher(second).matches());
    }

    private static boolean isName(String first, String second) {
        String lower = second.toLowerCase(Locale.ROOT);
        if (Character.isUpperCase(second.charAt(0)) && NAME_PARTICLES.contains(first.toLowerCase(Locale.ROOT))) {
            return true;
        }
        return first.length() > 1
                && Character.isUpperCase(first.charAt(0))
                && Character.isLowerCase(first.charAt(1))
                && (second.length() == 1 || Character.isLowerCase(second.charAt(1)))
                && SYLLABLE.matcher(first).matches()
                && SYLLABLE.matcher(second).matches()
                && !NO_NAMES.contains(first.toLowerCase(Locale.ROOT))
                && !NO_SYLLABLES.contains(lower)
                && !(Character.isUpperCase(second.charAt(0)) && NO_NAMES.contains(lower) && !lower.equals("un"));
    }

    private static List<Word> detachPeriods(List<Word> words) {
        List<Word> detached = new ArrayList<>(words.size() + 1);
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            String next = i + 1 < words.size() ? words.get(i + 1).form() : "";
            if (hidesPeriod(word.form(), next)) {
                int last = word.form().length() - 1;
                detached.add(new Word(word.form().substring(0, last), word.start(), word.end() - 1));
                detached.add(new Word(".", word.end() - 1, word.end()));
            } else {
                detached.add(word);
            }
        }
        return detached;
    }

    /** Whether the period at the end of a word ends the sentence, before the next word or, if empty, at the end. */
    private static boolean hidesPeriod(String form, String next) {
        if (form.length() < 2 || !form.endsWith(".")) {
            return false;
        }
        String lower = form.toLowerCase(Locale.ROOT);
        boolean capitalNext = next.isEmpty() || !Character.isLowerCase(next.codePointAt(0));
        boolean digitNext = !next.isEmpty() && Character.isDigit(next.charAt(0));
        if (NUMBER_AND_PERIOD.matcher(form).matches()) {
            return capitalNext && !digitNext;
        }
        if (BEFORE_NUMBER.contains(lower)) {
            return !digitNext;
        }
        if (ACRONYM_AND_PERIOD.matcher(form).matches()) {
            return capitalNext && !CAPITAL_ABBREVIATIONS.contains(form);
        }
        return WORDS_NOT_ABBREVIATIONS.contains(lower.substring(lower.lastIndexOf('-') + 1)) && !digitNext;
    }

    private static boolean touch(Word left, Word right) {
        return left.end() == right.start();
    }

    private static Word join(Word... words) {
        StringBuilder form = new StringBuilder();
        for (Word word : words) {
            form.append(word.form());
        }
        return new Word(form.toString(), words[0].start(), words[words.length - 1].end());
    }
}
