package io.dragoman.store;

import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Manifest;
import io.dragoman.record.RecordItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps article records, each in whole or not at all: a process killed at any moment leaves a store in which every
 * {@link #put} either happened or did not. Safe for use by many threads. Every method throws {@link StoreException} for
 * what goes wrong in the store.
 */
public interface RecordStore extends AutoCloseable {

    /**
     * Keeps a record. A record with the same id, manifest and content changes nothing; one with the same id and text and
     * anything else different replaces the old one as a whole. One with the same id and another text is another version
     * of the article: the one that its source tells to be later counts, or, where none tells, the one put later; the
     * other is kept with the {@link #earlier} ones.
     */
    PutResult put(ArticleRecord article);

    /**
     * Keeps several records at once, all or, if anything is thrown, none; the results are in their order. It costs
     * hardly more than a single {@link #put}: 20 at a time is many times faster than one at a time.
     */
    List<PutResult> putAll(List<ArticleRecord> articles);

    /** Whether an article was read by this manifest, whatever its text then was: a quick check, nothing is parsed. */
    boolean contains(String id, Manifest manifest);

    /** Whether an article with exactly this text was read by this manifest; of an article's versions the latest counts. */
    boolean contains(String id, String text, Manifest manifest);

    /** The record of an article by its id; null if it was never put. */
    @Nullable
    ArticleRecord find(String id);

    /** The records of several articles, in any order; those that were never put are left out. */
    default List<ArticleRecord> findAll(Collection<String> ids) {
        List<ArticleRecord> found = new ArrayList<>();
        for (String id : ids) {
            ArticleRecord article = find(id);
            if (article != null) {
                found.add(article);
            }
        }
        return found;
    }

    /**
     * The earlier versions of articles, which were corrected at the same address since; by the article's id, oldest first.
     * Nothing else that a store answers has anything of them, but for {@link #sql}.
     */
    List<ArticleRecord> earlier(Collection<String> ids);

    /**
     * Records of articles published in the query's period that report an event between its pair; by day of publication,
     * unknown days last, then by name.
     */
    List<ArticleRecord> articles(Query query);

    /** Events between the query's pair whose date touches its period; by date, unknown dates last. */
    List<EventRow> events(Query query);

    /**
     * Actors of the query's two countries in articles published in its period, taken together over all articles; most
     * mentioned first.
     */
    List<ActorRow> actors(Query query);

    /**
     * Items of a kind, a page of them.
     *
     * @throws IllegalArgumentException for a filter or an order that the kind does not have
     */
    <T extends RecordItem> Found<Entry<T>> items(ItemKind kind, Class<T> type, Selection selection);

    /** How many of the items chosen have each value of a column of {@link ItemKind#filters()}; most frequent first. */
    List<Count> counts(ItemKind kind, Selection selection, String column);

    /** Heads of articles, a page of them; sorted by {@code published}, {@code title}, {@code publication} or {@code author}. */
    Found<ArticleHead> heads(Selection selection);

    /**
     * What countries did to each other, by ordered pair and stretch of time; by source, target, time.
     *
     * @param pair these two only, both ways; null for all
     * @param grain null for the whole period in one
     */
    List<Dyad> dyads(@Nullable Pair pair, @Nullable LocalDate from, @Nullable LocalDate to, Dyad.@Nullable Grain grain);

    /** Where the events of a period took place, as far as it is told; most events first. */
    List<PlaceCount> eventPlaces(@Nullable LocalDate from, @Nullable LocalDate to);

    /** A digest of every article's record by the article's id: what a copy of the store can be compared by. */
    Map<String, String> digests();

    /** A number that is another one after every change made through this store. */
    long generation();

    /**
     * Answers one SELECT. Nothing can be changed by it, and no file read or written: anything else is refused.
     *
     * @throws StoreException for every other statement and for a faulty one
     */
    Table sql(String select);

    @Override
    void close();
}
