package io.dragoman.text.nlp4j;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import io.dragoman.text.Parser;
import io.dragoman.text.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The NLP4J tagger and dependency parser for English. Immutable and thread-safe. Loading takes some seconds and about
 * 1 GB of heap, so a process makes one and shares it.
 */
public final class Nlp4jParser implements Parser {

    /** What {@link #name()} says, for those who must know before they load it. */
    public static final String NAME = "nlp4j-1.1.3 english-1.1.2";

    private final EnglishSplitter splitter = new EnglishSplitter();
    private final List<NLPComponent<NLPNode>> components;

    private Nlp4jParser(List<NLPComponent<NLPNode>> components) {
        this.components = components;
    }

    /**
     * Loads the models, through a cache of them in decompressed form.
     *
     * @param cacheFolder where the cache lives, such as {@link ModelCache#defaultFolder()}; made if absent
     * @throws IOException if the models are missing or the heap is too small, with a message for the user
     */
    public static Nlp4jParser load(Path cacheFolder, Progress progress) throws IOException {
        return new Nlp4jParser(Models.load(new ModelCache(cacheFolder, progress)));
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
        NLPNode[] nodes = new NLPNode[sentence.size() + 1];
        nodes[0] = new NLPNode();
        nodes[0].toRoot();
        List<String> forms = Forms.of(sentence);
        for (int i = 1; i < nodes.length; i++) {
            nodes[i] = new NLPNode(i, forms.get(i - 1));
        }
        for (NLPComponent<NLPNode> component : components) {
            component.process(nodes);
        }
        List<Analysis> analyses = new ArrayList<>(sentence.size());
        for (int i = 1; i < nodes.length; i++) {
            analyses.add(analysis(sentence.get(i - 1), nodes[i]));
        }
        return Passives.repair(DoubleObjects.repair(analyses));
    }

    private static Analysis analysis(Word word, NLPNode node) {
        @Nullable NLPNode head = node.getDependencyHead();
        int at = head == null ? -1 : head.getID() - 1;
        Role role = at < 0 ? Role.ROOT : Labels.role(node.getDependencyLabel(), node.getPartOfSpeechTag());
        return new Analysis(
                Lemmas.of(word, node.getPartOfSpeechTag(), node.getLemma()), node.getPartOfSpeechTag(), at, role);
    }
}
