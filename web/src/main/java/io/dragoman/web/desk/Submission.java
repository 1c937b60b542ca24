package io.dragoman.web.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article as a user hands it in.
 *
 * @param name what its user calls it
 * @param content its text
 * @param date the day it was published, null if it tells itself
 */
public record Submission(
        String name, String content, @Nullable LocalDate date) {}
