package io.dragoman.coding.event;

import io.dragoman.coding.lexicon.Frame;
import io.dragoman.record.Modality;
import io.dragoman.text.Token;
import java.util.List;

/**
 * An act as a sentence reports it, before its actors are known by name.
 *
 * @param code CAMEO code after composition
 * @param frame the frame of the act, or of the outermost governor where no act stands below it
 * @param trigger the word that names the act
 * @param top the outermost word of the chain: trigger, light verb or governor
 * @param governors frames that act upon it, innermost first
 * @param source words that stand where the actor stands
 * @param target words that stand where the one acted upon stands; for a symmetric act without one, empty
 * @param symmetric whether source and target stand in for each other
 * @param targetOptional whether the act is complete without a target
 * @param attribution words that stand where those stand whose report it is
 * @param slots the slots of the frame with the words that filled them
 * @param steps what happened on the way up, the act itself first
 */
public record Reading(
        String code,
        Frame frame,
        Token trigger,
        Token top,
        List<Frame> governors,
        List<Token> source,
        List<Token> target,
        boolean symmetric,
        boolean targetOptional,
        Modality modality,
        List<Token> attribution,
        List<Slot> slots,
        List<Step> steps) {
    public Reading {
        governors = List.copyOf(governors);
        source = List.copyOf(source);
        target = List.copyOf(target);
        attribution = List.copyOf(attribution);
        slots = List.copyOf(slots);
        steps = List.copyOf(steps);
    }

    /** The same act under another code. */
    Reading withCode(String other) {
        return new Reading(
                other,
                frame,
                trigger,
                top,
                governors,
                source,
                target,
                symmetric,
                targetOptional,
                modality,
                attribution,
                slots,
                steps);
    }
}
