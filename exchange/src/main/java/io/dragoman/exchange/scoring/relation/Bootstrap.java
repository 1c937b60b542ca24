package io.dragoman.exchange.scoring.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The percentile interval of the macro-F1 over resampled records. A class that a resample lacks is left out of it. */
final class Bootstrap {

    private static final int SEED = 1;
    private static final double LOW = 0.025;
    private static final double HIGH = 0.975;

    private final List<Answer> answers;
    private final List<String> classes;

    Bootstrap(List<Answer> answers, List<String> classes) {
        this.answers = answers;
        this.classes = classes;
    }

    /** The same interval on every run, and that of the reference scorer, for any number of resamples over 0. */
    Interval interval(int resamples) {
        MersenneTwister random = new MersenneTwister(SEED);
        double[] means = new double[resamples];
        for (int i = 0; i < resamples; i++) {
            means[i] = macroF1(resample(random));
        }
        Arrays.sort(means);
        int low = (int) (LOW * resamples);
        int high = Math.min(resamples - 1, (int) (HIGH * resamples));
        return new Interval(means[low], means[high]);
    }

    private List<Answer> resample(MersenneTwister random) {
        List<Answer> sample = new ArrayList<>(answers.size());
        for (int i = 0; i < answers.size(); i++) {
            sample.add(answers.get((int) (random.nextDouble() * answers.size())));
        }
        return sample;
    }

    private double macroF1(List<Answer> sample) {
        Map<String, Integer> gold = new HashMap<>();
        Map<String, Integer> predicted = new HashMap<>();
        Map<String, Integer> right = new HashMap<>();
        for (Answer answer : sample) {
            gold.merge(answer.gold(), 1, Integer::sum);
            if (answer.predicted() != null) {
                predicted.merge(answer.predicted(), 1, Integer::sum);
            }
            if (answer.right()) {
                right.merge(answer.gold(), 1, Integer::sum);
            }
        }
        double sum = 0;
        int present = 0;
        for (String label : classes) {
            int inGold = gold.getOrDefault(label, 0);
            if (inGold > 0) {
                present++;
                sum += 2.0 * right.getOrDefault(label, 0) / (inGold + predicted.getOrDefault(label, 0));
            }
        }
        return sum / present;
    }
}
