package io.dragoman.coding.agreement;

import io.dragoman.coding.article.SentenceReading;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.mention.Mention;
import io.dragoman.coding.mention.Participant;
import io.dragoman.coding.mention.Sense;
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
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds invitations between states: "invited him to visit", "confirmed the invitation for him to visit", "accepted an
 * invitation from". Immutable.
 */
final class Invitations {

    private static final Set<String> ACCEPTING = Set.of("accept", "welcome");
    private static final Set<String> REFUSING = Set.of("decline", "reject", "refuse", "snub");

    private final Realities realities;

    Invitations(Lexicon lexicon) {
        this.realities = new Realities(lexicon);
    }

    void find(SentenceReading reading, AgreementCollection collection) {
        Sentence sentence = reading.sentence();
        for (Token token : sentence.tokens()) {
            if (token.lemma().equals("invite") && token.isVerb()) {
                invite(reading, token, collection);
            } else if (token.lemma().equals("invitation") && token.isNoun()) {
                invitation(reading, token, collection);
            }
        }
    }

    private void invite(SentenceReading reading, Token verb, AgreementCollection collection) {
        Sentence sentence = reading.sentence();
        Token object = sentence.child(verb, Role.OBJECT);
        if (object == null) {
            object = sentence.child(verb, Role.PASSIVE_SUBJECT);
        }
        List<Token> hosts = new ArrayList<>(subjects(sentence, verb));
        Token to = sentence.children(verb).stream()
                .filter(child -> child.index() > verb.index() && (child.role() == Role.OPEN_COMPLEMENT || isTo(child)))
                .findFirst()
                .orElse(null);
        Token clause = object == null
                ? null
                : sentence.children(object).stream()
                        .filter(child -> child.role() == Role.NOUN_CLAUSE || isTo(child))
                        .findFirst()
                        .orElse(null);
        boolean passive = sentence.child(verb, Role.PASSIVE_SUBJECT) != null;
        Token purpose = to != null ? to : clause == null && passive ? verb : clause;
        if (object == null || purpose == null) {
            return;
        }
        add(reading, collection, verb, StepKind.PROPOSED, hosts, List.of(object), purpose);
        for (Token answer : sentence.children(verb, Role.CONJUNCT)) {
            Token who = sentence.child(answer, Role.SUBJECT);
            boolean guest = who != null && who.index() > object.index();
            if (guest && (ACCEPTING.contains(answer.lemma()) || REFUSING.contains(answer.lemma()))) {
                StepKind told = ACCEPTING.contains(answer.lemma()) ? StepKind.AGREED : StepKind.REJECTED;
                add(reading, collection, answer, told, hosts, List.of(object), purpose);
            }
        }
    }

    private static boolean isTo(Token child) {
        return child.role() == Role.PREPOSITION
                && child.form().toLowerCase(Locale.ROOT).matches("to|for");
    }

    private static List<Token> subjects(Sentence sentence, Token verb) {
        Token at = verb;
        while (at != null) {
            List<Token> subjects = new ArrayList<>(sentence.children(at, Role.SUBJECT));
            for (Token by : sentence.children(at, Role.AGENT)) {
                subjects.addAll(sentence.children(by, Role.PREPOSITION_OBJECT));
            }
            if (!subjects.isEmpty()) {
                return subjects;
            }
            at = at.role() == Role.CONJUNCT || at.role() == Role.OPEN_COMPLEMENT ? sentence.head(at) : null;
        }
        return List.of();
    }

    private void invitation(SentenceReading reading, Token noun, AgreementCollection collection) {
        Sentence sentence = reading.sentence();
        Token verb = Realities.verbAbove(sentence, noun);
        boolean object = verb != null && (noun.role() == Role.OBJECT || noun.role() == Role.PASSIVE_SUBJECT);
        StepKind step = !object || verb == null
                ? StepKind.PROPOSED
                : ACCEPTING.contains(verb.lemma())
                        ? StepKind.AGREED
                        : REFUSING.contains(verb.lemma()) || verb.lemma().equals("turn")
                                ? StepKind.REJECTED
                                : StepKind.PROPOSED;
        List<Token> acting = object && verb != null ? subjects(sentence, verb) : List.of();
        List<Token> hosts = new ArrayList<>(sentence.children(noun, Role.POSSESSIVE));
        List<Token> guests = new ArrayList<>();
        Token purpose = null;
        for (Token child : sentence.children(noun)) {
            String form = child.form().toLowerCase(Locale.ROOT);
            boolean preposition = child.role() == Role.PREPOSITION;
            if (preposition && form.matches("from|by|of")) {
                hosts.addAll(sentence.children(child, Role.PREPOSITION_OBJECT));
            } else if (preposition && form.matches("for|to") && guests.isEmpty()) {
                for (Token to : sentence.children(child, Role.PREPOSITION_OBJECT)) {
                    // "an invitation to Oslo" is one of the hosts there
                    (isCity(reading, to) ? hosts : guests).add(to);
                }
                purpose = purpose == null ? child : purpose;
            } else if (child.role() == Role.NOUN_CLAUSE) {
                sentence.children(child, Role.SUBJECT).forEach(guests::add);
                purpose = child;
            }
        }
        Token acceptance =
                object && verb != null && step == StepKind.PROPOSED ? acceptance(sentence, noun, verb) : null;
        boolean received = step != StepKind.PROPOSED
                || (object && verb != null && verb.lemma().matches("receive|get"));
        if (received) {
            guests.addAll(acting);
        } else if (hosts.isEmpty() || object) {
            hosts.addAll(acting);
        }
        add(
                reading,
                collection,
                object && verb != null ? verb : noun,
                step,
                hosts,
                guests,
                purpose == null ? noun : purpose);
        if (acceptance != null) {
            StepKind answer = ACCEPTING.contains(acceptance.lemma()) ? StepKind.AGREED : StepKind.REJECTED;
            add(reading, collection, acceptance, answer, hosts, guests, purpose == null ? noun : purpose);
        }
    }

    private static boolean isCity(SentenceReading reading, Token word) {
        Mention mention = reading.actors().mentionAt(word);
        return mention != null
                && (mention.place() == Sense.OfCountry.Kind.CAPITAL || mention.place() == Sense.OfCountry.Kind.CITY);
    }

    /** "an invitation was extended and <u>accepted</u>", "…, and it was <u>declined</u>"; null if no answer is told. */
    private static @Nullable Token acceptance(Sentence sentence, Token noun, Token verb) {
        for (Token other : sentence.children(verb, Role.CONJUNCT)) {
            Token subject = sentence.child(other, Role.PASSIVE_SUBJECT);
            boolean same = subject == null
                    ? noun.role() == Role.PASSIVE_SUBJECT || WordOrder.isPassive(sentence, verb)
                    : subject.form().equalsIgnoreCase("it") && subject.index() > noun.index();
            if (same && (ACCEPTING.contains(other.lemma()) || REFUSING.contains(other.lemma()))) {
                return other;
            }
        }
        return null;
    }

    /** "an invitation to his <u>colleague</u>", "to his host": the other side of whoever invites. */
    private static boolean isOtherSide(Sentence sentence, List<Token> words) {
        return words.stream()
                .anyMatch(word -> word.lemma().matches("colleague|counterpart|host|guest|homologue")
                        && !sentence.children(word, Role.POSSESSIVE).isEmpty());
    }

    private void add(
            SentenceReading reading,
            AgreementCollection collection,
            Token word,
            StepKind step,
            List<Token> hosts,
            List<Token> guests,
            Token purpose) {
        Sentence sentence = reading.sentence();
        List<Participant> named = collection.states(Parties.of(reading.actors(), hosts)).stream()
                .limit(1)
                .toList();
        List<Participant> host = named;
        List<Participant> guest = Parties.of(reading.actors(), guests).stream()
                .filter(each -> named.isEmpty()
                        || !Objects.equals(each.country(), named.get(0).country()))
                .limit(2)
                .toList();
        if (host.isEmpty() && !guest.isEmpty()) {
            // "was invited in May": by the other state of those the article is about
            Participant other = reading.actors().otherState(guest.get(0));
            host = other == null ? List.of() : List.of(other);
        }
        if (guest.isEmpty() && !host.isEmpty() && isOtherSide(sentence, guests)) {
            Participant other = reading.actors().otherState(host.get(0));
            guest = other == null ? List.of() : List.of(other);
        }
        Draft known = known(collection, host, guest);
        if (known == null && (guest.isEmpty() || host.isEmpty() || !diplomatic(guest, host))) {
            return;
        }
        int last = Math.max(purpose.index(), word.index());
        for (int i = last; i < sentence.size() && sentence.isUnder(sentence.token(i), purpose); i++) {
            if (sentence.token(i).form().matches("[,;:()”\"]|when|where|which|who")) {
                break;
            }
            last = i;
        }
        Span phrase = PhraseBounds.span(sentence, Math.min(word.index(), purpose.index()), last);
        Modality modality = realities.of(sentence, word);
        if (step == StepKind.AGREED && modality == Modality.NOT_HAPPENED) {
            return;
        }
        Draft draft = known;
        if (draft == null) {
            String rest = collection
                    .article()
                    .article()
                    .text()
                    .slice(PhraseBounds.span(sentence, firstOf(sentence, purpose), last));
            String whom = guest.get(0).name();
            boolean full = rest.contains(whom);
            String name =
                    "invitation " + (full ? rest : "to " + whom + (rest.matches("(?s)(to|for) .*") ? " " + rest : ""));
            draft = new Draft(
                    Draft.kind("invitation"),
                    "invitation",
                    name.replaceAll("\\s+", " ").strip(),
                    sentence.index());
            draft.named = true;
            collection.book().add(draft);
        }
        draft.parties.addAll(host);
        draft.parties.addAll(guest);
        draft.evidence.add(phrase);
        List<Participant> actors = step == StepKind.PROPOSED ? host : guest;
        collection.step(draft, reading, new StepWord(step, word, word, last, modality, List.of()), phrase, actors);
        TimeMention time = collection.dates().timeAhead(sentence, Math.max(purpose.index(), word.index()));
        if (!purpose.equals(word) && time != null && step != StepKind.REJECTED) {
            collection.plan(draft, step == StepKind.AGREED, time.date(), phrase, guest);
        }
    }

    private static int firstOf(Sentence sentence, Token purpose) {
        return sentence.subtree(purpose).get(0).index();
    }

    private static boolean diplomatic(List<Participant> guest, List<Participant> host) {
        boolean official = guest.stream().anyMatch(each -> each.country() != null || each.type() == ActorType.IGO);
        return official && host.get(0).type() != ActorType.MEDIA;
    }

    /** One invitation of a guest by a host, however often it is told. */
    private static @Nullable Draft known(
            AgreementCollection collection, List<Participant> host, List<Participant> guest) {
        if (host.isEmpty() && guest.isEmpty()) {
            return null;
        }
        return collection.book().drafts().stream()
                .filter(draft -> draft.kind.equals("invitation"))
                .filter(draft -> agree(draft, host) && agree(draft, guest) && !isReversed(draft, host))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    /** Whether who invites now was the guest: the visit is returned. */
    private static boolean isReversed(Draft draft, List<Participant> host) {
        return !host.isEmpty()
                && draft.parties.size() > 1
                && draft.parties.stream().limit(1).noneMatch(first -> Parties.isOf(first, host.get(0)));
    }

    private static boolean agree(Draft draft, List<Participant> side) {
        return side.isEmpty()
                || side.stream()
                        .anyMatch(each -> draft.parties.stream()
                                .anyMatch(party -> party.equals(each)
                                        || (each.country() != null
                                                && each.country().equals(party.country()))));
    }
}
