package io.dragoman.coding.relation;

import io.dragoman.coding.lexicon.CharacterisationEntry;

/**
 * Words of a sentence that characterise a relationship.
 *
 * @param first first token of the characterising words, inclusive
 * @param last last token of them, inclusive
 * @param from first token of the words that prove it, inclusive
 * @param to last token of them, inclusive
 * @param head token that the rest of the sentence attaches to
 */
record Label(CharacterisationEntry entry, int first, int last, int from, int to, int head) {}
