package io.dragoman.record;

/** Whether the act that the evidence names took place; says nothing about the category, which folds intentions in. */
public enum Modality {
    HAPPENED,
    ONGOING,
    PLANNED,
    HYPOTHETICAL,
    NOT_HAPPENED,
    ALLEGED;

    /** The word used in every output: lower case, underscore. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
