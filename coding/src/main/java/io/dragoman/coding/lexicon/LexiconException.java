package io.dragoman.coding.lexicon;

import java.util.List;
import java.util.stream.Collectors;

/** The lexicon cannot be used as it is; {@link #problems()} says why, in the order of files and lines. */
public final class LexiconException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<LexiconProblem> problems;

    public LexiconException(List<LexiconProblem> problems) {
        super(problems.stream().map(LexiconProblem::toString).collect(Collectors.joining("\n")));
        this.problems = problems.stream().sorted().toList();
    }

    public List<LexiconProblem> problems() {
        return problems;
    }
}
