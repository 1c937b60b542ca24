package io.dragoman.chronicle.duplicate;

import io.dragoman.chronicle.Groups;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Folds articles that tell the same in nearly the same words, and those of one address, into stories. Independent reports
 * of one event are different stories: their words are their own.
 */
public final class Retellings {

    /** Of the runs of words of the shorter telling, how many the longer has. A shared quotation has less. */
    private static final double SAME = 0.6;
    /** Later, the same words are a formula. */
    private static final int DAYS = 31;
    /** Runs of words in more tellings than this are formulas of an office, and tell nothing. */
    private static final int FORMULA = 100;

    private Retellings() {}

    /** The stories of some tellings; the same in whatever order they are given. */
    public static List<Story> of(Collection<Telling> tellings) {
        Map<Long, Integer> frequency = new HashMap<>();
        for (Telling telling : tellings) {
            telling.text().sketch().forEach(hash -> frequency.merge(hash, 1, Integer::sum));
        }
        return Groups.of(
                        tellings,
                        Comparator.<Telling>naturalOrder(),
                        telling -> blocks(telling, frequency),
                        Retellings::isSame)
                .stream()
                .map(Story::new)
                .toList();
    }

    private static List<String> blocks(Telling telling, Map<Long, Integer> frequency) {
        List<String> blocks = new ArrayList<>();
        if (telling.address() != null) {
            blocks.add("address " + telling.address());
        }
        for (long hash : telling.text().sketch()) {
            int count = frequency.getOrDefault(hash, 0);
            if (count > 1 && count <= FORMULA) {
                blocks.add(Long.toHexString(hash));
            }
        }
        return blocks;
    }

    private static boolean isSame(Telling one, Telling other) {
        if (one.address() != null && one.address().equals(other.address())) {
            return true;
        }
        return near(one.published(), other.published()) && one.text().shared(other.text()) >= SAME;
    }

    private static boolean near(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null || Math.abs(ChronoUnit.DAYS.between(one, other)) <= DAYS;
    }
}
