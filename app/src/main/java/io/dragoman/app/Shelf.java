package io.dragoman.app;

import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Manifest;
import io.dragoman.store.DuckDbStore;
import io.dragoman.store.RecordStore;
import io.dragoman.text.Article;
import io.dragoman.web.remote.RemoteStore;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the records of articles go: into a store, which is not touched before there is an article, or nowhere. */
final class Shelf implements AutoCloseable {

    /** The store where none is named: in the working folder. */
    static final String DEFAULT = "dragoman.duckdb";

    private final @Nullable Path file;
    private volatile @Nullable RecordStore store;

    private Shelf(@Nullable Path file) {
        this.file = file;
    }

    static Shelf of(Path file) {
        return new Shelf(file);
    }

    /** The store of a file, or the server that has it open; throws {@link io.dragoman.store.StoreException}. */
    static RecordStore store(Path file, DuckDbStore.Mode mode) {
        RecordStore remote = RemoteStore.find(file);
        return remote == null ? DuckDbStore.open(file, mode) : remote;
    }

    static Shelf nowhere() {
        return new Shelf(null);
    }

    /** Opens the store if it is not open yet; throws {@link io.dragoman.store.StoreException}. */
    synchronized void open() {
        if (store == null && file != null) {
            store = store(file, DuckDbStore.Mode.READ_WRITE);
        }
    }

    /**
     * The record of an article that was read before from the same text, with the same head, by the same manifest; null
     * if it must be read. It bears the article's present name.
     */
    @Nullable
    ArticleRecord find(Article article, Manifest manifest) {
        RecordStore open = store;
        if (open == null || !open.contains(article.id(), manifest)) {
            return null;
        }
        ArticleRecord found = open.find(article.id());
        if (found == null || !found.text().equals(article.text().string())) {
            found = open.earlier(List.of(article.id())).stream()
                    .filter(version -> version.text().equals(article.text().string()))
                    .findFirst()
                    .orElse(null);
        }
        return found != null && isSame(found, article, manifest) ? named(found, article.name()) : null;
    }

    private static boolean isSame(ArticleRecord found, Article article, Manifest manifest) {
        return found.manifest().equals(manifest)
                && found.document().equals(article.document())
                && found.text().equals(article.text().string());
    }

    private static ArticleRecord named(ArticleRecord found, String name) {
        return new ArticleRecord(
                found.id(),
                name,
                found.text(),
                found.manifest(),
                found.document(),
                found.actors(),
                found.events(),
                found.statements(),
                found.agreements(),
                found.meetings(),
                found.calendar(),
                found.figures(),
                found.relations(),
                found.times(),
                found.places(),
                found.coreference(),
                found.marks());
    }

    /** Keeps records, all or none. */
    void keep(List<ArticleRecord> records) {
        RecordStore open = store;
        if (open != null && !records.isEmpty()) {
            open.putAll(records);
        }
    }

    @Override
    public void close() {
        RecordStore open = store;
        if (open != null) {
            open.close();
        }
    }
}
