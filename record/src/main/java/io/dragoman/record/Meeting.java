package io.dragoman.record;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A trip, a leg of it (one country), or a meeting.
 *
 * @param parent id of the trip or leg it belongs to, in the same article; null where it stands alone
 * @param visitors ids of those who came; of a meeting without host, one side
 * @param counterparts ids of those who were visited; countries where no person is named
 * @param offices the office and rank of those whose office the article names or the lexicon knows
 * @param kind state, official, working, private, transit, return, talks, summit, call …; null where nothing tells
 * @param setting bilateral, or margins (of a summit, which is then the occasion); null where nothing tells
 * @param discussed what was talked about
 * @param leftOut what was not, though one might have expected it
 * @param signing whether anything was signed
 * @param signed ids of the agreements signed there
 * @param promised ids of agreements and calendar entries carried over
 * @param precedent what the article claims of earlier such visits; null where nothing
 */
public record Meeting(
        String id,
        Level level,
        @Nullable String parent,
        List<String> visitors,
        List<String> counterparts,
        List<Office> offices,
        @Nullable String kind,
        @Nullable String setting,
        @Nullable String place,
        @Nullable DateSpan date,
        @Nullable String occasion,
        Outcome outcome,
        List<String> discussed,
        List<String> leftOut,
        Answer signing,
        List<String> signed,
        List<String> promised,
        @Nullable Precedent precedent,
        List<Evidence> evidence)
        implements RecordItem {
    public Meeting {
        visitors = List.copyOf(visitors);
        counterparts = List.copyOf(counterparts);
        offices = List.copyOf(offices);
        discussed = List.copyOf(discussed);
        leftOut = List.copyOf(leftOut);
        signed = List.copyOf(signed);
        promised = List.copyOf(promised);
        evidence = List.copyOf(evidence);
        if (signing != Answer.YES && !signed.isEmpty()) {
            throw new IllegalArgumentException("meeting " + id + ": agreements are named, but nothing was signed");
        }
    }

    /** What part of a journey it is. */
    public enum Level {
        TRIP,
        LEG,
        MEETING;

        /** The word used in every output: lower case. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it took place. */
    public enum Outcome {
        HELD,
        PLANNED,
        POSTPONED,
        CANCELLED;

        /** The word used in every output: lower case. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The office in which an actor took part. */
    public record Office(String actor, @Nullable String office, Rank rank) {}

    /**
     * "The first visit since 2013": which one it is said to be, and counted from when.
     *
     * @param ordinal 1 for the first
     * @param since the year of the last one before, or from which one counts; null for "ever"
     */
    public record Precedent(int ordinal, @Nullable Integer since, Evidence evidence) {
        /** Throws {@link IllegalArgumentException} unless the ordinal is 1 or more. */
        public Precedent {
            if (ordinal < 1) {
                throw new IllegalArgumentException("not an ordinal: " + ordinal);
            }
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
