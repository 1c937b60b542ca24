package io.dragoman.coding.agreement;

import io.dragoman.coding.article.SentenceReading;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.mention.Participant;
import io.dragoman.coding.time.TimeMention;
import io.dragoman.record.ActorType;
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

/**
 * Finds acts between states that are announced and so can be waited for: "the bank is to lend a million", "flights are to be
 * resumed in June", "Peru will reopen its consulate". Immutable.
 */
final class PromisedActs {

    private static final int LONGEST = 18;

    private final Lexicon lexicon;
    private final Realities realities;

    PromisedActs(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.realities = new Realities(lexicon);
    }

    void find(SentenceReading reading, AgreementCollection collection) {
        Sentence sentence = reading.sentence();
        if (Appointments.isHeadline(sentence)) {
            return;
        }
        for (Token verb : sentence.tokens()) {
            if (verb.isVerb() && lexicon.inSet("promised-acts", verb.lemma()) && isPromised(sentence, verb)) {
                promised(reading, verb, collection);
            }
        }
    }

    /** Told with "will" or "is to"; not hoped, asked or threatened for. */
    private boolean isPromised(Sentence sentence, Token verb) {
        Token up = sentence.head(verb);
        boolean governed =
                verb.role() == Role.OPEN_COMPLEMENT && up != null && !up.lemma().equals("be");
        boolean would = sentence.anyChild(verb, child -> child.form().equalsIgnoreCase("would"));
        boolean conditional = sentence.children(verb, Role.ADVERBIAL_CLAUSE).stream()
                .flatMap(clause -> sentence.children(clause, Role.MARKER).stream())
                .anyMatch(marker -> marker.form().matches("(?i)if|unless|until|once"));
        return !governed && !would && !conditional && realities.of(sentence, verb) == Modality.PLANNED;
    }

    private void promised(SentenceReading reading, Token verb, AgreementCollection collection) {
        Sentence sentence = reading.sentence();
        Token be = verb.role() == Role.OPEN_COMPLEMENT ? sentence.head(verb) : null;
        boolean passive = sentence.child(verb, Role.PASSIVE_SUBJECT) != null
                || sentence.child(verb, Role.PASSIVE_AUXILIARY) != null;
        Token over = be == null ? null : sentence.child(be, Role.SUBJECT);
        Token acted =
                sentence.child(verb, Role.PASSIVE_SUBJECT) == null ? over : sentence.child(verb, Role.PASSIVE_SUBJECT);
        Token thing = passive ? acted : sentence.child(verb, Role.OBJECT);
        if (thing == null || !(thing.isNoun() || thing.tag().equals("CD"))) {
            return;
        }
        Set<Participant> parties = new LinkedHashSet<>();
        List<Token> subjects = new ArrayList<>(sentence.children(verb, Role.SUBJECT));
        if (subjects.isEmpty() && over != null) {
            subjects.add(over);
        }
        for (Token subject : subjects) {
            parties.addAll(Parties.of(reading.actors(), List.of(subject)));
            parties.addAll(Parties.of(reading.actors(), sentence.children(subject, Role.CONJUNCT)));
        }
        if (!passive && subjects.isEmpty()) {
            return;
        }
        List<Token> told = new ArrayList<>(sentence.subtree(verb));
        told.addAll(sentence.subtree(thing));
        for (Token token : told) {
            if (reading.actors().mentionAt(token) != null) {
                parties.addAll(Parties.of(reading.actors(), List.of(token)));
            }
        }
        List<Participant> states = new ArrayList<>(collection.states(List.copyOf(parties)));
        states.removeIf(each -> each.country() == null && each.type() != ActorType.IGO);
        if (DraftBook.countries(states).size() == 1) {
            Participant other = reading.actors().otherState(states.get(0));
            if (other != null) {
                states.add(other);
            }
        } else if (states.isEmpty()) {
            states.addAll(reading.actors().pair());
        }
        boolean known = collection.book().drafts().stream()
                .anyMatch(draft -> draft.holds(verb.span()) || draft.holds(thing.span()));
        if (known || DraftBook.countries(states).size() < 2 || states.size() > Parties.MOST) {
            return;
        }
        int first = Math.min(verb.index(), firstOf(sentence, thing));
        int last = Math.max(verb.index(), thing.index());
        while (last + 1 < sentence.size()
                && last - first < LONGEST
                && sentence.isUnder(sentence.token(last + 1), verb)
                && !sentence.token(last + 1).form().matches("[;:()”\".]|which|who")) {
            last++;
        }
        Span phrase = PhraseBounds.span(sentence, first, last);
        String words = collection.article().article().text().slice(phrase).replaceAll("\\s+", " ");
        Draft draft = new Draft(
                Draft.kind("commitment"), "commitment", words.replaceFirst("^(?i)(the|an?) ", ""), sentence.index());
        draft.named = true;
        draft.explicit = true;
        draft.parties.addAll(states);
        draft.evidence.add(phrase);
        draft.amount = collection.amounts().in(phrase);
        collection.book().add(draft);
        TimeMention time = collection.dates().timeAhead(sentence, 0);
        Token finite = be == null ? verb : be;
        Token announcing = finite.role() == Role.CLAUSE_COMPLEMENT ? sentence.head(finite) : null;
        if (announcing != null && announcing.lemma().matches("announce|confirm|promise|pledge|agree|declare|say")) {
            collection.step(
                    draft,
                    reading,
                    new StepWord(
                            StepKind.ANNOUNCED,
                            announcing,
                            announcing,
                            announcing.index(),
                            Modality.HAPPENED,
                            List.of()),
                    announcing.span(),
                    List.of());
        }
        collection.plan(draft, time == null ? null : time.date(), phrase, states);
    }

    private static int firstOf(Sentence sentence, Token noun) {
        int first = noun.index();
        while (first > 0
                && sentence.isUnder(sentence.token(first - 1), noun)
                && !sentence.token(first - 1).form().matches("[,;:()]")) {
            first--;
        }
        return first;
    }
}
