package io.dragoman.coding.lexicon;

/**
 * Something wrong in a lexicon file.
 *
 * @param file path relative to the lexicon's root, or as given for a folder of the user's
 * @param line 1-based
 * @param column 1-based
 * @param message what is wrong and what would have been accepted
 */
public record LexiconProblem(String file, int line, int column, String message) implements Comparable<LexiconProblem> {

    @Override
    public int compareTo(LexiconProblem other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** {@code file:line:column: message}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message;
    }
}
