package io.dragoman.web.view;

import io.dragoman.web.http.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The page where articles are handed in.
 *
 * @param problem what was wrong with the last one
 * @param text what was pasted, so that it need not be pasted again
 */
public record SubmitView(@Nullable Problem problem, String text, String name, String date) {}
