/** What both scorers share: lenient JSON, normalisation of words, code-point offsets, ratios, the one exception. */
@NullMarked
package io.dragoman.exchange.scoring.shared;

import org.jspecify.annotations.NullMarked;
