package io.dragoman.parser.decoding;

/** What can be read of a word. */
public enum Property {
    FORM,
    SMALL_FORM,
    SHAPE,
    PREFIX_2,
    PREFIX_3,
    SUFFIX_1,
    SUFFIX_2,
    SUFFIX_3,
    SUFFIX_4,
    CLASSES,
    TAG,
    LEMMA,
    LABEL,
    VALENCY,
    /** Several values: each of its word classes. */
    CLASS_SET,
    /** Several values: each of its clusters. */
    CLUSTER_SET,
    /** Several values: notes on its shape. */
    NOTE_SET,
    /** At most one value: whether it is the first or the last word. */
    POSITION_SET;

    /** Its column among those of the properties that are no sets. */
    @SuppressWarnings("EnumOrdinal") // a number of its own would be the same
    int column() {
        return ordinal();
    }

    boolean isSet() {
        return compareTo(CLASS_SET) >= 0;
    }
}
