package io.dragoman.exchange.scoring.relation;

import io.dragoman.exchange.scoring.shared.CodePoints;
import io.dragoman.exchange.scoring.shared.Json;
import io.dragoman.exchange.scoring.shared.Words;
import io.dragoman.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Where a side of a relation stands in its sentence. */
final class RelationSpans {

    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern PHRASE_WORD = Pattern.compile("[" + Words.WORD + "'.-]+");
    private static final int SHORTEST_WORD = 3;
    private static final Set<String> COMMON = Set.of("the", "and", "for", "his", "its", "their", "with", "from");

    private RelationSpans() {}

    /**
     * The places that a predicted event gives for a side, "source" or "target": by offsets, or else by words, which are
     * searched. Null where it says nothing of a place, empty where it says nothing true.
     */
    static @Nullable List<Span> predicted(JsonNode event, String side, CodePoints text) {
        for (String field : List.of(side + "_spans", side + "_span")) {
            if (!Json.absent(event.path(field))) {
                return pairs(event.path(field), text.length());
            }
        }
        String phrase = Json.string(event.path(side + "_text"));
        return phrase.isEmpty() ? null : search(phrase, text);
    }

    /** The pairs of whole numbers inside the text in one pair or a list of pairs; whatever else is there is ignored. */
    static List<Span> pairs(JsonNode value, int length) {
        List<Span> spans = new ArrayList<>();
        if (!value.isArray()) {
            return spans;
        }
        boolean onePair = value.size() == 2 && value.values().stream().noneMatch(JsonNode::isArray);
        for (JsonNode pair : onePair ? List.of(value) : value.values()) {
            if (Json.isPair(pair) && isOffset(pair.path(0), length) && isOffset(pair.path(1), length)) {
                int start = pair.path(0).intValue();
                int end = pair.path(1).intValue();
                if (start < end) {
                    spans.add(new Span(start, end));
                }
            }
        }
        return spans;
    }

    private static boolean isOffset(JsonNode node, int length) {
        return node.isIntegralNumber() && node.canConvertToInt() && node.intValue() >= 0 && node.intValue() <= length;
    }

    /** All places of the phrase; where there is none, of its words. */
    private static List<Span> search(String phrase, CodePoints text) {
        List<Span> found = places(Pattern.compile(phrase, ANY_CASE | Pattern.LITERAL), text);
        if (!found.isEmpty()) {
            return found;
        }
        Matcher word = PHRASE_WORD.matcher(phrase);
        while (word.find()) {
            if (Words.length(word.group()) >= SHORTEST_WORD
                    && !COMMON.contains(word.group().toLowerCase(Locale.ROOT))) {
                String alone = "(?<![" + Words.WORD + "])" + Pattern.quote(word.group()) + "(?![" + Words.WORD + "])";
                found.addAll(places(Pattern.compile(alone, ANY_CASE), text));
            }
        }
        return found;
    }

    private static List<Span> places(Pattern pattern, CodePoints text) {
        List<Span> places = new ArrayList<>();
        Matcher matcher = pattern.matcher(text.string());
        while (matcher.find()) {
            places.add(text.span(matcher.start(), matcher.end()));
        }
        return places;
    }
}
