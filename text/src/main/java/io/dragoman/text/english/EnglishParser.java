package io.dragoman.text.english;

import io.dragoman.parser.ParsedWord;
import io.dragoman.parser.SentenceParser;
import io.dragoman.parser.store.Converter;
import io.dragoman.parser.store.ModelStore;
import io.dragoman.parser.store.Progress;
import io.dragoman.text.Parser;
import io.dragoman.text.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The tagger and dependency parser for English. Immutable and thread-safe. */
public final class EnglishParser implements Parser {

    /** What {@link #name()} says, for those who must know before they load it. */
    public static final String NAME = "dragoman-parser-1 " + ModelStore.SOURCE;

    private final EnglishSplitter splitter = new EnglishSplitter();
    private final SentenceParser parser;

    private EnglishParser(SentenceParser parser) {
        this.parser = parser;
    }

    /**
     * Opens the compiled model of a cache folder, and has it made if it is not there.
     *
     * @param cacheFolder such as {@link ModelStore#defaultFolder()}; made if absent
     * @throws IOException if the model can neither be opened nor made, with a message for the user
     */
    public static EnglishParser load(Path cacheFolder, Converter converter, Progress progress) throws IOException {
        return new EnglishParser(SentenceParser.over(new ModelStore(cacheFolder, converter, progress).open()));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<List<Word>> split(String paragraph) {
        return splitter.sentences(paragraph);
    }

    @Override
    public List<Analysis> parse(List<Word> sentence) {
        List<ParsedWord> parsed = parser.parse(Forms.of(sentence));
        List<Analysis> analyses = new ArrayList<>(sentence.size());
        for (int i = 0; i < parsed.size(); i++) {
            analyses.add(analysis(sentence.get(i), parsed.get(i)));
        }
        return Passives.repair(DoubleObjects.repair(analyses));
    }

    private static Analysis analysis(Word word, ParsedWord parsed) {
        Role role = parsed.head() < 0 ? Role.ROOT : Labels.role(parsed.relation(), parsed.tag());
        return new Analysis(Lemmas.of(word, parsed.tag(), parsed.lemma()), parsed.tag(), parsed.head(), role);
    }
}
