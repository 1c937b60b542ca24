package io.dragoman.coding.guess;

import io.dragoman.coding.lexicon.Example;
import io.dragoman.coding.lexicon.Frame;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.lexicon.Ontology;
import io.dragoman.record.Category;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How often a clue stands with each category in the lexicon: in the sentences of the examples, without their actors, and
 * in the words of the frames. Immutable once filled.
 *
 * <p>Each clue speaks for a category by the logarithm of how much oftener it stands with it than with all on average; the
 * category with the greatest sum is the guess. Categories are not weighed by how many examples they have, which says how
 * many words name an act and not how often it is in the news.
 */
final class ClueCounts {

    /** Added to each count: a clue seen once says much, but not everything. */
    private static final double SMOOTHING = 0.1;

    /** Two words together hold no more than what the two hold apart. */
    private static final double WEIGHT_OF_PAIR = 0.5;

    private static final int WORDS_TOLD = 4;
    private static final List<Category> CATEGORIES = List.of(Category.values());

    private final Map<String, double[]> counts = new HashMap<>();
    private final Map<Category, String> codes = new EnumMap<>(Category.class);

    private ClueCounts() {}

    static ClueCounts of(Lexicon lexicon) {
        ClueCounts counts = new ClueCounts();
        Ontology ontology = lexicon.ontology();
        Map<Category, Map<String, Integer>> used = new EnumMap<>(Category.class);
        for (Frame frame : lexicon.frames()) {
            Ontology.CameoCode code = frame.code() == null ? null : ontology.code(frame.code());
            if (code != null) {
                Set<Category> category = EnumSet.of(code.category());
                List.of(frame.verbs(), frame.nouns(), frame.adjectives())
                        .forEach(words -> words.forEach(word -> counts.add(word, category)));
                used.computeIfAbsent(code.category(), each -> new HashMap<>())
                        .merge(general(ontology, code), 1, Integer::sum);
            }
            for (Example example : frame.examples()) {
                Set<Category> expected = EnumSet.noneOf(Category.class);
                example.expected().forEach(each -> expected.add(each.category()));
                if (!expected.isEmpty()) {
                    counts.add(withoutActors(example), expected);
                }
            }
        }
        used.forEach((category, each) -> counts.codes.put(category, mostUsed(each)));
        return counts;
    }

    /** "110" for "1125", where that is of the same category. */
    private static String general(Ontology ontology, Ontology.CameoCode code) {
        Ontology.CameoCode root = ontology.code(code.code().substring(0, 2) + "0");
        return root != null && root.category() == code.category() ? root.code() : code.code();
    }

    private static String mostUsed(Map<String, Integer> codes) {
        return codes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    private static String withoutActors(Example example) {
        StringBuilder text = new StringBuilder(example.text());
        int from = 0;
        for (String actor : example.brackets()) {
            int at = text.indexOf(actor, from);
            if (at >= 0) {
                text.replace(at, at + actor.length(), " ");
                from = at + 1;
            }
        }
        return text.toString();
    }

    private void add(String text, Set<Category> categories) {
        for (String clue : Clues.of(Clues.words(text)).keySet()) {
            double[] row = counts.computeIfAbsent(clue, each -> new double[CATEGORIES.size()]);
            categories.forEach(category -> row[CATEGORIES.indexOf(category)] += 1.0 / categories.size());
        }
    }

    /** What the clues speak for, those of the path twice; null if none is known. */
    @Nullable
    Guess guess(Map<String, String> around, Map<String, String> path) {
        Map<String, double[]> votes = new HashMap<>();
        Map<String, String> clues = new LinkedHashMap<>(around);
        path.forEach(clues::putIfAbsent);
        double[] sums = new double[CATEGORIES.size()];
        for (String clue : clues.keySet()) {
            double[] row = counts.get(clue);
            if (row != null) {
                double[] vote = vote(
                        row,
                        (Clues.isPair(clue) ? WEIGHT_OF_PAIR : 1)
                                * ((around.containsKey(clue) ? 1 : 0) + (path.containsKey(clue) ? 1 : 0)));
                votes.put(clue, vote);
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += vote[i];
                }
            }
        }
        int best = 0;
        for (int i = 1; i < sums.length; i++) {
            best = sums[i] > sums[best] ? i : best;
        }
        String code = codes.get(CATEGORIES.get(best));
        if (votes.isEmpty() || code == null) {
            return null;
        }
        int chosen = best;
        List<String> words = clues.keySet().stream()
                .filter(clue -> voteOf(votes, clue, chosen) > 0)
                .sorted(Comparator.comparingDouble((String clue) -> -voteOf(votes, clue, chosen)))
                .limit(WORDS_TOLD)
                .map(clues::get)
                .toList();
        return new Guess(CATEGORIES.get(chosen), code, words);
    }

    private static double voteOf(Map<String, double[]> votes, String clue, int category) {
        double[] vote = votes.get(clue);
        return vote == null ? 0 : vote[category];
    }

    private static double[] vote(double[] row, double weight) {
        double total = SMOOTHING * row.length;
        for (double count : row) {
            total += count;
        }
        double[] vote = new double[row.length];
        for (int i = 0; i < row.length; i++) {
            vote[i] = weight * Math.log((row[i] + SMOOTHING) * row.length / total);
        }
        return vote;
    }
}
