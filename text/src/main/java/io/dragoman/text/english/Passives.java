package io.dragoman.text.english;

import io.dragoman.text.Parser.Analysis;
import io.dragoman.text.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives a passive its doer back where the parser hangs him on the infinitive between: "was invited to visit Moscow by
 * Putin". An active verb takes no doer with "by", so a "by" with a name or person under it belongs to the passive
 * above; "by Monday" stays.
 */
final class Passives {

    private final List<Analysis> words;

    private Passives(List<Analysis> words) {
        this.words = words;
    }

    /** The words of one sentence with such heads moved. */
    static List<Analysis> repair(List<Analysis> words) {
        Passives passives = new Passives(words);
        List<Analysis> repaired = new ArrayList<>(words);
        for (int at = 0; at < words.size(); at++) {
            Analysis by = words.get(at);
            int passive = by.role() == Role.PREPOSITION && by.lemma().equals("by") ? passives.passiveAbove(at) : -1;
            if (passive >= 0) {
                repaired.set(at, new Analysis(by.lemma(), by.tag(), passive, Role.AGENT));
            }
        }
        return repaired;
    }

    /** The passive verb over an infinitive (or its object) that "by" hangs on; −1 if there is none or it has a doer. */
    private int passiveAbove(int by) {
        int object = child(by, Role.PREPOSITION_OBJECT);
        if (object < 0 || !isDoer(words.get(object))) {
            return -1;
        }
        int at = words.get(by).head();
        if (at >= 0
                && words.get(at).role() == Role.OBJECT
                && words.get(at).tag().startsWith("NNP")) {
            at = words.get(at).head();
        }
        while (at >= 0 && isActiveInfinitive(at)) {
            at = words.get(at).head();
        }
        boolean moved = at >= 0 && at != words.get(by).head();
        return moved && isPassive(at) && child(at, Role.AGENT) < 0 ? at : -1;
    }

    private boolean isDoer(Analysis word) {
        boolean noun = word.tag().startsWith("NN") || word.tag().equals("PRP");
        return noun && !Times.isTime(word.lemma());
    }

    private boolean isActiveInfinitive(int at) {
        Analysis word = words.get(at);
        return word.tag().equals("VB") && word.role() == Role.OPEN_COMPLEMENT && child(at, Role.PASSIVE_AUXILIARY) < 0;
    }

    private boolean isPassive(int at) {
        return words.get(at).tag().equals("VBN")
                && (child(at, Role.PASSIVE_AUXILIARY) >= 0 || words.get(at).role() == Role.NOUN_CLAUSE);
    }

    private int child(int head, Role role) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).head() == head && words.get(i).role() == role) {
                return i;
            }
        }
        return -1;
    }
}
