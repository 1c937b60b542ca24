package io.dragoman.web;

import io.dragoman.exchange.RecordJson;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.RuleReference;
import io.dragoman.search.IndexedStore;
import io.dragoman.search.SearchIndex;
import io.dragoman.store.MemoryStore;
import io.dragoman.web.desk.Desk;
import io.dragoman.web.desk.Submission;
import io.dragoman.web.page.House;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A server of a store with one article of the examples, read before; its desk finds the same in whatever is handed in. */
final class OneArticle implements Desk {

    static WebServer serve() {
        return serve(List.of(record()));
    }

    static WebServer serve(List<ArticleRecord> records) {
        SearchIndex index = SearchIndex.inMemory();
        IndexedStore store = new IndexedStore(new MemoryStore(), index);
        store.putAll(records);
        Clock clock = Clock.fixed(Instant.parse("2024-04-01T12:00:00Z"), ZoneOffset.UTC);
        return WebServer.start(new Settings(Settings.LOOPBACK, 0), House.of(store, index, new OneArticle(), clock));
    }

    static ArticleRecord record() {
        try (InputStream in = OneArticle.class.getResourceAsStream("record.json")) {
            String json = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return new RecordJson().read(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void warmUp() {}

    @Override
    public ArticleRecord read(Submission submission) {
        return record();
    }

    @Override
    public String explain(String sentence, @Nullable LocalDate date) {
        return "";
    }

    @Override
    public List<String> entry(RuleReference rule) {
        return List.of();
    }

    @Override
    public @Nullable String cameo(String code) {
        return null;
    }
}
