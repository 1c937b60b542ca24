package io.dragoman.parser.file;

/** The parts of a compiled model, in the order of its directory. */
public enum Section {
    SETTINGS,
    LEXICON,
    BASES,
    TAGGER_KEYS,
    TAGGER_ROWS,
    TAGGER_SETS,
    TAGGER_SUMS,
    TREE_KEYS,
    TREE_ROWS,
    TREE_SETS,
    TREE_SUMS;

    /** Its place in the directory. */
    @SuppressWarnings("EnumOrdinal") // the file keeps the order
    int entry() {
        return ModelFile.HEADER + ordinal() * 2 * Long.BYTES;
    }
}
