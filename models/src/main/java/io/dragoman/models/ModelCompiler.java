package io.dragoman.models;

import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import io.dragoman.parser.decoding.Candidates;
import io.dragoman.parser.file.ModelDraft;
import io.dragoman.parser.file.Section;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Makes the flat file out of the published models. */
final class ModelCompiler {

    private final PublishedModels models;
    private final Consumer<String> progress;

    /** A compiler that tells what it does. */
    ModelCompiler(PublishedModels models, Consumer<String> progress) {
        this.models = models;
        this.progress = progress;
    }

    void compile(Path file) throws IOException {
        ModelDraft draft = new ModelDraft();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream settings = new DataOutputStream(bytes);
        progress.accept("compiling the word lists");
        Set<String> extensions = new TreeSet<>(FileExtensions.all());
        settings.writeInt(extensions.size());
        for (String extension : extensions) {
            settings.writeUTF(extension);
        }
        WordSets sets = WordSets.of(models.classes(), models.clusters());
        settings.writeInt(sets.table().bits());
        draft.add(Section.LEXICON, Buffers.of(sets.table()));
        LemmaLists lemmas = LemmaLists.read();
        settings.writeInt(lemmas.bases().bits());
        draft.add(Section.BASES, Buffers.of(lemmas.bases()));
        lemmas.rules().write(settings);
        settings.writeInt(sets.classes().size());
        for (var classes : sets.classes()) {
            settings.writeUTF(String.join("_", classes));
        }
        progress.accept("compiling the tagger");
        CompiledComponent tagger = CompiledComponent.of(models.tagger(), true, sets);
        tagger.settings().write(settings);
        draft.add(Section.TAGGER_KEYS, tagger.keys());
        draft.add(Section.TAGGER_ROWS, tagger.rows());
        draft.add(Section.TAGGER_SETS, tagger.sets());
        draft.add(Section.TAGGER_SUMS, tagger.sums());
        progress.accept("compiling the tree builder");
        OnlineComponent<NLPNode, ?> parser = models.treeBuilder();
        CompiledComponent builder = CompiledComponent.of(parser, false, sets);
        builder.settings().write(settings);
        candidates((DEPParser<?>) parser).write(settings);
        draft.add(Section.TREE_KEYS, builder.keys());
        draft.add(Section.TREE_ROWS, builder.rows());
        draft.add(Section.TREE_SETS, builder.sets());
        draft.add(Section.TREE_SUMS, builder.sums());
        draft.add(Section.SETTINGS, ByteBuffer.wrap(bytes.toByteArray()));
        draft.write(file);
    }

    private static Candidates candidates(DEPParser<?> parser) throws IOException {
        Fields sets = new Fields(parser.getLabelCandidates());
        return new Candidates(new int[][] {
            sets.ints("X_SHIFT"),
            sets.ints("NO_X"),
            sets.ints("NO_SHIFT_OR_PASS"),
            sets.ints("NOT_NO_REDUCE"),
            sets.ints("LEFT_ARC"),
            sets.ints("RIGHT_ARC")
        });
    }
}
