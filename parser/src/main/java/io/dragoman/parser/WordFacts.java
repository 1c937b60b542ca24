package io.dragoman.parser;

import io.dragoman.parser.decoding.Property;
import io.dragoman.parser.decoding.Words;
import io.dragoman.parser.file.KeyTable;
import io.dragoman.parser.file.TextHash;
import io.dragoman.parser.words.Characters;
import io.dragoman.parser.words.Shape;
import java.util.List;

/**
 * What is known of a word before its sentence is.
 *
 * @param simple its simple form
 * @param small that in small letters
 * @param classes number of its set of word classes, from 1; 0 for none
 * @param clusters number of its set of clusters, from 1; 0 for none
 */
record WordFacts(String simple, String small, String shape, int classes, int clusters) {

    private static final List<Property> PREFIXES = List.of(Property.PREFIX_2, Property.PREFIX_3);
    private static final List<Property> SUFFIXES =
            List.of(Property.SUFFIX_1, Property.SUFFIX_2, Property.SUFFIX_3, Property.SUFFIX_4);

    static WordFacts of(String simple, KeyTable lexicon) {
        String small = Characters.toSmall(simple);
        long entry = lexicon.find(TextHash.of(small));
        boolean known = entry != KeyTable.ABSENT;
        return new WordFacts(
                simple,
                small,
                Shape.of(simple),
                known ? (int) (entry & 0xffff) : 0,
                known ? (int) ((entry >>> 16) & 0xffff) : 0);
    }

    /** Writes it down as word {@code at} of a sentence. */
    void put(Words words, int at, long[] classHashes, long[] classPowers) {
        words.set(Property.FORM, at, simple);
        words.set(Property.SMALL_FORM, at, small);
        words.set(Property.SHAPE, at, shape);
        for (int i = 0; i < PREFIXES.size(); i++) {
            int length = i + 2;
            if (length < small.length()) {
                words.set(PREFIXES.get(i), at, TextHash.of(small, 0, length), TextHash.power(length));
            }
        }
        for (int i = 0; i < SUFFIXES.size(); i++) {
            int length = i + 1;
            if (length < small.length()) {
                int size = small.length();
                words.set(SUFFIXES.get(i), at, TextHash.of(small, size - length, size), TextHash.power(length));
            }
        }
        words.set(Property.CLASSES, at, classHashes[classes], classPowers[classes]);
        words.setSets(at, classes, clusters, Shape.notes(simple, at == 1));
    }
}
