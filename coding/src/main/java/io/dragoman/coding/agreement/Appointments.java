package io.dragoman.coding.agreement;

import io.dragoman.coding.article.SentenceReading;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.mention.Participant;
import io.dragoman.coding.time.TimeMention;
import io.dragoman.record.ActorType;
import io.dragoman.record.Modality;
import io.dragoman.record.Span;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds visits and meetings that are promised or arranged: "the ministers are to meet in Oslo in May", "the next session is
 * due in June", "the envoy is expected in Lima on Monday". Whether they came about can be asked later. Immutable.
 */
final class Appointments {

    private static final int LONGEST = 16;

    private final Lexicon lexicon;
    private final Realities realities;

    Appointments(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.realities = new Realities(lexicon);
    }

    /** Adds what is arranged in a sentence; the last of it, null if there is nothing. */
    @Nullable
    Draft find(SentenceReading reading, AgreementCollection collection) {
        Sentence sentence = reading.sentence();
        if (isHeadline(sentence)) {
            return null;
        }
        int before = collection.book().drafts().size();
        for (Token token : sentence.tokens()) {
            if (!token.isVerb()) {
                continue;
            }
            if (lexicon.inSet("appointment-verbs", token.lemma())
                    && realities.of(sentence, token) == Modality.PLANNED
                    && !isWish(sentence, token)) {
                planned(reading, token, collection);
            }
            due(reading, token, collection);
        }
        List<Draft> drafts = collection.book().drafts();
        return drafts.size() > before ? drafts.get(drafts.size() - 1) : null;
    }

    static boolean isHeadline(Sentence sentence) {
        return sentence.index() == 0
                && !sentence.token(sentence.size() - 1).form().matches("[.!?”\"]");
    }

    /** "hopes to visit": nothing is arranged yet. */
    private static boolean isWish(Sentence sentence, Token verb) {
        Token up = sentence.head(verb);
        return up != null && up.lemma().matches("hope|want|like|prepare|ready|likely|need");
    }

    /** "are to meet", "will fly to Quito", "intends to host a summit". */
    private void planned(SentenceReading reading, Token verb, AgreementCollection collection) {
        Sentence sentence = reading.sentence();
        List<Token> subjects = subjects(sentence, verb);
        List<Token> others = new ArrayList<>();
        for (Token child : sentence.children(verb)) {
            boolean behind = child.index() > verb.index();
            if (behind && (child.role() == Role.OBJECT || child.role() == Role.INDIRECT_OBJECT)) {
                others.add(child);
                others.addAll(sentence.children(child, Role.CONJUNCT));
            } else if (behind
                    && child.role() == Role.PREPOSITION
                    && lower(child).matches("to|with")) {
                others.addAll(sentence.children(child, Role.PREPOSITION_OBJECT));
            }
        }
        Token object = sentence.child(verb, Role.OBJECT);
        boolean arranges = verb.lemma().matches("host|hold|convene|attend|open|begin|start|launch|resume");
        if (arranges && (object == null || !lexicon.inSet("appointment-meetings", object.lemma()))) {
            return;
        }
        boolean eachOther = object != null && lower(object).equals("other");
        if (verb.lemma().equals("see") && !eachOther) {
            return;
        }
        boolean visits = verb.lemma().matches("visit|travel|fly|come|return");
        if (visits && others.isEmpty()) {
            return;
        }
        Set<Participant> parties = new LinkedHashSet<>(Parties.of(reading.actors(), subjects));
        boolean told = !parties.isEmpty();
        parties.addAll(Parties.of(reading.actors(), others));
        if (told) {
            Token from = arranges && object != null ? object : verb;
            add(reading, collection, verb, from, visits ? "visit" : "meeting", parties);
        }
    }

    /** "the next session is due in June", "talks are planned for May", "the premier is expected in Lima". */
    private void due(SentenceReading reading, Token verb, AgreementCollection collection) {
        Sentence sentence = reading.sentence();
        boolean expected = verb.lemma().matches("expect|schedule|plan|set|slate")
                && sentence.child(verb, Role.PASSIVE_SUBJECT) != null
                && sentence.children(verb, Role.OPEN_COMPLEMENT).isEmpty()
                && !Realities.negated(sentence, verb);
        boolean isDue = verb.lemma().equals("be")
                && sentence.anyChild(verb, child -> lower(child).equals("due"));
        boolean takesPlace = verb.lemma().matches("hold|take|begin|open")
                && realities.of(sentence, verb) == Modality.PLANNED
                && (!verb.lemma().equals("take")
                        || sentence.anyChild(verb, child -> lower(child).equals("place")));
        if (!expected && !isDue && !takesPlace) {
            return;
        }
        Token subject = sentence.child(verb, Role.PASSIVE_SUBJECT);
        subject = subject == null ? sentence.child(verb, Role.SUBJECT) : subject;
        if (subject == null || timeAhead(reading, collection) == null) {
            return;
        }
        boolean meeting = lexicon.inSet("appointment-meetings", subject.lemma());
        List<Participant> persons = Parties.of(reading.actors(), List.of(subject)).stream()
                .filter(each -> each.type() == ActorType.PERSON)
                .toList();
        Set<Participant> parties = new LinkedHashSet<>();
        if (meeting) {
            for (Token below : sentence.subtree(subject)) {
                parties.addAll(Parties.of(reading.actors(), List.of(below)));
            }
            add(reading, collection, verb, subject, "meeting", parties);
        } else if (!persons.isEmpty() && (expected || isDue)) {
            parties.addAll(persons);
            List<Token> places = sentence.children(verb, Role.PREPOSITION).stream()
                    .filter(child -> lower(child).matches("in|at"))
                    .flatMap(child -> sentence.children(child, Role.PREPOSITION_OBJECT).stream())
                    .toList();
            List<Participant> hosts = Parties.of(reading.actors(), places);
            parties.addAll(hosts);
            if (!hosts.isEmpty()) {
                add(reading, collection, verb, verb, "visit", parties);
            }
        }
    }

    private void add(
            SentenceReading reading,
            AgreementCollection collection,
            Token verb,
            Token from,
            String kind,
            Set<Participant> parties) {
        Sentence sentence = reading.sentence();
        List<Participant> both = new ArrayList<>(parties);
        both.removeIf(each -> each.country() == null
                && each.type() != ActorType.IGO
                && (each.type() != ActorType.PERSON || each.code() == null));
        if (DraftBook.countries(both).size() < 2) {
            List<Participant> pair = reading.actors().pair();
            Participant other = both.isEmpty() ? null : reading.actors().otherState(both.get(0));
            if (both.isEmpty() && kind.equals("meeting")) {
                both.addAll(pair);
            } else if (other != null && kind.equals("meeting")) {
                both.add(other);
            }
        }
        TimeMention time = timeAhead(reading, collection);
        boolean known = collection.book().drafts().stream().anyMatch(draft -> draft.holds(verb.span()));
        if (known || DraftBook.countries(both).size() < 2 || both.size() > Parties.MOST) {
            return;
        }
        int first = from.index();
        while (!from.isVerb() && first > 0 && sentence.isUnder(sentence.token(first - 1), from)) {
            first--;
        }
        int last = Math.max(from.index(), verb.index());
        while (last + 1 < sentence.size()
                && last - first < LONGEST
                && (sentence.isUnder(sentence.token(last + 1), from)
                        || sentence.isUnder(sentence.token(last + 1), verb))
                && !ends(sentence, sentence.token(last + 1), verb)) {
            last++;
        }
        int named = from.isVerb() ? last : lastOf(sentence, from);
        Span phrase = PhraseBounds.span(sentence, Math.min(first, verb.index()), last);
        int told = from.isVerb() ? from.index() + 1 : first;
        String words = told > named
                ? ""
                : collection.article().article().text().slice(PhraseBounds.span(sentence, told, named));
        String line = words.replaceAll("\\s+", " ").replaceFirst("^(?i)(the|an?|its|their|his|her) ", "");
        String name = from.isVerb() ? (kind + " " + line).strip() : line;
        Draft draft = new Draft(Draft.kind(kind), kind, name, sentence.index());
        draft.named = true;
        draft.explicit = true;
        draft.parties.addAll(both);
        draft.evidence.add(phrase);
        collection.book().add(draft);
        collection.plan(draft, time == null ? null : time.date(), phrase, both);
    }

    /** At a mark, or where another act is joined. */
    private static boolean ends(Sentence sentence, Token token, Token verb) {
        boolean joins = token.tag().equals("CC")
                && sentence.children(verb, Role.CONJUNCT).stream().anyMatch(other -> other.index() > token.index());
        return joins || token.form().matches("[,;:()”\".]|when|where|which|who");
    }

    private static int lastOf(Sentence sentence, Token noun) {
        int last = noun.index();
        while (last + 1 < sentence.size()
                && sentence.isUnder(sentence.token(last + 1), noun)
                && !sentence.token(last + 1).form().matches("[,;:().]|which|who|that")) {
            last++;
        }
        return last;
    }

    private static @Nullable TimeMention timeAhead(SentenceReading reading, AgreementCollection collection) {
        return collection.dates().timeAhead(reading.sentence(), 0);
    }

    private static List<Token> subjects(Sentence sentence, Token verb) {
        List<Token> subjects = new ArrayList<>();
        for (Token at = verb; at != null && subjects.isEmpty(); ) {
            for (Token subject : sentence.children(at, Role.SUBJECT)) {
                subjects.add(subject);
                subjects.addAll(sentence.children(subject, Role.CONJUNCT));
            }
            boolean under = at.role() == Role.OPEN_COMPLEMENT
                    || at.role() == Role.ADJECTIVE_COMPLEMENT
                    || at.role() == Role.CONJUNCT;
            at = under ? sentence.head(at) : null;
        }
        return subjects.stream().map(subject -> antecedent(sentence, subject)).toList();
    }

    /** "the commission, <u>which</u> is to meet": what the pronoun stands for. */
    private static Token antecedent(Sentence sentence, Token subject) {
        Token verb = subject.tag().startsWith("W") ? sentence.head(subject) : null;
        Token noun = verb != null && verb.role() == Role.RELATIVE_CLAUSE ? sentence.head(verb) : null;
        return noun == null ? subject : noun;
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
