package io.dragoman.coding.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the place of a pronoun in its sentence tells of whom it stands for.
 *
 * @param begins whether the sentence has named no person before it
 * @param parallel the person who is the subject of the clause that its own clause follows or hangs on: "<u>Faure</u> met
 *     the king before he flew home"; null if there is none
 * @param barred the subject of its own clause, who would be "himself": "the king received him"; empty if it can be anybody
 * @param plurality of "they", what words for many allow
 */
record PronounPlace(boolean begins, @Nullable Participant parallel, List<Participant> barred, Plurality plurality) {

    /** Of a pronoun of which nothing is known. */
    static final PronounPlace ANYWHERE = new PronounPlace(false, null, List.of(), Plurality.ANY);

    /** Whom "they", "them" and "their" can stand for. */
    enum Plurality {
        /** Those who acted together, or else the states that the article is about. */
        ANY,
        /** Only those who were named together in this sentence or the one before. */
        GROUP,
        /** Nobody: things, or people without a part in what is told. */
        NONE
    }

    PronounPlace {
        barred = List.copyOf(barred);
    }
}
