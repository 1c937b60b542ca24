package io.dragoman.text;

import io.dragoman.record.Document;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article as loaded, before analysis.
 *
 * @param id identity: SHA-256 over the URL, or without one over the text; first 16 hexadecimal digits
 * @param name the name its user knows it by: the id of a JSONL line, else the file's name without its ending
 * @param origin where it was read from, for messages: a path, {@code path:line}, or {@code -}
 * @param text the text as stored
 * @param document what is known of it; {@code document.body()} says which part is to be read
 */
public record Article(String id, String name, @Nullable String origin, ArticleText text, Document document) {
    public Article {
        Objects.requireNonNull(text);
    }
}
