package io.dragoman.parser;

/**
 * What the parser says of a word.
 *
 * @param lemma dictionary form in small letters, of numbers and signs a sign for all of them
 * @param tag in the manner of the Penn treebank
 * @param head index of the word it hangs on, −1 for the root
 * @param relation to its head, as the models call it
 */
public record ParsedWord(String lemma, String tag, int head, String relation) {}
