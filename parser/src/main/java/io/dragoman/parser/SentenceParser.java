package io.dragoman.parser;

import io.dragoman.parser.decoding.Candidates;
import io.dragoman.parser.decoding.ModelSettings;
import io.dragoman.parser.decoding.Property;
import io.dragoman.parser.decoding.Tagger;
import io.dragoman.parser.decoding.TreeBuilder;
import io.dragoman.parser.decoding.Words;
import io.dragoman.parser.file.KeyTable;
import io.dragoman.parser.file.ModelFile;
import io.dragoman.parser.file.Section;
import io.dragoman.parser.file.TextHash;
import io.dragoman.parser.lemmas.LemmaRules;
import io.dragoman.parser.lemmas.Lemmatizer;
import io.dragoman.parser.words.SimpleForm;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Tags, lemmas and dependency tree of a sentence of words, over a compiled model. Thread-safe; the same words give the
 * same tree on any number of threads. A parse leaves nothing behind but its result: what it works with is kept for the
 * next one, a set for each thread that was busy at once.
 */
public final class SentenceParser {

    private final SimpleForm simpleForm;
    private final KeyTable lexicon;
    private final Lemmatizer lemmatizer;
    private final Tagger tagger;
    private final TreeBuilder builder;
    private final List<String> relations;
    private final ConcurrentLinkedQueue<Workspace> free = new ConcurrentLinkedQueue<>();

    private SentenceParser(ModelFile file, DataInputStream settings) throws IOException {
        Set<String> extensions = new HashSet<>();
        for (int left = settings.readInt(); left > 0; left--) {
            extensions.add(settings.readUTF());
        }
        simpleForm = new SimpleForm(extensions);
        lexicon = new KeyTable(file.section(Section.LEXICON).asLongBuffer(), 0, settings.readInt());
        KeyTable bases = new KeyTable(file.section(Section.BASES).asLongBuffer(), 0, settings.readInt());
        lemmatizer = new Lemmatizer(LemmaRules.read(settings), bases);
        int joinedClasses = settings.readInt();
        classHashes = new long[joinedClasses + 1];
        classPowers = new long[joinedClasses + 1];
        for (int i = 1; i <= joinedClasses; i++) {
            String joined = settings.readUTF();
            classHashes[i] = TextHash.of(joined);
            classPowers[i] = joined.isEmpty() ? 0 : TextHash.power(joined.length());
        }
        tagger = new Tagger(file, ModelSettings.read(settings));
        builder = new TreeBuilder(file, ModelSettings.read(settings), Candidates.read(settings));
        relations = builder.relations();
    }

    private final long[] classHashes;
    private final long[] classPowers;

    /**
     * A parser over a model, which stays open for as long as the parser is used.
     *
     * @throws IOException if the model holds something else than its version says
     */
    public static SentenceParser over(ModelFile model) throws IOException {
        try (DataInputStream settings = model.settings()) {
            return new SentenceParser(model, settings);
        }
    }

    /** One analysis for each word, in order. */
    public List<ParsedWord> parse(List<String> forms) {
        Workspace at = workspace();
        try {
            return parse(forms, at);
        } finally {
            free.add(at);
        }
    }

    /** The tag of each word, in order: the first half of a parse. */
    public List<String> tags(List<String> forms) {
        Workspace at = workspace();
        try {
            tag(forms, at);
            List<String> tags = new ArrayList<>(forms.size());
            for (int i = 1; i <= forms.size(); i++) {
                tags.add(tagger.tags().get(at.tags[i]));
            }
            return tags;
        } finally {
            free.add(at);
        }
    }

    private Workspace workspace() {
        @Nullable Workspace kept = free.poll();
        return kept == null ? new Workspace(tagger.workspace(), builder.workspace()) : kept;
    }

    private void tag(List<String> forms, Workspace at) {
        int size = forms.size();
        Words words = at.words;
        words.begin(size);
        at.begin(size);
        for (int i = 1; i <= size; i++) {
            at.facts[i] = WordFacts.of(simpleForm.of(forms.get(i - 1)), lexicon);
            at.facts[i].put(words, i, classHashes, classPowers);
        }
        tagger.tag(words, at.tags, at.tagging);
    }

    private List<ParsedWord> parse(List<String> forms, Workspace at) {
        tag(forms, at);
        int size = forms.size();
        Words words = at.words;
        String[] lemmas = new String[size + 1];
        for (int i = 1; i <= size; i++) {
            lemmas[i] = lemmatizer.lemma(at.facts[i].small(), tagger.tags().get(at.tags[i]));
            words.set(Property.LEMMA, i, lemmas[i]);
        }
        builder.build(words, at.building);
        List<ParsedWord> parsed = new ArrayList<>(size);
        for (int i = 1; i <= size; i++) {
            parsed.add(new ParsedWord(
                    lemmas[i],
                    tagger.tags().get(at.tags[i]),
                    at.building.head(i) - 1,
                    relations.get(at.building.relation(i))));
        }
        return parsed;
    }

    /** What one thread works with. */
    private static final class Workspace {
        private final Words words = new Words();
        private final Tagger.Workspace tagging;
        private final TreeBuilder.Workspace building;
        private WordFacts[] facts = {};
        private int[] tags = {};

        Workspace(Tagger.Workspace tagging, TreeBuilder.Workspace building) {
            this.tagging = tagging;
            this.building = building;
        }

        void begin(int size) {
            if (tags.length <= size) {
                tags = new int[Math.max(64, 2 * size)];
                facts = new WordFacts[tags.length];
            }
        }
    }
}
