package io.dragoman.text.nlp4j;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Loads what the parser works with: word classes, tagger, lemmas, dependency parser. Without the word embeddings, which
 * change no tag and no edge, and without named entities. The library's own loading prints stack traces and goes on
 * with half of the models; this one throws.
 */
final class Models {

    private static final String LEXICA = "edu/emory/mathcs/nlp/lexica/";
    private static final String CLASSES = LEXICA + "en-ambiguity-classes-simplified-lowercase.xz";
    private static final String CLUSTERS = LEXICA + "en-brown-clusters-simplified-lowercase.xz";
    private static final String TAGGER = "edu/emory/mathcs/nlp/models/en-pos.xz";
    private static final String PARSER = "edu/emory/mathcs/nlp/models/en-dep.xz";

    /** The classes a model may hold: a cache is a file anybody may have written. */
    private static final ObjectInputFilter CLASSES_OF_MODELS = ObjectInputFilter.Config.createFilter(
            "edu.emory.mathcs.nlp.**;it.unimi.dsi.fastutil.**;org.magicwerk.brownies.collections.primitive.*;"
                    + "java.util.*;java.lang.*;!*");

    private static final int SECONDS_TO_BUILD = 10;
    private static final long HEAP_NEEDED = 1200L << 20;

    private Models() {}

    /** The components in the order a sentence passes them. */
    static List<NLPComponent<NLPNode>> load(ModelCache cache) throws IOException {
        long heap = Runtime.getRuntime().maxMemory();
        if (heap < HEAP_NEEDED) {
            throw tooSmall(heap);
        }
        if (!cache.holds(List.of(CLASSES, CLUSTERS, TAGGER, PARSER))) {
            cache.progress().report("building the parser's model cache (once, about " + SECONDS_TO_BUILD + " s)");
        }
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<NLPComponent<NLPNode>> parser = threads.submit(() -> component(cache, PARSER));
            Future<NLPComponent<NLPNode>> tagger = threads.submit(() -> component(cache, TAGGER));
            Future<NLPComponent<NLPNode>> lexica = threads.submit(() -> lexica(cache));
            Future<NLPComponent<NLPNode>> lemmas = threads.submit(() -> new MorphologicalAnalyzer<>(Language.ENGLISH));
            return List.of(result(lexica), result(tagger), result(lemmas), result(parser));
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T result(Future<T> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while loading the parser", e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof OutOfMemoryError) {
                throw tooSmall(Runtime.getRuntime().maxMemory());
            }
            throw new IOException("cannot load the parser: " + (cause == null ? e : cause).getMessage(), cause);
        }
    }

    private static IOException tooSmall(long heap) {
        return new IOException("the parser needs a heap of 2 GB (java -Xmx2g); this one has " + (heap >> 20) + " MB");
    }

    private static NLPComponent<NLPNode> component(ModelCache cache, String resource) throws IOException {
        OnlineComponent<NLPNode, ?> component = read(cache, resource);
        component.setFlag(NLPFlag.DECODE);
        return component;
    }

    private static NLPComponent<NLPNode> lexica(ModelCache cache) throws IOException {
        InputStream empty =
                new ByteArrayInputStream("<configuration><lexica/></configuration>".getBytes(StandardCharsets.UTF_8));
        GlobalLexica<NLPNode> lexica = new GlobalLexica<>(empty);
        Field key = Field.word_form_simplified_lowercase;
        Map<String, List<String>> classes = read(cache, CLASSES);
        Map<String, Set<String>> clusters = read(cache, CLUSTERS);
        lexica.setAmbiguityClasses(new GlobalLexicon<>(classes, key, "ambiguity_classes"));
        lexica.setWordClusters(new GlobalLexicon<>(clusters, key, "word_clusters"));
        return lexica;
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // a stream of objects knows no static types
    private static <T> T read(ModelCache cache, String resource) throws IOException {
        try (ObjectInputStream in = new ObjectInputStream(cache.open(resource))) {
            in.setObjectInputFilter(CLASSES_OF_MODELS);
            return (T) in.readObject();
        } catch (ClassNotFoundException | ClassCastException e) {
            throw new IOException(resource + " does not hold what was expected: " + e.getMessage(), e);
        }
    }
}
