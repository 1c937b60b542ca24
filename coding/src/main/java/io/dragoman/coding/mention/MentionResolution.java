package io.dragoman.coding.mention;

import io.dragoman.record.ActorType;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom the mentions of one sentence stand for, read from left to right: each by what the article and the sentence named
 * before it, and a pronoun of a clause that goes ahead by the subject of the main one.
 */
final class MentionResolution {

    private static final Set<Role> SUBJECTS = Set.of(Role.SUBJECT, Role.PASSIVE_SUBJECT);
    private static final Set<Role> SUBORDINATE =
            Set.of(Role.ADVERBIAL_CLAUSE, Role.PREPOSITION_CLAUSE, Role.RELATIVE_CLAUSE);

    private final Sentence sentence;
    private final Map<Mention, List<Participant>> mentions = new LinkedHashMap<>();
    private final Cast cast;
    private final ActorPlaces places;

    MentionResolution(Sentence sentence, List<Mention> found, Cast cast) {
        this.sentence = sentence;
        this.cast = cast;
        this.places = new ActorPlaces(sentence, cast);
        Map<Mention, Mention> ahead = new HashMap<>();
        Mention previous = null;
        for (Mention mention : found) {
            Mention later = later(mention, found);
            if (later != null) {
                mentions.put(mention, List.of());
                ahead.put(mention, later);
                continue;
            }
            Participant acting = mention.form() == Mention.Form.SIDES ? actingBefore(mention) : null;
            List<Participant> participants = cast.resolve(mention, sentence, acting, place(mention, found));
            if (previous != null
                    && isAlias(previous, mention)
                    && participants(previous).size() == 1) {
                cast.alias(mention.name(), participants(previous).get(0));
                participants = participants(previous);
            }
            mentions.put(mention, participants);
            groupAround(mention);
            previous = mention;
        }
        ahead.forEach((pronoun, name) -> mentions.put(pronoun, participants(name)));
    }

    /** What the sentence tells of a pronoun. */
    private PronounPlace place(Mention mention, List<Mention> found) {
        if (mention.form() != Mention.Form.PRONOUN) {
            return PronounPlace.ANYWHERE;
        }
        Token word = sentence.token(mention.head());
        if (mention.plural()) {
            return new PronounPlace(false, null, List.of(), plurality(word, found));
        }
        boolean owns = word.tag().equals("PRP$");
        boolean visits = word.isNoun() && !SUBJECTS.contains(word.role());
        List<Participant> barred = new ArrayList<>();
        Token verb = verbOver(word);
        if (!owns && verb != null && (word.role() == Role.OBJECT || visits)) {
            Token subject = subjectOf(verb);
            barred.addAll(subject == null ? List.of() : personsAt(subject));
        }
        return new PronounPlace(!namesPerson(), parallel(word, verb, owns), barred, PronounPlace.Plurality.ANY);
    }

    /** The person who is the subject of a clause that the pronoun's own one follows; of "his", also of its own. */
    private @Nullable Participant parallel(Token word, @Nullable Token verb, boolean owns) {
        if (!owns && !SUBJECTS.contains(word.role())) {
            return null;
        }
        for (Token clause : verb == null ? List.<Token>of() : sentence.children(verb)) {
            boolean ahead = clause.isVerb()
                    && clause.index() < word.index()
                    && (clause.role() == Role.CLAUSE_COMPLEMENT
                            || clause.role() == Role.ADVERBIAL_CLAUSE
                            || clause.role() == Role.PARATAXIS);
            Participant found = ahead ? subjectPerson(clause, word) : null;
            if (found != null) {
                return found;
            }
        }
        for (Token up = owns ? verb : above(verb); up != null; up = above(up)) {
            Participant found = subjectPerson(up, word);
            if (found != null || up.role() == Role.RELATIVE_CLAUSE) {
                return found;
            }
        }
        return pronounBefore();
    }

    /** Whom the last pronoun of the sentence stood for: "the guest came on Monday, and on Tuesday <u>he</u> left". */
    private @Nullable Participant pronounBefore() {
        Participant last = null;
        for (Map.Entry<Mention, List<Participant>> entry : mentions.entrySet()) {
            boolean one = entry.getKey().form() == Mention.Form.PRONOUN
                    && !entry.getKey().plural()
                    && entry.getValue().size() == 1;
            last = one ? entry.getValue().get(0) : last;
        }
        return last;
    }

    /** The person who is the subject of a verb before a word; null if there is none. */
    private @Nullable Participant subjectPerson(Token verb, Token word) {
        for (Token child : sentence.children(verb)) {
            boolean acts =
                    SUBJECTS.contains(child.role()) && child.index() < word.index() && !sentence.isUnder(word, child);
            List<Participant> persons = acts ? personsAt(child) : List.of();
            if (persons.size() == 1) {
                return persons.get(0);
            }
        }
        return null;
    }

    private @Nullable Token above(@Nullable Token verb) {
        return verb == null || verb.role() == Role.RELATIVE_CLAUSE ? null : verbOver(verb);
    }

    /** The persons read so far whom a word names, itself or by a name beside it: "his <u>colleague</u>, Lars Lund". */
    private List<Participant> personsAt(Token word) {
        List<Participant> own = personsOf(word);
        if (!own.isEmpty()) {
            return own;
        }
        for (Token name : sentence.children(word, Role.APPOSITION)) {
            List<Participant> named = personsOf(name);
            if (!named.isEmpty()) {
                return named;
            }
        }
        return List.of();
    }

    private List<Participant> personsOf(Token word) {
        for (Map.Entry<Mention, List<Participant>> entry : mentions.entrySet()) {
            if (entry.getKey().covers(word.index())) {
                return entry.getValue().stream()
                        .filter(each -> each.type() == ActorType.PERSON && !each.isPlural())
                        .toList();
            }
        }
        return List.of();
    }

    private @Nullable Token subjectOf(Token verb) {
        for (Token up = verb; up != null; up = sentence.head(up)) {
            for (Token child : sentence.children(up)) {
                if (SUBJECTS.contains(child.role())) {
                    return child;
                }
            }
            if (up.role() == Role.ROOT || up.role() == Role.RELATIVE_CLAUSE) {
                return null;
            }
        }
        return null;
    }

    /** "They" can be whoever is told of where they act; else only those named just before, if no things were. */
    private PronounPlace.Plurality plurality(Token word, List<Mention> found) {
        if (!sentence.parsed()) {
            return PronounPlace.Plurality.GROUP;
        }
        boolean owns = word.tag().equals("PRP$");
        if (places.isPartOfMany(word) || (!owns && !places.canAct(word))) {
            return PronounPlace.Plurality.NONE;
        }
        if (SUBJECTS.contains(word.role()) || (owns && places.isShared(word))) {
            return PronounPlace.Plurality.ANY;
        }
        return isAfterThings(word, found) ? PronounPlace.Plurality.NONE : PronounPlace.Plurality.GROUP;
    }

    /** Whether many things, or people who are nobody here, were named before a word in the sentence. */
    private boolean isAfterThings(Token word, List<Mention> found) {
        for (int i = word.index() - 1; i >= 0; i--) {
            Token token = sentence.token(i);
            int at = i;
            boolean many = token.tag().equals("NNS")
                    && token.role() != Role.NOUN_ADVERBIAL
                    && !cast.isIn("spans-of-time", token);
            if (many && found.stream().noneMatch(mention -> mention.covers(at))) {
                return true;
            }
        }
        return false;
    }

    /** The mentions in the order of the sentence, with the actors they stand for. */
    Map<Mention, List<Participant>> mentions() {
        return mentions;
    }

    private List<Participant> participants(Mention mention) {
        return mentions.getOrDefault(mention, List.of());
    }

    /** Whether a person was named up to here. */
    private boolean namesPerson() {
        return mentions.entrySet().stream()
                .anyMatch(entry -> entry.getKey().form() != Mention.Form.PRONOUN
                        && entry.getValue().stream()
                                .anyMatch(each -> each.type() == ActorType.PERSON && !each.isPlural()));
    }

    /**
     * Whom a pronoun in a clause before the main one stands for, if that begins with a person: "After <u>he</u> had been
     * called home, the ambassador retired"; null if nobody.
     */
    private @Nullable Mention later(Mention pronoun, List<Mention> found) {
        Token word = sentence.token(pronoun.head());
        if (!sentence.parsed() || pronoun.form() != Mention.Form.PRONOUN || pronoun.plural() || namesPerson()) {
            return null;
        }
        Token clause = verbOver(word);
        boolean phrase = clause != null && isInPhraseAhead(word, clause);
        if (clause == null || (!phrase && !SUBORDINATE.contains(clause.role()))) {
            return null;
        }
        Token main = phrase ? clause : verbOver(clause);
        if (main == null) {
            return null;
        }
        for (Mention mention : found) {
            Token head = sentence.token(mention.head());
            boolean acts = SUBJECTS.contains(head.role()) && main.equals(sentence.head(head));
            boolean person = mention.type() == ActorType.PERSON
                    && !mention.plural()
                    && (mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.ROLE);
            int after = phrase ? word.index() : clause.index();
            if (acts && person && head.index() > after && main.index() > after) {
                return mention;
            }
        }
        return null;
    }

    /** "On the eve of <u>his</u> journey Faure said no": a phrase before the subject of its verb. */
    private boolean isInPhraseAhead(Token word, Token verb) {
        Token up = word;
        while (up != null && !up.equals(verb)) {
            if (up.role() == Role.PREPOSITION && verb.equals(sentence.head(up)) && up.index() < word.index()) {
                return verb.index() > word.index();
            }
            up = sentence.head(up);
        }
        return false;
    }

    private @Nullable Token verbOver(Token word) {
        Token up = sentence.head(word);
        while (up != null && !up.isVerb()) {
            up = sentence.head(up);
        }
        return up;
    }

    /** Who acts in the clause of a mention or one above it, by the mentions read so far; null if nobody is known to. */
    private @Nullable Participant actingBefore(Mention mention) {
        for (Token up = sentence.token(mention.head()); up != null; up = sentence.head(up)) {
            for (Token subject : up.isVerb() ? sentence.children(up, Role.SUBJECT) : List.<Token>of()) {
                for (Map.Entry<Mention, List<Participant>> entry : mentions.entrySet()) {
                    boolean acts = entry.getKey().head() == subject.index();
                    if (acts && entry.getValue().size() == 1) {
                        return entry.getValue().get(0);
                    }
                }
            }
        }
        return null;
    }

    /** "The Lake Chad Basin Commission (<u>LCBC</u>)": a name given in brackets, that says nothing of its own. */
    private boolean isAlias(Mention before, Mention mention) {
        return mention.first() == before.last() + 2
                && mention.last() + 1 < sentence.size()
                && sentence.token(before.last() + 1).form().equals("(")
                && sentence.token(mention.last() + 1).form().equals(")")
                && mention.country() == null
                && mention.person() == null
                && mention.organisation() == null;
    }

    /** Coordinated subjects act together, and "they" can take them up again. */
    private void groupAround(Mention mention) {
        if (!sentence.parsed()) {
            return;
        }
        Token first = sentence.token(mention.head());
        Token up = first;
        while (up != null && (up.role() == Role.CONJUNCT || up.role() == Role.APPOSITION)) {
            up = sentence.head(up);
        }
        if (up == null || up.equals(first) || up.role() != Role.SUBJECT) {
            return;
        }
        List<Participant> members = new ArrayList<>();
        for (Map.Entry<Mention, List<Participant>> entry : mentions.entrySet()) {
            Token head = sentence.token(entry.getKey().head());
            boolean joined = head.equals(up) || isJoined(head, up);
            boolean named = entry.getValue().size() == 1 && entry.getKey().form() != Mention.Form.PRONOUN;
            if (joined && named) {
                members.addAll(entry.getValue());
            }
        }
        cast.group(members);
    }

    private boolean isJoined(Token word, Token to) {
        Token up = word;
        while (up != null && (up.role() == Role.CONJUNCT || up.role() == Role.APPOSITION)) {
            up = sentence.head(up);
            if (to.equals(up)) {
                return true;
            }
        }
        return false;
    }
}
