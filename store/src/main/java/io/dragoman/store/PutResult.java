package io.dragoman.store;

/** What putting a record did to the store. */
public enum PutResult {
    /** The article is new. */
    ADDED,
    /** The very same record was there already. */
    UNCHANGED,
    /** Another record of the same article was there; if it was read from the same text it is gone. */
    REPLACED,
    /** The article was corrected since: its earlier version is kept, but what counts did not change. */
    EARLIER
}
