package io.dragoman.record;

/**
 * What made a record: a record can be made again by the same program version, lexicon and settings.
 *
 * @param program version of Dragoman
 * @param lexicon SHA-256 of the lexicon's content, hexadecimal
 * @param settings SHA-256 of everything else that changes results, hexadecimal
 * @param parser name and version of the parser
 */
public record Manifest(String program, String lexicon, String settings, String parser) {}
