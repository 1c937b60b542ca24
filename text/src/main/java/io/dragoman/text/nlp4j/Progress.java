package io.dragoman.text.nlp4j;

/** Hears what takes long while the parser loads; a line of plain text each time. Called from several threads. */
@FunctionalInterface
public interface Progress {

    /** Hears nothing. */
    Progress NONE = line -> {};

    void report(String line);
}
