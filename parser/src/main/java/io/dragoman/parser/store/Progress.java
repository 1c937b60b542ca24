package io.dragoman.parser.store;

/** Hears what takes long while the parser loads; a line of plain text each time. Called from several threads. */
@FunctionalInterface
public interface Progress {

    /** Hears nothing. */
    Progress NONE = line -> {};

    void report(String line);
}
