package io.dragoman.coding.event;

import io.dragoman.coding.lexicon.Frame;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A frame whose words and conditions stand in a sentence.
 *
 * @param trigger the verb, noun or adjective
 * @param further the other words of a multiword verb
 * @param nominal whether the trigger is a noun, so that the frame's nominal slots hold
 * @param weight how specific the match is: words and conditions met
 */
record FrameMatch(Frame frame, Token trigger, List<Token> further, boolean nominal, int weight) {

    /** Trigger and further words, in order of the sentence. */
    List<Token> words() {
        List<Token> words = new ArrayList<>(further);
        words.add(trigger);
        words.sort(Comparator.comparingInt(Token::index));
        return words;
    }

    List<String> sourceSlots() {
        return nominal ? frame.nominalSource() : frame.source();
    }

    List<String> targetSlots() {
        return nominal ? frame.nominalTarget() : frame.target();
    }
}
