package io.dragoman.parser.decoding;

import io.dragoman.parser.decoding.Transition.Arc;
import io.dragoman.parser.file.ModelFile;
import io.dragoman.parser.file.Section;
import io.dragoman.parser.file.TextHash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Hangs the words of a sentence on each other. Goes over it once with a stack; what then hangs nowhere is hung on the
 * best of the words around it. Immutable and thread-safe.
 */
public final class TreeBuilder {

    /** How the models call the root, as a word and as a tag. */
    private static final String ROOT = "@#r$%";

    private static final String ROOT_RELATION = "root";
    private static final int REACH = 5;

    private final LinearModel model;
    private final Candidates candidates;
    private final Plan whole;
    private final Plan ofTop;
    private final Plan ofInput;
    private final Plan ofBoth;
    private final int[] labels;
    private final Transition[] transitions;
    private final int[] relationOfLabel;
    private final List<String> relations = new ArrayList<>();
    private final Texts relationTexts;
    private final Texts valencyTexts = new Texts(StackState.VALENCIES);
    private final int rootRelation;

    public TreeBuilder(ModelFile file, ModelSettings settings, Candidates candidates) {
        this.candidates = candidates;
        model = new LinearModel(
                settings,
                file.section(Section.TREE_KEYS),
                file.section(Section.TREE_ROWS),
                file.section(Section.TREE_SETS),
                file.section(Section.TREE_SUMS));
        whole = model.plan(model.joined());
        ofTop = model.plan(only(Anchor.TOP));
        ofInput = model.plan(only(Anchor.INPUT));
        ofBoth = model.plan(model.joined().stream()
                .filter(template -> !template.dependsOnlyOn(Anchor.TOP) && !template.dependsOnlyOn(Anchor.INPUT))
                .toList());
        labels = IntStream.range(0, model.labelCount()).toArray();
        transitions = model.labels().stream().map(Transition::of).toArray(Transition[]::new);
        relationOfLabel = Arrays.stream(transitions)
                .mapToInt(transition -> number(transition.relation()))
                .toArray();
        rootRelation = number(ROOT_RELATION);
        relationTexts = new Texts(relations);
    }

    private List<JoinedTemplate> only(Anchor anchor) {
        return model.joined().stream()
                .filter(template -> template.dependsOnlyOn(anchor))
                .toList();
    }

    private int number(String relation) {
        int at = relations.indexOf(relation);
        if (at >= 0) {
            return at;
        }
        relations.add(relation);
        return relations.size() - 1;
    }

    /** Relations by number. */
    public List<String> relations() {
        return List.copyOf(relations);
    }

    /** Memory for one sentence after the other, and the tree of the last. */
    public static final class Workspace {
        private final StackState state = new StackState();
        private final Plan.Scratch wholeScratch;
        private final Plan.Scratch topScratch;
        private final Plan.Scratch inputScratch;
        private final Plan.Scratch bothScratch;
        private final long[] rows;
        private final float[] scores;
        private final float[] copy;
        private final Choice choice = new Choice();
        private float[][] topSums = {};
        private float[][] inputSums = {};
        private boolean[] topKnown = {};
        private boolean[] inputKnown = {};

        private Workspace(TreeBuilder builder) {
            wholeScratch = new Plan.Scratch(builder.whole);
            topScratch = new Plan.Scratch(builder.ofTop);
            inputScratch = new Plan.Scratch(builder.ofInput);
            bothScratch = new Plan.Scratch(builder.ofBoth);
            rows = new long[builder.whole.size()];
            scores = new float[builder.labels.length];
            copy = new float[2 * builder.labels.length];
        }

        private void begin(int words) {
            state.begin(words);
            if (topKnown.length <= words) {
                int room = Math.max(64, 2 * words);
                topSums = new float[room][scores.length];
                inputSums = new float[room][scores.length];
                topKnown = new boolean[room];
                inputKnown = new boolean[room];
            }
            Arrays.fill(topKnown, 0, words + 1, false);
            Arrays.fill(inputKnown, 0, words + 1, false);
        }

        /** The head of a word, 0 for the root. */
        public int head(int word) {
            return state.tree().head(word);
        }

        /** The number of the relation of a word to its head. */
        public int relation(int word) {
            return state.tree().label(word);
        }
    }

    public Workspace workspace() {
        return new Workspace(this);
    }

    /** Builds the tree of a sentence whose words have tags and lemmas. */
    public void build(Words words, Workspace at) {
        at.begin(words.size());
        words.set(Property.LEMMA, 0, ROOT);
        words.set(Property.TAG, 0, ROOT);
        for (int word = 0; word <= words.size(); word++) {
            setValency(word, words, at);
        }
        while (!at.state.isAtEnd()) {
            score(words, at);
            int[] allowed = allowed(at.state);
            at.choice.among(allowed, at.scores);
            if (at.choice.lead() <= model.certainLead()) {
                scoreInOrder(words, at);
                at.choice.among(allowed, at.scores);
            }
            take(at.choice.best(), words, at);
        }
        for (int word = 1; word <= words.size(); word++) {
            if (at.state.tree().head(word) < 0) {
                hang(word, words, at);
            }
        }
    }

    private int[] allowed(StackState state) {
        int top = state.top();
        int input = state.input();
        Tree tree = state.tree();
        boolean headless = tree.head(top) < 0;
        if (top == 0) {
            return candidates.underRoot();
        }
        if (tree.isBelow(top, input)) {
            return candidates.withoutArc();
        }
        if (tree.isBelow(input, top)) {
            return headless ? candidates.withoutArcOrReduction() : candidates.withoutArc();
        }
        return headless ? candidates.forHeadless() : labels;
    }

    private void take(int label, Words words, Workspace at) {
        Transition transition = transitions[label];
        int top = at.state.top();
        int input = at.state.input();
        if (transition.arc() == Arc.TO_TOP) {
            attach(top, input, relationOfLabel[label], words, at);
        } else if (transition.arc() == Arc.TO_INPUT) {
            attach(input, top, relationOfLabel[label], words, at);
        }
        at.state.step(transition.step());
    }

    private void attach(int word, int head, int relation, Words words, Workspace at) {
        int before = at.state.tree().head(word);
        at.state.tree().attach(word, head, relation);
        words.set(Property.LABEL, word, relationTexts.hash(relation), relationTexts.power(relation));
        if (before >= 0) {
            setValency(before, words, at);
        }
        setValency(head, words, at);
    }

    private void setValency(int word, Words words, Workspace at) {
        int valency = at.state.tree().valency(word);
        words.set(Property.VALENCY, word, valencyTexts.hash(valency), valencyTexts.power(valency));
    }

    /** Hangs a word on the best of the words around it, or on the root. */
    private void hang(int word, Words words, Workspace at) {
        int head = -1;
        int relation = -1;
        float high = Float.NEGATIVE_INFINITY;
        for (int direction = -1; direction <= 1; direction += 2) {
            int[] allowed = direction > 0 ? candidates.toTop() : candidates.toInput();
            for (int distance = 1; distance <= REACH; distance++) {
                int other = word + direction * distance;
                if (other < 0 || other > words.size() || at.state.tree().isBelow(other, word)) {
                    continue;
                }
                at.state.look(Math.min(word, other), Math.max(word, other));
                scoreInOrder(words, at);
                at.choice.among(allowed, at.scores);
                float score = at.scores[at.choice.best()];
                if (score > high) {
                    high = score;
                    head = other;
                    relation = relationOfLabel[at.choice.best()];
                }
            }
        }
        if (head < 0) {
            attach(word, 0, rootRelation, words, at);
        } else {
            attach(word, head, relation, words, at);
        }
    }

    private void score(Words words, Workspace at) {
        int top = at.state.top();
        int input = at.state.input();
        float[] scores = at.scores;
        float[] topSums = at.topSums[top];
        float[] inputSums = at.inputSums[input];
        if (!at.topKnown[top]) {
            at.topKnown[top] = true;
            sum(Anchor.TOP, ofTop, at.topScratch, topSums, words, at);
        }
        if (!at.inputKnown[input]) {
            at.inputKnown[input] = true;
            sum(Anchor.INPUT, ofInput, at.inputScratch, inputSums, words, at);
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] = topSums[i] + inputSums[i];
        }
        model.add(at.rows, ofBoth.find(at.state, words, at.bothScratch, at.rows), scores, at.copy);
    }

    /** Adds up what depends on one word only. */
    private void sum(Anchor anchor, Plan plan, Plan.Scratch scratch, float[] sums, Words words, Workspace at) {
        Arrays.fill(sums, 0);
        for (SetTemplate template : model.sets()) {
            Atom atom = template.atom();
            int word = atom.anchor() == anchor ? at.state.word(anchor, atom.window(), atom.relative()) : -1;
            if (word >= 0) {
                model.addSums(template, word, words, sums, at.copy);
            }
        }
        model.add(at.rows, plan.find(at.state, words, scratch, at.rows), sums, at.copy);
    }

    /** Adds everything in the order in which the models' library does. */
    private void scoreInOrder(Words words, Workspace at) {
        Arrays.fill(at.scores, 0);
        for (SetTemplate template : model.sets()) {
            Atom atom = template.atom();
            int word = at.state.word(atom.anchor(), atom.window(), atom.relative());
            if (word >= 0) {
                model.addSetRows(template, word, words, at.scores, at.copy);
            }
        }
        model.add(at.rows, whole.find(at.state, words, at.wholeScratch, at.rows), at.scores, at.copy);
    }

    /** Hashes of a few texts by number. */
    private static final class Texts {
        private final long[] hashes;
        private final long[] powers;

        Texts(List<String> texts) {
            hashes = texts.stream().mapToLong(TextHash::of).toArray();
            powers = texts.stream()
                    .mapToLong(text -> TextHash.power(text.length()))
                    .toArray();
        }

        long hash(int number) {
            return hashes[number];
        }

        long power(int number) {
            return powers[number];
        }
    }
}
