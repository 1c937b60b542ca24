package io.dragoman.coding.mention;

import io.dragoman.text.Gate;
import io.dragoman.text.Parser;
import java.util.List;

/**
 * Lets through sentences with at least one name or role of the lexicon, or a pronoun or "sides" that may stand for one;
 * the rest holds no event and is not parsed. Immutable and thread-safe.
 */
public final class ActorGate implements Gate {

    private final NameTrie trie;

    public ActorGate(NameTrie trie) {
        this.trie = trie;
    }

    @Override
    public boolean admits(List<Parser.Word> sentence) {
        if (sentence.size() < 3) {
            return false;
        }
        return !trie.find(sentence.stream().map(Parser.Word::form).toList()).isEmpty()
                || sentence.stream().anyMatch(word -> standsFor(word.form()));
    }

    private static boolean standsFor(String word) {
        return switch (Folding.fold(word)) {
            case "he", "she", "they", "sides", "parties", "countries", "both" -> true;
            default -> false;
        };
    }
}
