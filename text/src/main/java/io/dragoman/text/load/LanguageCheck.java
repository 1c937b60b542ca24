package io.dragoman.text.load;

import io.dragoman.text.TextCleaner;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells English from other languages by script and by the share of each language's commonest words. Lenient: names,
 * headlines and short notes pass; what is turned away is clearly something else. Immutable and thread-safe.
 */
public final class LanguageCheck {

    private static final int WORDS_READ = 2_000;
    /** From here on an English text is expected to hold some of the commonest English words. */
    private static final int LONG_TEXT = 60;

    private static final double LEAST_ENGLISH = 0.06;
    /** Letters below are all Latin: a short cut, for looking a script up is slow. */
    private static final int LATIN_END = 0x250;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]++");

    private static final Map<UnicodeScript, String> SCRIPTS = Map.ofEntries(
            Map.entry(UnicodeScript.CYRILLIC, "ru"),
            Map.entry(UnicodeScript.ARABIC, "ar"),
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.DEVANAGARI, "hi"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.ETHIOPIC, "am"));

    /** Languages, English among them, by each of their commonest words. */
    private final Map<String, Set<String>> languages;

    private LanguageCheck(Map<String, Set<String>> languages) {
        this.languages = languages;
    }

    /** The check, with its list of words read. */
    public static LanguageCheck load() {
        Map<String, Set<String>> languages = new HashMap<>();
        for (String line : DataFile.lines("languages.txt")) {
            String[] words = line.split(" ", -1);
            for (String word : List.of(words).subList(1, words.length)) {
                languages.computeIfAbsent(word, each -> new TreeSet<>()).add(words[0]);
            }
        }
        return new LanguageCheck(Map.copyOf(languages));
    }

    /** The language of a text, ISO 639-1: "en" if it may be English, "" if it is something else that cannot be told. */
    String language(String text) {
        Sample sample = sample(text);
        String other = sample.otherScript();
        if (other == null) {
            other = otherLanguage(sample.words);
        }
        return other == null ? "en" : other;
    }

    /** Why a text is not taken for English, null if it may be. */
    public @Nullable String objection(String text) {
        String language = language(text);
        return language.equals("en") ? null : objectionTo(language);
    }

    /** What is said of a text in another language than English; "" stands for an unknown one. */
    public static String objectionTo(String language) {
        String guess = language.isEmpty()
                ? ""
                : ", seems to be " + Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH)
                        + " (needs-language: " + language + ")";
        return "not in English" + guess;
    }

    /** The language it is rather than English, "" if that cannot be told, null if it may be English. */
    private @Nullable String otherLanguage(List<String> words) {
        Map<String, Integer> hits = new TreeMap<>();
        for (String word : words) {
            languages.getOrDefault(word, Set.of()).forEach(language -> hits.merge(language, 1, Integer::sum));
        }
        Integer englishHits = hits.remove("en");
        int english = englishHits == null ? 0 : englishHits;
        String best = "";
        int bestHits = 0;
        for (Map.Entry<String, Integer> each : hits.entrySet()) {
            if (each.getValue() > bestHits) {
                best = each.getKey();
                bestHits = each.getValue();
            }
        }
        if (bestHits >= 3 && bestHits > 2 * english && bestHits >= 0.1 * words.size()) {
            return best;
        }
        return words.size() >= LONG_TEXT && english < LEAST_ENGLISH * words.size() ? "" : null;
    }

    private static Sample sample(String text) {
        List<String> words = new ArrayList<>();
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        // A text without any blanks is one endless word: look at its beginning only.
        String beginning = TextCleaner.clean(text.substring(0, Math.min(text.length(), 20 * WORDS_READ)));
        Matcher word = WORD.matcher(beginning);
        while (words.size() < WORDS_READ && word.find()) {
            String found = word.group();
            words.add(found.toLowerCase(Locale.ROOT));
            found.codePoints().forEach(each -> letters.merge(script(each), 1, Integer::sum));
        }
        return new Sample(words, letters);
    }

    private static UnicodeScript script(int letter) {
        return letter < LATIN_END ? UnicodeScript.LATIN : UnicodeScript.of(letter);
    }

    private record Sample(List<String> words, Map<UnicodeScript, Integer> letters) {

        @Nullable
        String otherScript() {
            int all = letters.values().stream().mapToInt(Integer::intValue).sum();
            int latin = letters.getOrDefault(UnicodeScript.LATIN, 0) + letters.getOrDefault(UnicodeScript.INHERITED, 0);
            if (2 * latin >= all) {
                return null;
            }
            UnicodeScript most = letters.entrySet().stream()
                    .filter(each -> each.getKey() != UnicodeScript.LATIN)
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
            if (most == UnicodeScript.CYRILLIC && words.stream().anyMatch(word -> word.matches(".*[іїєґ].*"))) {
                return "uk";
            }
            if (most == UnicodeScript.ARABIC && words.stream().anyMatch(word -> word.matches(".*[پچژگ].*"))) {
                return "fa";
            }
            if (most == UnicodeScript.HAN && letters.containsKey(UnicodeScript.HIRAGANA)) {
                return "ja";
            }
            return SCRIPTS.getOrDefault(most, "");
        }
    }
}
