package io.dragoman.coding.event;

import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.lexicon.Ontology;
import io.dragoman.coding.mention.Mention;
import io.dragoman.coding.mention.Participant;
import io.dragoman.coding.mention.SentenceCast;
import io.dragoman.record.ActorType;
import io.dragoman.record.Category;
import io.dragoman.record.Modality;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Who takes part in an act whose sentence does not say: "the talks" have the parties they had before, and in an article
 * about two states talks are between them and a sanction of the one is on the other. Immutable.
 */
final class ImpliedParties {

    private static final Set<Category> AGAINST =
            Set.of(Category.THREATEN, Category.COERCE, Category.SANCTION, Category.MOBILIZE);

    /** What one state does for, to or before another; in an article about two, before the other one. */
    private static final Set<Category> TOWARDS = Set.of(
            Category.AGREE,
            Category.REQUEST,
            Category.ACCUSE,
            Category.AID,
            Category.COOPERATE,
            Category.REJECT,
            Category.CONCEDE,
            Category.RETREAT);

    private static final Set<Category> ANSWERS = Set.of(
            Category.AGREE,
            Category.SUPPORT,
            Category.REQUEST,
            Category.ACCUSE,
            Category.REJECT,
            Category.THREATEN,
            Category.PROTEST);
    /** What several do to a third. */
    private static final Set<Category> DIRECTED = Set.of(
            Category.REQUEST,
            Category.ACCUSE,
            Category.REJECT,
            Category.THREATEN,
            Category.SANCTION,
            Category.COERCE,
            Category.AID);

    /** How others answer what the document of a government tells of its measures. */
    private static final Set<Category> JUDGED =
            Set.of(Category.SUPPORT, Category.ACCUSE, Category.REJECT, Category.PROTEST);

    /** CAMEO: make a visit. */
    private static final String VISIT = "042";

    /** CAMEO: sign formal agreement. */
    private static final String TREATY = "057";

    private static final Set<String> AROUND = Set.of("at", "by", "in", "near", "on");

    private static final Set<String> OCCASIONS = Set.of("at", "during", "in");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "VBN");
    private static final Set<Role> ATTRIBUTES = Set.of(Role.ADJECTIVE_MODIFIER, Role.NOUN_MODIFIER);
    private static final Set<Role> CLAUSE_PARTS =
            Set.of(Role.ROOT, Role.SUBJECT, Role.PASSIVE_SUBJECT, Role.OBJECT, Role.PREPOSITION_OBJECT, Role.ATTRIBUTE);

    private final Lexicon lexicon;
    private final UnnamedDoers unnamed;

    ImpliedParties(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.unnamed = new UnnamedDoers(lexicon);
    }

    /** Fills in both sides of talks or of an agreement, or the one that is missing; leaves the lists alone if nothing tells. */
    void complete(Reading reading, SentenceCast actors, List<Participant> from, List<Participant> to) {
        if (!reading.symmetric() || (!from.isEmpty() && !to.isEmpty()) || from.size() > 1 || to.size() > 1) {
            return;
        }
        Token happening = happeningOf(reading, actors);
        if (isAmongThemselves(happening, actors)) {
            return;
        }
        List<Participant> parties = actors.happening(happening);
        boolean joined = from.size() == 1 && !parties.isEmpty() && !happening.equals(reading.trigger());
        if (!isJoint(reading) || !(joined || tellsByItself(reading.trigger(), actors))) {
            return;
        }
        if (parties.isEmpty()) {
            List<Participant> present = presentAt(reading.trigger(), actors);
            parties = present.size() > 1 ? present : actors.circle();
            if (present.size() < 2
                    && !parties.isEmpty()
                    && (othersAct(actors, parties) || isWithOthers(actors, parties))) {
                return;
            }
        }
        boolean thing = reading.code().equals(TREATY) && reading.trigger().role() == Role.PREPOSITION_OBJECT;
        if (parties.isEmpty() && from.isEmpty() && to.isEmpty() && !thing) {
            parties = withHome(actors);
        }
        List<Participant> named = from.isEmpty() ? to : from;
        if (named.isEmpty()) {
            boolean somebodyElse =
                    !reading.source().isEmpty() && reading.source().stream().noneMatch(this::isHappening);
            if (parties.size() > 1 && !somebodyElse) {
                from.add(parties.get(0));
                to.addAll(parties.subList(1, parties.size()));
            }
            return;
        }
        List<Token> words = from.isEmpty() ? reading.source() : reading.target();
        List<Participant> others = others(parties, named.get(0));
        if (!others.isEmpty()
                && others.size() < parties.size()
                && words.stream().allMatch(this::isHappening)) {
            (from.isEmpty() ? from : to).addAll(others);
        }
    }

    /** "The <u>cabinet</u> meeting", "a <u>news</u> conference": no talks with another state. */
    private boolean isAmongThemselves(Token happening, SentenceCast actors) {
        return !happening.isVerb()
                && actors.sentence().children(happening, Role.NOUN_MODIFIER).stream()
                        .anyMatch(word ->
                                lexicon.inSet("meeting-words", word.form().toLowerCase(Locale.ROOT)));
    }

    /** Who acts in the clause of an occasion: "<u>Chad and Niger</u> agreed on it at talks in Tunis". */
    private static List<Participant> presentAt(Token occasion, SentenceCast actors) {
        Sentence sentence = actors.sentence();
        Token preposition = occasion.role() == Role.PREPOSITION_OBJECT ? sentence.head(occasion) : null;
        if (preposition == null || !OCCASIONS.contains(preposition.form().toLowerCase(Locale.ROOT))) {
            return List.of();
        }
        Token verb = sentence.head(preposition);
        while (verb != null && !verb.isVerb()) {
            verb = sentence.head(verb);
        }
        List<Token> subjects = new ArrayList<>();
        for (Token subject : verb == null ? List.<Token>of() : sentence.children(verb, Role.SUBJECT)) {
            subjects.add(subject);
            subjects.addAll(sentence.children(subject, Role.CONJUNCT));
        }
        return actors.find(subjects).participants();
    }

    /** Whether somebody of a third country acts in the sentence. */
    private static boolean othersAct(SentenceCast actors, List<Participant> parties) {
        Sentence sentence = actors.sentence();
        for (Mention mention : actors.mentions()) {
            Token head = sentence.token(mention.head());
            while (head != null && (head.role() == Role.POSSESSIVE || head.role() == Role.CONJUNCT)) {
                head = sentence.head(head);
            }
            if (head == null || head.role() != Role.SUBJECT || isAside(head, sentence)) {
                continue;
            }
            for (Participant each : actors.participants(mention)) {
                if (each.country() != null && others(parties, each).size() == parties.size()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a sentence names somebody of a third country who is no place and no host: "apologised to <u>Biya</u>". */
    private static boolean isWithOthers(SentenceCast actors, List<Participant> parties) {
        Sentence sentence = actors.sentence();
        for (Mention mention : actors.mentions()) {
            Token head = sentence.token(mention.head());
            if (isAside(head, sentence) || isAround(head, sentence)) {
                continue;
            }
            for (Participant each : actors.participants(mention)) {
                if (each.country() != null && others(parties, each).size() == parties.size()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "<u>In</u> the Angolan capital", "hosted <u>by</u> Angola": where and by whom talks are held. */
    private static boolean isAround(Token word, Sentence sentence) {
        for (Token up = word; up != null && !up.isVerb(); up = sentence.head(up)) {
            if (AROUND.contains(up.form().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** The state that writes the document and the only other one that a sentence names; empty if there is none. */
    private static List<Participant> withHome(SentenceCast actors) {
        Participant home = actors.home();
        Set<String> others = new HashSet<>();
        for (Mention mention : actors.mentions()) {
            for (Participant each : actors.participants(mention)) {
                String state = each.country();
                if (state != null && home != null && !state.equals(home.country())) {
                    others.add(state);
                }
            }
        }
        List<Participant> other =
                others.size() == 1 ? actors.state(others.iterator().next()) : List.<Participant>of();
        return home == null || other.isEmpty() ? List.of() : List.of(home, other.get(0));
    }

    /** A passive ("was signed") or a noun that is a part of the clause ("the talks"), not a name ("the Security Conference"). */
    private boolean tellsByItself(Token trigger, SentenceCast actors) {
        return trigger.isVerb()
                ? trigger.tag().equals("VBN")
                : isHappening(trigger)
                        && CLAUSE_PARTS.contains(trigger.role())
                        && actors.mentionAt(trigger) == null
                        && !isPurposeOfRecall(trigger, actors);
    }

    /** "Recalled for <u>consultations</u>": with its own government. */
    private boolean isPurposeOfRecall(Token noun, SentenceCast actors) {
        Token preposition =
                noun.role() == Role.PREPOSITION_OBJECT ? actors.sentence().head(noun) : null;
        Token verb = preposition == null ? null : actors.sentence().head(preposition);
        return verb != null
                && preposition != null
                && preposition.form().equals("for")
                && lexicon.inSet("recall-verbs", verb.lemma());
    }

    /** The parties of the talks or the agreement that the target's words take up, without those of the doer's country. */
    List<Participant> takenUp(Reading reading, SentenceCast actors, List<Participant> from) {
        List<Token> words = new ArrayList<>(reading.target());
        reading.slots().forEach(slot -> words.addAll(slot.words()));
        Ontology.CameoCode code = lexicon.ontology().code(reading.code());
        boolean outward = code != null && ANSWERS.contains(code.category()) && code.category() != Category.AGREE;
        List<Participant> parties = from.isEmpty() || (from.size() > 1 && !outward)
                ? List.of()
                : actors.findHappening(words).participants();
        for (Participant doer : from) {
            parties = others(parties, doer);
        }
        return from.stream().allMatch(each -> each.type() != ActorType.PERSON) ? states(parties, actors) : parties;
    }

    /** Those for whom persons signed: a parliament approves for and towards states. */
    private static List<Participant> states(List<Participant> parties, SentenceCast actors) {
        List<Participant> states = new ArrayList<>();
        for (Participant party : parties) {
            List<Participant> state = party.type() == ActorType.PERSON ? actors.stateOf(party) : List.<Participant>of();
            states.addAll(state.isEmpty() ? List.of(party) : state);
        }
        return states;
    }

    /** Who did what the target's words take up and the doer answers: "Kenya denied <u>the charge</u>", "rejected the ruling". */
    List<Participant> answered(Reading reading, SentenceCast actors, List<Participant> from) {
        Ontology.CameoCode code = lexicon.ontology().code(reading.code());
        if (code == null || !ANSWERS.contains(code.category()) || from.isEmpty()) {
            return List.of();
        }
        List<Token> words = new ArrayList<>(reading.target());
        reading.slots().forEach(slot -> words.addAll(slot.words()));
        words.removeAll(reading.source());
        Participant home = actors.home();
        boolean ours = home != null
                && JUDGED.contains(code.category())
                && words.stream().anyMatch(actors::takesUpDeed)
                && !others(List.of(home), from.get(0)).isEmpty();
        if (ours) {
            return List.of(home);
        }
        if (from.size() != 1) {
            return List.of();
        }
        List<Participant> doers = actors.doersOf(words, from.get(0));
        if (code.category() == Category.SUPPORT && actors.hasHarmed(doers, from.get(0))) {
            // "Canada welcomed the decision", after the duties that the other put on its wood
            return List.of();
        }
        boolean bare = reading.target().isEmpty() && reading.governors().isEmpty();
        boolean answers = code.category() == Category.REJECT || code.category() == Category.AGREE;
        return doers.isEmpty() && bare && answers ? actors.addressing(from.get(0)) : doers;
    }

    /**
     * For whom a body of two states acts that is named by no more than its kind: "the <u>joint commission</u> is to meet",
     * "the intergovernmental commission"; those it names itself, else the two whose dealings are told; empty if its words
     * are no such body.
     */
    List<Participant> ofJointBody(Reading reading, SentenceCast actors) {
        Token body = reading.source().size() == 1 ? reading.source().get(0) : null;
        if (body == null || !lexicon.inSet("joint-bodies", body.lemma())) {
            return List.of();
        }
        boolean joint = actors.sentence().children(body).stream()
                .anyMatch(word -> ATTRIBUTES.contains(word.role())
                        && lexicon.inSet("joint-body-words", word.form().toLowerCase(Locale.ROOT)));
        List<Participant> members =
                actors.find(membersOf(body, actors.sentence())).participants();
        if (!joint || members.size() > 1) {
            return joint ? members : List.of();
        }
        return actors.bothSides();
    }

    /** "The commission <u>of Chad and Niger</u>". */
    private static List<Token> membersOf(Token body, Sentence sentence) {
        List<Token> members = new ArrayList<>();
        for (Token preposition : sentence.children(body, Role.PREPOSITION)) {
            for (Token first : sentence.children(preposition, Role.PREPOSITION_OBJECT)) {
                members.add(first);
                members.addAll(sentence.children(first, Role.CONJUNCT));
            }
        }
        return members;
    }

    /**
     * Where somebody travelled whose journey is told without a goal: "<u>his visit</u> in June"; to the other one of two
     * states an article is about, else to where others in it travelled; empty if the act is no journey told by a noun.
     */
    List<Participant> destination(Reading reading, SentenceCast actors, List<Participant> from) {
        boolean journey = reading.code().equals(VISIT)
                && from.size() == 1
                && reading.target().isEmpty()
                && lexicon.inSet("journey-nouns", reading.trigger().lemma());
        return journey ? actors.destination(from.get(0)) : List.of();
    }

    /** Whether a passive tells that an offer or a demand told before was refused: "it <u>was turned down</u>". */
    boolean isAnswerTo(Reading reading, SentenceCast actors) {
        Ontology.CameoCode code = lexicon.ontology().code(reading.code());
        boolean answer = code != null
                && (code.category() == Category.REJECT
                        || (code.category() == Category.AGREE
                                && reading.trigger().lemma().equals("accept")));
        return answer
                && reading.source().isEmpty()
                && reading.governors().isEmpty()
                && reading.trigger().tag().equals("VBN")
                && reading.target().stream()
                        .anyMatch(word -> word.role() == Role.PASSIVE_SUBJECT && actors.takesUpAddress(word));
    }

    /** Whom a hostile act of one of the two states an article is about is against, if its words do not tell. */
    List<Participant> against(Reading reading, SentenceCast actors, List<Participant> from) {
        Ontology.CameoCode code = lexicon.ontology().code(reading.code());
        List<Participant> pair = from.isEmpty() ? List.of() : statesOf(actors, from.subList(0, 1));
        if (code == null || pair.isEmpty()) {
            return List.of();
        }
        boolean said = code.category() == Category.ACCUSE && reading.target().isEmpty();
        boolean blames = code.category() == Category.ACCUSE
                && !actors.find(reading.target()).isEmpty();
        boolean towards = (said || (TOWARDS.contains(code.category()) && !blames))
                && !reading.targetOptional()
                && !lexicon.inSet("need-verbs", reading.trigger().lemma())
                && isTold(reading, code.category())
                && reading.source().stream().allMatch(actors::names)
                && reading.target().stream().noneMatch(Token::isProperNoun)
                && isBetween(actors, pair);
        List<Participant> others = pair;
        for (Participant doer : from) {
            others = others(others, doer);
        }
        return others.size() == 1 && (towards || AGAINST.contains(code.category())) ? others : List.of();
    }

    /**
     * Whom several who act together mean, if the words do not tell: the third of three states that an article is about,
     * or the one whose relations it tells of; empty if nothing tells.
     */
    List<Participant> meantByAll(Reading reading, SentenceCast actors, List<Participant> from) {
        Participant other = from.size() > 1 && isTold(reading, Category.AGREE) ? actors.stateBesides(from) : null;
        return other == null ? List.of() : List.of(other);
    }

    /** Whether an act is one against or before others, which several do to a third, not to each other. */
    boolean isDirected(Reading reading) {
        Ontology.CameoCode code = lexicon.ontology().code(reading.code());
        return code != null && DIRECTED.contains(code.category());
    }

    /** Whether the act, or what governs it, is the verb of a clause, and no mere prospect unless somebody promises it. */
    private static boolean isTold(Reading reading, Category category) {
        boolean real = reading.modality() != Modality.PLANNED && reading.modality() != Modality.HYPOTHETICAL;
        return FINITE.contains(reading.top().tag()) && (real || category == Category.AGREE);
    }

    /** The two states the article is about; else the state of the one that is known and the one it deals with here. */
    private static List<Participant> statesOf(SentenceCast actors, List<Participant> known) {
        List<Participant> pair = actors.pair();
        if (!pair.isEmpty() || known.size() != 1 || !known.get(0).isOfState()) {
            return pair;
        }
        Participant other = actors.otherState(known.get(0));
        return other == null ? List.of() : List.of(known.get(0), other);
    }

    /** Whose text it is that speaks: "<u>the statement</u> thanks Iraq", of the two states an article is about. */
    List<Participant> authors(Reading reading, SentenceCast actors, List<Participant> to) {
        Ontology.CameoCode code = lexicon.ontology().code(reading.code());
        boolean text = code != null
                && ANSWERS.contains(code.category())
                && !reading.source().isEmpty()
                && reading.source().stream().allMatch(word -> lexicon.inSet("joint-texts", word.lemma()))
                && reading.source().stream().allMatch(actors::isDefinite);
        if (!text) {
            return List.of();
        }
        Participant home = actors.home();
        List<Participant> authors = home != null ? List.of(home) : actors.pair();
        for (Participant each : to) {
            if (others(authors, each).size() < authors.size()) {
                return List.of();
            }
        }
        return authors;
    }

    /** Who did it, where no words tell: see {@link UnnamedDoers}. */
    List<Participant> doers(Reading reading, SentenceCast actors, List<Participant> to) {
        List<Participant> pair = to.size() == 1 ? statesOf(actors, to) : List.of();
        return unnamed.of(reading, actors, to, isBetween(actors, pair) ? pair : List.of());
    }

    /** Whether a sentence names nobody of a third country, its relative clauses left aside. */
    private static boolean isBetween(SentenceCast actors, List<Participant> pair) {
        return actors.mentions().stream()
                .filter(mention -> !isAside(actors.sentence().token(mention.head()), actors.sentence()))
                .flatMap(mention -> actors.participants(mention).stream())
                .map(Participant::country)
                .allMatch(
                        country -> country == null || pair.stream().anyMatch(state -> country.equals(state.country())));
    }

    /** "Algeria, <u>which shelters the Polisario</u>, …": what is told of a name besides. */
    private static boolean isAside(Token word, Sentence sentence) {
        for (Token up = word; up != null; up = sentence.head(up)) {
            if (up.role() == Role.RELATIVE_CLAUSE) {
                return true;
            }
        }
        return false;
    }

    /** Those who are not of a participant's country. */
    static List<Participant> others(List<Participant> parties, Participant one) {
        List<Participant> others = new ArrayList<>();
        for (Participant party : parties) {
            boolean same = party.equals(one)
                    || (party.country() != null && party.country().equals(one.country()));
            if (!same) {
                others.add(party);
            }
        }
        return others;
    }

    private boolean isJoint(Reading reading) {
        Ontology.CameoCode code = lexicon.ontology().code(reading.code());
        return code != null
                && (code.category() == Category.CONSULT
                        || reading.code().equals(TREATY)
                        || (code.category() == Category.AGREE
                                && (reading.trigger().isVerb() || isReached(reading))));
    }

    /** "No <u>agreement</u> could be <u>reached</u>". */
    private boolean isReached(Reading reading) {
        return reading.top().lemma().equals("reach")
                && lexicon.inSet("agreement-happenings", reading.trigger().lemma());
    }

    /** The noun that names the happening: the trigger itself, else its object or subject. */
    private Token happeningOf(Reading reading, SentenceCast actors) {
        Token trigger = reading.trigger();
        if (!trigger.isVerb()) {
            return trigger;
        }
        for (Token child : actors.sentence().children(trigger)) {
            if (isHappening(child)) {
                return child;
            }
        }
        return trigger;
    }

    private boolean isHappening(Token word) {
        return lexicon.inSet("consult-happenings", word.lemma()) || lexicon.inSet("agreement-happenings", word.lemma());
    }
}
