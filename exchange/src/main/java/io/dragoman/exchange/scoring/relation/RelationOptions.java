package io.dragoman.exchange.scoring.relation;

/**
 * How relations are scored.
 *
 * @param roles which sides of a predicted event must fit gold's
 * @param pick which of the fitting events answers
 * @param maxEvents events of a record that count, in their order; 0 for all
 * @param tight whether a predicted span much longer than gold's fits nothing
 * @param minOverlap share of the shorter span that must overlap, 0 to 1
 * @param bootstrap resamples for the interval of the root macro-F1; 0 for none
 * @param errors how many wrong answers to list
 */
public record RelationOptions(
        Roles roles, Pick pick, int maxEvents, boolean tight, double minOverlap, int bootstrap, int errors) {

    /** What must fit: source and target; either way round; nothing. */
    public enum Roles {
        DIRECTED,
        UNDIRECTED,
        NONE
    }

    /** The first fitting event answers; or, as an upper bound, any that is right. */
    public enum Pick {
        FIRST,
        BEST
    }

    /** Throws {@link IllegalArgumentException} for a negative count or an overlap beyond 0 to 1. */
    public RelationOptions {
        if (maxEvents < 0 || bootstrap < 0 || errors < 0 || !(minOverlap >= 0 && minOverlap <= 1)) {
            throw new IllegalArgumentException("not options: max events " + maxEvents + ", bootstrap " + bootstrap
                    + ", errors " + errors + ", overlap " + minOverlap);
        }
    }

    /** The measure: roles directed, first of at most three events, tight spans. */
    public static RelationOptions standard() {
        return new RelationOptions(Roles.DIRECTED, Pick.FIRST, 3, true, 0, 0, 0);
    }

    public RelationOptions withRoles(Roles changed) {
        return new RelationOptions(changed, pick, maxEvents, tight, minOverlap, bootstrap, errors);
    }

    public RelationOptions withPick(Pick changed) {
        return new RelationOptions(roles, changed, maxEvents, tight, minOverlap, bootstrap, errors);
    }

    public RelationOptions withMaxEvents(int changed) {
        return new RelationOptions(roles, pick, changed, tight, minOverlap, bootstrap, errors);
    }

    public RelationOptions withTight(boolean changed) {
        return new RelationOptions(roles, pick, maxEvents, changed, minOverlap, bootstrap, errors);
    }

    public RelationOptions withMinOverlap(double changed) {
        return new RelationOptions(roles, pick, maxEvents, tight, changed, bootstrap, errors);
    }

    public RelationOptions withBootstrap(int changed) {
        return new RelationOptions(roles, pick, maxEvents, tight, minOverlap, changed, errors);
    }

    public RelationOptions withErrors(int changed) {
        return new RelationOptions(roles, pick, maxEvents, tight, minOverlap, bootstrap, changed);
    }
}
