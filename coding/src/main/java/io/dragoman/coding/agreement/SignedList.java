package io.dragoman.coding.agreement;

import io.dragoman.record.Modality;
import io.dragoman.record.StepKind;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list of papers that a sentence before it says were signed: "The ministers signed the following instruments:". Its
 * entries are phrases without a verb of their own. Belongs to one article and one thread.
 */
final class SignedList {

    private static final String PAPERS =
            "(?i)one|two|three|documents?|agreements?|it|deal|following|memoranda|instruments?|accords?|papers?|texts?|treaties";

    private @Nullable StepWord open;

    /** The steps of a paper, its signature on the list included. */
    List<StepWord> complete(Thing thing, List<StepWord> told) {
        StepWord signed = open;
        Sentence sentence = thing.sentence();
        boolean entry = signed != null && isEntry(sentence) && thing.head().index() <= headOf(sentence);
        if (signed == null || !entry || told.stream().anyMatch(word -> word.step() == StepKind.SIGNED)) {
            return told;
        }
        List<StepWord> steps = new ArrayList<>(told);
        steps.add(new StepWord(
                StepKind.SIGNED, thing.head(), thing.head(), thing.head().index(), Modality.HAPPENED, List.of()));
        return steps;
    }

    /** Goes on to the next sentence. */
    void after(Sentence sentence) {
        Token sign = opens(sentence);
        if (sign != null) {
            open = new StepWord(StepKind.SIGNED, sign, sign, sign.index(), Modality.HAPPENED, List.of());
        } else if (!isEntry(sentence)) {
            open = null;
        }
    }

    /** The word that tells of signing in a sentence that ends with a colon. */
    private static @Nullable Token opens(Sentence sentence) {
        boolean colon = sentence.size() > 1
                && sentence.token(sentence.size() - 1).form().equals(":");
        return !colon
                ? null
                : sentence.tokens().stream()
                        .filter(token -> token.lemma().matches("sign|signing|signature|conclude"))
                        .findFirst()
                        .orElse(null);
    }

    private static boolean isEntry(Sentence sentence) {
        return sentence.tokens().stream()
                .noneMatch(token -> token.role() == Role.ROOT && token.tag().matches("VB[DPZ]"));
    }

    /** The first paper of an entry is the one signed; those behind it are what it amends. */
    private static int headOf(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> token.role() == Role.ROOT)
                .mapToInt(Token::index)
                .findFirst()
                .orElse(0);
    }

    /** Whether what a verb is about are papers that are counted or announced: "signed <u>four documents</u>". */
    static boolean countsPapers(Sentence sentence, Token verb) {
        return Stream.of(Role.PASSIVE_SUBJECT, Role.OBJECT)
                .map(role -> sentence.child(verb, role))
                .anyMatch(thing -> thing != null
                        && (thing.form().matches(PAPERS)
                                || !sentence.children(thing, Role.NUMBER).isEmpty()));
    }
}
