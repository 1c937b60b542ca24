package io.dragoman.text;

import io.dragoman.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * A word of a sentence.
 *
 * @param index its place in the sentence, 0-based
 * @param span its place in the article, code points
 * @param form as written
 * @param lemma lower case; equal to the lower-cased form in a sentence that was not parsed
 * @param tag Penn Treebank tag; empty in a sentence that was not parsed
 * @param head index of its head, −1 for the root
 */
public record Token(int index, Span span, String form, String lemma, String tag, int head, Role role) {

    /** By what tells words of one article apart; the rest is much to add up for every look into a set. */
    @Override
    public int hashCode() {
        return 31 * index + span.start();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Token token
                        && index == token.index
                        && head == token.head
                        && role == token.role
                        && span.equals(token.span)
                        && form.equals(token.form)
                        && lemma.equals(token.lemma)
                        && tag.equals(token.tag));
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isAdjective() {
        return tag.startsWith("JJ");
    }

    public boolean isCapitalized() {
        return Character.isUpperCase(form.codePointAt(0));
    }
}
