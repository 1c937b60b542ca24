@NullMarked
package io.dragoman.exchange.scoring;

import org.jspecify.annotations.NullMarked;
