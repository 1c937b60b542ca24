package io.dragoman.coding.lexicon;

import io.dragoman.record.Mark;
import io.dragoman.record.RuleReference;
import java.util.List;

/**
 * Words that say how a report is to be taken.
 *
 * @param words phrases in small letters; "…" stands for up to four words
 * @param unless phrases that hold such words and say nothing
 */
public record MarkEntry(
        RuleReference at, Mark.Kind kind, List<String> words, List<String> unless, List<FindingExample> examples) {
    public MarkEntry {
        words = List.copyOf(words);
        unless = List.copyOf(unless);
        examples = List.copyOf(examples);
    }
}
