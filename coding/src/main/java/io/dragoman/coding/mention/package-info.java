/**
 * Who is named in a text. {@link io.dragoman.coding.mention.NameTrie} finds the lexicon's names, {@link
 * io.dragoman.coding.mention.MentionFinder} makes noun phrases of names, titles and roles, {@link
 * io.dragoman.coding.mention.Cast} joins the mentions of one actor into a {@link
 * io.dragoman.coding.mention.Participant}.
 */
@NullMarked
package io.dragoman.coding.mention;

import org.jspecify.annotations.NullMarked;
