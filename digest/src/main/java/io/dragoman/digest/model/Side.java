package io.dragoman.digest.model;

/**
 * One of the two countries.
 *
 * @param code ISO 3166-1 alpha-3, or EUR, IGO and the like
 * @param name in English
 */
public record Side(String code, String name) {}
