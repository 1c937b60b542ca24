package io.dragoman.search;

import io.dragoman.record.ArticleRecord;
import io.dragoman.store.Found;
import io.dragoman.store.RecordDigest;
import io.dragoman.store.RecordStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * A Lucene index of the articles of a store: a copy that can be thrown away. It may lag behind the store, for instance
 * after another program has written there; {@link #bringInStep} finds what differs by the records' digests. Thread-safe.
 */
public final class SearchIndex implements AutoCloseable {
    private static final int BATCH = 100;

    private final Directory directory;
    private final Analyzer analyzer =
            new PerFieldAnalyzerWrapper(new EnglishAnalyzer(), Map.of(ArticleDocument.WORDS, new StandardAnalyzer()));
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private SearchIndex(Directory directory) throws IOException {
        this.directory = directory;
        this.writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
        this.searchers = new SearcherManager(writer, null);
    }

    /** The folder of the index of a store's file: beside it. */
    public static Path folder(Path store) {
        return store.resolveSibling(store.getFileName() + ".index");
    }

    /**
     * Opens the index in a folder, or begins one. What cannot be read is begun anew: it is only a copy.
     *
     * @throws SearchException if another process has it open, or the folder cannot be written
     */
    public static SearchIndex open(Path folder) {
        try {
            return opened(folder);
        } catch (LockObtainFailedException e) {
            throw new SearchException(
                    "the index " + folder + " is in use by another process; wait until that is done", e);
        } catch (IOException | IllegalArgumentException e) {
            delete(folder);
            try {
                return opened(folder);
            } catch (IOException again) {
                throw new SearchException(
                        "the index " + folder + " cannot be written (" + again.getMessage()
                                + "); change its permissions or delete it",
                        again);
            }
        }
    }

    private static SearchIndex opened(Path folder) throws IOException {
        FSDirectory directory = FSDirectory.open(folder);
        try {
            return new SearchIndex(directory);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** An index that is gone when it is closed. */
    public static SearchIndex inMemory() {
        try {
            return new SearchIndex(new ByteBuffersDirectory());
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Removes an index; a folder that is not there is no fault. */
    public static void delete(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new SearchException("the index " + folder + " cannot be deleted; change its permissions", e);
        }
    }

    /** Takes articles in, in place of what it had of them. */
    public void put(List<ArticleRecord> articles) {
        try {
            for (ArticleRecord article : articles) {
                writer.updateDocument(
                        new Term(ArticleDocument.ID, article.id()),
                        ArticleDocument.of(article, ArticleDocument.FORM + RecordDigest.of(article)));
            }
            searchers.maybeRefresh();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /**
     * Makes the index hold what the store holds.
     *
     * @return how many articles were taken in or removed
     */
    public int bringInStep(RecordStore store) {
        return bringInStep(store, () -> false);
    }

    /** The same; ends before it is done, at a place where it can go on later, when it is to stop. */
    public int bringInStep(RecordStore store, BooleanSupplier stop) {
        try {
            Map<String, String> wanted = store.digests();
            Map<String, String> held = digests();
            int changed = 0;
            for (String id : held.keySet()) {
                if (!wanted.containsKey(id)) {
                    writer.deleteDocuments(new Term(ArticleDocument.ID, id));
                    changed++;
                }
            }
            List<String> missing = wanted.entrySet().stream()
                    .filter(article -> !(ArticleDocument.FORM + article.getValue()).equals(held.get(article.getKey())))
                    .map(Map.Entry::getKey)
                    .toList();
            for (int i = 0; i < missing.size() && !stop.getAsBoolean(); i += BATCH) {
                List<ArticleRecord> batch = store.findAll(missing.subList(i, Math.min(missing.size(), i + BATCH)));
                put(batch);
                changed += batch.size();
            }
            writer.commit();
            searchers.maybeRefreshBlocking();
            return changed;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private Map<String, String> digests() throws IOException {
        searchers.maybeRefreshBlocking();
        IndexSearcher searcher = searchers.acquire();
        try {
            Map<String, String> digests = new HashMap<>();
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                SortedDocValues ids = leaf.reader().getSortedDocValues(ArticleDocument.ID);
                SortedDocValues values = leaf.reader().getSortedDocValues(ArticleDocument.DIGEST);
                for (int i = 0; i < leaf.reader().maxDoc(); i++) {
                    boolean live = leaf.reader().getLiveDocs() == null
                            || leaf.reader().getLiveDocs().get(i);
                    if (live && ids.advanceExact(i) && values.advanceExact(i)) {
                        digests.put(
                                ids.lookupOrd(ids.ordValue()).utf8ToString(),
                                values.lookupOrd(values.ordValue()).utf8ToString());
                    }
                }
            }
            return digests;
        } finally {
            searchers.release(searcher);
        }
    }

    /** Articles that fit, best first; newest first where no words are given. */
    public Found<Hit> search(SearchQuery query) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return new Searching(searcher, analyzer).run(query);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** How many articles it holds. */
    public int size() {
        return writer.getDocStats().numDocs;
    }

    private static SearchException failed(IOException e) {
        return new SearchException(
                "the search index failed (" + e.getMessage() + "); make it anew with ./dragoman index --rebuild", e);
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.close();
            directory.close();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** For {@link Searching}: the stored fields of an article. */
    static Document stored(IndexSearcher searcher, int document) throws IOException {
        return searcher.storedFields().document(document);
    }
}
