/**
 * Addresses of the web, fetched with care: {@link io.dragoman.intake.fetch.Fetcher} is the front door. What an address
 * may reach is checked where the connection is made, at every hop; how long and how large an answer may be is bounded.
 */
@NullMarked
package io.dragoman.intake.fetch;

import org.jspecify.annotations.NullMarked;
