package io.dragoman.coding.agreement;

import io.dragoman.coding.article.ArticleReading;
import io.dragoman.coding.article.CodedEvent;
import io.dragoman.coding.article.SentenceReading;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.mention.Participant;
import io.dragoman.record.Modality;
import io.dragoman.record.Span;
import io.dragoman.record.StepKind;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds visits and meetings that had been arranged and were put off or called off: "a visit by the minister to Lima,
 * planned for July, <u>was postponed</u>". Immutable.
 */
final class CalledOff {

    private static final int LONGEST = 16;
    private static final int CLIMB = 4;

    /** Refusals to meet. */
    private static final String REFUSED = "125";

    private final Lexicon lexicon;

    CalledOff(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void find(ArticleReading article, AgreementCollection collection) {
        for (CodedEvent coded : article.events()) {
            String code = coded.event().cameo();
            boolean met = code != null && code.startsWith("04") && coded.event().modality() == Modality.NOT_HAPPENED;
            if (code != null && (met || code.startsWith(REFUSED))) {
                find(article, coded, collection);
            }
        }
    }

    private void find(ArticleReading article, CodedEvent coded, AgreementCollection collection) {
        Sentence sentence = coded.actors().sentence();
        Token what = meeting(sentence, coded.reading().trigger());
        if (what == null) {
            return;
        }
        Token verb = what;
        StepKind step = null;
        for (int i = 0; i < CLIMB && verb != null && step == null; i++) {
            step = verb.isVerb() ? step(verb) : null;
            verb = step == null ? sentence.head(verb) : verb;
        }
        boolean told = collection.book().drafts().stream().anyMatch(draft -> draft.holds(what.span()));
        if (step == null || verb == null || told) {
            return;
        }
        Set<Participant> parties = new LinkedHashSet<>();
        List<String> ids = new ArrayList<>(coded.event().source());
        ids.addAll(coded.event().target());
        ids.forEach(id -> article.cast().byId(id).ifPresent(parties::add));
        if (DraftBook.countries(List.copyOf(parties)).size() < 2 || parties.size() > Parties.MOST) {
            return;
        }
        int first = what.index();
        while (first > 0
                && sentence.isUnder(sentence.token(first - 1), what)
                && !sentence.token(first - 1).form().matches("(?i)[,;:()]|the|an?|its|their|his|her")) {
            first--;
        }
        int last = what.index();
        while (last + 1 < sentence.size()
                && last - first < LONGEST
                && sentence.isUnder(sentence.token(last + 1), what)
                && !sentence.token(last + 1).form().matches("[,;:().]|which|who|that")) {
            last++;
        }
        String kind = what.lemma().matches("visit|trip|tour") ? "visit" : "meeting";
        Span phrase = PhraseBounds.span(sentence, first, last);
        String name = article.article().text().slice(phrase).replaceAll("\\s+", " ");
        Draft draft = new Draft(Draft.kind(kind), kind, name, sentence.index());
        draft.named = true;
        draft.explicit = true;
        draft.parties.addAll(parties);
        draft.evidence.add(phrase);
        collection.book().add(draft);
        SentenceReading reading = article.sentences().get(sentence.index());
        collection.step(
                draft,
                reading,
                new StepWord(step, verb, verb, verb.index(), Modality.HAPPENED, List.of()),
                phrase,
                List.of());
    }

    /** The noun of the visit or meeting, which is the word of the act or its object; null if it is none. */
    private @Nullable Token meeting(Sentence sentence, Token word) {
        Token noun = word;
        if (word.isVerb()) {
            noun = sentence.child(word, Role.OBJECT);
            noun = noun == null ? sentence.child(word, Role.PASSIVE_SUBJECT) : noun;
        }
        return noun != null && lexicon.inSet("appointment-meetings", noun.lemma()) ? noun : null;
    }

    private @Nullable StepKind step(Token verb) {
        if (lexicon.inSet("putting-off", verb.lemma())) {
            return StepKind.STALLED;
        }
        return lexicon.inSet("calling-off", verb.lemma()) ? StepKind.WITHDRAWN : null;
    }
}
