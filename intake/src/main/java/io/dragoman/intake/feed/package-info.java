/** Feeds: RSS, Atom, JSON Feed, and OPML, the list of feeds. */
@NullMarked
package io.dragoman.intake.feed;

import org.jspecify.annotations.NullMarked;
