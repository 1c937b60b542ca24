/**
 * Who did what to whom. {@link io.dragoman.coding.event.EventReader} is the front door: it matches frames of the lexicon
 * against the tree of a sentence, climbs from each act through what governs it, and gives {@link
 * io.dragoman.coding.event.Reading}s: the act, what governs it, whether it took place, and the words that stand where
 * source and target stand.
 *
 * <p>{@code Arguments} knows where in a tree the participants of a verb or noun are; {@code FrameIndex} finds the frames
 * of a word; {@code Climber} takes an act up: {@code Governors} knows what governs a word, {@code Composer} takes governors
 * into the {@code Chain}, {@code Moods} negation, tense and modals. {@code EventCoder} finds the actors of a reading:
 * {@code ImpliedParties} knows who takes part unnamed, {@code NoParties} who is named and takes no part.
 */
@NullMarked
package io.dragoman.coding.event;

import org.jspecify.annotations.NullMarked;
