package io.dragoman.store;

/** How many events took place somewhere; the country is an ISO 3166-1 alpha-3 code. */
public record PlaceCount(String country, String place, long events) {}
