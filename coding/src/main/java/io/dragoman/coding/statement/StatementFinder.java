package io.dragoman.coding.statement;

import io.dragoman.coding.article.ArticleReading;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.record.Statement;
import java.util.List;

/** Finds the statements of an article. Immutable and thread-safe. */
public final class StatementFinder {

    private final Lexicon lexicon;
    private final SpeechWords words;

    public StatementFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.words = new SpeechWords(lexicon);
    }

    /** The statements in the order of the text; the actors they name are marked as used. */
    public List<Statement> find(ArticleReading reading) {
        return new Hearing(lexicon, words, reading).statements();
    }
}
