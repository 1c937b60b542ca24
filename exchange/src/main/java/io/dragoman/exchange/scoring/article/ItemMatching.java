package io.dragoman.exchange.scoring.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Pairs gold items with system items one to one, as many as possible: first by augmenting paths, core items and better
 * fits first, then by swaps that get more attributes right without losing a pair.
 *
 * <p>Several best pairings may exist, with different attributes right. The order in which items are tried is therefore
 * part of the measure; it is that of the reference scorer, and {@code owner} keeps it (a pair moved to a system item
 * that has one stays in its place, one moved to a free system item goes to the end).
 */
final class ItemMatching {

    private final FitTable fits;
    /** For each gold item the system items that fit it, the best first. */
    private final List<List<Integer>> choices = new ArrayList<>();
    /** The gold item of each system item that has one. */
    private final Map<Integer, Integer> owner = new LinkedHashMap<>();

    private ItemMatching(FitTable fits) {
        this.fits = fits;
        for (int gold = 0; gold < fits.goldCount(); gold++) {
            int row = gold;
            List<Integer> fitting = new ArrayList<>(fits.fitting(gold));
            fitting.sort(Comparator.comparing(system -> -fits.points(row, system)));
            choices.add(fitting);
        }
    }

    /** The system item of each gold item that was found. */
    static Map<Integer, Integer> match(FitTable fits, IntPredicate core) {
        ItemMatching matching = new ItemMatching(fits);
        matching.pair(core);
        while (matching.improve()) {
            // One swap at a time, each a gain, so that this ends.
        }
        Map<Integer, Integer> systemByGold = new LinkedHashMap<>();
        matching.owner.forEach((system, gold) -> systemByGold.put(gold, system));
        return systemByGold;
    }

    private void pair(IntPredicate core) {
        List<Integer> order = new ArrayList<>();
        for (int gold = 0; gold < fits.goldCount(); gold++) {
            order.add(gold);
        }
        order.sort(Comparator.<Integer, Boolean>comparing(gold -> !core.test(gold))
                .thenComparing(gold -> -bestPoints(gold)));
        order.forEach(gold -> augment(gold, new HashSet<>()));
    }

    private int bestPoints(int gold) {
        List<Integer> fitting = choices.get(gold);
        return fitting.isEmpty() ? 0 : fits.points(gold, fitting.get(0));
    }

    private boolean augment(int gold, Set<Integer> tried) {
        for (int system : choices.get(gold)) {
            if (tried.add(system)) {
                Integer holder = owner.get(system);
                if (holder == null || augment(holder, tried)) {
                    owner.put(system, gold);
                    return true;
                }
            }
        }
        return false;
    }

    /** Makes the first swap that raises the attributes right; false where there is none. */
    private boolean improve() {
        for (Map.Entry<Integer, Integer> pair : owner.entrySet()) {
            int system = pair.getKey();
            int gold = pair.getValue();
            for (int other : choices.get(gold)) {
                if (other != system && swap(gold, system, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean swap(int gold, int system, int other) {
        int now = fits.points(gold, system);
        int then = fits.points(gold, other);
        Integer rival = owner.get(other);
        if (rival == null) {
            if (then > now) {
                owner.remove(system);
                owner.put(other, gold);
                return true;
            }
            return false;
        }
        if (fits.get(rival, system) != null && then + fits.points(rival, system) > now + fits.points(rival, other)) {
            owner.put(other, gold);
            owner.put(system, rival);
            return true;
        }
        return false;
    }
}
