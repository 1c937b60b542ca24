package io.dragoman.coding.event;

import io.dragoman.coding.lexicon.Frame;
import io.dragoman.coding.lexicon.Ontology;
import io.dragoman.coding.lexicon.Operator;
import io.dragoman.record.Category;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What kind of act a reading tells, as far as that decides who can take part in it. Knows the reading and the ontology,
 * none of the actors. A code that the ontology does not list is of no kind. Immutable.
 */
final class ActKinds {

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

    private static final Set<Category> COMMON = Set.of(
            Category.AGREE,
            Category.CONSULT,
            Category.COOPERATE,
            Category.ACCUSE,
            Category.ASSAULT,
            Category.CONCEDE,
            Category.RETREAT);

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

    /** What private persons say of and to each other concerns nobody else. */
    private static final Set<Category> VERBAL_CONFLICT =
            Set.of(Category.ACCUSE, Category.REQUEST, Category.REJECT, Category.THREATEN);

    private static final Set<Category> BETWEEN_STATES =
            Set.of(Category.AID, Category.SANCTION, Category.CONSULT, Category.COOPERATE);

    private static final Set<Category> TURNED_OUTWARD = Set.of(Category.SANCTION, Category.MOBILIZE);

    private static final Set<Category> FORCE = Set.of(Category.COERCE, Category.ASSAULT);

    private static final Set<Category> WITHOUT_OWN_TARGET = Set.of(Category.REJECT, Category.MOBILIZE);

    private static final Set<Category> GIVING = Set.of(Category.AGREE, Category.AID);

    /** CAMEO root of consultations. */
    private static final String CONSULT = "04";

    /** CAMEO: make a visit. */
    private static final String VISIT = "042";

    /** CAMEO: impose embargo, boycott, or sanctions. */
    private static final String EMBARGO = "163";

    /** The last word of "each other" and "one another". */
    private static final Set<String> RECIPROCAL = Set.of("other", "another");

    private final Ontology ontology;

    ActKinds(Ontology ontology) {
        this.ontology = ontology;
    }

    private @Nullable Category category(Reading reading) {
        Ontology.CameoCode code = ontology.code(reading.code());
        return code == null ? null : code.category();
    }

    private boolean isOneOf(Set<Category> categories, Reading reading) {
        Category category = category(reading);
        return category != null && categories.contains(category);
    }

    /** A sanction, by whatever name. */
    boolean isMeasure(Reading reading) {
        Category category = category(reading);
        return category != null
                && (category == Category.SANCTION || reading.code().startsWith(EMBARGO));
    }

    /** Acts whose object is one's own, but which are meant for another. */
    boolean isTurnedOutward(Reading reading) {
        return isOneOf(TURNED_OUTWARD, reading);
    }

    /** What nobody says or does to the state that he stands for, by the category alone. */
    boolean isTowardsOthers(Reading reading) {
        return isOneOf(TOWARDS_OTHERS, reading);
    }

    /** What a politician may also ask or blame his own government for. */
    boolean canBeAtHome(Reading reading) {
        return isOneOf(AT_HOME, reading);
    }

    /** Acts that nobody does to his own country. */
    boolean isBetweenStates(Reading reading) {
        return isOneOf(BETWEEN_STATES, reading);
    }

    boolean isForce(Reading reading) {
        return isOneOf(FORCE, reading);
    }

    boolean isPeaceful(Reading reading) {
        Category category = category(reading);
        return category != null && category.quad().cooperative();
    }

    boolean isVerbalConflict(Reading reading) {
        return isOneOf(VERBAL_CONFLICT, reading);
    }

    /** What one side agrees to do for the other. */
    boolean isPledge(Reading reading) {
        return category(reading) == Category.AGREE && !reading.symmetric();
    }

    /** Acts whose object may be what is given. */
    boolean isGiving(Reading reading) {
        return isOneOf(GIVING, reading);
    }

    /** Denials and build-ups, whose bare roles ("denied that troops …") are no counterpart. */
    boolean hasNoOwnTarget(Reading reading) {
        return isOneOf(WITHOUT_OWN_TARGET, reading);
    }

    /**
     * What several do with each other; what else they do together, they do to somebody else.
     *
     * @param several whether those who do it are of several states; those of one do not fight each other
     */
    boolean isCommon(Reading reading, boolean several) {
        Category category = category(reading);
        return category == null
                || (COMMON.contains(category) && (several || category.quad().cooperative()));
    }

    /** Whether the act itself, before anything was said of it, is a visit or talks. */
    static boolean isJourney(Reading reading) {
        String code = reading.frame().code();
        return code != null && code.startsWith(CONSULT);
    }

    static boolean isVisit(Reading reading) {
        return reading.code().equals(VISIT);
    }

    static boolean isBlaming(Reading reading) {
        return hasStep(reading, Step.Kind.BLAME);
    }

    /** Whether the target was found outside the places that the frame has for it. */
    static boolean isCompleted(Reading reading) {
        return hasStep(reading, Step.Kind.COMPLETION);
    }

    private static boolean hasStep(Reading reading, Step.Kind kind) {
        return reading.steps().stream().anyMatch(step -> step.kind() == kind);
    }

    /** "Denied that it had …": what is denied has its own target. */
    static boolean isDenialOfAct(Reading reading) {
        List<Frame> governors = reading.governors();
        return !governors.isEmpty() && governors.get(governors.size() - 1).operator() == Operator.DENY;
    }

    static boolean isToldByPronoun(Reading reading) {
        return !reading.source().isEmpty()
                && reading.source().stream().allMatch(word -> word.tag().equals("PRP"));
    }

    static boolean isToEachOther(Reading reading) {
        return reading.target().stream().anyMatch(word -> RECIPROCAL.contains(word.lemma()));
    }

    /** "Poland urged Russia to meet Turkey", "did not meet"; not a future, which is an intention of both. */
    static boolean isDirected(Reading reading) {
        return reading.steps().stream().anyMatch(ActKinds::directs);
    }

    private static boolean directs(Step step) {
        Operator operator = step.operator();
        boolean said = step.kind() == Step.Kind.GOVERNOR || step.kind() == Step.Kind.NEGATION;
        return said && operator != null && DIRECTED.contains(operator);
    }
}
