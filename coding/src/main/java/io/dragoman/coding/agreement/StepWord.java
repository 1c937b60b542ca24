package io.dragoman.coding.agreement;

import io.dragoman.record.Modality;
import io.dragoman.record.StepKind;
import io.dragoman.text.Token;
import java.util.List;

/**
 * A word that tells a step of an agreement.
 *
 * @param word verb, noun or adjective
 * @param dated the word whose clause tells when
 * @param last the last word of what tells it
 * @param actors words that stand where those stand who took it
 */
record StepWord(StepKind step, Token word, Token dated, int last, Modality modality, List<Token> actors) {
    StepWord {
        actors = List.copyOf(actors);
    }
}
