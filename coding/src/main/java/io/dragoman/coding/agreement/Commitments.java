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
import java.util.List;
import java.util.Set;

/** Finds what states resolve together to do: "the two sides <u>agreed to expand consultations</u>". Immutable. */
final class Commitments {

    private static final int LONGEST = 22;
    private static final Set<String> TOLD_ELSEWHERE = Set.of(
            "sign",
            "meet",
            "hold",
            "say",
            "disagree",
            "visit",
            "invite",
            "attend",
            "conclude",
            "ratify",
            "talk",
            "speak",
            "see",
            "differ");

    private final Lexicon lexicon;
    private final Realities realities;

    Commitments(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.realities = new Realities(lexicon);
    }

    void find(SentenceReading reading, AgreementCollection collection) {
        Sentence sentence = reading.sentence();
        for (Token verb : sentence.tokens()) {
            if (verb.isVerb() && lexicon.inSet("commitment-verbs", verb.lemma())) {
                for (Token what : sentence.children(verb, Role.OPEN_COMPLEMENT)) {
                    if (what.isVerb()
                            && what.tag().equals("VB")
                            && what.index() > verb.index()
                            && !TOLD_ELSEWHERE.contains(what.lemma())) {
                        commit(reading, verb, what, collection);
                        for (Token more : sentence.children(what, Role.CONJUNCT)) {
                            boolean own = more.tag().equals("VB")
                                    && sentence.child(more, Role.OBJECT) != null
                                    && sentence.token(more.index() - 1).form().equals("to")
                                    && !TOLD_ELSEWHERE.contains(more.lemma());
                            if (own) {
                                commit(reading, verb, more, collection);
                            }
                        }
                    }
                }
            }
        }
    }

    private void commit(SentenceReading reading, Token verb, Token what, AgreementCollection collection) {
        Sentence sentence = reading.sentence();
        Modality modality = realities.of(sentence, verb);
        List<Token> subjects = new ArrayList<>();
        for (Token at = verb;
                at != null && subjects.isEmpty();
                at = at.role() == Role.CONJUNCT ? sentence.head(at) : null) {
            for (Token subject : sentence.children(at, Role.SUBJECT)) {
                subjects.add(subject);
                subjects.addAll(sentence.children(subject, Role.CONJUNCT));
            }
        }
        List<Participant> parties = collection.states(Parties.of(reading.actors(), subjects));
        if (parties.size() == 1 && verb.lemma().matches("promise|pledge|undertake")) {
            Participant other = reading.actors().otherState(parties.get(0));
            if (other != null) {
                parties = List.of(parties.get(0), other);
            }
        }
        long states = parties.stream()
                .filter(each -> each.country() != null || each.type() == ActorType.IGO)
                .map(Participant::country)
                .distinct()
                .count();
        int last = what.index();
        for (int i = last;
                i < Math.min(sentence.size(), what.index() + LONGEST) && sentence.isUnder(sentence.token(i), what);
                i++) {
            Token at = sentence.token(i);
            boolean next = at.form().equals("to")
                    && i + 1 < sentence.size()
                    && sentence.token(i + 1).role() == Role.CONJUNCT
                    && sentence.token(i + 1).head() == what.index();
            if (next || at.form().matches("[;:()”\".]")) {
                break;
            }
            last = i;
        }
        while (last > what.index() && sentence.token(last).form().matches("and|or|,")) {
            last--;
        }
        boolean told = collection.book().drafts().stream()
                .anyMatch(draft -> draft.sentence == sentence.index()
                        && draft.evidence.stream().anyMatch(span -> span.overlaps(what.span())));
        boolean more = last > what.index() + 1;
        boolean union = parties.stream()
                .anyMatch(each -> each.type() == ActorType.IGO
                        || String.valueOf(each.code()).matches("(?:IMG|IGO|EUR).*"));
        if ((states < 2 && !union) || modality != Modality.HAPPENED || !more || told) {
            return;
        }
        Span phrase = PhraseBounds.span(sentence, verb.index(), last);
        String name = collection.article().article().text().slice(PhraseBounds.span(sentence, what.index(), last));
        Draft draft = new Draft(Draft.kind("commitment"), "commitment", name.replaceAll("\\s+", " "), sentence.index());
        draft.named = true;
        draft.explicit = true;
        draft.parties.addAll(parties);
        draft.evidence.add(phrase);
        collection.book().add(draft);
        collection.step(
                draft, reading, new StepWord(StepKind.AGREED, verb, verb, last, modality, List.of()), phrase, parties);
        TimeMention time = collection.dates().timeAhead(sentence, what.index());
        if (time != null && phrase.contains(time.span())) {
            collection.plan(draft, time.date(), phrase, parties);
        }
    }
}
