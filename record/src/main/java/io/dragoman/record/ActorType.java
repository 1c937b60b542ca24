package io.dragoman.record;

/** What kind of actor an actor is. */
public enum ActorType {
    PERSON,
    COUNTRY,
    GOVERNMENT,
    MINISTRY,
    PARTY,
    IGO,
    FORUM,
    COMPANY,
    ORGANISATION,
    MEDIA,
    GROUP;

    /** The word used in every output: lower case. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
