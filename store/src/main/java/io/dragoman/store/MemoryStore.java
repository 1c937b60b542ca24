package io.dragoman.store;

import io.dragoman.exchange.RecordJson;
import io.dragoman.record.Actor;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Event;
import io.dragoman.record.Manifest;
import io.dragoman.record.RecordItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record store without a file, for tests and for what is thrown away afterwards. It answers as {@link DuckDbStore}
 * does, but no SQL. It looks at every row for every question.
 */
public final class MemoryStore implements RecordStore {
    private final RecordJson json = new RecordJson();
    private final Map<String, List<String>> columns = StoreSchema.columns();
    private final Map<String, MemoryArticle> articles = new TreeMap<>();
    private final Map<String, Versions> versions = new HashMap<>();
    private long generation;

    @Override
    public PutResult put(ArticleRecord article) {
        return putAll(List.of(article)).get(0);
    }

    @Override
    public synchronized List<PutResult> putAll(List<ArticleRecord> records) {
        List<PutResult> results = new ArrayList<>();
        for (ArticleRecord record : records) {
            Versions all = versions.computeIfAbsent(record.id(), id -> new Versions(List.of()));
            PutResult result = all.put(Versions.Version.of(record, json));
            results.add(result);
            if (result != PutResult.UNCHANGED) {
                articles.put(record.id(), MemoryArticle.of(all.newest().article(), json, columns));
                generation++;
            }
        }
        return results;
    }

    @Override
    public synchronized boolean contains(String id, Manifest manifest) {
        MemoryArticle article = articles.get(id);
        return article != null && article.record().manifest().equals(manifest);
    }

    @Override
    public synchronized boolean contains(String id, String text, Manifest manifest) {
        MemoryArticle article = articles.get(id);
        return contains(id, manifest)
                && article != null
                && article.record().text().equals(text);
    }

    @Override
    public synchronized @Nullable ArticleRecord find(String id) {
        MemoryArticle article = articles.get(id);
        return article == null ? null : article.record();
    }

    @Override
    public synchronized List<ArticleRecord> earlier(Collection<String> ids) {
        return new TreeSet<>(ids)
                .stream()
                        .filter(versions::containsKey)
                        .flatMap(id -> Objects.requireNonNull(versions.get(id)).earlier().stream())
                        .map(Versions.Version::article)
                        .toList();
    }

    @Override
    public synchronized List<ArticleRecord> articles(Query query) {
        Pair pair = query.pair();
        return limited(
                articles.values().stream()
                        .filter(article -> published(article, query))
                        .filter(article -> pair == null
                                || article.rows("events").stream()
                                        .anyMatch(row -> between(pair).areIn(row)))
                        .map(MemoryArticle::record)
                        .sorted(Comparator.comparing(
                                        (ArticleRecord article) ->
                                                article.document().published(),
                                        Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(ArticleRecord::articleId)
                                .thenComparing(ArticleRecord::id)),
                query);
    }

    @Override
    public synchronized List<EventRow> events(Query query) {
        Pair pair = query.pair();
        Selection selection = Selection.all(query.limit() == null ? Integer.MAX_VALUE : query.limit())
                .during(query.from(), query.to());
        return items(ItemKind.EVENTS, Event.class, pair == null ? selection : selection.between(pair)).items().stream()
                .map(MemoryStore::row)
                .toList();
    }

    private static EventRow row(Entry<Event> entry) {
        Event event = entry.item();
        return new EventRow(
                entry.article().id(),
                entry.article().articleId(),
                entry.article().title(),
                event.id(),
                event.category(),
                event.mode(),
                event.cameo(),
                event.goldstein(),
                event.ploverScore(),
                entry.named(event.source()),
                entry.named(event.target()),
                event.symmetric(),
                event.date(),
                event.place(),
                event.modality(),
                event.rule(),
                event.evidence().isEmpty() ? null : event.evidence().get(0));
    }

    @Override
    public synchronized List<ActorRow> actors(Query query) {
        Pair pair = query.pair();
        Map<List<@Nullable Object>, List<Map.Entry<String, Actor>>> same = new LinkedHashMap<>();
        for (MemoryArticle article : articles.values()) {
            if (published(article, query)) {
                for (Actor actor : article.record().actors()) {
                    String country = Participants.country(actor);
                    if (pair == null
                            || pair.one().equals(country)
                            || pair.other().equals(country)) {
                        same.computeIfAbsent(
                                        Arrays.asList(actor.name(), actor.type(), country, actor.code()),
                                        key -> new ArrayList<>())
                                .add(Map.entry(article.record().id(), actor));
                    }
                }
            }
        }
        return limited(
                same.values().stream()
                        .map(MemoryStore::actor)
                        .sorted(Comparator.comparing(ActorRow::mentions, Comparator.reverseOrder())
                                .thenComparing(ActorRow::name)
                                .thenComparing(row -> row.type().word())
                                .thenComparing(ActorRow::country, Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(ActorRow::code, Comparator.nullsLast(Comparator.naturalOrder()))),
                query);
    }

    private static ActorRow actor(List<Map.Entry<String, Actor>> same) {
        Actor first = same.get(0).getValue();
        Set<String> roles = new TreeSet<>();
        Set<String> in = new HashSet<>();
        long mentions = 0;
        for (Map.Entry<String, Actor> one : same) {
            String role = one.getValue().role();
            if (role != null) {
                roles.add(role);
            }
            in.add(one.getKey());
            mentions += one.getValue().evidence().size();
        }
        return new ActorRow(
                first.name(),
                first.type(),
                Participants.country(first),
                first.code(),
                List.copyOf(roles),
                in.size(),
                mentions);
    }

    @Override
    public synchronized <T extends RecordItem> Found<Entry<T>> items(
            ItemKind kind, Class<T> type, Selection selection) {
        List<Criterion> criteria = Criteria.of(kind, selection);
        String sort = selection.sort() == null ? null : Criteria.sortColumn(kind, selection.sort());
        List<Map<String, @Nullable Object>> rows = articles.values().stream()
                .flatMap(article -> article.rows(kind.word()).stream())
                .filter(row -> criteria.stream().allMatch(one -> one.matches(row)))
                .sorted(order(sort, selection.descending()))
                .toList();
        List<Entry<T>> page = rows.stream()
                .skip(selection.offset())
                .limit(selection.limit())
                .map(row -> Objects.requireNonNull(articles.get(String.valueOf(row.get("i.article"))))
                        .entry(json.read(String.valueOf(row.get("i.json")), type)))
                .toList();
        return new Found<>(rows.size(), page);
    }

    @Override
    public synchronized List<Count> counts(ItemKind kind, Selection selection, String column) {
        if (!kind.filters().contains(column)) {
            throw new IllegalArgumentException(kind.word() + " cannot be counted by " + column);
        }
        List<Criterion> criteria = Criteria.of(kind, selection);
        Map<String, Long> counts = articles.values().stream()
                .flatMap(article -> article.rows(kind.word()).stream())
                .filter(row -> criteria.stream().allMatch(one -> one.matches(row)))
                .map(row -> row.get("i." + column))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.groupingBy(Object::toString, Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> new Count(count.getKey(), count.getValue()))
                .sorted(Comparator.comparing(Count::items, Comparator.reverseOrder())
                        .thenComparing(Count::value))
                .toList();
    }

    @Override
    public synchronized Found<ArticleHead> heads(Selection selection) {
        List<Criterion> criteria = Criteria.ofArticles(selection);
        String sort = selection.sort() == null ? "a.article_id" : Criteria.articleSort(selection.sort());
        List<ArticleHead> heads = articles.values().stream()
                .filter(article -> criteria.stream().allMatch(one -> one.matches(article.row())))
                .sorted(Comparator.comparing(MemoryArticle::row, by(sort, selection.descending()))
                        .thenComparing(article -> article.record().articleId())
                        .thenComparing(article -> article.record().id()))
                .map(MemoryArticle::head)
                .toList();
        return new Found<>(
                heads.size(),
                heads.stream().skip(selection.offset()).limit(selection.limit()).toList());
    }

    @Override
    public synchronized List<Dyad> dyads(
            @Nullable Pair pair, @Nullable LocalDate from, @Nullable LocalDate to, Dyad.@Nullable Grain grain) {
        DyadSums sums = new DyadSums(grain);
        for (MemoryArticle article : articles.values()) {
            article.rows("dyads").stream()
                    .filter(row -> DyadSums.chosen(row, pair, from, to, grain))
                    .forEach(sums::add);
        }
        return sums.dyads();
    }

    @Override
    public synchronized List<PlaceCount> eventPlaces(@Nullable LocalDate from, @Nullable LocalDate to) {
        Criterion period = new Criterion.Touches("i.date", "i.date_start", "i.date_end", from, to);
        Map<List<String>, Long> counts = new HashMap<>();
        for (MemoryArticle article : articles.values()) {
            for (Map<String, @Nullable Object> event : article.rows("events")) {
                if ((from != null || to != null) && !period.matches(event)) {
                    continue;
                }
                article.record().places().stream()
                        .filter(place -> place.country() != null && place.name().equals(event.get("i.place")))
                        .forEach(place ->
                                counts.merge(List.of(String.valueOf(place.country()), place.name()), 1L, Long::sum));
            }
        }
        return counts.entrySet().stream()
                .map(count ->
                        new PlaceCount(count.getKey().get(0), count.getKey().get(1), count.getValue()))
                .sorted(Comparator.comparing(PlaceCount::events, Comparator.reverseOrder())
                        .thenComparing(PlaceCount::country)
                        .thenComparing(PlaceCount::place))
                .toList();
    }

    @Override
    public synchronized Map<String, String> digests() {
        Map<String, String> digests = new HashMap<>();
        articles.forEach((id, article) -> digests.put(id, RecordDigest.of(article.record())));
        return digests;
    }

    @Override
    public synchronized long generation() {
        return generation;
    }

    @Override
    public Table sql(String select) {
        throw new StoreException("a store in memory answers no SQL", "use one in a file");
    }

    @Override
    public void close() {}

    private static Criterion.Parties between(Pair pair) {
        return new Criterion.Across(
                "i.source_countries", "i.target_countries", "i.is_symmetric", pair.one(), pair.other());
    }

    private static boolean published(MemoryArticle article, Query query) {
        return (query.from() == null && query.to() == null)
                || new Criterion.Touches("a.published", "a.published", "a.published", query.from(), query.to())
                        .matches(article.row());
    }

    private static <T> List<T> limited(Stream<T> all, Query query) {
        return (query.limit() == null ? all : all.limit(query.limit())).toList();
    }

    private static Comparator<Map<String, @Nullable Object>> order(@Nullable String sort, boolean descending) {
        Comparator<Map<String, @Nullable Object>> text = Comparator.<Map<String, @Nullable Object>, String>comparing(
                        row -> String.valueOf(row.get("i.article")))
                .thenComparing(row -> row.get("i.ordinal") instanceof Integer number ? number : Integer.valueOf(0));
        return sort == null ? text : by(sort, descending).thenComparing(text);
    }

    @SuppressWarnings("unchecked") // values of one column are of one type, and comparable
    private static Comparator<Map<String, @Nullable Object>> by(String column, boolean descending) {
        Comparator<Comparable<Object>> natural = Comparator.naturalOrder();
        Comparator<@Nullable Comparable<Object>> values =
                Comparator.nullsLast(descending ? natural.reversed() : natural);
        Function<Map<String, @Nullable Object>, @Nullable Comparable<Object>> value =
                row -> (Comparable<Object>) row.get(column);
        return (left, right) -> values.compare(value.apply(left), value.apply(right));
    }
}
