package io.dragoman.chronicle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Puts together what belongs together. Two members of a group are joined by a chain of pairs that are the same; as the
 * pairs do not depend on the order of the members, neither do the groups.
 */
public final class Groups {

    /** Begins the names of blocks for loose members. */
    public static final String LOOSE = "?";

    private Groups() {}

    /** The same where no member is loose. */
    public static <T> List<List<T>> of(
            Collection<T> members,
            Comparator<T> order,
            Function<T, ? extends Collection<String>> blocks,
            BiPredicate<T, T> same) {
        return of(members, order, blocks, member -> false, same);
    }

    /**
     * Groups, each in order, in the order of their first members.
     *
     * @param order total on the members
     * @param blocks only members that share a block are compared; in a block whose name begins with {@value #LOOSE} only
     *     those pairs of which one at least is loose
     * @param loose whether a member tells so little that it must be compared with many
     * @param same symmetric
     */
    public static <T> List<List<T>> of(
            Collection<T> members,
            Comparator<T> order,
            Function<T, ? extends Collection<String>> blocks,
            Predicate<T> loose,
            BiPredicate<T, T> same) {
        List<T> sorted = members.stream().sorted(order).toList();
        int[] root = new int[sorted.size()];
        Map<String, List<Integer>> byBlock = new TreeMap<>();
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
            for (String block : blocks.apply(sorted.get(i))) {
                byBlock.computeIfAbsent(block, key -> new ArrayList<>()).add(i);
            }
        }
        byBlock.forEach((name, block) -> {
            boolean all = !name.startsWith(LOOSE);
            for (int i = 1; i < block.size(); i++) {
                boolean isLoose = all || loose.test(sorted.get(block.get(i)));
                for (int j = 0; j < i; j++) {
                    if (isLoose || loose.test(sorted.get(block.get(j)))) {
                        join(block.get(j), block.get(i), root, sorted, same);
                    }
                }
            }
        });
        Map<Integer, List<T>> groups = new LinkedHashMap<>();
        for (int i = 0; i < root.length; i++) {
            groups.computeIfAbsent(find(i, root), key -> new ArrayList<>()).add(sorted.get(i));
        }
        return List.copyOf(groups.values());
    }

    private static <T> void join(int one, int other, int[] root, List<T> sorted, BiPredicate<T, T> same) {
        int first = find(one, root);
        int second = find(other, root);
        if (first != second && same.test(sorted.get(one), sorted.get(other))) {
            root[Math.max(first, second)] = Math.min(first, second);
        }
    }

    private static int find(int member, int[] root) {
        int at = member;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }
}
