package io.dragoman.web.history;

import io.dragoman.store.Pair;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Things that countries take part in, to be found by a country without a look at all of them. Immutable. */
public final class ByCountry<T> {
    private final List<T> all;
    private final Map<String, List<T>> lists;

    private ByCountry(List<T> all, Map<String, List<T>> lists) {
        this.all = all;
        this.lists = lists;
    }

    static <T> ByCountry<T> of(List<T> all, Function<T, ? extends Collection<String>> countries) {
        Map<String, List<T>> lists = new HashMap<>();
        for (T one : all) {
            for (String country : Set.copyOf(countries.apply(one))) {
                lists.computeIfAbsent(country, code -> new ArrayList<>()).add(one);
            }
        }
        return new ByCountry<>(List.copyOf(all), lists);
    }

    /** Those in which both countries of a pair and a country take part, as far as they are given; in their order. */
    public List<T> between(@Nullable Pair pair, @Nullable String country) {
        List<T> found = country == null ? all : list(country);
        return pair == null ? found : common(common(found, list(pair.one())), list(pair.other()));
    }

    private List<T> list(String country) {
        return lists.getOrDefault(country, List.of());
    }

    private List<T> common(List<T> some, List<T> others) {
        if (some == all) {
            return others;
        }
        // The same things, not equal ones: comparing them whole would cost more than all else.
        Set<T> known = Collections.newSetFromMap(new IdentityHashMap<>());
        known.addAll(some);
        return others.stream().filter(known::contains).toList();
    }
}
