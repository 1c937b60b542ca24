package io.dragoman.store;

/** What putting a record did to the store. */
public enum PutResult {
    /** The article is new. */
    ADDED,
    /** The very same record was there already. */
    UNCHANGED,
    /** Another record of the same article was there; it is gone. */
    REPLACED
}
