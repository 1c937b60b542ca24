package io.dragoman.text;

import io.dragoman.text.english.EnglishSplitter;
import java.util.List;
import java.util.stream.IntStream;

/** Splits as the real parser does and hangs every word on the first; needs no models. */
public final class FlatParser implements Parser {

    private final EnglishSplitter splitter = new EnglishSplitter();

    @Override
    public String name() {
        return "flat";
    }

    @Override
    public List<List<Word>> split(String paragraph) {
        return splitter.sentences(paragraph);
    }

    @Override
    public List<Analysis> parse(List<Word> sentence) {
        return IntStream.range(0, sentence.size())
                .mapToObj(i ->
                        new Analysis(sentence.get(i).form(), "NN", i == 0 ? -1 : 0, i == 0 ? Role.ROOT : Role.OTHER))
                .toList();
    }
}
