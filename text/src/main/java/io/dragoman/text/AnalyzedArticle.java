package io.dragoman.text;

import java.util.List;

/** An article with its sentences, in order; sentences the gate turned away have tokens but no parse. */
public record AnalyzedArticle(Article article, List<Sentence> sentences) {
    public AnalyzedArticle {
        sentences = List.copyOf(sentences);
    }
}
