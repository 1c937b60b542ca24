package io.dragoman.coding.event;

import io.dragoman.coding.mention.Participant;
import io.dragoman.coding.mention.SentenceCast;
import io.dragoman.record.ActorType;
import io.dragoman.record.Modality;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Acts that are told by pointing at the last one: "Bahrain <u>followed suit</u>", "<u>so did</u> Malta", "Kenya <u>did
 * the same</u>", "Norway has joined the ban; Serbia <u>has not</u>". Only acts of states and their organisations are taken up, and only from the
 * main clauses of the sentence itself and the few before. Belongs to one article.
 */
public final class Echoes {

    private static final int REACH = 3;
    private static final Set<String> PRO_VERBS = Set.of("do", "have", "be");
    private static final Set<String> CONDITIONS = Set.of("if", "whether", "unless");
    private static final Set<String> SAME = Set.of("same", "likewise");
    private static final Set<Role> SUBJECTS = Set.of(Role.SUBJECT, Role.PASSIVE_SUBJECT);

    private record Told(EventCoder.Cast cast, int sentence) {}

    private final List<Told> told = new ArrayList<>();

    /** The acts of a sentence that repeat others, given those it tells itself; remembers these for the sentences that follow. */
    public List<EventCoder.Outcome> of(SentenceCast actors, List<EventCoder.Outcome> outcomes) {
        Sentence sentence = actors.sentence();
        for (EventCoder.Outcome outcome : outcomes) {
            EventCoder.Cast cast = outcome.cast();
            if (cast != null && isMain(sentence, cast)) {
                told.add(new Told(cast, sentence.index()));
            }
        }
        List<EventCoder.Outcome> echoes = new ArrayList<>();
        for (Token verb : sentence.parsed() ? sentence.tokens() : List.<Token>of()) {
            EventCoder.Cast cast = pointsBack(sentence, verb) ? echo(actors, verb) : null;
            if (cast != null) {
                echoes.add(new EventCoder.Outcome(cast.reading(), cast, null));
            }
        }
        return echoes;
    }

    /** An act that took place, told in a main clause, of states to others. */
    private static boolean isMain(Sentence sentence, EventCoder.Cast cast) {
        Token top = cast.reading().top();
        while (top.role() == Role.CONJUNCT || top.role() == Role.PARATAXIS || isBeforeSemicolon(sentence, top)) {
            Token up = sentence.head(top);
            if (up == null) {
                break;
            }
            top = up;
        }
        Modality modality = cast.reading().modality();
        return top.role() == Role.ROOT
                && (modality == Modality.HAPPENED || modality == Modality.ONGOING)
                && !cast.target().isEmpty()
                && cast.source().stream().allMatch(each -> each.isOfState() || each.type() == ActorType.IGO);
    }

    /** "Norway has joined the ban; Serbia has not": parsers may hang the first on the second. */
    private static boolean isBeforeSemicolon(Sentence sentence, Token verb) {
        return verb.role() == Role.CLAUSE_COMPLEMENT
                && verb.head() > verb.index()
                && sentence.between(verb.index(), verb.head()).stream()
                        .anyMatch(token -> token.form().equals(";"));
    }

    private static boolean pointsBack(Sentence sentence, Token verb) {
        if (!verb.isVerb() && !verb.tag().equals("MD")) {
            return false;
        }
        List<Token> under = sentence.children(verb);
        boolean unreal = under.stream()
                .anyMatch(child -> child.tag().equals("MD")
                        || CONDITIONS.contains(child.form().toLowerCase(Locale.ROOT)));
        if (unreal) {
            return false;
        }
        if (verb.lemma().startsWith("follow")) {
            return under.stream()
                    .anyMatch(child ->
                            child.role() == Role.OBJECT && child.lemma().equals("suit"));
        }
        if (!PRO_VERBS.contains(verb.lemma()) || verb.role() == Role.AUXILIARY) {
            return false;
        }
        boolean so = under.stream()
                .anyMatch(child -> child.form().equalsIgnoreCase("so") && child.index() == verb.index() - 1);
        boolean same = verb.lemma().equals("do") && under.stream().anyMatch(child -> SAME.contains(child.lemma()));
        List<Token> near = under.stream()
                .filter(child -> !isBeforeSemicolon(sentence, child))
                .toList();
        return so || same || isBareNegation(near);
    }

    /** "Serbia and Georgia <u>have not</u>". */
    private static boolean isBareNegation(List<Token> under) {
        boolean negated = under.stream().anyMatch(child -> child.role() == Role.NEGATION);
        return negated
                && under.stream()
                        .allMatch(child -> child.role() == Role.NEGATION
                                || child.role() == Role.PUNCTUATION
                                || child.role() == Role.COORDINATION
                                || child.role() == Role.ADVERB
                                || SUBJECTS.contains(child.role()));
    }

    private EventCoder.@Nullable Cast echo(SentenceCast actors, Token verb) {
        List<Token> subjects = new ArrayList<>();
        for (Token child : actors.sentence().children(verb)) {
            // "So did Chad": parsers take who did for an object
            boolean turned = child.role() == Role.OBJECT && PRO_VERBS.contains(verb.lemma()) && child.isProperNoun();
            if (SUBJECTS.contains(child.role()) || turned) {
                addWithConjuncts(actors.sentence(), child, subjects);
            }
        }
        List<Participant> source = actors.find(subjects).participants();
        if (source.isEmpty() || source.stream().anyMatch(each -> each.code() == null)) {
            return null;
        }
        for (int i = told.size() - 1; i >= 0; i--) {
            Told last = told.get(i);
            if (last.sentence() < actors.sentence().index() - REACH) {
                return null;
            }
            List<Participant> target = last.cast().target().stream()
                    .filter(each -> !source.contains(each))
                    .toList();
            if (!target.isEmpty()) {
                Reading reading = repeated(last.cast().reading(), actors.sentence(), verb, subjects);
                boolean mutual = last.cast().symmetric();
                return new EventCoder.Cast(reading, source, target, mutual);
            }
        }
        return null;
    }

    private Reading repeated(Reading act, Sentence sentence, Token verb, List<Token> subjects) {
        boolean negated = sentence.child(verb, Role.NEGATION) != null;
        Modality modality = negated ? Modality.NOT_HAPPENED : act.modality();
        Step step = new Step(
                Step.Kind.ACT, List.of(verb), act.frame().at(), null, null, act.code(), modality, subjects, List.of());
        return new Reading(
                act.code(),
                act.frame(),
                verb,
                verb,
                act.governors(),
                subjects,
                List.of(),
                act.symmetric(),
                true,
                modality,
                List.of(),
                List.of(),
                List.of(step));
    }

    private static void addWithConjuncts(Sentence sentence, Token token, List<Token> into) {
        into.add(token);
        for (Token conjunct : sentence.children(token, Role.CONJUNCT)) {
            if (!conjunct.isVerb()) {
                addWithConjuncts(sentence, conjunct, into);
            }
        }
    }
}
