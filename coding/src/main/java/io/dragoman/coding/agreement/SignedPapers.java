package io.dragoman.coding.agreement;

import io.dragoman.coding.article.SentenceReading;
import io.dragoman.record.Modality;
import io.dragoman.record.StepKind;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Papers that an article says were signed and then takes one by one: "Six documents were signed. … First, a treaty on …".
 * Each was signed then, and the count is no paper of its own. Belongs to one article and one thread.
 */
final class SignedPapers {

    private static final int REACH = 12;
    private static final int FEWEST = 2;

    private final Realities realities;
    private @Nullable SentenceReading signing;
    private @Nullable Token verb;
    private @Nullable Draft counted;
    private final List<Draft> papers = new ArrayList<>();

    SignedPapers(Realities realities) {
        this.realities = realities;
    }

    /** Takes note of an agreement that is told of for the first time, and of the steps its sentence tells. */
    void see(Thing thing, List<StepWord> told, @Nullable Draft created, AgreementCollection collection) {
        if (created == null) {
            return;
        }
        Sentence sentence = thing.sentence();
        boolean paper =
                thing.noun().kind().matches("agreement|treaty|memorandum|protocol|document|contract|plan|initiative");
        boolean bare = sentence.children(thing.head()).stream()
                .allMatch(child -> child.role() == Role.NUMBER
                        || child.role() == Role.DETERMINER
                        || (child.role() == Role.PREPOSITION && child.form().matches("in|at|on|during|after")));
        boolean count = thing.head().tag().equals("NNS")
                && bare
                && told.stream().anyMatch(step -> step.step() == StepKind.SIGNED);
        if (count && counted == null) {
            counted = created;
            return;
        }
        SentenceReading at = signing;
        Token word = verb;
        boolean open =
                at != null && word != null && sentence.index() - at.sentence().index() <= REACH;
        boolean indefinite = sentence.children(thing.head(), Role.DETERMINER).stream()
                .allMatch(token -> token.form().matches("(?i)an?"));
        boolean untold = told.stream().allMatch(step -> lists(step.step()))
                && created.steps.stream().noneMatch(step -> step.step() == StepKind.SIGNED);
        boolean listed = paper && thing.topical() && indefinite && untold;
        if (open && at != null && word != null && listed && isReal(sentence, thing.head())) {
            collection.step(
                    created,
                    at,
                    new StepWord(StepKind.SIGNED, word, word, word.index(), Modality.HAPPENED, List.of()),
                    word.span(),
                    List.of());
            created.explicit = true;
            papers.add(created);
        }
    }

    /** Steps that a paper's own words tell of what it is about: "a protocol reviving the council". */
    private static boolean lists(StepKind step) {
        return step == StepKind.PROPOSED
                || step == StepKind.RESUMED
                || step == StepKind.AMENDED
                || step == StepKind.LAUNCHED
                || step == StepKind.EXTENDED;
    }

    private boolean isReal(Sentence sentence, Token noun) {
        Token over = Realities.verbAbove(sentence, noun);
        return over == null
                || (realities.of(sentence, over) == Modality.HAPPENED
                        && over.lemma()
                                .matches(
                                        "be|come|include|sign|hold|contain|provide|comprise|cover|range|conclude|follow"));
    }

    /** Goes on to the next sentence. */
    void after(SentenceReading reading) {
        Sentence sentence = reading.sentence();
        for (Token token : sentence.tokens()) {
            boolean signs = token.isVerb()
                    && token.lemma().matches("sign|conclude|ink")
                    && SignedList.countsPapers(sentence, token)
                    && realities.of(sentence, token) == Modality.HAPPENED;
            if (signs) {
                signing = reading;
                verb = token;
                return;
            }
        }
    }

    /** Drops the count where the papers counted have been told one by one. */
    void close(AgreementCollection collection) {
        Draft count = counted;
        if (count != null && papers.size() >= FEWEST) {
            collection.book().remove(count);
        }
    }
}
