package io.dragoman.coding.event;

import io.dragoman.coding.lexicon.Frame;
import io.dragoman.text.Token;
import java.util.List;

/** Why a word that could name an act gave no reading. */
public sealed interface Miss {

    Token word();

    /** No frame of the lexicon begins with the word. */
    record NoFrame(Token word) implements Miss {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A frame of several words that do not stand together.
     *
     * @param missing those that are not in the sentence at all
     */
    record WordsMissing(Token word, Frame frame, List<String> words, List<String> missing) implements Miss {
        public WordsMissing {
            words = List.copyOf(words);
            missing = List.copyOf(missing);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A frame of which a slot is empty or filled by words it does not accept. */
    record ConditionUnmet(Token word, Frame frame, Slot condition) implements Miss {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A governor that is no act of its own and governs none here. */
    record GovernsNothing(Token word, Frame frame) implements Miss {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** An act of which the composition table leaves nothing; the reading's last step says why. */
    record NothingLeft(Reading reading) implements Miss {
        @Override
        public Token word() {
            return reading.trigger();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** An act noun that only names what an act verb already does. */
    record Shadowed(Reading reading, Reading by) implements Miss {
        @Override
        public Token word() {
            return reading.trigger();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind of miss. */
    interface Visitor<R> {
        R visit(NoFrame miss);

        R visit(WordsMissing miss);

        R visit(ConditionUnmet miss);

        R visit(GovernsNothing miss);

        R visit(NothingLeft miss);

        R visit(Shadowed miss);
    }
}
