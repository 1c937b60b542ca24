package io.dragoman.coding.event;

import io.dragoman.coding.lexicon.Frame;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.lexicon.Ontology;
import io.dragoman.coding.lexicon.Operator;
import io.dragoman.coding.mention.Participant;
import io.dragoman.coding.mention.SentenceCast;
import io.dragoman.record.ActorType;
import io.dragoman.record.Category;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Event;
import io.dragoman.record.Evidence;
import io.dragoman.record.Modality;
import io.dragoman.record.RuleReference;
import io.dragoman.text.ArticleText;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes events of readings: finds who the words for source and target are, and fills in what the ontology says. Longer than
 * others because the order of its steps, each of which may change the parties, decides.
 */
public final class EventCoder {

    /** What one does to or before the other, even where the act itself is mutual: to refuse a meeting, to ask for one. */
    private static final Set<Operator> DIRECTED = Set.of(
            Operator.INTEND,
            Operator.PROMISE,
            Operator.OFFER,
            Operator.REFUSE,
            Operator.THREATEN,
            Operator.REQUEST,
            Operator.DEMAND,
            Operator.ACCUSE,
            Operator.STOP,
            Operator.ALLOW,
            Operator.PREVENT,
            Operator.FORCE,
            Operator.HELP,
            Operator.FAIL,
            Operator.TRY,
            Operator.CONSIDER,
            Operator.PRAISE,
            Operator.CONDEMN);

    /** What firms and the press do in a country they do not do to its state. */
    private static final Set<String> TRADES = Set.of("BUS", "JRN", "MED", "SOC");

    private static final Set<Category> COMMON = Set.of(
            Category.AGREE,
            Category.CONSULT,
            Category.COOPERATE,
            Category.ACCUSE,
            Category.ASSAULT,
            Category.CONCEDE,
            Category.RETREAT);

    private static final Set<String> PRIVATE_SECTORS =
            Set.of("AGR", "BUS", "CRM", "CVL", "EDU", "HLH", "JRN", "LAB", "MED", "SOC");

    /** Whose journeys are their own affair, of whatever country they are. */
    private static final Set<String> VISITORS = Set.of("AGR", "CVL", "EDU", "HLH", "JRN", "LAB", "MED", "REF", "SOC");

    /** CAMEO: demonstrate or rally. */
    private static final String DEMONSTRATION = "141";

    /** What nobody says or does to the state that he stands for. */
    private static final Set<Category> TOWARDS_OTHERS = Set.of(
            Category.AGREE,
            Category.SUPPORT,
            Category.COOPERATE,
            Category.AID,
            Category.CONCEDE,
            Category.REQUEST,
            Category.ACCUSE,
            Category.REJECT,
            Category.THREATEN);

    /** What a politician may also ask or blame his own government for. */
    private static final Set<Category> AT_HOME =
            Set.of(Category.REQUEST, Category.ACCUSE, Category.REJECT, Category.THREATEN);

    /** CAMEO: engage in diplomatic cooperation; opening an embassy is coded so. */
    private static final String RELATIONS = "050";

    /** CAMEO root of consultations. */
    private static final String CONSULT = "04";

    /** CAMEO: consult. */
    private static final String TALKS = "040";

    /** CAMEO: appeal. */
    private static final String APPEAL = "100";

    /** CAMEO: mediate. */
    private static final String MEDIATION = "045";

    /** CAMEO: express intent to mediate; mediate. */
    private static final Set<String> MEDIATIONS = Set.of("039", MEDIATION);

    /** What private persons say of and to each other concerns nobody else. */
    private static final Set<Category> VERBAL_CONFLICT =
            Set.of(Category.ACCUSE, Category.REQUEST, Category.REJECT, Category.THREATEN);

    /** CAMEO: complain officially. */
    private static final String COMPLAINT = "114";

    /** The last word of "each other" and "one another". */
    private static final Set<String> RECIPROCAL = Set.of("other", "another");

    private static final Set<Category> BETWEEN_STATES =
            Set.of(Category.AID, Category.SANCTION, Category.CONSULT, Category.COOPERATE);

    /** How the reason begins for an act that another one tells already. */
    static final String AGAIN = "the same act is coded from ";

    private final Lexicon lexicon;
    private final ImpliedParties implied;
    private final NoActs noActs;

    public EventCoder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.implied = new ImpliedParties(lexicon);
        this.noActs = new NoActs(lexicon);
    }

    /** A reading whose actors are known; {@code source} and {@code target} are not empty unless the act needs none. */
    public record Cast(Reading reading, List<Participant> source, List<Participant> target, boolean symmetric) {}

    /** Why a reading gave no event, or the event's cast. */
    public record Outcome(
            Reading reading, @Nullable Cast cast, @Nullable String reason) {
        /** Whether it was left out for what it tells, not because an actor is missing. */
        public boolean isDismissed() {
            return reason != null && NoActs.REASONS.contains(reason);
        }

        /** Whether another word of the sentence tells the same act. */
        public boolean isRepeated() {
            return reason != null && reason.startsWith(AGAIN);
        }
    }

    /** Finds the actors of a reading. */
    public Outcome cast(Reading reading, SentenceCast actors) {
        if (noActs.isSport(actors.sentence())) {
            return new Outcome(reading, null, NoActs.SPORT);
        }
        List<Token> doers = reading.source().stream()
                .filter(word -> !lexicon.inSet("private-doers", word.lemma()))
                .toList();
        SentenceCast.Found source = actors.find(doers);
        SentenceCast.Found target = actors.find(reading.target());
        List<Participant> from = new ArrayList<>(source.participants());
        List<Participant> to = new ArrayList<>(target.participants());
        if (from.isEmpty() && !to.isEmpty()) {
            from.addAll(actors.unknown(doers));
        } else if (to.isEmpty() && !from.isEmpty()) {
            to.addAll(actors.unknown(reading.target()));
        }
        if (reading.symmetric() && to.isEmpty()) {
            List<Participant> members = implied.ofJointBody(reading, actors);
            if (members.size() > 1) {
                from = new ArrayList<>(members);
            }
        }
        if (isBlaming(reading) || isOwnPeoplesTask(reading, from, to)) {
            to.clear();
        }
        if (from.size() == 1 && actors.isOwn(reading.target())) {
            List<Participant> hosts = hosts(reading, actors, from);
            boolean opened = reading.code().equals(RELATIONS);
            if (!hosts.isEmpty() || opened || isTurnedOutward(reading)) {
                // "recalled its ambassador", "raised the alert of its forces": nobody does that to himself
                to.clear();
                to.addAll(hosts.isEmpty() && opened ? ImpliedParties.others(actors.pair(), from.get(0)) : hosts);
            }
        }
        if (isOfOwnState(reading, from, to, target.direct())) {
            if (isToldByPronoun(reading) && target.direct()) {
                // "She thanked Chad": she is none of its own
                return new Outcome(reading, null, "it is done to the doer's own state");
            }
            to.clear();
        }
        if (isMeasure(reading) && areOfStates(to, from)) {
            // "imposed sanctions on nine firms in view of attacks on its towns": nobody punishes himself
            to.clear();
        }
        if (to.isEmpty() || isCompleted(reading)) {
            // "did not ratify the deal": whose deal it is says more than a name elsewhere in the clause
            List<Participant> parties = implied.takenUp(reading, actors, from);
            if (!parties.isEmpty()) {
                to.clear();
                to.addAll(parties);
            }
        }
        if (to.isEmpty()) {
            to.addAll(implied.answered(reading, actors, from));
        }
        if (to.isEmpty()) {
            to.addAll(implied.destination(reading, actors, from));
        }
        String dismissed = noActs.reason(reading, actors, source, target, from);
        if (dismissed != null) {
            return new Outcome(reading, null, dismissed);
        }
        if (to.isEmpty() && MEDIATIONS.contains(reading.code())) {
            to.addAll(sidesBesides(from, actors));
        }
        dropPlaces(reading, actors, from, to, target.direct());
        if (isPrivate(reading, from, to)) {
            return new Outcome(reading, null, "only private persons take part");
        }
        boolean symmetric = reading.symmetric();
        implied.complete(reading, actors, from, to);
        if (symmetric && from.size() > 1) {
            // "Russia and South Korea held talks in Moscow": where it was is no third party
            boolean abroad = from.stream().map(Participant::country).distinct().count() > 1
                    && reading.target().stream().allMatch(actors::isPlace);
            to.removeIf(participant -> abroad || sameCountry(participant, source.participants()));
        }
        boolean mutual = symmetric && reading.steps().stream().noneMatch(EventCoder::directs);
        if (!target.direct() && to.stream().allMatch(EventCoder::isBare) && implied.isDirected(reading)) {
            // "Chile and Peru demanded that the border be opened" is not asked of each other
            List<Participant> meant = implied.meantByAll(reading, actors, from);
            if (!meant.isEmpty()) {
                to.clear();
                to.addAll(meant);
            }
        }
        boolean together = !reading.targetOptional()
                && !reading.code().equals(MEDIATION)
                && (isCommon(reading, actors, from) || isToEachOther(reading));
        if (to.isEmpty() && from.size() > 1 && (symmetric || together)) {
            // "Russia and South Korea agreed to meet": each is the other's target
            to = new ArrayList<>(from.subList(1, from.size()));
            from = new ArrayList<>(from.subList(0, 1));
            symmetric = true;
            mutual = true;
        } else if (from.isEmpty() && to.size() > 1 && symmetric) {
            from = new ArrayList<>(to.subList(0, 1));
            to = new ArrayList<>(to.subList(1, to.size()));
            mutual = true;
        }
        Set<Participant> both = new HashSet<>(from);
        boolean same = to.removeIf(both::contains);
        boolean envoy = !to.isEmpty() && to.stream().allMatch(Participant::isEnvoyOfSomeState);
        boolean vague = hasNoOwnTarget(reading) && !to.isEmpty() && to.stream().allMatch(EventCoder::isBareRole);
        boolean nobody = to.isEmpty() || envoy || vague || isGiven(reading, actors, to);
        if (!same && (nobody || to.stream().allMatch(EventCoder::isAnybody))) {
            // "withdrew its ambassador": it is done to the state that he was sent to
            List<Participant> others = implied.against(reading, actors, from);
            if (!others.isEmpty()) {
                to.clear();
                to.addAll(others);
            }
        }
        if (isBetweenStates(reading)) {
            List<Participant> doing = List.copyOf(from);
            to.removeIf(participant -> sameCountry(participant, doing));
        }
        if (from.isEmpty() && !to.isEmpty()) {
            from.addAll(implied.authors(reading, actors, to));
        }
        if (from.isEmpty() && to.isEmpty() && implied.isAnswerTo(reading, actors)) {
            from.addAll(actors.addressed());
            to.addAll(actors.proposing());
        }
        if (from.isEmpty()) {
            from.addAll(implied.doers(reading, actors, to));
            if (from.size() == 1 && isTurnedOutward(reading)) {
                List<Participant> others = ImpliedParties.others(to, from.get(0));
                to.retainAll(others);
            }
            List<Participant> others = to.stream().allMatch(each -> each.code() == null)
                    ? implied.against(reading, actors, from)
                    : List.<Participant>of();
            if (!others.isEmpty()) {
                to.clear();
                to.addAll(others);
            }
        }
        if (from.isEmpty()) {
            return new Outcome(
                    reading, null, reading.source().isEmpty() ? "nobody does it" : "who does it is no actor");
        }
        // "officials spoke on condition of anonymity", not with each other
        boolean among = symmetric
                && from.stream().anyMatch(Participant::isPlural)
                && !lexicon.inSet("speaking-verbs", reading.trigger().lemma());
        if (to.isEmpty() && (!reading.targetOptional() || isBlaming(reading)) && !among) {
            return new Outcome(
                    reading,
                    null,
                    reading.target().isEmpty()
                            ? "nobody it is done to"
                            : same ? "both sides are the same actor" : "whom it is done to is no actor");
        }
        boolean known = from.stream().anyMatch(each -> each.country() != null || each.entry() != null);
        if (to.isEmpty() && !known && among && from.stream().noneMatch(EventCoder::isOfSomeName)) {
            // "the two heads of state agreed": those of the two states, if the article is about two; else nobody knows
            // whose
            List<Participant> pair = areSides(from) ? actors.pair() : List.<Participant>of();
            if (pair.isEmpty()) {
                return new Outcome(reading, null, "nobody knows whose they are");
            }
            from = new ArrayList<>(pair.subList(0, 1));
            to = new ArrayList<>(pair.subList(1, pair.size()));
            mutual = true;
        }
        if (to.isEmpty() && !known && !isPeaceful(reading)) {
            // "the child protested": without a target, a hostile act takes a state or somebody else who is known
            return new Outcome(reading, null, "nobody it is done to, and nobody known does it");
        }
        if (isCallingOn(reading, actors, to)) {
            Reading call = reading.withCode(TALKS);
            return new Outcome(call, new Cast(call, List.copyOf(from), List.copyOf(to), true), null);
        }
        boolean official = source.direct() && isOfficialProtest(reading, from);
        Reading told = official ? reading.withCode(COMPLAINT) : reading;
        return new Outcome(
                told, new Cast(told, List.copyOf(from), List.copyOf(to), mutual || (among && to.isEmpty())), null);
    }

    /**
     * Takes out targets that are only where it happened ("released a phone in California", "shot the series in
     * Ethiopia") or names inside a phrase that nobody knows ("the idea of the Silver Road"); an attack by somebody unknown is one on the place all the same.
     */
    private void dropPlaces(
            Reading reading, SentenceCast actors, List<Participant> from, List<Participant> to, boolean direct) {
        if (from.isEmpty()) {
            return;
        }
        boolean completed = isCompleted(reading);
        boolean inPlace = completed && reading.target().stream().allMatch(actors::isPlace);
        boolean nameless = from.stream().allMatch(participant -> participant.code() == null);
        boolean trade = from.stream().allMatch(participant -> hasSector(participant, TRADES));
        boolean inside = !direct && !completed;
        to.removeIf(participant ->
                participant.code() == null && (inPlace || (inside && participant.type() != ActorType.PERSON)));
        boolean force = isForce(reading);
        if ((inPlace && nameless && !force) || ((completed || !direct) && trade && force)) {
            to.clear();
        }
    }

    private static boolean isCompleted(Reading reading) {
        return reading.steps().stream().anyMatch(step -> step.kind() == Step.Kind.COMPLETION);
    }

    /** Acts whose object is one's own, but which are meant for another. */
    private boolean isTurnedOutward(Reading reading) {
        Ontology.CameoCode code = lexicon.ontology().code(reading.code());
        return code != null && (code.category() == Category.SANCTION || code.category() == Category.MOBILIZE);
    }

    /** "Closed its embassy <u>in Cairo</u>": where one's own envoys are posted. */
    private static List<Participant> hosts(Reading reading, SentenceCast actors, List<Participant> from) {
        return reading.target().stream()
                .flatMap(word -> actors.posts(word).stream())
                .flatMap(post -> actors.stateOf(post).stream())
                .filter(post ->
                        !ImpliedParties.others(List.of(post), from.get(0)).isEmpty())
                .distinct()
                .toList();
    }

    /** A sanction, by whatever name. */
    private boolean isMeasure(Reading reading) {
        Ontology.CameoCode code = lexicon.ontology().code(reading.code());
        return code != null
                && (code.category() == Category.SANCTION || reading.code().startsWith("163"));
    }

    private static boolean areOfStates(List<Participant> participants, List<Participant> others) {
        return participants.stream()
                .allMatch(each -> each.country() != null
                        && others.stream().anyMatch(other -> each.country().equals(other.country())));
    }

    /** What a state's own people say or do peacefully is not said or done to that state: "the ministry thanked Chad". */
    private boolean isOfOwnState(Reading reading, List<Participant> from, List<Participant> to, boolean direct) {
        Ontology.CameoCode code = lexicon.ontology().code(reading.code());
        return code != null
                && !reading.symmetric()
                && TOWARDS_OTHERS.contains(code.category())
                && !isJourney(reading)
                && !from.isEmpty()
                && !to.isEmpty()
                && from.stream().allMatch(Participant::isOfState)
                && from.stream().map(Participant::country).distinct().count() == 1
                && (!AT_HOME.contains(code.category())
                        || !direct
                        || isCompleted(reading)
                        || from.stream().noneMatch(each -> each.type() == ActorType.PERSON))
                && to.stream().allMatch(each -> each.type() == ActorType.COUNTRY)
                && areOfStates(to, from);
    }

    private static boolean isJourney(Reading reading) {
        String code = reading.frame().code();
        return code != null && code.startsWith(CONSULT);
    }

    private static boolean isToldByPronoun(Reading reading) {
        return !reading.source().isEmpty()
                && reading.source().stream().allMatch(word -> word.tag().equals("PRP"));
    }

    /** "Leaders of <u>African Union</u> states": whose they are is told. */
    private static boolean isOfSomeName(Participant participant) {
        String name = participant.name();
        int space = name.indexOf(' ');
        return space >= 0 && name.chars().skip(space).anyMatch(Character::isUpperCase);
    }

    /** "The two <u>heads</u> of state", "both <u>delegations</u>": words for the sides of talks. */
    private boolean areSides(List<Participant> participants) {
        return participants.stream()
                .allMatch(each -> Stream.of(each.name().toLowerCase(Locale.ROOT).split(" "))
                        .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                        .anyMatch(word -> word.equals("head") || lexicon.inSet("side-nouns", word)));
    }

    private static boolean isBlaming(Reading reading) {
        return reading.steps().stream().anyMatch(step -> step.kind() == Step.Kind.BLAME);
    }

    /** Whether those who protest are states, which do not march but complain. */
    private static boolean isOfficialProtest(Reading reading, List<Participant> from) {
        return reading.code().startsWith(DEMONSTRATION)
                && from.stream()
                        .allMatch(each -> each.type() == ActorType.COUNTRY
                                || each.type() == ActorType.GOVERNMENT
                                || each.type() == ActorType.MINISTRY);
    }

    /** Acts that nobody does to his own country. */
    private boolean isBetweenStates(Reading reading) {
        Ontology.CameoCode code = lexicon.ontology().code(reading.code());
        return code != null && BETWEEN_STATES.contains(code.category());
    }

    private static boolean isToEachOther(Reading reading) {
        return reading.target().stream().anyMatch(word -> RECIPROCAL.contains(word.lemma()));
    }

    private boolean isForce(Reading reading) {
        Ontology.CameoCode code = lexicon.ontology().code(reading.code());
        return code != null && (code.category() == Category.COERCE || code.category() == Category.ASSAULT);
    }

    /** What several do with each other; what else they do together, they do to somebody else. */
    private boolean isCommon(Reading reading, SentenceCast actors, List<Participant> from) {
        Ontology.CameoCode code = lexicon.ontology().code(reading.code());
        boolean pair = !actors.pair().isEmpty() && areOfStates(actors.pair(), from);
        boolean fighting = code != null && !code.category().quad().cooperative();
        boolean several = from.stream().map(Participant::country).distinct().count() > 1
                || from.stream().anyMatch(each -> each.entry() != null);
        return code == null || (COMMON.contains(code.category()) && (several || !fighting)) || pair;
    }

    private boolean isPeaceful(Reading reading) {
        Ontology.CameoCode code = lexicon.ontology().code(reading.code());
        return code != null && code.category().quad().cooperative();
    }

    /** Students who visit a museum, farmers who meet: peaceful acts in which no state, armed group or organisation has a part. */
    private boolean isPrivate(Reading reading, List<Participant> from, List<Participant> to) {
        boolean visits = reading.code().equals("042") && !from.isEmpty();
        if (visits && from.stream().allMatch(EventCoder::isOwnAffair)) {
            return true;
        }
        return !from.isEmpty()
                && (isPeaceful(reading) || isVerbalConflict(reading))
                && Stream.concat(from.stream(), to.stream()).allMatch(EventCoder::isPrivate);
    }

    private boolean isVerbalConflict(Reading reading) {
        Ontology.CameoCode code = lexicon.ontology().code(reading.code());
        return code != null && VERBAL_CONFLICT.contains(code.category());
    }

    /** Between whom others mediate where nobody is named: the states that the article is about, none of them theirs. */
    private static List<Participant> sidesBesides(List<Participant> from, SentenceCast actors) {
        List<Participant> sides = actors.circle();
        for (Participant each : from) {
            if (ImpliedParties.others(sides, each).size() < sides.size()) {
                return List.of();
            }
        }
        return sides.size() > 1 && !from.isEmpty() ? sides : List.of();
    }

    /** "The guest <u>called on</u> the speaker": a visit, if nothing is asked. */
    private static boolean isCallingOn(Reading reading, SentenceCast actors, List<Participant> to) {
        Sentence sentence = actors.sentence();
        Token verb = reading.trigger();
        boolean bare = reading.code().equals(APPEAL)
                && reading.governors().isEmpty()
                && reading.frame().isGovernor()
                && verb.lemma().equals("call")
                && reading.modality() == Modality.HAPPENED
                && !to.isEmpty()
                && to.stream().allMatch(each -> each.type() == ActorType.PERSON && !each.isPlural());
        return bare
                && sentence.tokens().subList(verb.index(), sentence.size()).stream()
                        .noneMatch(word -> word.tag().equals("TO") && word.role() == Role.AUXILIARY);
    }

    /** "Promised that its experts would study it": one's own people are not whom it is promised to. */
    private boolean isOwnPeoplesTask(Reading reading, List<Participant> from, List<Participant> to) {
        Ontology.CameoCode code = lexicon.ontology().code(reading.code());
        boolean promise = code != null && code.category() == Category.AGREE && !reading.symmetric();
        boolean states = promise && !to.isEmpty() && from.stream().anyMatch(each -> each.country() != null);
        return states
                && areOfStates(to, from)
                && (!reading.governors().isEmpty() || to.stream().allMatch(each -> each.type() == ActorType.COUNTRY));
    }

    /** Whether somebody's journeys are no affair of states: students, and a firm's planes and ships. */
    private static boolean isOwnAffair(Participant visitor) {
        boolean firm =
                hasSector(visitor, TRADES) && visitor.type() != ActorType.PERSON && visitor.type() != ActorType.GROUP;
        return firm || hasSector(visitor, VISITORS);
    }

    private static boolean isPrivate(Participant participant) {
        return participant.country() == null && (participant.code() == null || hasSector(participant, PRIVATE_SECTORS));
    }

    /** "Deportees", "workers": private persons of no country. */
    private static boolean isAnybody(Participant participant) {
        return participant.country() == null && hasSector(participant, PRIVATE_SECTORS);
    }

    /** "The authorities", "troops": a role of no country. */
    private static boolean isBareRole(Participant participant) {
        return participant.country() == null && participant.entry() == null && participant.code() != null;
    }

    /** Denials and build-ups, whose bare roles ("denied that troops …") are no counterpart. */
    private boolean hasNoOwnTarget(Reading reading) {
        Ontology.CameoCode code = lexicon.ontology().code(reading.code());
        return code != null && (code.category() == Category.REJECT || code.category() == Category.MOBILIZE);
    }

    /** "Pledged two <u>patrol boats</u>": what is given is not whom it is given to. */
    private boolean isGiven(Reading reading, SentenceCast actors, List<Participant> to) {
        Ontology.CameoCode code = lexicon.ontology().code(reading.code());
        boolean gives = code != null && (code.category() == Category.AGREE || code.category() == Category.AID);
        return gives
                && to.stream().allMatch(each -> each.country() == null && each.entry() == null)
                && to.stream().allMatch(each -> each.type() != ActorType.PERSON)
                && reading.target().stream()
                        .allMatch(word -> word.role() == Role.OBJECT
                                && reading.trigger().equals(actors.sentence().head(word)));
    }

    /** A role of no country, of whom nobody knows more: "the police". */
    private static boolean isBare(Participant participant) {
        return participant.country() == null && participant.entry() == null && participant.type() != ActorType.PERSON;
    }

    private static boolean hasSector(Participant participant, Set<String> sectors) {
        String code = participant.code();
        return code != null && sectors.contains(code.substring(code.lastIndexOf(' ') + 1));
    }

    /** "Poland urged Russia to meet Turkey", "did not meet"; not a future, which is an intention of both. */
    private static boolean directs(Step step) {
        Operator operator = step.operator();
        boolean said = step.kind() == Step.Kind.GOVERNOR || step.kind() == Step.Kind.NEGATION;
        return said && operator != null && DIRECTED.contains(operator);
    }

    private static boolean sameCountry(Participant participant, List<Participant> others) {
        String country = participant.country();
        return country != null
                && participant.type() == ActorType.COUNTRY
                && others.stream().anyMatch(other -> country.equals(other.country()));
    }

    /** The record of an act; marks its actors as used. */
    public Event event(
            String id,
            Cast cast,
            SentenceCast actors,
            ArticleText text,
            @Nullable DateSpan date,
            @Nullable String place) {
        Reading reading = cast.reading();
        Ontology.CameoCode code = lexicon.ontology().code(reading.code());
        Set<String> attributed = new LinkedHashSet<>();
        for (Participant speaker : actors.find(reading.attribution()).participants()) {
            speaker.use();
            attributed.add(speaker.id());
        }
        Token trigger = reading.trigger();
        List<RuleReference> governors =
                new ArrayList<>(reading.governors().stream().map(Frame::at).toList());
        Collections.reverse(governors);
        Evidence sentence = text.evidence(actors.sentence().span());
        return new Event(
                id,
                code == null ? null : code.category(),
                code == null ? null : code.mode(),
                reading.code(),
                code == null ? List.of() : code.contexts(),
                code == null ? null : code.goldstein(),
                code == null ? null : lexicon.ontology().ploverScore(code.category(), code.mode()),
                ids(cast.source()),
                ids(cast.target()),
                cast.symmetric(),
                date,
                place,
                reading.modality(),
                List.copyOf(attributed),
                text.evidence(trigger.span()),
                reading.frame().at(),
                governors,
                List.of(sentence));
    }

    private static List<String> ids(List<Participant> participants) {
        participants.forEach(Participant::use);
        return participants.stream().map(Participant::id).distinct().toList();
    }
}
