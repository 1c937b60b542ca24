/** The store of a running server for other processes: a file beside the store tells them where it is. */
@NullMarked
package io.dragoman.web.remote;

import org.jspecify.annotations.NullMarked;
