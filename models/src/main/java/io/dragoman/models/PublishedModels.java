package io.dragoman.models;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tukaani.xz.XZInputStream;

/** Reads the published models and word lists, each when it is asked for; keeps them if told so. Not thread-safe. */
final class PublishedModels {

    private static final String ROOT = "edu/emory/mathcs/nlp/";

    private static final ObjectInputFilter CLASSES_OF_MODELS = ObjectInputFilter.Config.createFilter(
            "edu.emory.mathcs.nlp.**;it.unimi.dsi.fastutil.**;org.magicwerk.brownies.collections.primitive.*;"
                    + "java.util.*;java.lang.*;!*");

    private final boolean keep;
    private final Map<String, Object> kept = new HashMap<>();

    /**
     * The models.
     *
     * @param keep whether to read each only once, which takes the memory of all
     */
    PublishedModels(boolean keep) {
        this.keep = keep;
    }

    OnlineComponent<NLPNode, ?> tagger() throws IOException {
        return read("models/en-pos.xz");
    }

    OnlineComponent<NLPNode, ?> treeBuilder() throws IOException {
        return read("models/en-dep.xz");
    }

    /** Word classes by word, the most frequent first. */
    Map<String, List<String>> classes() throws IOException {
        return read("lexica/en-ambiguity-classes-simplified-lowercase.xz");
    }

    /** Clusters by word. */
    Map<String, Set<String>> clusters() throws IOException {
        return read("lexica/en-brown-clusters-simplified-lowercase.xz");
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // a stream of objects knows no static types
    private <T> T read(String resource) throws IOException {
        Object read = kept.get(resource);
        if (read == null) {
            read = readAnew(resource);
            if (keep) {
                kept.put(resource, read);
            }
        }
        return (T) read;
    }

    private static Object readAnew(String resource) throws IOException {
        InputStream source = PublishedModels.class.getClassLoader().getResourceAsStream(ROOT + resource);
        if (source == null) {
            throw new IOException("the model " + resource + " is not on the class path");
        }
        try (ObjectInputStream in = new ObjectInputStream(new XZInputStream(source))) {
            in.setObjectInputFilter(CLASSES_OF_MODELS);
            return in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(resource + " does not hold what was expected: " + e.getMessage(), e);
        }
    }
}
