package io.dragoman.record;

import java.util.Locale;

/** The rank at which a visitor travels or a host receives, highest first. */
public enum Rank {
    HEAD_OF_STATE,
    HEAD_OF_GOVERNMENT,
    DEPUTY_HEAD,
    MINISTER,
    DEPUTY_MINISTER,
    LEGISLATOR,
    ENVOY,
    OFFICER,
    OFFICIAL,
    BUSINESS,
    OTHER;

    /** The word used in every output: lower case, underscore. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
