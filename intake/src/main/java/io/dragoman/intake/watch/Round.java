package io.dragoman.intake.watch;

/**
 * What one look at all feeds brought.
 *
 * @param feeds looked at
 * @param changed those that had changed
 * @param failed those that could not be read
 * @param resting those that were left alone: not due yet, or asked to wait
 * @param found new entries
 * @param updated entries in another version than before
 * @param leftOut entries that gave no article and will not be tried again
 */
public record Round(int feeds, int changed, int failed, int resting, int found, int updated, int leftOut) {}
