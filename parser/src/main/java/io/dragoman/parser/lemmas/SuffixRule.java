package io.dragoman.parser.lemmas;

import java.util.List;

/**
 * How an ending comes off: "-ied" of a past tense becomes "-y".
 *
 * @param kind of the words it is for
 * @param tags it is for; empty for all of the kind
 * @param ending that goes
 * @param replacements that may come instead, tried in order
 * @param undoubles whether a doubled letter before the ending may become one: "stopped"
 */
public record SuffixRule(
        WordKind kind, List<String> tags, String ending, List<String> replacements, boolean undoubles) {

    public SuffixRule {
        tags = List.copyOf(tags);
        replacements = List.copyOf(replacements);
    }

    boolean fits(WordKind other, String tag, String word) {
        return kind == other && (tags.isEmpty() || tags.contains(tag)) && word.endsWith(ending);
    }
}
