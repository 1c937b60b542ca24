package io.dragoman.digest.font;

import java.util.function.Supplier;

/**
 * A font file.
 *
 * @param family the name it is asked for by
 * @param content TrueType or OpenType with TrueType outlines
 */
public record Face(String family, boolean bold, Supplier<byte[]> content) {}
