package io.dragoman.record;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A reason to take an item with care.
 *
 * @param item id of the item of the same article
 * @param note what a reader should know, such as the form of the name that is likely meant; null where the kind says all
 * @param evidence the words that give the reason; null where it lies in the item's own evidence
 */
public record Mark(
        String item,
        Kind kind,
        @Nullable String note,
        @Nullable Evidence evidence) {

    /** Why care is due. */
    public enum Kind {
        /** Reported by somebody who was not there: "according to", "it is assumed". */
        HEARSAY,
        /** Rests on a source without a name: "a diplomat said". */
        UNNAMED_SOURCE,
        /** The author's own judgement, not a report. */
        OPINION,
        /** The article says elsewhere what cannot be true together with it. */
        CONTRADICTION,
        /** The name is misspelt or may mean somebody else. */
        DOUBTFUL_NAME,
        /** The date does not stand in the text. */
        INFERRED_DATE;

        /** The word used in every output: lower case, underscore. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
