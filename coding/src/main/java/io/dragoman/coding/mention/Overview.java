package io.dragoman.coding.mention;

import io.dragoman.coding.lexicon.CountryEntry;
import io.dragoman.coding.lexicon.OrganisationEntry;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an article is about, seen before it is read closely.
 *
 * @param pair codes of the two countries whose relations it tells of, in the order of weight; empty unless these two are
 *     named far more often than any other
 * @param home code of the country whose government writes: in its head, or in the first person; null for reports about
 *     others
 * @param seat code of the country that the dateline names; null without one
 * @param hub code of the country whose relations with others it tells of, named far more often than any third; null if none
 * @param circle codes of the three countries whose relations it tells of, in the order of weight; empty unless three are
 *     named in many paragraphs of a report and no fourth is; an article about three is about no pair
 * @param foremost those two of the three that are named in far more paragraphs than the third; empty if none are
 */
public record Overview(
        List<String> pair,
        @Nullable String home,
        @Nullable String seat,
        @Nullable String hub,
        List<String> circle,
        List<String> foremost) {

    /** Of a text about which nothing is known. */
    public static final Overview NONE = new Overview(List.of(), null, null, null, List.of(), List.of());

    private static final int MIN_PAIR = 3;
    private static final int MIN_FIRST_PERSON = 3;
    private static final int TITLE_RANK = 2;
    private static final double PAIR_SHARE = 0.6;
    private static final double LEAD = 1.5;
    /** Far ahead of any third, the two may share an article with many who are named once. */
    private static final double FAR_LEAD = 2;

    private static final double FAR_SHARE = 0.5;
    private static final int MIN_HUB = 6;
    private static final double HUB_SHARE = 0.3;
    private static final String REBELS = " REB";
    private static final double REBEL_SHARE = 0.25;
    private static final int THREE = 3;
    private static final int MIN_SPREAD = 4;
    private static final double CIRCLE_SHARE = 0.5;
    private static final Set<String> FIRST_PERSON = Set.of("we", "our", "us");
    private static final int LONGEST_FIRST_PERSON = 3;

    public Overview {
        pair = List.copyOf(pair);
        circle = List.copyOf(circle);
        foremost = List.copyOf(foremost);
    }

    /**
     * Of an article's sentences with their mentions, in the same order.
     *
     * @param inTitle codes of the countries that the title names
     * @param seat code of the country that the dateline names; null without one
     * @param issuer code of the country whose government the head names as its author; null without one
     */
    public static Overview of(
            List<Sentence> sentences,
            List<List<Mention>> mentions,
            List<String> inTitle,
            @Nullable String seat,
            @Nullable String issuer) {
        Map<String, Integer> named = new LinkedHashMap<>();
        Map<String, Integer> acting = new LinkedHashMap<>();
        Map<String, Set<Integer>> spread = new LinkedHashMap<>();
        Map<String, Integer> rebels = new HashMap<>();
        int firstPerson = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            for (Mention mention : mentions.get(i)) {
                count(sentence, mention, named, acting);
                countRebels(mention, rebels);
                String code = codeOf(mention);
                if (code != null) {
                    spread.computeIfAbsent(code, each -> new HashSet<>()).add(sentence.paragraph());
                }
            }
            firstPerson += firstPerson(sentence);
        }
        List<String> most = byCount(named);
        boolean own = firstPerson >= MIN_FIRST_PERSON && !acting.isEmpty();
        String home = issuer != null ? issuer : own ? byCount(acting).get(0) : null;
        List<String> circle = home == null ? circle(spread) : List.of();
        if (!circle.isEmpty()) {
            List<String> titled = inTitle.stream().filter(circle::contains).toList();
            String about = titled.size() == 1 ? titled.get(0) : circle.get(0);
            boolean two = spread(spread, circle.get(1)) >= LEAD * spread(spread, circle.get(2));
            return new Overview(List.of(), home, seat, about, circle, two ? circle.subList(0, 2) : List.of());
        }
        List<String> two = isPair(named, most) ? most.subList(0, 2) : ofTitle(inTitle, most);
        List<String> pair = two.stream().anyMatch(code -> isAtWarWithin(code, named, rebels)) ? List.of() : two;
        return new Overview(pair, home, seat, hub(named, most), List.of(), List.of());
    }

    private static int spread(Map<String, Set<Integer>> paragraphs, String code) {
        return paragraphs.getOrDefault(code, Set.of()).size();
    }

    /** The three countries that many paragraphs name, if far fewer name any fourth. */
    private static List<String> circle(Map<String, Set<Integer>> spread) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        spread.forEach((code, paragraphs) -> counts.put(code, paragraphs.size()));
        List<String> most = byCount(counts);
        if (most.size() < THREE) {
            return List.of();
        }
        int first = counts.getOrDefault(most.get(0), 0);
        int third = counts.getOrDefault(most.get(THREE - 1), 0);
        int fourth = most.size() == THREE ? 0 : counts.getOrDefault(most.get(THREE), 0);
        boolean three = third >= MIN_SPREAD && third >= CIRCLE_SHARE * first && third >= LEAD * fourth;
        return three ? most.subList(0, THREE) : List.of();
    }

    private static void count(
            Sentence sentence, Mention mention, Map<String, Integer> named, Map<String, Integer> acting) {
        String code = codeOf(mention);
        if (code == null) {
            return;
        }
        named.merge(code, 1, Integer::sum);
        for (CountryEntry other : mention.alsoCountries()) {
            named.merge(other.code(), 1, Integer::sum);
        }
        if (sentence.parsed() && sentence.token(mention.head()).role() == Role.SUBJECT) {
            acting.merge(code, 1, Integer::sum);
        }
    }

    private static void countRebels(Mention mention, Map<String, Integer> rebels) {
        OrganisationEntry organisation = mention.organisation();
        String country = organisation == null ? null : organisation.country();
        if (organisation != null && country != null && organisation.code().endsWith(REBELS)) {
            rebels.merge(country, 1, Integer::sum);
        }
    }

    /** Whether the text names a country's rebels so often that they are a side of their own, and no two states are "the two sides". */
    private static boolean isAtWarWithin(String country, Map<String, Integer> named, Map<String, Integer> rebels) {
        int armed = rebels.getOrDefault(country, 0);
        return armed >= MIN_PAIR && armed >= REBEL_SHARE * named.getOrDefault(country, 0);
    }

    private static @Nullable String codeOf(Mention mention) {
        CountryEntry country = mention.country();
        if (country != null) {
            return country.code();
        }
        if (mention.person() != null) {
            return mention.person().country();
        }
        OrganisationEntry organisation = mention.organisation();
        if (organisation == null) {
            return null;
        }
        boolean union = organisation.country() == null && organisation.code().startsWith(Participant.UNION);
        return union ? Participant.UNION : organisation.country();
    }

    private static int firstPerson(Sentence sentence) {
        int found = 0;
        boolean quoted = false;
        for (Token token : sentence.tokens()) {
            String form = token.form();
            if (form.length() > LONGEST_FIRST_PERSON) {
                // neither one of the words nor a quotation mark
                continue;
            }
            if (form.contains("“") || form.contains("”") || form.contains("\"")) {
                quoted = !form.contains("”") && !quoted;
            } else if (!quoted && FIRST_PERSON.contains(Folding.fold(form)) && !form.equals("US")) {
                found++;
            }
        }
        return found;
    }

    /** The two countries of a title, if the text names none but them and one other more often. */
    private static List<String> ofTitle(List<String> inTitle, List<String> most) {
        boolean two = inTitle.size() == 2
                && most.subList(0, Math.min(TITLE_RANK, most.size())).containsAll(inTitle);
        return two ? inTitle : List.of();
    }

    private static List<String> byCount(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static @Nullable String hub(Map<String, Integer> counts, List<String> most) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        int first = most.isEmpty() ? 0 : counts.getOrDefault(most.get(0), 0);
        return first >= MIN_HUB && first >= HUB_SHARE * all ? most.get(0) : null;
    }

    private static boolean isPair(Map<String, Integer> counts, List<String> most) {
        if (most.size() < 2) {
            return false;
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        int first = counts.getOrDefault(most.get(0), 0);
        int second = counts.getOrDefault(most.get(1), 0);
        int third = most.size() < 3 ? 0 : counts.getOrDefault(most.get(2), 0);
        boolean clear = second >= LEAD * third && first + second >= PAIR_SHARE * all;
        boolean far = second >= FAR_LEAD * third && first + second >= FAR_SHARE * all;
        return second >= MIN_PAIR && (clear || far);
    }
}
