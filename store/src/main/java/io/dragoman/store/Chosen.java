package io.dragoman.store;

/**
 * An item that a selection has chosen.
 *
 * @param article id of its article
 * @param key what it is taken out of its table by
 */
record Chosen(String article, String key) {}
