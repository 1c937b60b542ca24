package io.dragoman.web.page;

import io.dragoman.web.http.Answer;
import io.dragoman.web.http.Request;

/** Pages that say the same to everybody. */
public final class PlainPages {
    private final House house;

    public PlainPages(House house) {
        this.house = house;
    }

    public Answer help(Request request) {
        return house.templates().page("help", new Chrome("Help", "help"), request.path());
    }
}
