/** The pages and the REST API over a record store. */
@NullMarked
package io.dragoman.web;

import org.jspecify.annotations.NullMarked;
