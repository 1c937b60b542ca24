package io.dragoman.search;

import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Manifest;
import io.dragoman.record.RecordItem;
import io.dragoman.store.ActorRow;
import io.dragoman.store.ArticleHead;
import io.dragoman.store.Count;
import io.dragoman.store.Dyad;
import io.dragoman.store.Entry;
import io.dragoman.store.EventRow;
import io.dragoman.store.Found;
import io.dragoman.store.ItemKind;
import io.dragoman.store.Pair;
import io.dragoman.store.PlaceCount;
import io.dragoman.store.PutResult;
import io.dragoman.store.Query;
import io.dragoman.store.RecordStore;
import io.dragoman.store.Selection;
import io.dragoman.store.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A store whose changes go into a search index too. Closing it closes the store, not the index. */
public final class IndexedStore implements RecordStore {
    private final RecordStore store;
    private final SearchIndex index;

    public IndexedStore(RecordStore store, SearchIndex index) {
        this.store = store;
        this.index = index;
    }

    @Override
    public PutResult put(ArticleRecord article) {
        return putAll(List.of(article)).get(0);
    }

    @Override
    public List<PutResult> putAll(List<ArticleRecord> articles) {
        List<PutResult> results = store.putAll(articles);
        List<ArticleRecord> changed = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            if (results.get(i) == PutResult.ADDED || results.get(i) == PutResult.REPLACED) {
                changed.add(articles.get(i));
            }
        }
        index.put(changed);
        return results;
    }

    @Override
    public boolean contains(String id, Manifest manifest) {
        return store.contains(id, manifest);
    }

    @Override
    public boolean contains(String id, String text, Manifest manifest) {
        return store.contains(id, text, manifest);
    }

    @Override
    public @Nullable ArticleRecord find(String id) {
        return store.find(id);
    }

    @Override
    public List<ArticleRecord> findAll(Collection<String> ids) {
        return store.findAll(ids);
    }

    @Override
    public List<ArticleRecord> earlier(Collection<String> ids) {
        return store.earlier(ids);
    }

    @Override
    public List<ArticleRecord> articles(Query query) {
        return store.articles(query);
    }

    @Override
    public List<EventRow> events(Query query) {
        return store.events(query);
    }

    @Override
    public List<ActorRow> actors(Query query) {
        return store.actors(query);
    }

    @Override
    public <T extends RecordItem> Found<Entry<T>> items(ItemKind kind, Class<T> type, Selection selection) {
        return store.items(kind, type, selection);
    }

    @Override
    public List<Count> counts(ItemKind kind, Selection selection, String column) {
        return store.counts(kind, selection, column);
    }

    @Override
    public Found<ArticleHead> heads(Selection selection) {
        return store.heads(selection);
    }

    @Override
    public List<Dyad> dyads(
            @Nullable Pair pair, @Nullable LocalDate from, @Nullable LocalDate to, Dyad.@Nullable Grain grain) {
        return store.dyads(pair, from, to, grain);
    }

    @Override
    public List<PlaceCount> eventPlaces(@Nullable LocalDate from, @Nullable LocalDate to) {
        return store.eventPlaces(from, to);
    }

    @Override
    public Map<String, String> digests() {
        return store.digests();
    }

    @Override
    public long generation() {
        return store.generation();
    }

    @Override
    public Table sql(String select) {
        return store.sql(select);
    }

    @Override
    public void close() {
        store.close();
    }
}
