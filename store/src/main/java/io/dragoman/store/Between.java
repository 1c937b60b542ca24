package io.dragoman.store;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The pairs of countries that an item is between, as they stand in the table item_pairs. */
final class Between {
    private final Participants participants;

    Between(Participants participants) {
        this.participants = participants;
    }

    /** Each of one side with each of the other; of a symmetric item any two different ones of both sides too. */
    Set<String> across(List<String> left, List<String> right, boolean symmetric) {
        Set<String> ones = countries(List.of(left));
        Set<String> others = countries(List.of(right));
        Set<String> pairs = new TreeSet<>();
        for (String one : ones) {
            others.forEach(other -> pairs.add(Criteria.key(one, other)));
        }
        if (symmetric) {
            Set<String> all = countries(List.of(left, right));
            for (String one : all) {
                all.stream().filter(other -> !other.equals(one)).forEach(other -> pairs.add(Criteria.key(one, other)));
            }
        }
        return pairs;
    }

    /** Any two of all, each with itself among them. */
    Set<String> pooled(List<String> some, List<String> others) {
        Set<String> all = countries(List.of(some, others));
        Set<String> pairs = new TreeSet<>();
        for (String one : all) {
            all.forEach(other -> pairs.add(Criteria.key(one, other)));
        }
        return pairs;
    }

    private Set<String> countries(List<List<String>> sides) {
        Set<String> countries = new TreeSet<>();
        for (List<String> side : sides) {
            for (String country : participants.countries(side)) {
                if (country != null) {
                    countries.add(country);
                }
            }
        }
        return countries;
    }
}
