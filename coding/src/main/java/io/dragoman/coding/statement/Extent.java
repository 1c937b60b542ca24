package io.dragoman.coding.statement;

import io.dragoman.record.Span;
import io.dragoman.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Where what is said stands.
 *
 * @param quote the words that are quoted in it; null if none are
 */
record Extent(Span content, @Nullable Quotation quote) {

    int firstToken(Sentence sentence) {
        return Math.min(sentence.size() - 1, Grammar.indexAt(sentence, content.start()));
    }
}
