package io.dragoman.coding.time;

import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.List;
import java.util.Set;

/** Whether a time expression belongs to a trigger, by the words that stand between them. */
final class WordsBetween {

    private static final Set<String> PARTING = Set.of(
            ";",
            ":",
            "—",
            "who",
            "whom",
            "whose",
            "which",
            "that",
            "where",
            "when",
            "while",
            "because",
            "although",
            "though",
            "after",
            "before",
            "but",
            "unless",
            "until",
            "if");

    private static final Set<String> RELATIVE = Set.of("who", "whom", "whose", "which", "where", "when");

    private static final Set<String> REPORTING =
            Set.of("said", "told", "announced", "reported", "stated", "declared", "added", "warned", "wrote", "says");

    /** Up to here an expression opens the sentence and its comma parts nothing: "On the same day, …". */
    private static final int OPENING = 8;

    private WordsBetween() {}

    /** Number of words between; negative if one of them parts the two. */
    static int distance(Sentence sentence, List<Token> time, Token trigger) {
        Token first = time.get(0);
        Token last = time.get(time.size() - 1);
        if (trigger.index() >= first.index() && trigger.index() <= last.index()) {
            return -1;
        }
        boolean timeFirst = last.index() < trigger.index();
        List<Token> between = timeFirst
                ? sentence.between(last.index() + 1, trigger.index())
                : sentence.between(trigger.index() + 1, first.index());
        boolean opens = timeFirst && first.index() < OPENING;
        if (between.stream()
                .anyMatch(token ->
                        PARTING.contains(token.lemma()) || (token.form().equals(",") && !opens))) {
            return -1;
        }
        if (timeFirst && (isReported(sentence, first) || isInRelativeClause(sentence, first))) {
            return -1;
        }
        return between.size();
    }

    /** "said on Tuesday [that] …": the day of the saying. */
    private static boolean isReported(Sentence sentence, Token time) {
        return sentence.between(Math.max(0, time.index() - 2), time.index()).stream()
                .anyMatch(token -> REPORTING.contains(token.lemma()));
    }

    /** "the envoy who came in 2014 …": what follows is no longer of that clause. */
    private static boolean isInRelativeClause(Sentence sentence, Token time) {
        List<Token> before = sentence.between(Math.max(0, time.index() - 10), Math.max(0, time.index() - 2));
        return before.stream().anyMatch(token -> token.index() > 0 && RELATIVE.contains(token.lemma()));
    }
}
