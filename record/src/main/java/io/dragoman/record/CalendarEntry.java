package io.dragoman.record;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something announced, invited to, scheduled or due.
 *
 * @param act what would fulfil it
 * @param what the article's words for it, short
 * @param actors ids of those who are to do it: of a visit first the visitor, then the host
 * @param place where it is to happen, as in the article's places
 * @param date when; null where no time is set
 * @param agreement id of the agreement of the same article that it belongs to; null where to none
 */
public record CalendarEntry(
        String id,
        Kind kind,
        Act act,
        String what,
        List<String> actors,
        @Nullable String place,
        @Nullable DateSpan date,
        @Nullable String agreement,
        List<Evidence> evidence)
        implements RecordItem {
    public CalendarEntry {
        actors = List.copyOf(actors);
        evidence = List.copyOf(evidence);
    }

    /** How firm it is. */
    public enum Kind {
        ANNOUNCED,
        INVITED,
        SCHEDULED,
        DUE;

        /** The word used in every output: lower case. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What kind of report fulfils an entry: the key by which later reports are matched. */
    public enum Act {
        VISIT,
        MEETING,
        SIGNING,
        RATIFICATION,
        ENTRY_INTO_FORCE,
        PAYMENT,
        DELIVERY,
        WITHDRAWAL,
        OTHER;

        /** The word used in every output: lower case, underscore. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
