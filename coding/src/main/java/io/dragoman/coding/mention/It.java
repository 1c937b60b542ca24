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
 * Which state or body "it" stands for in a sentence. As the subject of what somebody says, it is the one who says it
 * ("Russia said <u>it</u> would answer"); as an object it is not the subject of its own clause ("Somalia cut ties with
 * Kenya, accusing <u>it</u> of meddling"); else the nearest before. At the head of a sentence it is the subject of the
 * sentence before.
 */
final class It {

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

    /**
     * @param before the subject of the sentence before; null if it was no state or body
     */
    It(SentenceCast cast, @Nullable Participant before) {
        this.cast = cast;
        this.sentence = cast.sentence();
        this.before = before;
    }

    static boolean is(Token word) {
        return word.tag().equals("PRP") && word.form().toLowerCase(Locale.ROOT).equals("it");
    }

    /** The subject of the sentence, if it is a state or body; "it" in its place stands for the one before. */
    @Nullable
    Participant acting() {
        for (Token token : sentence.tokens()) {
            Token verb = sentence.head(token);
            if (SUBJECTS.contains(token.role()) && verb != null && verb.role() == Role.ROOT) {
                return is(token) ? before : body(token);
            }
        }
        return null;
    }

    @Nullable
    Participant meant(Token word) {
        Token verb = verbOver(word);
        if (SUBJECTS.contains(word.role())) {
            Token saying = verb == null ? null : verbOver(verb);
            Token speaker = saying == null ? null : subjectOf(saying);
            if (speaker != null && verb != null && verb.role() == Role.CLAUSE_COMPLEMENT && body(speaker) != null) {
                return body(speaker);
            }
            return nearest(word, null);
        }
        return nearest(word, verb == null ? null : subjectOf(verb));
    }

    private @Nullable Participant nearest(Token word, @Nullable Token notThis) {
        Participant barred = notThis == null ? null : is(notThis) ? meant(notThis) : body(notThis);
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
