package io.dragoman.text.load;

import io.dragoman.text.TextCleaner;

/**
 * Why an input gave no article. Prints as one line.
 *
 * @param origin a path, {@code path:line}, or {@code -} for standard input
 * @param what what is wrong with it
 * @param remedy what its user can do
 */
public record InputProblem(String origin, String what, String remedy) {

    /** {@code origin: what; remedy}, with line ends and control characters of a file's name blanked out. */
    @Override
    public String toString() {
        return TextCleaner.clean(origin + ": " + what + "; " + remedy);
    }
}
