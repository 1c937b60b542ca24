/** The pages: each makes its view and has a template print it. */
@NullMarked
package io.dragoman.web.page;

import org.jspecify.annotations.NullMarked;
