package io.dragoman.coding.mention;

import io.dragoman.coding.lexicon.CountryEntry;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.lexicon.OrganisationEntry;
import io.dragoman.record.Actor;
import io.dragoman.record.ActorType;
import io.dragoman.record.Category;
import io.dragoman.record.Span;
import io.dragoman.text.ArticleText;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The actors of one article. Mentions are handed in in the order of the text; each is joined to the actor it names:
 * persons by full name, then by surname; office holders by country, office and date; countries by any of their words,
 * capital and seat of government included; pronouns and "the two sides" by what was said before. Belongs to one article
 * and one thread.
 */
public final class Cast {

    private static final int HEADING_WORDS = 9;
    private static final String TALKS = "consult-happenings";
    private static final String AGREEMENTS = "agreement-happenings";
    private static final String DEEDS = "deeds-";
    private static final String ANY_DEED = "deeds-of-any-kind";

    /** Nouns that take up what somebody did or said, without saying what kind of act it was. */
    private static final String TOLD_DEED = "deeds-told";

    private static final String OUTCOMES = "outcomes";
    private static final Set<Category> HARM =
            Set.of(Category.ACCUSE, Category.THREATEN, Category.SANCTION, Category.COERCE, Category.ASSAULT);
    private static final Set<Category> ADDRESSES = Set.of(Category.REQUEST, Category.AGREE, Category.THREATEN);

    private final Lexicon lexicon;
    private final ArticleText text;
    private final Overview overview;
    private final Antecedents antecedents;
    private final Roster roster;
    private final RoleMentions roles;
    private @Nullable Participant acting;
    private StandIns.Speech speech = StandIns.Speech.NONE;

    /**
     * An empty cast.
     *
     * @param date the article's date, which decides who holds an office; null if unknown
     * @param overview what the article is about
     */
    public Cast(Lexicon lexicon, OfficeHolders holders, ArticleText text, @Nullable LocalDate date, Overview overview) {
        this.lexicon = lexicon;
        this.text = text;
        this.overview = overview;
        this.roster = new Roster(holders, date, overview.seat());
        this.antecedents = new Antecedents(overview, roster);
        this.roles = new RoleMentions(lexicon, holders, text, date, overview.home(), roster, antecedents);
    }

    /** The actors a mention stands for: mostly one; several for "the two sides"; none if nothing is known. */
    public List<Participant> resolve(Mention mention, Sentence sentence) {
        return resolve(mention, sentence, null, PronounPlace.ANYWHERE);
    }

    /**
     * The same.
     *
     * @param acting who acts in the sentence, as far as it was read; null if nobody is known to
     * @param place where a pronoun stands; of other mentions of no matter
     */
    List<Participant> resolve(Mention mention, Sentence sentence, @Nullable Participant acting, PronounPlace place) {
        String state = acting == null ? null : acting.country();
        List<Participant> found = switch (mention.form()) {
            case NAME -> List.of(named(mention, sentence));
            case GUESS -> isThing(mention) ? List.of() : List.of(named(mention, sentence));
            case ROLE -> roles.resolve(mention, sentence);
            case ADJECTIVE -> List.of(ofCountry(mention));
            case PRONOUN -> pronoun(mention, place);
            case SIDES -> antecedents.sides(Folding.fold(mention.name()), state);
        };
        if (mention.form() == Mention.Form.SIDES) {
            antecedents.group(found);
        }
        for (Participant participant : found) {
            boolean names = mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.ROLE;
            if (found.size() == 1 && (names || mention.form() == Mention.Form.GUESS)) {
                participant.plural(mention.plural());
                if (!isBareCityOrRegion(mention)) {
                    participant.mention(text.evidence(mention.referringSpan(sentence)), names);
                }
            }
            boolean named = mention.form() != Mention.Form.PRONOUN && mention.form() != Mention.Form.SIDES;
            if (named || found.size() == 1) {
                antecedents.note(
                        participant, named, mention.form() != Mention.Form.GUESS || actsAsPerson(mention, sentence));
            }
        }
        return found;
    }

    private List<Participant> pronoun(Mention mention, PronounPlace place) {
        if (lexicon.inSet("visitor-nouns", Folding.fold(mention.name()))) {
            return Folding.fold(mention.name()).equals("host") ? antecedents.host(place) : antecedents.guest(place);
        }
        return mention.plural() ? antecedents.they(place) : antecedents.heOrShe(mention.name(), place);
    }

    /** Notes that somebody came, or was received. */
    void visitor(Participant person) {
        antecedents.visitor(person);
    }

    /** Which state or body the sentence before was about; null if about none. */
    @Nullable
    Participant actingBefore() {
        return acting;
    }

    /** Who spoke last, and whether his words go on. */
    StandIns.Speech speech() {
        return speech;
    }

    void speech(StandIns.Speech now) {
        speech = now;
    }

    /** Notes which state or body a sentence is about: its subject. */
    void acting(@Nullable Participant participant) {
        acting = participant;
        if (participant != null) {
            antecedents.states().acted(participant);
        }
    }

    /** A new sentence begins. */
    void enter(Sentence sentence) {
        antecedents.enter(sentence.index(), sentence.paragraph(), isHeading(sentence));
    }

    /** A line without a full stop, too short for a sentence: "2. Measures against Russia". */
    private static boolean isHeading(Sentence sentence) {
        int size = sentence.size();
        return size > 0
                && size <= HEADING_WORDS
                && !sentence.token(size - 1).tag().equals(".")
                && !sentence.token(size - 1).form().equals(":")
                && sentence.tokens().stream()
                        .noneMatch(token ->
                                token.tag().equals("VBD") || token.tag().equals("MD"));
    }

    /** From here on, a name stands for an actor: "the Treasury Department (<u>Treasury</u>)". */
    void alias(String name, Participant participant) {
        roster.alias(name, participant);
    }

    /** Notes that several acted together, so that "they" can stand for them. */
    public void group(List<Participant> members) {
        antecedents.group(members);
    }

    /** Notes who a plural or collective subject led to, so that "they" can stand for it. */
    public void crowd(Sentence sentence, Token subject, List<Participant> members) {
        if (subject.tag().equals("NNS") || lexicon.inSet("collectives", subject.lemma())) {
            antecedents.enter(sentence.index(), sentence.paragraph(), false);
            antecedents.crowd(members);
        }
    }

    /** Notes who took part in talks or in an agreement, which later words can take up again. */
    public void happening(boolean agreement, List<Participant> parties) {
        antecedents.deeds().happening(agreement ? AGREEMENTS : TALKS, parties);
    }

    /** Notes who did something to whom that later words can take up again: "<u>the charge</u>", "<u>the move</u>". */
    public void deed(Category category, List<Participant> doers, List<Participant> to) {
        antecedents.deeds().deed(DEEDS + category.name().toLowerCase(Locale.ROOT), doers, to);
    }

    /** Notes who travelled to a state. */
    public void travelled(List<Participant> who, Participant state) {
        antecedents.deeds().travelled(who, state);
    }

    /** The state that most travelled to; null if none was told. */
    @Nullable
    Participant destination() {
        return antecedents.deeds().destination();
    }

    /** Whether it was told where somebody travelled. */
    boolean hasTravelled(Participant traveller) {
        return antecedents.deeds().hasTravelled(traveller);
    }

    /** The two states that "the two sides" would stand for; empty if they would stand for nobody. */
    List<Participant> bothSides() {
        return antecedents.sides("the two sides", null);
    }

    /** Who asked, offered or threatened somebody something just before, so that he can answer; empty if nobody did. */
    List<Participant> addressing(Participant addressed) {
        return antecedents
                .deeds()
                .addressing(
                        addressed,
                        nouns -> ADDRESSES.stream()
                                .anyMatch(category ->
                                        nouns.equals(DEEDS + category.name().toLowerCase(Locale.ROOT))));
    }

    /** Who offered or asked whom something last, in this sentence or the one before; null if nobody did. */
    DeedsBefore.@Nullable Address lastAddress() {
        return antecedents.deeds().lastAddress(Cast::isAddress);
    }

    private static boolean isAddress(String nouns) {
        return nouns.equals(DEEDS + "agree") || nouns.equals(DEEDS + "request");
    }

    /** Notes a person that a sentence is about. */
    void centre(Participant person) {
        antecedents.centre(person);
    }

    /** Who did last, other than a participant and his country, what a noun names; empty if nobody is known to. */
    List<Participant> doersOf(Token noun, Participant notThis) {
        if (lexicon.inSet(ANY_DEED, noun.lemma()) || lexicon.inSet(TOLD_DEED, noun.lemma())) {
            return antecedents.deeds().doersOf(DEEDS, notThis);
        }
        for (Category category : Category.values()) {
            String deeds = DEEDS + category.name().toLowerCase(Locale.ROOT);
            if (lexicon.inSet(deeds, noun.lemma())) {
                return antecedents.deeds().doersOf(deeds, notThis);
            }
        }
        return List.of();
    }

    /** Whether one of some has just done an actor harm, so that it is not their decision that he welcomes. */
    boolean hasHarmed(List<Participant> doers, Participant actor) {
        return antecedents
                .deeds()
                .hasDone(
                        doers,
                        actor,
                        nouns -> HARM.stream()
                                .anyMatch(category ->
                                        nouns.equals(DEEDS + category.name().toLowerCase(Locale.ROOT))));
    }

    /** Whether a noun can take up what somebody decided or did to others. */
    boolean isDeed(Token noun) {
        return lexicon.inSet(ANY_DEED, noun.lemma())
                || lexicon.inSet(DEEDS + "sanction", noun.lemma())
                || lexicon.inSet(DEEDS + "coerce", noun.lemma());
    }

    /** Who took part in the last talks or agreement, whichever the noun names; empty if none was told. */
    List<Participant> partiesOf(Token noun) {
        if (lexicon.inSet(OUTCOMES, noun.lemma())) {
            return antecedents.deeds().partiesOfLast();
        }
        if (lexicon.inSet(TALKS, noun.lemma())) {
            return antecedents.deeds().partiesOf(TALKS);
        }
        return lexicon.inSet(AGREEMENTS, noun.lemma()) ? antecedents.deeds().partiesOf(AGREEMENTS) : List.of();
    }

    boolean isIn(String set, Token word) {
        return lexicon.inSet(set, word.lemma());
    }

    @Nullable
    Participant otherOfPair(String country) {
        String other = antecedents.states().otherOfPair(country);
        return other == null ? null : roster.country(other);
    }

    @Nullable
    Participant officerOfOther(String country) {
        return antecedents.officers().officerOfOther(country);
    }

    /** The two states the article is about; empty if it is about one, or about many. */
    public List<Participant> pair() {
        return overview.pair().isEmpty() ? List.of() : antecedents.states().mainPair();
    }

    /** The two states whose dealings are told where the reading has come to; empty if nothing tells. */
    List<Participant> dealing() {
        return antecedents.states().dealing();
    }

    /** The two or three states whose dealings a sentence belongs to; empty in an article about one, or about many. */
    public List<Participant> circle() {
        return antecedents.states().circle();
    }

    /** The state whose government writes the article; null if it is a report. */
    public @Nullable Participant home() {
        String home = overview.home();
        return home == null ? null : roster.country(home);
    }

    /** The state that an actor's state deals with where nobody is named; null if nothing tells. */
    public @Nullable Participant otherState(Participant actor) {
        String code = actor.country();
        return code == null ? null : antecedents.states().otherState(code);
    }

    /** The state that several actors deal with where nobody is named; null if nothing tells. */
    @Nullable
    Participant stateBesides(List<Participant> several) {
        Set<String> codes = new HashSet<>();
        for (Participant each : several) {
            String code = each.country();
            if (code == null) {
                return null;
            }
            codes.add(code);
        }
        return antecedents.states().stateBesides(codes);
    }

    /** The actor of an id; empty if there is none. */
    public Optional<Participant> byId(String id) {
        return roster.byId(id);
    }

    /** The country of an alpha-3 code, as an actor of the article; null if the lexicon does not know it. */
    public @Nullable Participant country(String code) {
        return roster.country(code);
    }

    /** A name that nobody knows acts like a person where it is a subject without an article: "Woo went to Moscow". */
    private static boolean actsAsPerson(Mention mention, Sentence sentence) {
        boolean article = mention.first() > 0
                && Folding.fold(sentence.token(mention.first() - 1).form()).equals("the");
        return !article && sentence.token(mention.head()).role() == Role.SUBJECT;
    }

    /** A participant for words that are no mention: an actor without a code, named as written. */
    public Participant unknown(Span words, @Nullable String country) {
        return roster.words(text.evidence(words), country);
    }

    /** The author of the article, a person by name. */
    public Participant author(String name) {
        return roster.author(name);
    }

    /** The actors to be listed in the record, in order of first mention. */
    public List<Actor> actors() {
        return roster.actors();
    }

    /** Whether a noun's phrase stands for no state, whatever nationality it bears: "a Turkish drama". */
    boolean isPrivate(Token noun) {
        return lexicon.inSet("private-things", noun.lemma());
    }

    /** "A Chinese-<u>owned</u> mine": what stands before it says whose. */
    boolean isBelonging(Token participle) {
        return lexicon.inSet("belonging-participles", participle.form().toLowerCase(Locale.ROOT));
    }

    /** "The Aral <u>Sea</u>", "the Preferential Trade <u>Agreement</u>": a name, but of nobody. */
    private boolean isThing(Mention mention) {
        String words = Folding.fold(mention.name());
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return mention.country() == null
                && (last.length() < words.length() || lexicon.inSet("currency-codes", words))
                && (lexicon.inSet("currency-codes", last)
                        || lexicon.inSet("thing-words", last)
                        || lexicon.inSet("place-words", last));
    }

    private static boolean isBareCityOrRegion(Mention mention) {
        return mention.place() == Sense.OfCountry.Kind.CITY || mention.place() == Sense.OfCountry.Kind.REGION;
    }

    private Participant named(Mention mention, Sentence sentence) {
        Participant meant = roster.byAlias(mention.name());
        if (meant != null && mention.person() == null && mention.country() == null) {
            return meant;
        }
        Participant body = ShortNames.isShort(mention, sentence) ? bodyCalled(mention.name()) : null;
        if (body != null) {
            return body;
        }
        if (mention.person() != null) {
            return roster.likeliest(mention.person(), mention);
        }
        Participant union = standsForUnion(mention, sentence) ? roster.country(Participant.UNION) : null;
        if (union != null) {
            return union;
        }
        if (mention.type() == ActorType.COUNTRY && mention.country() != null) {
            return ofCountry(mention);
        }
        OrganisationEntry organisation = mention.organisation();
        if (organisation != null && mention.type() != ActorType.PERSON) {
            return roster.organisation(organisation);
        }
        return roster.unknown(mention);
    }

    /** "<u>Brussels</u> protested", in an article that names the European Union. */
    private boolean standsForUnion(Mention mention, Sentence sentence) {
        if (mention.place() != Sense.OfCountry.Kind.CITY
                || !lexicon.inSet("union-seats", Folding.fold(mention.name()))) {
            return false;
        }
        Token head = sentence.token(mention.head());
        Token over = sentence.head(head);
        boolean acts = switch (head.role()) {
            case SUBJECT, PASSIVE_SUBJECT, POSSESSIVE -> true;
            case OBJECT -> over != null && !lexicon.inSet("going-verbs", over.lemma());
            case PREPOSITION_OBJECT ->
                over != null && lexicon.inSet("union-sides", over.form().toLowerCase(Locale.ROOT));
            default -> false;
        };
        return acts
                && roster.participants().stream()
                        .anyMatch(each -> each.code() != null && each.code().startsWith(Participant.UNION));
    }

    /** The body that a word of its name stands for; in a document of the European Union, also one of its own bodies. */
    private @Nullable Participant bodyCalled(String word) {
        boolean own = Participant.UNION.equals(overview.home()) && lexicon.inSet("union-bodies", Folding.fold(word));
        return own ? roster.unionBody(word) : ShortNames.find(word, roster.participants());
    }

    private Participant ofCountry(Mention mention) {
        CountryEntry country = mention.country();
        if (country == null) {
            throw new IllegalArgumentException("no country in " + mention);
        }
        return roster.country(country);
    }
}
