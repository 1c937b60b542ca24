package io.dragoman.web.view;

import io.dragoman.web.http.Query;

/**
 * The page of the network.
 *
 * @param data where the graph is to be had as JSON
 * @param table the same as a table
 */
public record NetworkView(Query address, String data, TableView table) {}
