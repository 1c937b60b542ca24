package io.dragoman.web.remote;

import io.dragoman.exchange.RecordFormatException;
import io.dragoman.exchange.RecordJson;
import io.dragoman.exchange.RowJson;
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
import io.dragoman.store.StoreException;
import io.dragoman.store.Table;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The store that a running server has open, for another process on the same machine: a database file cannot be opened
 * twice. Days in the answer of {@link #sql} are texts. Closing it leaves the server alone.
 */
public final class RemoteStore implements RecordStore {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final ServerFile server;
    private final HttpClient client;
    private final RecordJson json = new RecordJson();

    private RemoteStore(ServerFile server, HttpClient client) {
        this.server = server;
        this.client = client;
    }

    /** The server that has a store open; null if there is none, or none that answers. */
    public static @Nullable RemoteStore find(Path store) {
        ServerFile server = ServerFile.read(store);
        if (server == null) {
            return null;
        }
        RemoteStore remote = new RemoteStore(
                server, HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        try {
            HttpResponse<String> answer = remote.send("generation", "", PATIENCE);
            return answer.statusCode() == 200 ? remote : null;
        } catch (IOException e) {
            // It was killed and its file stayed; the next server replaces it.
            return null;
        }
    }

    @Override
    public PutResult put(ArticleRecord article) {
        return putAll(List.of(article)).get(0);
    }

    @Override
    public List<PutResult> putAll(List<ArticleRecord> articles) {
        StringBuilder body = new StringBuilder();
        articles.forEach(article -> body.append(json.line(article)).append('\n'));
        return RowJson.readAll(call("put", body.toString()), PutResult.class);
    }

    @Override
    public boolean contains(String id, Manifest manifest) {
        return Boolean.parseBoolean(call("contains", RowJson.line(new Calls.Contains(id, null, manifest))));
    }

    @Override
    public boolean contains(String id, String text, Manifest manifest) {
        return Boolean.parseBoolean(call("contains", RowJson.line(new Calls.Contains(id, text, manifest))));
    }

    @Override
    public @Nullable ArticleRecord find(String id) {
        String line = call("find", RowJson.line(id));
        return line.isEmpty() ? null : json.read(line);
    }

    @Override
    public List<ArticleRecord> earlier(Collection<String> ids) {
        return json.readAll(new StringReader(call("earlier", RowJson.line(ids))));
    }

    @Override
    public List<ArticleRecord> articles(Query query) {
        return json.readAll(new StringReader(call("articles", RowJson.line(query))));
    }

    @Override
    public List<EventRow> events(Query query) {
        return RowJson.readAll(call("events", RowJson.line(query)), EventRow.class);
    }

    @Override
    public List<ActorRow> actors(Query query) {
        return RowJson.readAll(call("actors", RowJson.line(query)), ActorRow.class);
    }

    @Override
    public <T extends RecordItem> Found<Entry<T>> items(ItemKind kind, Class<T> type, Selection selection) {
        Calls.Lines lines =
                RowJson.read(call("items", RowJson.line(new Calls.Items(kind, selection, null))), Calls.Lines.class);
        List<Entry<T>> entries = new ArrayList<>();
        for (Calls.Line line : lines.lines()) {
            entries.add(new Entry<>(line.article(), json.read(line.item(), type), line.cast()));
        }
        return new Found<>(lines.total(), entries);
    }

    @Override
    public List<Count> counts(ItemKind kind, Selection selection, String column) {
        return RowJson.readAll(call("counts", RowJson.line(new Calls.Items(kind, selection, column))), Count.class);
    }

    @Override
    public Found<ArticleHead> heads(Selection selection) {
        Calls.Heads heads = RowJson.read(call("heads", RowJson.line(selection)), Calls.Heads.class);
        return new Found<>(heads.total(), heads.heads());
    }

    @Override
    public List<Dyad> dyads(
            @Nullable Pair pair, @Nullable LocalDate from, @Nullable LocalDate to, Dyad.@Nullable Grain grain) {
        return RowJson.readAll(call("dyads", RowJson.line(new Calls.Dyads(pair, from, to, grain))), Dyad.class);
    }

    @Override
    public List<PlaceCount> eventPlaces(@Nullable LocalDate from, @Nullable LocalDate to) {
        return RowJson.readAll(call("places", RowJson.line(new Calls.Dyads(null, from, to, null))), PlaceCount.class);
    }

    @Override
    public Map<String, String> digests() {
        return RowJson.readMap(call("digests", ""));
    }

    @Override
    public long generation() {
        return Long.parseLong(call("generation", ""));
    }

    @Override
    public Table sql(String select) {
        return RowJson.read(call("sql", RowJson.line(select)), Table.class);
    }

    private String call(String name, String body) {
        try {
            HttpResponse<String> answer = send(name, body, LONGEST);
            if (answer.statusCode() == 200) {
                return answer.body();
            }
            if (answer.statusCode() == 409) {
                Calls.Failure failure = RowJson.read(answer.body(), Calls.Failure.class);
                throw new StoreException(failure.what(), failure.remedy());
            }
            if (answer.statusCode() == 400) {
                throw new IllegalArgumentException(
                        RowJson.read(answer.body(), Calls.Failure.class).what());
            }
            throw lost("it answers " + answer.statusCode());
        } catch (IOException | RecordFormatException e) {
            throw lost(String.valueOf(e.getMessage()));
        }
    }

    private StoreException lost(String why) {
        return new StoreException(
                "the server that has the store open (process " + server.process() + ") failed: " + why,
                "stop it, or start it again, and run the command again");
    }

    private HttpResponse<String> send(String call, String body, Duration patience) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + "/store/" + call))
                .header(Calls.TOKEN, server.token())
                .header("Content-Type", "application/json")
                .timeout(patience)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void close() {}
}
