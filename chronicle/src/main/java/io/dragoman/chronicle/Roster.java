package io.dragoman.chronicle;

import io.dragoman.record.Actor;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Document;
import io.dragoman.record.Evidence;
import io.dragoman.record.RecordItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An article with its actors at hand: turns their ids into parties, and items into reports. Immutable. */
public final class Roster {

    private static final int MOST = 12;

    private final ArticleRecord article;
    private final Map<String, Party> byId = new HashMap<>();

    public Roster(ArticleRecord article) {
        this.article = article;
        for (Actor actor : article.actors()) {
            byId.put(actor.id(), Party.of(actor));
        }
    }

    public ArticleRecord article() {
        return article;
    }

    /** Null for an id that no actor of the article has. */
    public @Nullable Party party(String id) {
        return byId.get(id);
    }

    /** The parties of some ids, each once, in order of their keys. */
    public List<Party> parties(Collection<String> ids) {
        return ids.stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** The countries of some parties, each once. */
    public static Set<String> countries(Collection<Party> parties) {
        return parties.stream()
                .map(Party::country)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The pairs of some countries, as {@code ISL-PRT}; of more than {@value #MOST} none, as they would be too many. */
    public static List<String> pairs(Collection<String> countries) {
        List<String> sorted = countries.stream().distinct().sorted().toList();
        List<String> pairs = new ArrayList<>();
        for (int i = 1; i < sorted.size() && sorted.size() <= MOST; i++) {
            for (int j = 0; j < i; j++) {
                pairs.add(sorted.get(j) + "-" + sorted.get(i));
            }
        }
        return pairs;
    }

    /** Where an item is reported, by its first piece of evidence. */
    public Report report(RecordItem item) {
        return report(item, item.evidence().isEmpty() ? null : item.evidence().get(0));
    }

    public Report report(RecordItem item, @Nullable Evidence evidence) {
        Document document = article.document();
        return new Report(
                article.id(), article.articleId(), item.id(), document.published(), document.publication(), evidence);
    }
}
