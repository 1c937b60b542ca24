package io.dragoman.store;

import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Manifest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps article records, each in whole or not at all: a process killed at any moment leaves a store in which every
 * {@link #put} either happened or did not. Safe for use by many threads. Every method throws {@link StoreException} for
 * what goes wrong in the store.
 */
public interface RecordStore extends AutoCloseable {

    /**
     * Keeps a record. A record with the same id, manifest and content changes nothing; one with the same id and
     * anything else different replaces the old one as a whole.
     */
    PutResult put(ArticleRecord article);

    /**
     * Keeps several records at once, all or, if anything is thrown, none; the results are in their order. It costs
     * hardly more than a single {@link #put}: 20 at a time is many times faster than one at a time.
     */
    List<PutResult> putAll(List<ArticleRecord> articles);

    /** Whether an article was read by this manifest, whatever its text then was: a quick check, nothing is parsed. */
    boolean contains(String id, Manifest manifest);

    /** Whether an article with exactly this text was read by this manifest. */
    boolean contains(String id, String text, Manifest manifest);

    /** The record of an article by its id; null if it was never put. */
    @Nullable
    ArticleRecord find(String id);

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
     * Answers one SELECT. Nothing can be changed by it, and no file read or written: anything else is refused.
     *
     * @throws StoreException for every other statement and for a faulty one
     */
    Table sql(String select);

    @Override
    void close();
}
