/** JSON as plain maps and lists: what pages and feeds hold of it. The only package here that knows the JSON library. */
@NullMarked
package io.dragoman.intake.json;

import org.jspecify.annotations.NullMarked;
