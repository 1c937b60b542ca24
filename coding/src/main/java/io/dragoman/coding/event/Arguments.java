package io.dragoman.coding.event;

import io.dragoman.coding.mention.Folding;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the participants of a predicate stand in a sentence, as the active sentence would have them: passives are turned
 * round, relative pronouns replaced by what they stand for, and subjects that infinitives, participles and conjoined
 * verbs share are found at the verb that has them. This class reads the slots' names and keeps what fills them;
 * {@link Subjects}, {@link DirectObjects}, {@link Complements} and {@link Prepositions} know where the words stand.
 */
final class Arguments {

    /** Prepositions that lead from an act to where it happened. */
    private static final Set<String> PLACES = Set.of("in", "at", "near");

    private final Sentence sentence;
    private final ActorCount actors;
    private final FrameWords.OfSentence words;
    /** What fills the slots of each word, by slot, as far as it was asked for: many frames ask for the same. */
    private final List<@Nullable Map<String, List<Token>>> filled;

    private final Complements complements;
    private final Prepositions prepositions;
    private final Referents referents;
    private final Subjects subjects;
    private final DirectObjects objects;

    /** Arguments of one sentence; {@code actors} says which of its words lead to an actor. */
    Arguments(Sentence sentence, ActorCount actors, FrameWords words) {
        this.sentence = sentence;
        this.actors = actors;
        this.words = words.of(sentence);
        this.filled = new ArrayList<>(Collections.nCopies(sentence.size(), null));
        this.complements = new Complements(sentence);
        this.prepositions = new Prepositions(sentence);
        this.referents = new Referents(sentence, actors);
        this.subjects = new Subjects(sentence, complements, prepositions);
        this.objects = new DirectObjects(sentence, complements, subjects);
    }

    /** The words of the sentence that frames know. */
    FrameWords.OfSentence words() {
        return words;
    }

    /** Whether one of the words leads to an actor. */
    boolean leadsToActor(List<Token> words) {
        for (Token word : words) {
            if (actors.of(word) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the words leads to an actor with a country or a name. */
    boolean leadsToNamed(List<Token> words) {
        return words.stream().anyMatch(actors::named);
    }

    /** How many actors the words lead to. */
    int actors(List<Token> words) {
        return words.stream().mapToInt(actors::of).sum();
    }

    /**
     * Words after and under a predicate, in its own clause, that stand as objects and lead to an actor; nearest first.
     *
     * @param places whether where it happened counts
     */
    List<Token> actorsUnder(Token top, Set<Token> taken, boolean places) {
        List<Token> found = new ArrayList<>();
        Deque<Token> queue = new ArrayDeque<>();
        queue.add(top);
        while (!queue.isEmpty()) {
            Token at = queue.poll();
            for (Token child : sentence.children(at)) {
                // "put its army on alert and called on the Security Council": each verb has its own
                boolean other = child.role() == Role.CONJUNCT
                        && (sentence.child(at, Role.OBJECT) != null
                                || sentence.child(child, Role.OBJECT) != null
                                || sentence.child(child, Role.SUBJECT) != null
                                || sentence.child(child, Role.PASSIVE_SUBJECT) != null);
                boolean clause = child.isVerb()
                        && (other || (child.role() != Role.CONJUNCT && child.role() != Role.OPEN_COMPLEMENT));
                boolean elsewhere = child.role() == Role.PREPOSITION
                        && (Prepositions.leadsApart(child)
                                || prepositions.standsIn(child)
                                || (!places && isPlaceOrOrigin(child)));
                if (taken.contains(child) || clause || elsewhere) {
                    continue;
                }
                boolean object = child.role() == Role.PREPOSITION_OBJECT
                        || child.role() == Role.OBJECT
                        || child.role() == Role.POSSESSIVE
                        || child.role() == Role.INDIRECT_OBJECT;
                if (object
                        && child.index() > top.index()
                        && actors.of(child) > 0
                        && !Folding.isCalendarWord(child.form())) {
                    found.add(child);
                } else {
                    queue.add(child);
                }
            }
        }
        return found;
    }

    /** "Met in Oslo", "arrived from Chad". */
    private static boolean isPlaceOrOrigin(Token preposition) {
        String word = preposition.form().toLowerCase(Locale.ROOT);
        return PLACES.contains(word) || word.equals("from");
    }

    /** Whether a word is the verb's object, or what its object is a number of ("thousands of troops"). */
    boolean isThing(Token verb, Token word) {
        Token up = word;
        while (up.role() == Role.PREPOSITION_OBJECT) {
            Token preposition = sentence.head(up);
            Token noun = preposition == null ? null : sentence.head(preposition);
            if (noun == null || !actors.isQuantity(noun)) {
                return false;
            }
            up = noun;
        }
        return up.role() == Role.OBJECT && verb.equals(sentence.head(up));
    }

    /** Words that fill a slot of a verb, noun or adjective, conjoined ones included; empty if none does. */
    List<Token> fill(Token predicate, String slot) {
        return fill(predicate, List.of(), slot);
    }

    /**
     * As {@link #fill(Token, String)} for a predicate of several words ("take part"): prepositions may hang on any of
     * them.
     */
    List<Token> fill(Token predicate, List<Token> further, String slot) {
        if (!further.isEmpty()) {
            return filling(predicate, further, slot);
        }
        Map<String, List<Token>> known = filled(predicate);
        List<Token> found = known.get(slot);
        if (found == null) {
            found = filling(predicate, further, slot);
            known.put(slot, found);
        }
        return found;
    }

    private Map<String, List<Token>> filled(Token predicate) {
        Map<String, List<Token>> known = filled.get(predicate.index());
        if (known == null) {
            known = new HashMap<>();
            filled.set(predicate.index(), known);
        }
        return known;
    }

    private List<Token> filling(Token predicate, List<Token> further, String slot) {
        List<Token> found = switch (slot) {
            case "subject" -> subjects.of(predicate);
            case "object" -> objects.of(predicate, further);
            case "indirect" -> indirect(predicate);
            case "clause" -> subjects.ofClause(predicate);
            case "speaker" -> List.of();
            case "poss" -> sentence.children(predicate, Role.POSSESSIVE);
            case "mod" -> modifiers(predicate);
            case "complement" -> complementsOf(predicate);
            case "infinitive" -> complements.infinitives(predicate, further);
            case "purpose" -> purposes(predicate, further);
            default -> {
                List<Token> objects = prepositions.objects(predicate, further, slot);
                yield objects.isEmpty() ? calledUnder(predicate, slot) : objects;
            }
        };
        if (found.isEmpty()) {
            return Collections.emptyList();
        }
        List<Token> expanded = new ArrayList<>();
        for (Token token : found) {
            Token referent = referents.of(token);
            // "Theresa May" is no month
            boolean day =
                    referent.isProperNoun() && Folding.isCalendarWord(referent.form()) && !actors.isPerson(referent);
            if (!day) {
                addWithConjuncts(referent, expanded);
                if (slot.equals("subject")) {
                    addBeside(referent, expanded);
                }
            }
        }
        return Collections.unmodifiableList(expanded);
    }

    /** "Protested at what it called a <u>breach</u>". */
    private List<Token> calledUnder(Token predicate, String preposition) {
        for (Token child : sentence.children(predicate, Role.PREPOSITION)) {
            if (child.lemma().equals(preposition)) {
                return complements.called(child);
            }
        }
        return List.of();
    }

    /** "Wants <u>Sudan</u> to leave": who acts in what a verb governs. */
    List<Token> innerSubjects(Token verb) {
        List<Token> inner = complements.innerSubjects(verb);
        return inner.isEmpty() ? sentence.children(verb, Role.OBJECT) : inner;
    }

    /** As {@link #fill(Token, List, String)}; of prepositions only those that hang on the words themselves. */
    List<Token> fillNear(Token predicate, List<Token> further, String slot) {
        List<Token> found = fill(predicate, further, slot);
        return !slot.equals("of")
                ? found
                : found.stream()
                        .filter(word -> word.role() != Role.PREPOSITION_OBJECT || isNear(word, predicate, further))
                        .toList();
    }

    private boolean isNear(Token word, Token predicate, List<Token> further) {
        Token preposition = sentence.head(word);
        Token holder = preposition == null ? null : sentence.head(preposition);
        return holder == null
                || holder.equals(predicate)
                || further.contains(holder)
                || !holder.isNoun()
                || holder.index() < predicate.index();
    }

    /** What is said of the subject of a copula or of an object: "is a threat", "found guilty". */
    private List<Token> complementsOf(Token predicate) {
        List<Token> found = new ArrayList<>(sentence.children(predicate).stream()
                .filter(child -> child.role() == Role.ATTRIBUTE
                        || child.role() == Role.ADJECTIVE_COMPLEMENT
                        || child.role() == Role.OBJECT_PREDICATE)
                .toList());
        found.addAll(complements.named(predicate));
        found.addAll(complements.innerPredicates(predicate));
        found.addAll(complements.quotedPredicates(predicate));
        return found;
    }

    /** Whom an act's infinitive is for: "sent boats to help <u>Malta</u>". */
    private List<Token> purposes(Token predicate, List<Token> further) {
        for (Token infinitive : complements.infinitives(predicate, further)) {
            List<Token> helped = objects.of(infinitive, List.of());
            if (leadsToActor(helped)) {
                return helped;
            }
            List<Token> elsewhere = actorsUnder(infinitive, Set.of(predicate), true);
            if (!elsewhere.isEmpty()) {
                return elsewhere.subList(0, 1);
            }
        }
        return List.of();
    }

    /**
     * As {@link #fill(Token, List, String)}, for a condition: modifiers count whether they are actors or not, and of what
     * there is so or so much of ("<u>thousands</u> of troops", "a batch of tanks") both words.
     */
    List<Token> conditional(Token predicate, List<Token> further, String slot) {
        if (!slot.equals("mod")) {
            return withQuantified(fill(predicate, further, slot));
        }
        // No slot is named so: the key is the same word's other reading of "mod".
        return filled(predicate).computeIfAbsent("plain mod", each -> plainModifiers(predicate));
    }

    private List<Token> withQuantified(List<Token> fillers) {
        List<Token> all = fillers;
        for (Token filler : fillers) {
            if (actors.isQuantity(filler) || filler.tag().equals("CD")) {
                all = all == fillers ? new ArrayList<>(fillers) : all;
                all.addAll(prepositions.objects(filler, List.of(), "of"));
                // "cut $5 million in aid"
                all.addAll(prepositions.objects(filler, List.of(), "in"));
            }
        }
        return all;
    }

    private List<Token> plainModifiers(Token noun) {
        List<Token> modifiers = new ArrayList<>(2);
        for (Token child : sentence.children(noun)) {
            if (child.role() == Role.NOUN_MODIFIER || child.role() == Role.ADJECTIVE_MODIFIER) {
                modifiers.add(child);
            }
        }
        return modifiers;
    }

    private void addWithConjuncts(Token token, List<Token> into) {
        if (into.contains(token)) {
            return;
        }
        into.add(token);
        for (Token conjunct : sentence.children(token, Role.CONJUNCT)) {
            if (!conjunct.isVerb()) {
                addWithConjuncts(conjunct, into);
            }
        }
        if (token.tag().equals("NNS")) {
            addTitled(token, into);
        }
    }

    /** "Foreign ministers Rojas and <u>Diallo</u>": parsers hang the names on the title, and the second on the first. */
    private void addTitled(Token title, List<Token> into) {
        for (Token name : sentence.children(title, Role.APPOSITION)) {
            boolean beside =
                    sentence.between(title.index() + 1, name.index()).stream().allMatch(Token::isProperNoun);
            if (beside && name.isProperNoun() && name.index() > title.index()) {
                for (Token other : sentence.children(name, Role.CONJUNCT)) {
                    addWithConjuncts(other, into);
                }
            }
        }
    }

    /** "The government of Yemen and <u>the Houthi movement</u>": parsers hang the second on the country of the first. */
    private void addBeside(Token subject, List<Token> into) {
        if (!subject.isNoun() || subject.tag().equals("NNS")) {
            return;
        }
        for (Token of : sentence.children(subject, Role.PREPOSITION)) {
            for (Token owner :
                    of.form().equals("of") ? sentence.children(of, Role.PREPOSITION_OBJECT) : List.<Token>of()) {
                for (Token other : sentence.children(owner, Role.CONJUNCT)) {
                    boolean apart = sentence.child(owner, Role.DETERMINER) == null
                            && sentence.child(other, Role.DETERMINER) != null;
                    if (apart && !other.isProperNoun() && actors.of(other) > 0) {
                        addWithConjuncts(other, into);
                    }
                }
            }
        }
    }

    private List<Token> indirect(Token predicate) {
        List<Token> own = objects.receivers(predicate);
        return own.isEmpty() ? prepositions.objects(predicate, List.of(), "to") : own;
    }

    /** Modifiers that lead to an actor; of "the US-South Korean talks" both, though one hangs on the other. */
    private List<Token> modifiers(Token noun) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(noun)) {
            boolean modifier = child.role() == Role.NOUN_MODIFIER
                    || child.role() == Role.ADJECTIVE_MODIFIER
                    || child.role() == Role.NOUN_ADVERBIAL;
            if (modifier) {
                sentence.subtree(child).stream()
                        .filter(word -> word.equals(child) || word.isProperNoun() || word.isAdjective())
                        .filter(word -> actors.of(word) > 0)
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** Whether a verb stands in the passive, participles without an auxiliary included. */
    boolean passive(Token verb) {
        return subjects.isPassive(verb);
    }

    /** Who signed, issued or passed a document that is said to do something: the subject of the verb it is the object of. */
    List<Token> issuers(List<Token> documents) {
        return subjects.issuers(documents);
    }
}
