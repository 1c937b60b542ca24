package io.dragoman.intake.pdf;

/** A letter, or several that are printed as one, at its place. Lengths in points from the upper left corner. */
record Glyph(String text, double left, double right, double baseline, double size, double blank) {}
