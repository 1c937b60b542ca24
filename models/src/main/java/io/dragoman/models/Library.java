package io.dragoman.models;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import io.dragoman.parser.ParsedWord;
import io.dragoman.parser.tokens.RawToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The library that the models were published with, as the parser's measure. Without word embeddings, which change no
 * tag and no edge, and without named entities. Thread-safe. Takes about 1 GB of heap.
 */
public final class Library {

    private final EnglishTokenizer tokenizer = new EnglishTokenizer();
    private final List<NLPComponent<NLPNode>> components;

    private Library(List<NLPComponent<NLPNode>> components) {
        this.components = List.copyOf(components);
    }

    public static Library load() throws IOException {
        return of(new PublishedModels(false));
    }

    static Library of(PublishedModels models) throws IOException {
        return new Library(List.of(
                lexica(models),
                decoding(models.tagger()),
                new MorphologicalAnalyzer<>(Language.ENGLISH),
                decoding(models.treeBuilder())));
    }

    private static NLPComponent<NLPNode> decoding(OnlineComponent<NLPNode, ?> component) {
        component.setFlag(NLPFlag.DECODE);
        return component;
    }

    private static NLPComponent<NLPNode> lexica(PublishedModels models) throws IOException {
        InputStream empty =
                new ByteArrayInputStream("<configuration><lexica/></configuration>".getBytes(StandardCharsets.UTF_8));
        GlobalLexica<NLPNode> lexica = new GlobalLexica<>(empty);
        Field key = Field.word_form_simplified_lowercase;
        lexica.setAmbiguityClasses(new GlobalLexicon<>(models.classes(), key, "ambiguity_classes"));
        lexica.setWordClusters(new GlobalLexicon<>(models.clusters(), key, "word_clusters"));
        return lexica;
    }

    /** Words of a text. */
    public List<RawToken> split(String text) {
        List<RawToken> tokens = new ArrayList<>();
        for (Token token : tokenizer.tokenize(text)) {
            tokens.add(new RawToken(token.getWordForm(), token.getStartOffset(), token.getEndOffset()));
        }
        return tokens;
    }

    /** One analysis for each word. */
    public List<ParsedWord> parse(List<String> forms) {
        NLPNode[] nodes = new NLPNode[forms.size() + 1];
        nodes[0] = new NLPNode();
        nodes[0].toRoot();
        for (int i = 1; i < nodes.length; i++) {
            nodes[i] = new NLPNode(i, forms.get(i - 1));
        }
        for (NLPComponent<NLPNode> component : components) {
            component.process(nodes);
        }
        List<ParsedWord> words = new ArrayList<>();
        for (int i = 1; i < nodes.length; i++) {
            NLPNode node = nodes[i];
            NLPNode head = node.getDependencyHead();
            words.add(new ParsedWord(
                    node.getLemma(),
                    node.getPartOfSpeechTag(),
                    head == null ? -1 : head.getID() - 1,
                    node.getDependencyLabel()));
        }
        return words;
    }
}
