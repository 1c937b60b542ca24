package io.dragoman.text.english;

import io.dragoman.text.Parser.Analysis;
import io.dragoman.text.Role;
import java.util.ArrayList;
import java.util.List;

/** Makes the first of two objects of a verb the indirect one: "sent Turkey troops" comes with two plain objects. */
final class DoubleObjects {

    private DoubleObjects() {}

    /** The words of one sentence with such roles changed. */
    static List<Analysis> repair(List<Analysis> words) {
        List<Analysis> repaired = new ArrayList<>(words);
        for (int second = 1; second < words.size(); second++) {
            Analysis object = words.get(second);
            if (!isObject(object)) {
                continue;
            }
            for (int first = object.head() + 1; first < second; first++) {
                if (words.get(first).head() == object.head() && isObject(words.get(first))) {
                    repaired.set(first, withRole(words.get(first), Role.INDIRECT_OBJECT));
                }
            }
        }
        return repaired;
    }

    private static boolean isObject(Analysis word) {
        boolean noun = word.tag().startsWith("NN") || word.tag().equals("PRP");
        return word.role() == Role.OBJECT && word.head() >= 0 && noun && !Times.isTime(word.lemma());
    }

    private static Analysis withRole(Analysis word, Role role) {
        return new Analysis(word.lemma(), word.tag(), word.head(), role);
    }
}
