package io.dragoman.parser.decoding;

import io.dragoman.parser.file.ModelFile;
import io.dragoman.parser.file.Section;
import io.dragoman.parser.file.TextHash;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Gives the words of a sentence their tags, from left to right. Immutable and thread-safe. */
public final class Tagger {

    private final LinearModel model;
    private final Plan plan;
    private final int[] labels;
    private final long[] hashes;
    private final long[] powers;

    public Tagger(ModelFile file, ModelSettings settings) {
        model = new LinearModel(
                settings,
                file.section(Section.TAGGER_KEYS),
                file.section(Section.TAGGER_ROWS),
                file.section(Section.TAGGER_SETS),
                file.section(Section.TAGGER_SUMS));
        plan = model.plan(model.joined());
        labels = IntStream.range(0, model.labelCount()).toArray();
        hashes = model.labels().stream().mapToLong(TextHash::of).toArray();
        powers = model.labels().stream()
                .mapToLong(tag -> TextHash.power(tag.length()))
                .toArray();
    }

    /** Tags by number. */
    public List<String> tags() {
        return model.labels();
    }

    /** Memory for one sentence after the other. */
    public static final class Workspace implements Places {
        private final Plan.Scratch scratch;
        private final long[] rows;
        private final float[] scores;
        private final float[] copy;
        private final Choice choice = new Choice();
        private int input;
        private int size;

        private Workspace(Tagger tagger) {
            scratch = new Plan.Scratch(tagger.plan);
            rows = new long[tagger.plan.size()];
            scores = new float[tagger.labels.length];
            copy = new float[2 * tagger.labels.length];
        }

        @Override
        public int word(Anchor anchor, int window, Relative relative) {
            int word = input + window;
            return word >= 1 && word <= size ? word : -1;
        }
    }

    public Workspace workspace() {
        return new Workspace(this);
    }

    /**
     * Tags a sentence; the words get their tags as a property.
     *
     * @param tags where the numbers of the tags go, from index 1
     */
    public void tag(Words words, int[] tags, Workspace at) {
        at.size = words.size();
        for (int word = 1; word <= words.size(); word++) {
            at.input = word;
            int tag = choose(words, at);
            tags[word] = tag;
            words.set(Property.TAG, word, hashes[tag], powers[tag]);
        }
    }

    private int choose(Words words, Workspace at) {
        Arrays.fill(at.scores, 0);
        int found = plan.find(at, words, at.scratch, at.rows);
        for (SetTemplate template : model.sets()) {
            int word = at.word(Anchor.INPUT, template.atom().window(), Relative.SELF);
            if (word > 0) {
                model.addSums(template, word, words, at.scores, at.copy);
            }
        }
        model.add(at.rows, found, at.scores, at.copy);
        at.choice.among(labels, at.scores);
        if (at.choice.lead() <= model.certainLead()) {
            Arrays.fill(at.scores, 0);
            for (SetTemplate template : model.sets()) {
                int word = at.word(Anchor.INPUT, template.atom().window(), Relative.SELF);
                if (word > 0) {
                    model.addSetRows(template, word, words, at.scores, at.copy);
                }
            }
            model.add(at.rows, found, at.scores, at.copy);
            at.choice.among(labels, at.scores);
        }
        return at.choice.best();
    }
}
