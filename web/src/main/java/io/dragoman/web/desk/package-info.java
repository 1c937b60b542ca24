/** What the pages ask of the program that reads articles. */
@NullMarked
package io.dragoman.web.desk;

import org.jspecify.annotations.NullMarked;
