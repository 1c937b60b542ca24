package io.dragoman.web.page;

/**
 * What surrounds every page.
 *
 * @param here the entry of the menu that it belongs to
 */
public record Chrome(String title, String here) {}
