/**
 * The pages and the REST API over a record store. {@link io.dragoman.web.WebServer} is the front door; behind it
 *
 * <ul>
 *   <li>{@code http}: what requests ask and what answers say: parameters, problems, headers, kept answers
 *   <li>{@code desk}: what the pages ask of the program that reads articles
 *   <li>{@code view}: what stands on a page, made of what the store holds
 *   <li>{@code chart}: drawings as SVG
 *   <li>{@code page}: the pages
 *   <li>{@code api}: the REST API
 *   <li>{@code remote}: the store of a running server for other processes
 * </ul>
 */
@NullMarked
package io.dragoman.web;

import org.jspecify.annotations.NullMarked;
