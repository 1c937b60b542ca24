package io.dragoman.coding.lexicon;

/** Where lexicon files come from. */
interface LexiconSource {

    /** Differs when any file does, and costs less than reading them. */
    String fingerprint();

    LexiconFiles files();
}
