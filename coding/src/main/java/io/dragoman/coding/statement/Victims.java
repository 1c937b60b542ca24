package io.dragoman.coding.statement;

import io.dragoman.coding.article.SentenceReading;
import io.dragoman.coding.mention.Mention;
import io.dragoman.coding.mention.Participant;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.List;
import java.util.Set;

/** Who is named as suffering what a statement condemns: "the invasion <u>of Ukraine</u>", "attacks <u>on Israel</u>". */
final class Victims {

    private static final int NEAR = 4;

    private static final Set<String> DONE_OF =
            Set.of("invasion", "occupation", "annexation", "bombing", "bombardment", "shelling", "siege", "blockade");

    private static final Set<String> DONE_ON =
            Set.of("attack", "assault", "strike", "raid", "aggression", "war", "offensive", "threat", "missile");

    private Victims() {}

    /** The targets that criticism falls on: those that are not only named as victims. */
    static List<Participant> without(List<Participant> targets, String stance, SentenceReading reading) {
        return stance.equals(Stances.CRITICAL)
                ? targets.stream().filter(target -> !suffers(target, reading)).toList()
                : targets;
    }

    private static boolean suffers(Participant target, SentenceReading reading) {
        List<Mention> mentions = reading.actors().mentions().stream()
                .filter(mention -> reading.actors().participants(mention).contains(target))
                .toList();
        return !mentions.isEmpty()
                && mentions.stream().allMatch(mention -> suffers(mention.head(), reading.sentence()));
    }

    private static boolean suffers(int head, Sentence sentence) {
        for (int i = head - 1; i >= Math.max(1, head - NEAR); i--) {
            String preposition = Grammar.lower(sentence.token(i));
            Token before = sentence.token(i - 1);
            if (preposition.equals("of")) {
                return DONE_OF.contains(before.lemma());
            }
            if (preposition.equals("on") || preposition.equals("against")) {
                return sentence.between(Math.max(0, i - NEAR), i).stream()
                        .anyMatch(token -> DONE_ON.contains(token.lemma()));
            }
        }
        return false;
    }
}
