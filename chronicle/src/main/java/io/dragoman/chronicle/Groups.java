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

/**
 * Puts together what belongs together. Two members of a group are joined by a chain of pairs that are the same; as the
 * pairs do not depend on the order of the members, neither do the groups.
 */
public final class Groups {

    private Groups() {}

    /**
     * Groups, each in order, in the order of their first members.
     *
     * @param order total on the members
     * @param blocks only members that share a block are compared
     * @param same symmetric
     */
    public static <T> List<List<T>> of(
            Collection<T> members,
            Comparator<T> order,
            Function<T, ? extends Collection<String>> blocks,
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
        for (List<Integer> block : byBlock.values()) {
            for (int i = 1; i < block.size(); i++) {
                for (int j = 0; j < i; j++) {
                    join(block.get(j), block.get(i), root, sorted, same);
                }
            }
        }
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
