package io.dragoman.coding.event;

import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.lexicon.Operator;
import io.dragoman.coding.mention.Participant;
import io.dragoman.coding.mention.SentenceCast;
import io.dragoman.record.Modality;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Words of an act that tell none, whoever takes part: sport, things received, one's own deeds defended, a wish not to be
 * named. Immutable.
 */
final class NoActs {

    static final String SPORT = "the sentence tells of sport";
    private static final String OWN = "it is an act of his own";
    private static final String THINGS = "what is received is nobody";
    private static final String NO_ACT = "the words are no act towards others";

    static final String PROMISED = "it is only agreed to";

    /** What is given as the reason for such words. */
    static final Set<String> REASONS = Set.of(SPORT, OWN, THINGS, NO_ACT, PROMISED);

    /** CAMEO: host a visit. */
    private static final String HOSTING = "043";

    /** CAMEO root of consultations. */
    private static final String CONSULT = "04";

    /** CAMEO: make a visit. */
    private static final String VISIT = "042";

    /** CAMEO: criticise or denounce. */
    private static final String CRITICISM = "111";

    /** CAMEO root of requests. */
    private static final String REQUESTS = "10";

    private final Lexicon lexicon;
    private final Set<String> sportOnly;
    private final Set<String> sportShared;

    NoActs(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.sportOnly = lexicon.words("sport-only-words");
        this.sportShared = lexicon.words("sport-words");
    }

    /** Why a reading is no act; null if it is one. */
    @Nullable
    String reason(
            Reading reading,
            SentenceCast actors,
            SentenceCast.Found source,
            SentenceCast.Found target,
            List<Participant> from) {
        if (isAskingNotToBeNamed(reading, actors) || isLikeness(reading, actors, source)) {
            return NO_ACT;
        }
        if (isReceivingThings(reading, target) || isMeetingThings(reading, actors)) {
            return THINGS;
        }
        if (isIdleJourney(reading, actors) || isGoingHome(reading, actors, target)) {
            return NO_ACT;
        }
        if (isConcernAboutPlight(reading, target) || isNoNeed(reading)) {
            return NO_ACT;
        }
        return isJudgingOwn(reading, actors, from) ? OWN : null;
    }

    /** One word that only sport uses ("midfielder"), or two different ones that it shares with others ("match", "coach"). */
    boolean isSport(Sentence sentence) {
        String first = null;
        boolean several = false;
        for (Token token : sentence.tokens()) {
            String lemma = token.lemma();
            if (sportOnly.contains(lemma)) {
                return true;
            }
            if (sportShared.contains(lemma) && !token.isVerb()) {
                several |= first != null && !first.equals(lemma);
                first = lemma;
            }
        }
        return several;
    }

    /** "Defended <u>his</u> trip to Moscow": who praises or blames what he did himself does nothing to others. */
    private boolean isJudgingOwn(Reading reading, SentenceCast actors, List<Participant> from) {
        for (Step step : reading.steps()) {
            if (step.operator() == Operator.PRAISE && !from.isEmpty()) {
                // "welcomed its decision" is another's, "defended its decision" his own
                boolean defends =
                        step.words().stream().anyMatch(word -> lexicon.inSet("defending-verbs", word.lemma()));
                List<Token> owners = Stream.concat(Stream.of(reading.trigger()), nouns(reading).stream())
                        .flatMap(noun -> actors.sentence().children(noun, Role.POSSESSIVE).stream())
                        .filter(owner -> defends || !owner.lemma().equals("its"))
                        .toList();
                List<Participant> owning = actors.find(owners).participants();
                return !owning.isEmpty() && from.containsAll(owning);
            }
        }
        return false;
    }

    /** The nouns that govern an act: "his <u>decision</u> to visit Moscow". */
    private static List<Token> nouns(Reading reading) {
        return reading.steps().stream()
                .filter(step -> step.kind() == Step.Kind.GOVERNOR)
                .flatMap(step -> step.words().stream())
                .filter(Token::isNoun)
                .toList();
    }

    /** "An official who asked <u>not to be identified</u>". */
    private boolean isAskingNotToBeNamed(Reading reading, SentenceCast actors) {
        return reading.code().startsWith("10")
                && actors.sentence()
                        .anyChild(
                                reading.trigger(),
                                child -> child.isVerb()
                                        && lexicon.inSet("anonymity-verbs", child.lemma())
                                        && actors.sentence().child(child, Role.PASSIVE_AUXILIARY) != null);
    }

    /** "Impunity is an <u>invitation</u>": what nobody does, said of a thing. */
    private static boolean isLikeness(Reading reading, SentenceCast actors, SentenceCast.Found source) {
        Token noun = reading.trigger();
        Token copula = noun.role() == Role.ATTRIBUTE ? actors.sentence().head(noun) : null;
        Token subject = copula == null ? null : actors.sentence().child(copula, Role.SUBJECT);
        return subject != null
                && source.isEmpty()
                && reading.target().isEmpty()
                && actors.find(List.of(subject)).isEmpty();
    }

    /** "<u>Trade</u> between Chad and Niger came to a billion francs", "relations went sour": nobody travels. */
    private boolean isIdleJourney(Reading reading, SentenceCast actors) {
        return isJourney(reading)
                && !reading.source().isEmpty()
                && reading.source().stream()
                        .noneMatch(word -> !isCommonNoun(word)
                                || actors.names(word)
                                || lexicon.inSet("travelling-nouns", word.lemma()));
    }

    private static boolean isCommonNoun(Token word) {
        return word.tag().equals("NN") || word.tag().equals("NNS");
    }

    /** "Had <u>gone home</u> from the summit": who goes home visits nobody. */
    private static boolean isGoingHome(Reading reading, SentenceCast actors, SentenceCast.Found target) {
        return isJourney(reading)
                && target.isEmpty()
                && actors.sentence().children(reading.trigger()).stream()
                        .anyMatch(child -> child.lemma().equals("home"));
    }

    private static boolean isJourney(Reading reading) {
        return VISIT.equals(reading.frame().code()) && reading.trigger().isVerb();
    }

    /** "Voiced concern about <u>the situation</u> in Chad", which blames nobody there. */
    private boolean isConcernAboutPlight(Reading reading, SentenceCast.Found target) {
        return reading.code().startsWith(CRITICISM)
                && !target.direct()
                && !reading.target().isEmpty()
                && reading.target().stream().allMatch(word -> lexicon.inSet("plight-nouns", word.lemma()))
                && (lexicon.inSet("worry-words", reading.trigger().lemma())
                        || reading.slots().stream()
                                .flatMap(slot -> slot.words().stream())
                                .anyMatch(word -> lexicon.inSet("worry-words", word.lemma())));
    }

    /** "Does <u>not need</u> aid from Malta": no request. */
    private boolean isNoNeed(Reading reading) {
        return reading.code().startsWith(REQUESTS)
                && reading.modality() == Modality.NOT_HAPPENED
                && lexicon.inSet("need-verbs", reading.trigger().lemma());
    }

    /** "Met the <u>expectations</u> of both governments": no talks. */
    private boolean isMeetingThings(Reading reading, SentenceCast actors) {
        String code = reading.frame().code();
        return code != null
                && code.startsWith(CONSULT)
                && reading.trigger().lemma().equals("meet")
                && actors.sentence()
                        .anyChild(
                                reading.trigger(),
                                word -> (word.role() == Role.OBJECT || word.role() == Role.PASSIVE_SUBJECT)
                                        && lexicon.inSet("met-things", word.lemma()));
    }

    /** "Received no <u>reply</u> from Pyongyang": no guest. */
    private boolean isReceivingThings(Reading reading, SentenceCast.Found target) {
        return HOSTING.equals(reading.frame().code())
                && lexicon.inSet("getting-verbs", reading.trigger().lemma())
                && !target.direct()
                && !target.isEmpty();
    }
}
