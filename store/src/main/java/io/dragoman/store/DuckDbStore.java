package io.dragoman.store;

import io.dragoman.exchange.RecordJson;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Manifest;
import io.dragoman.record.RecordItem;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * A record store in one DuckDB file. One process at a time can have it open, even for reading. Every {@code put} and
 * {@code putAll} is one transaction, on disk when it returns. Writes go one after the other; each query has a connection of its own.
 */
public final class DuckDbStore implements RecordStore {
    /** What a store is opened for. */
    public enum Mode {
        /** The store must exist. */
        READ_ONLY,
        /** The store is created if there is none. */
        READ_WRITE
    }

    private final Path file;
    private final Mode mode;
    private final DuckDBConnection connection;
    private final RecordJson json = new RecordJson();
    private final AtomicLong generation = new AtomicLong();
    private final Recent recent = new Recent();

    private DuckDbStore(Path file, Mode mode, DuckDBConnection connection) {
        this.file = file;
        this.mode = mode;
        this.connection = connection;
    }

    /** Throws {@link StoreException} where the file cannot be opened, is in use, or is no store of this version. */
    public static DuckDbStore open(Path file, Mode mode) {
        return new DuckDbStore(file, mode, Opening.open(file, mode));
    }

    @Override
    public PutResult put(ArticleRecord article) {
        return putAll(List.of(article)).get(0);
    }

    @Override
    public synchronized List<PutResult> putAll(List<ArticleRecord> articles) {
        if (mode == Mode.READ_ONLY) {
            throw new StoreException("the store " + file + " is open for reading only", "open it for writing");
        }
        try {
            List<PutResult> results = new Writing(connection, json).put(articles);
            if (results.stream().anyMatch(result -> result != PutResult.UNCHANGED)) {
                recent.forget(articles.stream().map(ArticleRecord::id).toList());
                generation.incrementAndGet();
            }
            return results;
        } catch (SQLException e) {
            throw Failures.running(file, e);
        }
    }

    @Override
    public boolean contains(String id, Manifest manifest) {
        return any(
                "SELECT 1 FROM articles WHERE id = ? AND program = ? AND lexicon = ? AND settings = ? AND parser = ?",
                id,
                manifest.program(),
                manifest.lexicon(),
                manifest.settings(),
                manifest.parser());
    }

    @Override
    public boolean contains(String id, String text, Manifest manifest) {
        return contains(id, manifest) && any("SELECT 1 FROM articles WHERE id = ? AND text = ?", id, text);
    }

    private boolean any(String select, String... values) {
        return with(own -> {
            try (PreparedStatement query = own.prepareStatement(select)) {
                for (int i = 0; i < values.length; i++) {
                    query.setString(i + 1, values[i]);
                }
                try (ResultSet row = query.executeQuery()) {
                    return row.next();
                }
            }
        });
    }

    @Override
    public @Nullable ArticleRecord find(String id) {
        List<ArticleRecord> found = with(own -> new Lookup(own).article(id, json));
        return found.isEmpty() ? null : found.get(0);
    }

    @Override
    public List<ArticleRecord> findAll(Collection<String> ids) {
        return with(own -> new Lookup(own).articles(ids, json));
    }

    @Override
    public List<ArticleRecord> earlier(Collection<String> ids) {
        return with(own -> new Lookup(own).earlier(ids, json));
    }

    @Override
    public List<ArticleRecord> articles(Query query) {
        return with(own -> new Lookup(own).articles(query, json));
    }

    @Override
    public List<EventRow> events(Query query) {
        return with(own -> new Lookup(own).events(query));
    }

    @Override
    public List<ActorRow> actors(Query query) {
        return with(own -> new Lookup(own).actors(query));
    }

    @Override
    public <T extends RecordItem> Found<Entry<T>> items(ItemKind kind, Class<T> type, Selection selection) {
        return with(own -> new ItemLookup(own).items(kind, type, selection, json, recent));
    }

    @Override
    public List<Count> counts(ItemKind kind, Selection selection, String column) {
        return with(own -> new ItemLookup(own).counts(kind, selection, column));
    }

    @Override
    public Found<ArticleHead> heads(Selection selection) {
        return with(own -> new ItemLookup(own).heads(selection));
    }

    @Override
    public List<Dyad> dyads(
            @Nullable Pair pair, @Nullable LocalDate from, @Nullable LocalDate to, Dyad.@Nullable Grain grain) {
        return with(own -> new ItemLookup(own).dyads(pair, from, to, grain));
    }

    @Override
    public List<PlaceCount> eventPlaces(@Nullable LocalDate from, @Nullable LocalDate to) {
        return with(own -> new ItemLookup(own).eventPlaces(from, to));
    }

    @Override
    public Map<String, String> digests() {
        return with(own -> new ItemLookup(own).digests());
    }

    @Override
    public long generation() {
        return generation.get();
    }

    @Override
    public Table sql(String select) {
        return with(own -> new UserSql(own).answer(select));
    }

    private interface Work<T> {
        T on(DuckDBConnection own) throws SQLException;
    }

    private <T> T with(Work<T> work) {
        try (DuckDBConnection own = connection.duplicate()) {
            return work.on(own);
        } catch (SQLException e) {
            throw Failures.running(file, e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Failures.running(file, e);
        }
    }
}
