package io.dragoman.coding.figure;

/**
 * What a number counts.
 *
 * @param unit its name
 * @param first first token that belongs to the figure, currency sign included, inclusive
 * @param last last token that belongs to it, inclusive
 * @param noun token of the counted noun, −1 for money and shares
 */
record Measure(String unit, int first, int last, int noun) {}
