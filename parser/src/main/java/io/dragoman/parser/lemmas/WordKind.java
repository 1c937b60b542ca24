package io.dragoman.parser.lemmas;

import org.jspecify.annotations.Nullable;

/** Kinds of words that have lists of their own in a compiled model; the ordinal is the bit in its table of base forms. */
public enum WordKind {
    VERB("VB"),
    NOUN("NN"),
    ADJECTIVE("JJ"),
    ADVERB("RB"),
    CARDINAL("-"),
    ORDINAL("-");

    private final String tags;

    WordKind(String tags) {
        this.tags = tags;
    }

    /** Its bit in the table of base forms. */
    @SuppressWarnings("EnumOrdinal") // the file keeps the order
    public int bit() {
        return 1 << ordinal();
    }

    /** The kind whose words are inflected, by the beginning of a tag; null for tags of words that are not. */
    static @Nullable WordKind inflectedBy(String tag) {
        for (WordKind kind : values()) {
            if (tag.startsWith(kind.tags)) {
                return kind;
            }
        }
        return null;
    }
}
