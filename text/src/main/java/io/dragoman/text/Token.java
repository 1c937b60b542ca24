package io.dragoman.text;

import io.dragoman.record.Span;

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
