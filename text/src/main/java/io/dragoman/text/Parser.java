package io.dragoman.text;

import java.util.List;

/**
 * Splits text into sentences of words, and gives the words of a sentence tags, lemmas and heads. Implementations are
 * immutable and thread-safe; the same input gives the same output on any number of threads.
 */
public interface Parser {

    /** Name and version, for the manifest. */
    String name();

    /** Sentences of a paragraph that has been {@linkplain TextCleaner cleaned}, each a list of words. */
    List<List<Word>> split(String paragraph);

    /** One analysis for each word, in order. */
    List<Analysis> parse(List<Word> sentence);

    /** A word as written, with UTF-16 indices into the paragraph it was split from. */
    record Word(String form, int start, int end) {}

    /** What the parser says of a word; {@code head} is an index into the sentence, −1 for the root. */
    record Analysis(String lemma, String tag, int head, Role role) {}
}
