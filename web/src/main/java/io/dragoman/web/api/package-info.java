/** The REST API: every kind as JSON and CSV, articles submitted, OpenAPI. */
@NullMarked
package io.dragoman.web.api;

import org.jspecify.annotations.NullMarked;
