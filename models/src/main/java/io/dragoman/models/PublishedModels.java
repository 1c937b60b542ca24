package io.dragoman.models;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tukaani.xz.XZInputStream;

/** Reads the published models and word lists. */
final class PublishedModels {

    private static final String ROOT = "edu/emory/mathcs/nlp/";

    private static final ObjectInputFilter CLASSES_OF_MODELS = ObjectInputFilter.Config.createFilter(
            "edu.emory.mathcs.nlp.**;it.unimi.dsi.fastutil.**;org.magicwerk.brownies.collections.primitive.*;"
                    + "java.util.*;java.lang.*;!*");

    private PublishedModels() {}

    static OnlineComponent<NLPNode, ?> tagger() throws IOException {
        return read("models/en-pos.xz");
    }

    static OnlineComponent<NLPNode, ?> treeBuilder() throws IOException {
        return read("models/en-dep.xz");
    }

    /** Word classes by word, the most frequent first. */
    static Map<String, List<String>> classes() throws IOException {
        return read("lexica/en-ambiguity-classes-simplified-lowercase.xz");
    }

    /** Clusters by word. */
    static Map<String, Set<String>> clusters() throws IOException {
        return read("lexica/en-brown-clusters-simplified-lowercase.xz");
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // a stream of objects knows no static types
    private static <T> T read(String resource) throws IOException {
        InputStream source = PublishedModels.class.getClassLoader().getResourceAsStream(ROOT + resource);
        if (source == null) {
            throw new IOException("the model " + resource + " is not on the class path");
        }
        try (ObjectInputStream in = new ObjectInputStream(new XZInputStream(source))) {
            in.setObjectInputFilter(CLASSES_OF_MODELS);
            return (T) in.readObject();
        } catch (ClassNotFoundException | ClassCastException e) {
            throw new IOException(resource + " does not hold what was expected: " + e.getMessage(), e);
        }
    }
}
