/** Drawings as SVG, made of numbers; colours and fonts are the style sheet's. */
@NullMarked
package io.dragoman.web.chart;

import org.jspecify.annotations.NullMarked;
