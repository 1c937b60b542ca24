package io.dragoman.coding.mention;

import io.dragoman.record.ActorType;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that stand for an actor named before, in one sentence: "it", "the island", "the guest". "It" as the subject of what somebody says, it is the one who says it
 * ("Russia said <u>it</u> would answer"); as an object it is not the subject of its own clause ("Somalia cut ties with
 * Kenya, accusing <u>it</u> of meddling"); else the nearest before. At the head of a sentence it is the subject of the
 * sentence before. "The country" is the other of the two that the article is about than the one that acts; "the visitor"
 * is its last named office holder.
 */
final class StandIns {

    private static final Set<ActorType> BODIES = Set.of(
            ActorType.COUNTRY,
            ActorType.GOVERNMENT,
            ActorType.MINISTRY,
            ActorType.ORGANISATION,
            ActorType.IGO,
            ActorType.FORUM,
            ActorType.PARTY,
            ActorType.COMPANY,
            ActorType.MEDIA);

    private static final Set<Role> SUBJECTS = Set.of(Role.SUBJECT, Role.PASSIVE_SUBJECT);

    private final SentenceCast cast;
    private final Sentence sentence;
    private final @Nullable Participant before;
    private final Speech earlier;
    private final ActorPlaces places;
    private @Nullable Speech now;

    /**
     * @param before the subject of the sentence before; null if it was no state or body
     * @param earlier who spoke up to here
     * @param places where "it" can be an actor
     */
    StandIns(SentenceCast cast, @Nullable Participant before, Speech earlier, ActorPlaces places) {
        this.cast = cast;
        this.sentence = cast.sentence();
        this.before = before;
        this.earlier = earlier;
        this.places = places;
    }

    /**
     * Who speaks.
     *
     * @param speaker who was last said to say something; null if nobody yet
     * @param open whether a quotation goes on at the end of the sentence
     */
    record Speech(@Nullable Participant speaker, boolean open, int paragraph) {
        static final Speech NONE = new Speech(null, false, -1);
    }

    /** Whom "we" stands for in what somebody is quoted to say; null for other words. */
    @Nullable
    Participant speaker(Token word) {
        return switch (word.form().toLowerCase(Locale.ROOT)) {
            case "we", "us", "ourselves" -> isQuoting() ? speech().speaker() : null;
            default -> null;
        };
    }

    private boolean isQuoting() {
        return (earlier.open() && earlier.paragraph() == sentence.paragraph())
                || sentence.tokens().stream().anyMatch(StandIns::isQuote);
    }

    /** Who speaks after this sentence. */
    Speech speech() {
        Speech known = now;
        if (known != null) {
            return known;
        }
        boolean open = earlier.open() && earlier.paragraph() == sentence.paragraph();
        Participant speaker = earlier.speaker();
        for (Token token : sentence.tokens()) {
            if (isQuote(token)) {
                open = token.form().contains("“") || (!token.form().contains("”") && !open);
            } else if (token.isVerb() && !open && cast.isNamed("quoting-verbs", token)) {
                for (Token subject : sentence.children(token, Role.SUBJECT)) {
                    Participant found = actor(subject);
                    speaker = found == null ? speaker : found;
                }
            }
        }
        Speech speech = new Speech(speaker, open, sentence.paragraph());
        now = speech;
        return speech;
    }

    private static boolean isQuote(Token token) {
        return switch (token.form()) {
            case "\"", "“", "”", "``", "''" -> true;
            default -> false;
        };
    }

    /** Whose the thing is that "its" stands before: the subject of its clause, if that stands before it, else the nearest before. */
    @Nullable
    Participant ownerBy(Token its) {
        Token verb = verbOver(its);
        Token subject = verb == null ? null : subjectOf(verb);
        boolean before = subject != null && subject.index() < its.index() && !sentence.isUnder(its, subject);
        Participant acting = before && subject != null ? isIt(subject) ? it(subject) : body(subject) : null;
        return acting == null ? nearest(its, null) : acting;
    }

    /** Whether a body was named in this sentence before a word. */
    boolean isNamedBefore(Token word, Participant participant) {
        return cast.mentions().stream()
                .filter(mention -> mention.last() < word.index())
                .anyMatch(mention -> cast.participants(mention).contains(participant));
    }

    private static boolean isIt(Token word) {
        return word.tag().equals("PRP") && word.form().toLowerCase(Locale.ROOT).equals("it");
    }

    /** The subject of the sentence, if it is a state or body; "it" in its place stands for the one before. */
    @Nullable
    Participant acting() {
        for (Token token : sentence.tokens()) {
            Token verb = sentence.head(token);
            if (SUBJECTS.contains(token.role()) && verb != null && verb.role() == Role.ROOT) {
                return isIt(token) ? before : body(token);
            }
        }
        return null;
    }

    /** Whom a word stands for; null if it is none of these words, or nobody was named who fits. */
    @Nullable
    Participant meant(Token word) {
        if (isIt(word)) {
            return it(word);
        }
        boolean place = cast.isNamed("country-nouns", word);
        if (word.tag().equals("NN") && place) {
            Participant own = ownCountry(word);
            if (own != null) {
                return own;
            }
        }
        if (!word.tag().equals("NN") || !(place || cast.isNamed("guest-nouns", word)) || !isTakenUp(word)) {
            return null;
        }
        Token verb = verbOver(word);
        Token subject = verb == null ? null : subjectOf(verb);
        Participant actor = subject == null || subject.equals(word) ? owner(word) : actor(subject);
        String country = actor == null ? null : actor.country();
        if (country == null) {
            return null;
        }
        return place ? cast.otherOfPair(country) : cast.officerOfOther(country);
    }

    /** "<u>His country</u> would not yield": the speaker's own; null unless a person's pronoun owns it. */
    private @Nullable Participant ownCountry(Token word) {
        for (Token child : sentence.children(word, Role.POSSESSIVE)) {
            Participant person = child.tag().equals("PRP$") ? actor(child) : null;
            String country = person == null ? null : person.country();
            if (country != null) {
                return cast.country(country);
            }
        }
        return null;
    }

    private @Nullable Participant owner(Token word) {
        for (Token child : sentence.children(word, Role.POSSESSIVE)) {
            return actor(child);
        }
        return null;
    }

    private @Nullable Participant actor(Token head) {
        Mention mention = cast.mentionAt(head);
        List<Participant> found = mention == null ? List.of() : cast.participants(mention);
        return found.size() == 1 ? found.get(0) : isIt(head) ? it(head) : null;
    }

    /** "The guest", "his guest"; not "a guest", "three islands", "the island of Lesbos", "the Greek island". */
    private boolean isTakenUp(Token word) {
        boolean determined = false;
        for (Token child : sentence.children(word)) {
            switch (child.role()) {
                case DETERMINER -> determined |= child.form().equalsIgnoreCase("the");
                case POSSESSIVE -> determined |= child.tag().equals("PRP$");
                case PREPOSITION, NOUN_MODIFIER, NUMBER -> {
                    return false;
                }
                default -> {}
            }
        }
        return determined;
    }

    private @Nullable Participant it(Token word) {
        if (!places.canAct(word)) {
            return null;
        }
        Token verb = verbOver(word);
        if (SUBJECTS.contains(word.role())) {
            Token saying = verb == null ? null : verbOver(verb);
            Token speaker = saying == null ? null : subjectOf(saying);
            if (speaker != null && verb != null && verb.role() == Role.CLAUSE_COMPLEMENT && body(speaker) != null) {
                return body(speaker);
            }
            Participant parallel = verb == null ? null : parallel(word, verb);
            if (parallel != null) {
                return parallel;
            }
            boolean main = verb != null && verb.role() == Role.ROOT;
            return main && before != null ? before : nearest(word, null);
        }
        return nearest(word, verb == null ? null : subjectOf(verb));
    }

    /** The subject of a clause that the one of "it" follows: "Chad abstained; a month later <u>it</u> voted". */
    private @Nullable Participant parallel(Token it, Token verb) {
        for (Token clause : sentence.children(verb)) {
            boolean ahead = clause.isVerb()
                    && clause.index() < it.index()
                    && (clause.role() == Role.CLAUSE_COMPLEMENT
                            || clause.role() == Role.ADVERBIAL_CLAUSE
                            || clause.role() == Role.PARATAXIS);
            Participant found = ahead ? subjectBody(clause, it) : null;
            if (found != null) {
                return found;
            }
        }
        Token up = verb;
        while (up.role() == Role.CONJUNCT || up.role() == Role.PARATAXIS || up.role() == Role.ADVERBIAL_CLAUSE) {
            up = verbOver(up);
            if (up == null) {
                return null;
            }
            Participant found = subjectBody(up, it);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Participant subjectBody(Token verb, Token before) {
        for (Token child : sentence.children(verb)) {
            boolean acts = SUBJECTS.contains(child.role()) && child.index() < before.index() && !isIt(child);
            Participant found = acts ? body(child) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Participant nearest(Token word, @Nullable Token notThis) {
        Participant barred = notThis == null ? null : isIt(notThis) ? it(notThis) : body(notThis);
        Participant found = null;
        for (Mention mention : cast.mentions()) {
            Participant candidate = mention.last() < word.index() ? bodyOf(mention) : null;
            if (candidate != null && !candidate.equals(barred)) {
                found = candidate;
            }
        }
        if (found == null && before != null && !before.equals(barred)) {
            return before;
        }
        return found;
    }

    private @Nullable Participant body(Token head) {
        Mention mention = cast.mentionAt(head);
        return mention == null ? null : bodyOf(mention);
    }

    private @Nullable Participant bodyOf(Mention mention) {
        List<Participant> participants = cast.participants(mention);
        boolean adjective = mention.form() == Mention.Form.ADJECTIVE;
        if (participants.size() != 1 || adjective || mention.plural()) {
            return null;
        }
        return BODIES.contains(participants.get(0).type()) ? participants.get(0) : null;
    }

    private @Nullable Token verbOver(Token word) {
        Token up = sentence.head(word);
        while (up != null && !up.isVerb()) {
            up = sentence.head(up);
        }
        return up;
    }

    /** The subject of a verb; of one that has none, that of the verb it hangs on. */
    private @Nullable Token subjectOf(Token verb) {
        for (Token up = verb; up != null; up = sentence.head(up)) {
            for (Token child : sentence.children(up)) {
                if (SUBJECTS.contains(child.role())) {
                    return child;
                }
            }
        }
        return null;
    }
}
