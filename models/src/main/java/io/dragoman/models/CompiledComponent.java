package io.dragoman.models;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import io.dragoman.parser.decoding.Atom;
import io.dragoman.parser.decoding.JoinedTemplate;
import io.dragoman.parser.decoding.ModelSettings;
import io.dragoman.parser.decoding.Property;
import io.dragoman.parser.decoding.SetTemplate;
import io.dragoman.parser.file.KeyTableDraft;
import io.dragoman.parser.file.TextHash;
import io.dragoman.parser.words.Shape;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** One of the two models in the form in which the parser reads it. */
record CompiledComponent(ModelSettings settings, ByteBuffer keys, ByteBuffer rows, ByteBuffer sets, ByteBuffer sums) {

    /**
     * Compiles a model.
     *
     * @param alongSentence whether it goes over a sentence word by word, without a stack
     */
    static CompiledComponent of(OnlineComponent<NLPNode, ?> component, boolean alongSentence, WordSets words)
            throws IOException {
        return new Work(component, new TemplateReader(alongSentence), words).compile();
    }

    /** The compilation on its way. */
    private static final class Work {
        private final List<String> labels;
        private final FeatureTemplate<?, ?> templates;
        private final List<Object2IntMap<String>> indices;
        private final WeightRows weights;
        private final TemplateReader reader;
        private final WordSets words;
        private final List<Long> ranges = new ArrayList<>();
        private final List<float[]> sums = new ArrayList<>();
        private int terms;
        private double magnitude;

        Work(OnlineComponent<NLPNode, ?> component, TemplateReader reader, WordSets words) throws IOException {
            this.labels = component.getOptimizer().getLabelMap().getLabelList();
            this.templates = component.getFeatureTemplate();
            Object map = new Fields(templates).get("feature_map");
            this.indices = cast(new Fields(map).get("index_map"));
            this.weights = WeightRows.of(component.getOptimizer().getWeightVector(), labels.size());
            this.reader = reader;
            this.words = words;
            if (component.getOptimizer().getBias() != 0
                    || component.getOptimizer().getWeightVector().hasActivationFunction()
                    || !templates.getEmbeddingFeatureList().isEmpty()) {
                throw new IOException("a model with a bias, an activation function or embeddings");
            }
        }

        @SuppressWarnings("unchecked") // reflection knows no static types
        private static List<Object2IntMap<String>> cast(Object list) {
            return (List<Object2IntMap<String>>) list;
        }

        CompiledComponent compile() throws IOException {
            List<SetTemplate> setTemplates = new ArrayList<>();
            int type = 0;
            for (FeatureItem item : templates.getSetFeatureList()) {
                setTemplates.add(set(reader.atom(item), type++));
            }
            List<KeyTableDraft> tables = new ArrayList<>();
            List<JoinedTemplate> joined = new ArrayList<>();
            int slot = 0;
            for (FeatureItem[] items : templates.getFeatureList()) {
                KeyTableDraft table = table(type++);
                joined.add(new JoinedTemplate(reader.atoms(items), slot, table.bits()));
                tables.add(table);
                slot += table.slots();
            }
            return new CompiledComponent(
                    new ModelSettings(labels, setTemplates, joined, terms, magnitude),
                    Buffers.of(tables),
                    weights.bytes(),
                    Buffers.ofLongs(ranges),
                    Buffers.ofFloats(sums, labels.size()));
        }

        private KeyTableDraft table(int type) {
            Object2IntMap<String> features = indices.get(type);
            KeyTableDraft table = new KeyTableDraft(features.size());
            float highest = 0;
            for (Object2IntMap.Entry<String> feature : features.object2IntEntrySet()) {
                int index = feature.getIntValue();
                if (weights.isKnown(index)) {
                    table.put(TextHash.of(feature.getKey()), weights.reference(index));
                    highest = Math.max(highest, weights.highest(index));
                }
            }
            terms++;
            magnitude += highest;
            return table;
        }

        /** Lists the rows of every set, and adds them up. */
        private SetTemplate set(Atom atom, int type) {
            List<List<String>> sets = values(atom.property());
            List<List<Long>> rows = new ArrayList<>();
            int firstSum = sums.size() * labels.size();
            int longest = 0;
            double most = 0;
            double all = 0;
            for (List<String> set : sets) {
                List<Long> references = new ArrayList<>();
                float[] sum = new float[labels.size()];
                double height = 0;
                for (String value : set) {
                    int index = type < indices.size() ? indices.get(type).getOrDefault(value, -1) : -1;
                    if (weights.isKnown(index)) {
                        references.add(weights.reference(index));
                        weights.addTo(sum, index);
                        height += weights.highest(index);
                    }
                }
                rows.add(references);
                sums.add(sum);
                longest = Math.max(longest, references.size());
                most = Math.max(most, height);
                all += height;
            }
            // Of notes a word may have several at once.
            boolean several = atom.property() == Property.NOTE_SET;
            terms += several ? sets.size() : longest;
            magnitude += several ? all : most;
            int firstRange = ranges.size();
            long at = firstRange + sets.size() + 1L;
            for (List<Long> references : rows) {
                ranges.add(at);
                at += references.size();
            }
            ranges.add(at);
            rows.forEach(ranges::addAll);
            return new SetTemplate(atom, firstRange, firstSum);
        }

        private List<List<String>> values(Property property) {
            return switch (property) {
                case CLASS_SET -> words.classes();
                case CLUSTER_SET -> words.clusters();
                case NOTE_SET -> Shape.NOTES.stream().map(List::of).toList();
                case POSITION_SET -> List.of(List.of("0"), List.of("1"));
                default -> throw new IllegalArgumentException(property + " is no set");
            };
        }
    }
}
