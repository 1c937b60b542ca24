package io.dragoman.web.desk;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * An article as a user hands it in.
 *
 * @param name what its user calls it
 * @param content its text
 * @param date the day it was published, null if it tells itself
 */
public record Submission(String name, String content, @Nullable LocalDate date) {}
