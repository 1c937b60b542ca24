package io.dragoman.text.english;

import io.dragoman.parser.tokens.RawToken;
import io.dragoman.parser.tokens.Tokenizer;
import io.dragoman.text.Parser.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits text into sentences of words the way the parser wants them: the models' tokens, {@linkplain WordRepair
 * repaired}, and our own {@linkplain SentenceBreaks sentence breaks}. Needs no model, so what must agree with the
 * parser's words, such as names of a lexicon, can be split without loading one. Immutable and thread-safe.
 */
public final class EnglishSplitter {

    private final Tokenizer tokenizer = new Tokenizer();

    /** Sentences of a cleaned paragraph; indices are UTF-16 units into it. Blank text has no sentence. */
    public List<List<Word>> sentences(String paragraph) {
        return SentenceBreaks.split(words(paragraph));
    }

    /** Words of a cleaned text, in order. */
    public List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        for (RawToken token : tokenizer.split(text)) {
            words.add(new Word(token.form(), token.start(), token.end()));
        }
        return WordRepair.repair(words);
    }
}
