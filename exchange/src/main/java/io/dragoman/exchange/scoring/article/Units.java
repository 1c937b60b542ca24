package io.dragoman.exchange.scoring.article;

import io.dragoman.exchange.scoring.shared.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units as bags of words: "US dollars" is "USD", "per cent" is "%", "nations" are "countries". */
final class Units {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nl}\\p{No}]+|[$%\u20ac\u00a3]");
    private static final Pattern PLURAL_IES = Pattern.compile("(.{2,})ies");
    private static final Pattern PLURAL_S = Pattern.compile("(.{2,}[^s])s");
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("dollar", "usd"),
            Map.entry("$", "usd"),
            Map.entry("%", "percent"),
            Map.entry("pct", "percent"),
            Map.entry("percentage", "percent"),
            Map.entry("people", "person"),
            Map.entry("representative", "person"),
            Map.entry("personnel", "person"),
            Map.entry("diplomat", "person"),
            Map.entry("nation", "country"),
            Map.entry("state", "country"));
    private static final Set<String> AMERICAN = Set.of("us", "american");

    private Units() {}

    /** The words of a unit in one form each, sorted. */
    static List<String> words(String unit) {
        List<String> words = new ArrayList<>();
        Matcher matcher =
                WORD.matcher(unit.toLowerCase(Locale.ROOT).replace(".", "").replace("per cent", "percent"));
        while (matcher.find()) {
            String word = singular(matcher.group());
            words.add(SAME.getOrDefault(word, word));
        }
        if (words.contains("usd")) {
            words.removeAll(AMERICAN);
        }
        words.removeAll(Words.COMMON);
        Collections.sort(words);
        return words;
    }

    private static String singular(String word) {
        Matcher ies = PLURAL_IES.matcher(word);
        if (ies.matches()) {
            return ies.group(1) + "y";
        }
        Matcher s = PLURAL_S.matcher(word);
        return s.matches() ? s.group(1) : word;
    }
}
