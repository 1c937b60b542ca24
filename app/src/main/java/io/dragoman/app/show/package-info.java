/**
 * What {@code dragoman show} lists beside events, actors and articles: {@link io.dragoman.app.show.Listings} chooses by a
 * {@link io.dragoman.app.show.Filter} from the records of the store, and lays out what it finds as text or JSON.
 */
@NullMarked
package io.dragoman.app.show;

import org.jspecify.annotations.NullMarked;
