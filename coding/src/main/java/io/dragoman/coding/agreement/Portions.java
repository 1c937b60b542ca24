package io.dragoman.coding.agreement;

import io.dragoman.record.Modality;
import io.dragoman.record.StepKind;
import io.dragoman.text.Role;
import io.dragoman.text.Token;
import java.util.List;

/** Steps told of a part of an agreement. */
final class Portions {

    private Portions() {}

    /** "<u>the first</u> of four boats", "<u>half</u> of the loan". */
    static boolean isPart(Token word) {
        boolean counts = word.tag().equals("CD")
                || word.lemma().matches("first|second|third|half|part|quarter|some|most|none|rest|last|all");
        return counts
                && (word.role() == Role.OBJECT || word.role() == Role.PASSIVE_SUBJECT || word.role() == Role.SUBJECT);
    }

    /** What was delivered in part is partly delivered. */
    static void partly(List<StepWord> told, boolean whole, List<StepWord> found) {
        for (StepWord word : told) {
            boolean partly = word.step() == StepKind.DELIVERED && word.modality() == Modality.HAPPENED && !whole;
            found.add(
                    partly
                            ? new StepWord(
                                    StepKind.PARTLY_DELIVERED,
                                    word.word(),
                                    word.dated(),
                                    word.last(),
                                    word.modality(),
                                    word.actors())
                            : word);
        }
    }
}
