package io.dragoman.digest.compose;

import io.dragoman.chronicle.Party;
import io.dragoman.chronicle.Roster;
import io.dragoman.digest.model.Group;
import io.dragoman.digest.model.Line;
import io.dragoman.digest.model.Scope;
import io.dragoman.record.ActorType;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Event;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A digest in the making: what its parts share. Not thread-safe. */
final class Composition {
    private final Scope scope;
    private final Material material;
    private final Function<String, @Nullable String> acts;
    private final Citations citations;
    private final Map<String, Roster> rosters = new LinkedHashMap<>();
    private final Map<String, Integer> counters = new HashMap<>();

    Composition(Scope scope, Material material, Function<String, @Nullable String> acts) {
        this.scope = scope;
        this.material = material;
        this.acts = acts;
        this.citations = new Citations(scope.base(), material.whole());
        for (ArticleRecord article : material.articles()) {
            rosters.put(article.id(), new Roster(article));
        }
    }

    Scope scope() {
        return scope;
    }

    Material material() {
        return material;
    }

    Citations citations() {
        return citations;
    }

    /** Those of all articles, in the order of the material. */
    Collection<Roster> rosters() {
        return rosters.values();
    }

    /** Null for an article that is not among the material. */
    @Nullable
    Roster roster(String article) {
        return rosters.get(article);
    }

    /** The next id for a line of a kind. */
    String id(String kind) {
        return kind + "-" + counters.merge(kind, 1, Integer::sum);
    }

    boolean isOfPair(Collection<String> countries) {
        return countries.containsAll(Set.of(scope.one().code(), scope.other().code()));
    }

    /** The name of a country of the pair; another code stands for itself. */
    String country(String code) {
        if (code.equals(scope.one().code())) {
            return scope.one().name();
        }
        return code.equals(scope.other().code()) ? scope.other().name() : code;
    }

    /** What an event's code stands for, in the middle of a line; its category where it has no code. */
    String act(Event event) {
        String name = event.cameo() == null ? null : acts.apply(event.cameo());
        if (name == null) {
            return event.category() == null
                    ? "report"
                    : event.category().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        // A code of two digits bears the name of its category in capitals.
        return name.equals(name.toUpperCase(Locale.ROOT))
                ? name.toLowerCase(Locale.ROOT)
                : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** The names of some parties, persons with their office. */
    String names(Collection<Party> parties) {
        return parties.stream().map(this::name).distinct().collect(Collectors.joining(", "));
    }

    /** A country's own name is the one that the whole digest uses: articles call it many things. */
    String name(Party party) {
        String country = party.country();
        if (party.type() == ActorType.COUNTRY && country != null) {
            return country(country).equals(country) ? party.name() : country(country);
        }
        return party.isPerson() ? withOffice(party.name(), party.role()) : party.name();
    }

    /** A name with the office in brackets, unless the name is the office. */
    static String withOffice(String name, @Nullable String office) {
        boolean told = office == null || name.toLowerCase(Locale.ROOT).contains(office.toLowerCase(Locale.ROOT));
        return told ? name : name + " (" + office + ")";
    }

    /** The same sentence reports many things; told once it is enough. */
    static String sentence(Line line) {
        return line.quotes().get(0).source() + " " + line.quotes().get(0).words();
    }

    /** The first lines under a title; how many more there are is told. */
    static Group group(String title, List<Line> all, int most) {
        return new Group(title, "", first(all, most), Math.max(0, all.size() - most));
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    static <T> List<T> first(List<T> all, int most) {
        return all.subList(0, Math.min(most, all.size()));
    }
}
