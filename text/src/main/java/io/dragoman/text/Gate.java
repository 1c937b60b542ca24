package io.dragoman.text;

import java.util.List;

/** Decides from its words alone whether a sentence is worth a parse. Immutable and thread-safe. */
@FunctionalInterface
public interface Gate {

    /** Lets every sentence through. */
    Gate OPEN = words -> true;

    boolean admits(List<Parser.Word> sentence);
}
