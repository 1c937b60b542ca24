package io.dragoman.models;

import edu.emory.mathcs.nlp.component.template.feature.Direction;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import io.dragoman.parser.decoding.Anchor;
import io.dragoman.parser.decoding.Atom;
import io.dragoman.parser.decoding.Property;
import io.dragoman.parser.decoding.Relative;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Translates the library's templates. Refuses what the published models do not use. */
final class TemplateReader {

    private final boolean alongSentence;

    /**
     * A reader.
     *
     * @param alongSentence whether the model goes over a sentence word by word, without a stack
     */
    TemplateReader(boolean alongSentence) {
        this.alongSentence = alongSentence;
    }

    List<Atom> atoms(FeatureItem[] items) throws IOException {
        List<Atom> atoms = new ArrayList<>();
        for (FeatureItem item : items) {
            Atom atom = atom(item);
            atoms.add(
                    atom.property() == Property.CLASS_SET
                            ? new Atom(atom.anchor(), atom.window(), atom.relative(), Property.CLASSES)
                            : atom);
        }
        return atoms;
    }

    Atom atom(FeatureItem item) throws IOException {
        return new Atom(anchor(item), item.window, relative(item.relation), property(item));
    }

    private Anchor anchor(FeatureItem item) {
        return switch (item.source) {
            case i -> alongSentence ? Anchor.INPUT : Anchor.TOP;
            case j -> Anchor.INPUT;
            case k -> Anchor.STACK;
        };
    }

    private static Relative relative(@Nullable Relation relation) throws IOException {
        if (relation == null) {
            return Relative.SELF;
        }
        return switch (relation) {
            case h -> Relative.HEAD;
            case h2 -> Relative.HEAD_OF_HEAD;
            case lmd -> Relative.LEFTMOST;
            case lmd2 -> Relative.SECOND_LEFTMOST;
            case rmd -> Relative.RIGHTMOST;
            case rmd2 -> Relative.SECOND_RIGHTMOST;
            case lns -> Relative.LEFT_SIBLING;
            case lns2 -> Relative.SECOND_LEFT_SIBLING;
            default -> throw new IOException("a template with the relation " + relation);
        };
    }

    private static Property property(FeatureItem item) throws IOException {
        return switch (item.field) {
            case word_form_simplified -> Property.FORM;
            case word_form_simplified_lowercase -> Property.SMALL_FORM;
            case word_shape -> Property.SHAPE;
            case prefix -> Property.valueOf("PREFIX_" + item.attribute);
            case suffix -> Property.valueOf("SUFFIX_" + item.attribute);
            case part_of_speech_tag -> Property.TAG;
            case lemma -> Property.LEMMA;
            case dependency_label -> Property.LABEL;
            case ambiguity_classes -> Property.CLASS_SET;
            case word_clusters -> Property.CLUSTER_SET;
            case orthographic -> Property.NOTE_SET;
            case positional -> Property.POSITION_SET;
            case valency -> valency(item);
            default -> throw new IOException("a template with the field " + item.field);
        };
    }

    private static Property valency(FeatureItem item) throws IOException {
        if (item.attribute != Direction.all) {
            throw new IOException("a template with the valency " + item.attribute);
        }
        return Property.VALENCY;
    }
}
