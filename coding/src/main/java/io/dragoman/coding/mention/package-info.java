/**
 * Who is named in a text. {@link io.dragoman.coding.mention.NameTrie} finds the lexicon's names, {@link
 * io.dragoman.coding.mention.MentionFinder} makes noun phrases of names, titles and roles ({@code Phrases} reads {@code
 * Units} and puts them together in an {@code Assembly}), {@link io.dragoman.coding.mention.Cast} joins the mentions of one
 * actor into a {@link io.dragoman.coding.mention.Participant}: {@code Roster} makes each once, {@code RoleMentions} and
 * {@code Antecedents} tell who is meant where nobody is named.
 */
@NullMarked
package io.dragoman.coding.mention;

import org.jspecify.annotations.NullMarked;
