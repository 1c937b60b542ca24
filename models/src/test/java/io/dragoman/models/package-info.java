/** Tests that load the library; they share one compiled model with the tests of other modules. */
@NullMarked
package io.dragoman.models;

import org.jspecify.annotations.NullMarked;
