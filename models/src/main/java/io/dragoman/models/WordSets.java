package io.dragoman.models;

import io.dragoman.parser.file.KeyTableDraft;
import io.dragoman.parser.file.TextHash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Word classes and clusters of all words. Hundreds of thousands of words share few different lists.
 *
 * @param classes the different lists of word classes
 * @param clusters the different sets of clusters, in the order in which the library goes over them
 * @param table from the hash of a word to its two lists
 */
record WordSets(List<List<String>> classes, List<List<String>> clusters, KeyTableDraft table) {

    static WordSets of(Map<String, List<String>> classesOf, Map<String, Set<String>> clustersOf) {
        Numbered classes = new Numbered();
        Numbered clusters = new Numbered();
        Set<String> words = new HashSet<>(classesOf.keySet());
        words.addAll(clustersOf.keySet());
        KeyTableDraft table = new KeyTableDraft(words.size());
        for (String word : words) {
            List<String> classList = classesOf.get(word);
            Set<String> clusterSet = clustersOf.get(word);
            long first = classList == null ? 0 : classes.number(classList);
            long second = clusterSet == null ? 0 : clusters.number(new ArrayList<>(clusterSet));
            table.put(TextHash.of(word), (second << 16) | first);
        }
        return new WordSets(classes.lists, clusters.lists, table);
    }

    /** Different lists with numbers from 1. */
    private static final class Numbered {
        private final Map<List<String>, Integer> numbers = new HashMap<>();
        private final List<List<String>> lists = new ArrayList<>();

        int number(List<String> list) {
            return numbers.computeIfAbsent(list, added -> {
                lists.add(added);
                if (lists.size() > 0xffff) {
                    throw new IllegalStateException("more different lists than two bytes can number");
                }
                return lists.size();
            });
        }
    }
}
