package io.dragoman.coding.mention;

import io.dragoman.record.ActorType;
import io.dragoman.record.Span;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The mentions of one sentence with the actors they stand for; finds the actors that a word of the sentence leads to: its
 * own mention, else the actor inside its phrase ("the <u>Iranian</u> decision", "the death of a <u>Palestinian</u>").
 */
public final class SentenceCast {

    private static final Set<Role> SUBJECTS = Set.of(Role.SUBJECT, Role.PASSIVE_SUBJECT);
    private static final Set<String> PLACES = Set.of("in", "on", "at", "near");

    private static final Set<String> POSTS = Set.of("in", "to", "at");

    private static final Set<String> TAKING_UP = Set.of("the", "this", "these", "those", "that", "both");

    private final Sentence sentence;
    private final Cast cast;
    private final Map<Mention, List<Participant>> mentions;
    /** For each word the shortest mention that holds it; made once all mentions are known. */
    private final List<@Nullable Mention> byWord;

    private final StandIns standIns;
    private final PhraseActors phrases;
    private final List<Participant> dealing;

    public SentenceCast(Sentence sentence, List<Mention> found, Cast cast) {
        this.sentence = sentence;
        this.cast = cast;
        cast.enter(sentence);
        this.mentions = new MentionResolution(sentence, found, cast).mentions();
        byWord = new ArrayList<>(Collections.nCopies(sentence.size(), null));
        for (Mention mention : mentions.keySet()) {
            for (int at = mention.first(); at <= mention.last(); at++) {
                Mention other = byWord.get(at);
                if (other == null || mention.last() - mention.first() < other.last() - other.first()) {
                    byWord.set(at, mention);
                }
            }
        }
        this.standIns = new StandIns(this, cast.actingBefore(), cast.speech(), new ActorPlaces(sentence, cast));
        cast.acting(standIns.acting());
        cast.speech(standIns.speech());
        this.phrases = new PhraseActors(this, cast, standIns);
        this.dealing = List.copyOf(cast.dealing());
        noteCentres();
        noteVisitors();
    }

    /** Notes the persons that the sentence is about: its subject, and last of all who speaks. */
    private void noteCentres() {
        List<Token> speaking = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            Token verb = SUBJECTS.contains(token.role()) ? sentence.head(token) : null;
            if (verb == null) {
                continue;
            }
            if (cast.isIn("quoting-verbs", verb)) {
                speaking.add(token);
            } else if (verb.role() == Role.ROOT) {
                noteCentre(token);
            }
        }
        speaking.forEach(this::noteCentre);
    }

    /** Notes who came or was received: "<u>Faure</u> landed", "welcomed <u>Faure</u>", "<u>Faure</u>'s visit". */
    private void noteVisitors() {
        for (Token token : sentence.tokens()) {
            Token head = sentence.head(token);
            boolean comes = head != null
                    && switch (token.role()) {
                        case SUBJECT -> cast.isIn("arriving-verbs", head);
                        case OBJECT, PASSIVE_SUBJECT -> cast.isIn("welcoming-verbs", head);
                        case POSSESSIVE -> cast.isIn("journey-nouns", head);
                        default -> false;
                    };
            Mention mention = comes && head != null && !isLongAgo(head) ? mentionAt(token) : null;
            List<Participant> persons = mention == null ? List.of() : participants(mention);
            if (persons.size() == 1
                    && persons.get(0).type() == ActorType.PERSON
                    && persons.get(0).isSure()) {
                cast.visitor(persons.get(0));
            }
        }
    }

    /** "had last made the journey". */
    private boolean isLongAgo(Token verb) {
        return sentence.children(verb, Role.AUXILIARY).stream()
                .anyMatch(word -> word.form().equals("had"));
    }

    private void noteCentre(Token subject) {
        Mention mention = mentionAt(subject);
        List<Participant> persons = mention == null ? List.of() : participants(mention);
        if (persons.size() == 1
                && persons.get(0).type() == ActorType.PERSON
                && persons.get(0).isSure()) {
            cast.centre(persons.get(0));
        }
    }

    boolean isNamed(String set, Token word) {
        return cast.isIn(set, word);
    }

    /** The other one of the two states that the article is about; null if it is not about two. */
    @Nullable
    Participant otherOfPair(String country) {
        return cast.otherOfPair(country);
    }

    /** A country that the article is known to name. */
    @Nullable
    Participant country(String code) {
        return cast.country(code);
    }

    /** The last named office holder of the other state; null if none was named. */
    @Nullable
    Participant officerOfOther(String country) {
        return cast.officerOfOther(country);
    }

    public Sentence sentence() {
        return sentence;
    }

    /** In the order of the sentence. */
    public Set<Mention> mentions() {
        return mentions.keySet();
    }

    public List<Participant> participants(Mention mention) {
        return mentions.getOrDefault(mention, List.of());
    }

    /** The shortest mention that holds a word; null if none does. */
    public @Nullable Mention mentionAt(Token token) {
        return byWord.get(token.index());
    }

    /** Whether a word itself stands for an actor, not only something inside its phrase. */
    public boolean names(Token word) {
        Mention own = mentionAt(word);
        return own == null ? standIns.meant(word) != null : !participants(own).isEmpty();
    }

    /**
     * Whom a word that is no mention stands for: "it", "its" where the sentence did not name him before, "the guest"; null
     * if it stands for nobody.
     */
    public @Nullable Participant standIn(Token word) {
        if (mentionAt(word) != null) {
            return null;
        }
        if (word.tag().equals("PRP$") && word.lemma().equals("its")) {
            Participant owner = standIns.ownerBy(word);
            return owner == null || standIns.isNamedBefore(word, owner) ? null : owner;
        }
        return standIns.meant(word);
    }

    /** Whether an actor was named in this sentence before a word. */
    public boolean isNamedBefore(Token word, Participant participant) {
        return standIns.isNamedBefore(word, participant);
    }

    /** Whether words name what belongs to somebody and has no other country: "<u>its ambassador</u>", "his own army". */
    public boolean isOwn(List<Token> words) {
        return !words.isEmpty()
                && words.stream().allMatch(word -> {
                    Mention mention = mentionAt(word);
                    return mention != null
                            && mention.form() == Mention.Form.ROLE
                            && mention.country() == null
                            && sentence.children(word, Role.POSSESSIVE).stream()
                                    .anyMatch(owner -> owner.tag().equals("PRP$"));
                });
    }

    /** What words lead to: the actors, each once, and the stretch of words they were found in. */
    public Found find(List<Token> words) {
        return phrases.find(words);
    }

    /** Who is meant by words that take up talks or an agreement told before: "the outcome of <u>the talks</u>". */
    public Found findHappening(List<Token> words) {
        return phrases.findHappening(words);
    }

    /** Who did, other than a participant, what words take up again: "<u>the charge</u>", "<u>this move</u>". */
    public List<Participant> doersOf(List<Token> words, Participant notThis) {
        for (Token word : words) {
            List<Participant> doers = isTakenUp(word) ? cast.doersOf(word, notThis) : List.of();
            if (!doers.isEmpty()) {
                return doers;
            }
        }
        return List.of();
    }

    /** Whether one of some has just done an actor harm. */
    public boolean hasHarmed(List<Participant> doers, Participant actor) {
        return cast.hasHarmed(doers, actor);
    }

    /** Who asked, offered or threatened an actor something in this sentence or the one before; empty if nobody did. */
    public List<Participant> addressing(Participant actor) {
        return cast.addressing(actor);
    }

    /** Who offered or asked something last, in this sentence or the one before; empty if nobody did. */
    public List<Participant> proposing() {
        DeedsBefore.Address address = cast.lastAddress();
        return address == null ? List.of() : address.by();
    }

    /** Of whom something was asked last, or to whom it was offered; empty as {@link #proposing()} is. */
    public List<Participant> addressed() {
        DeedsBefore.Address address = cast.lastAddress();
        return address == null ? List.of() : address.to();
    }

    /** Whether a word takes up an offer or a demand: "<u>it</u> was refused", "<u>the proposal</u> was turned down". */
    public boolean takesUpAddress(Token word) {
        return word.form().equalsIgnoreCase("it")
                || word.form().equalsIgnoreCase("that")
                || ((cast.isIn("deeds-agree", word) || cast.isIn("deeds-request", word)) && isTakenUp(word));
    }

    /** Who took part in what a noun takes up again: "<u>the talks</u>", "<u>this agreement</u>"; empty if it does not. */
    public List<Participant> happening(Token noun) {
        boolean takenUp = sentence.children(noun, Role.DETERMINER).stream()
                .anyMatch(word -> TAKING_UP.contains(word.form().toLowerCase(Locale.ROOT)));
        return takenUp ? cast.partiesOf(noun) : List.of();
    }

    /** The two states the article is about; empty if it is about one, or about many. */
    public List<Participant> pair() {
        return cast.pair();
    }

    /** The two states whose dealings are told up to the end of this sentence; empty if nothing tells. */
    public List<Participant> dealing() {
        return dealing;
    }

    /** The two or three states whose dealings the sentence belongs to; empty in an article about one, or about many. */
    public List<Participant> circle() {
        return cast.circle();
    }

    /** The state whose government writes the article; null if it is a report. */
    public @Nullable Participant home() {
        return cast.home();
    }

    /** The state that an actor is of; empty if of none. */
    public List<Participant> stateOf(Participant actor) {
        String code = actor.country();
        return code == null ? List.of() : state(code);
    }

    /** The state of an alpha-3 code; empty if the lexicon does not know it. */
    public List<Participant> state(String code) {
        Participant state = cast.country(code);
        return state == null ? List.of() : List.of(state);
    }

    /** The states where those whom a noun names are posted: "the Omani ambassador <u>in Cairo</u>", "… to Egypt". */
    public List<Participant> posts(Token noun) {
        List<Participant> posts = new ArrayList<>();
        for (Token word : sentence.subtree(noun)) {
            Token preposition = word.role() == Role.PREPOSITION_OBJECT ? sentence.head(word) : null;
            boolean post = preposition != null
                    && POSTS.contains(preposition.form().toLowerCase(Locale.ROOT))
                    && word.index() > noun.index();
            Mention mention = post ? mentionAt(word) : null;
            if (mention != null && mention.form() == Mention.Form.NAME) {
                participants(mention).stream()
                        .filter(each -> each.country() != null)
                        .forEach(posts::add);
            }
        }
        return posts;
    }

    /** Whether a word takes up what somebody decided or did: "<u>the measures</u>", "this decision". */
    public boolean takesUpDeed(Token word) {
        return cast.isDeed(word) && isTakenUp(word);
    }

    /** Whether a noun is one that was told of before, or that everybody knows: "<u>the</u> statement". */
    public boolean isDefinite(Token word) {
        return sentence.children(word, Role.DETERMINER).stream()
                .anyMatch(each -> TAKING_UP.contains(each.form().toLowerCase(Locale.ROOT)));
    }

    private boolean isTakenUp(Token word) {
        return word.role() == Role.APPOSITION || word.tag().equals("NNS") || isDefinite(word);
    }

    /** The state that an actor's state deals with where nobody is named; null if nothing tells. */
    public @Nullable Participant otherState(Participant actor) {
        return cast.otherState(actor);
    }

    /**
     * Where somebody travelled of whose journey nothing was told yet: to the other one of two states that the article is
     * about, or where most of the others in it travelled; empty if that is nowhere, or at home.
     */
    public List<Participant> destination(Participant traveller) {
        String country = traveller.country();
        if (country == null || cast.hasTravelled(traveller)) {
            return List.of();
        }
        Participant other = cast.otherOfPair(country);
        Participant goal = other == null ? cast.destination() : other;
        return goal == null || country.equals(goal.country()) ? List.of() : List.of(goal);
    }

    /** The two states that "the two sides" would stand for; empty if they would stand for nobody. */
    public List<Participant> bothSides() {
        return cast.bothSides();
    }

    /** The state that several actors deal with where nobody is named; null if nothing tells. */
    public @Nullable Participant stateBesides(List<Participant> several) {
        return cast.stateBesides(several);
    }

    /** How many actors a word leads to; a group counts as two. */
    public int count(Token word) {
        int count = 0;
        for (Participant participant : find(List.of(word)).participants()) {
            count += participant.isPlural() ? 2 : 1;
        }
        return count;
    }

    /** Whether a word leads to an actor with a country or an entry of its own, not to a bare role ("troops"). */
    public boolean isNamed(Token word) {
        return find(List.of(word)).participants().stream()
                .anyMatch(participant -> participant.country() != null || participant.entry() != null);
    }

    /** Actors without a code for words that name somebody the lexicon does not know; none for common nouns or places. */
    public List<Participant> unknown(List<Token> words) {
        return words.stream()
                .filter(word -> word.isProperNoun() && !Folding.isCalendarWord(word.form()) && !isPlace(word))
                .map(word -> cast.unknown(phrase(word), null))
                .toList();
    }

    /** Whether a word stands where a place does: after "in", "on", "at" or "near". */
    public boolean isPlace(Token word) {
        Token head = sentence.head(word);
        return head != null
                && word.role() == Role.PREPOSITION_OBJECT
                && PLACES.contains(head.form().toLowerCase(Locale.ROOT));
    }

    /** The whole phrase of a mention, title and country included. */
    public Span spanOf(Mention mention) {
        return sentence.token(mention.first())
                .span()
                .union(sentence.token(mention.last()).span());
    }

    /** A noun phrase that is no mention, from its first word before the head to the head itself. */
    public Span phrase(Token head) {
        int first = head.index();
        for (Token token : sentence.subtree(head)) {
            boolean before = token.index() < head.index()
                    && token.role() != Role.RELATIVE_CLAUSE
                    && token.role() != Role.PUNCTUATION;
            if (before) {
                first = Math.min(first, token.index());
            }
        }
        return sentence.token(first).span().union(head.span());
    }

    /**
     * Actors found from words.
     *
     * @param direct whether the words themselves are their mentions, not something inside their phrases
     */
    public record Found(List<Participant> participants, List<Span> spans, boolean direct) {
        static final Found NOTHING = new Found(List.of(), List.of(), false);

        public boolean isEmpty() {
            return participants.isEmpty();
        }
    }
}
