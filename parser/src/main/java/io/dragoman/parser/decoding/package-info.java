/**
 * Decisions of the two linear models, made over the compiled form of their weights.
 *
 * <p>{@link io.dragoman.parser.decoding.Tagger} goes over a sentence from left to right and gives every word a tag.
 * {@link io.dragoman.parser.decoding.TreeBuilder} makes the tree with a stack, by decisions such as "the word on top
 * of the stack is the subject of the next word; it goes off the stack". Both ask a {@link
 * io.dragoman.parser.decoding.LinearModel}: templates name places in the state and what is to be read there ("tag of
 * the top, tag of the next word"), every template makes a feature, and every feature known adds a row of weights, one
 * for each label.
 *
 * <p>The models were made by a library that adds the rows in the order of the templates, and floating-point sums
 * depend on order. Here they are added in whatever order is fastest (what depends on one word alone is added up once
 * for each word), and the decision stands where its lead is greater than any difference that the order can make; where
 * it is not, the sum is done again in the library's order. So every decision is the library's, see {@link
 * io.dragoman.parser.decoding.LinearModel#certainLead()}.
 */
@NullMarked
package io.dragoman.parser.decoding;

import org.jspecify.annotations.NullMarked;
