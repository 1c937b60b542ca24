/** What stands on a page, made of what the store holds; no HTML, no requests. */
@NullMarked
package io.dragoman.web.view;

import org.jspecify.annotations.NullMarked;
