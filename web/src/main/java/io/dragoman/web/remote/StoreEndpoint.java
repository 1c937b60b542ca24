package io.dragoman.web.remote;

import io.dragoman.exchange.RecordJson;
import io.dragoman.exchange.RowJson;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.RecordItem;
import io.dragoman.store.ArticleHead;
import io.dragoman.store.Entry;
import io.dragoman.store.Found;
import io.dragoman.store.Query;
import io.dragoman.store.RecordStore;
import io.dragoman.store.Selection;
import io.dragoman.web.http.Problem;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The store of a running server for {@link RemoteStore}: one call for each method. Who does not know the token is refused. */
public final class StoreEndpoint {
    /** The header that carries the token. */
    public static final String TOKEN = "X-Dragoman-Token";

    private final RecordStore store;
    private final String token;
    private final RecordJson json = new RecordJson();

    public StoreEndpoint(RecordStore store, String token) {
        this.store = store;
        this.token = token;
    }

    /** Throws {@link Problem} unless the token is right. */
    public void check(@Nullable String given) {
        byte[] right = token.getBytes(StandardCharsets.UTF_8);
        if (given == null || !MessageDigest.isEqual(right, given.getBytes(StandardCharsets.UTF_8))) {
            throw new Problem(403, "Forbidden", "this address is for Dragoman's own command line");
        }
    }

    /** Answers a call; what is wrong with the store or the arguments is thrown as the store throws it. */
    public String answer(String call, String body) {
        return switch (call) {
            case "put" -> RowJson.line(store.putAll(json.readAll(new StringReader(body))));
            case "contains" -> contains(RowJson.read(body, Calls.Contains.class));
            case "find" -> find(RowJson.read(body, String.class));
            case "earlier" -> lines(store.earlier(RowJson.readAll(body, String.class)));
            case "articles" -> lines(store.articles(RowJson.read(body, Query.class)));
            case "events" -> RowJson.line(store.events(RowJson.read(body, Query.class)));
            case "actors" -> RowJson.line(store.actors(RowJson.read(body, Query.class)));
            case "items" -> items(RowJson.read(body, Calls.Items.class));
            case "counts" -> counts(RowJson.read(body, Calls.Items.class));
            case "heads" -> heads(store.heads(RowJson.read(body, Selection.class)));
            case "dyads" -> dyads(RowJson.read(body, Calls.Dyads.class));
            case "places" -> places(RowJson.read(body, Calls.Dyads.class));
            case "digests" -> RowJson.line(store.digests());
            case "generation" -> RowJson.line(store.generation());
            case "sql" -> RowJson.line(store.sql(RowJson.read(body, String.class)));
            default -> throw Problem.notFound("there is no such call");
        };
    }

    private String contains(Calls.Contains asked) {
        return RowJson.line(
                asked.text() == null
                        ? store.contains(asked.id(), asked.manifest())
                        : store.contains(asked.id(), asked.text(), asked.manifest()));
    }

    private String find(String id) {
        ArticleRecord article = store.find(id);
        return article == null ? "" : json.line(article);
    }

    private String lines(List<ArticleRecord> articles) {
        StringWriter out = new StringWriter();
        articles.forEach(article -> out.append(json.line(article)).append('\n'));
        return out.toString();
    }

    private String items(Calls.Items asked) {
        Found<? extends Entry<? extends RecordItem>> found =
                store.items(asked.kind(), asked.kind().type(), asked.selection());
        return RowJson.line(new Calls.Lines(
                found.total(),
                found.items().stream()
                        .map(entry -> new Calls.Line(entry.article(), json.line(entry.item()), entry.cast()))
                        .collect(Collectors.toList())));
    }

    private String counts(Calls.Items asked) {
        return RowJson.line(store.counts(asked.kind(), asked.selection(), String.valueOf(asked.column())));
    }

    private static String heads(Found<ArticleHead> found) {
        return RowJson.line(new Calls.Heads(found.total(), found.items()));
    }

    private String dyads(Calls.Dyads asked) {
        return RowJson.line(store.dyads(asked.pair(), asked.from(), asked.to(), asked.grain()));
    }

    private String places(Calls.Dyads asked) {
        return RowJson.line(store.eventPlaces(asked.from(), asked.to()));
    }

    /** A complaint of the store as JSON. */
    public static String failure(String what, String remedy) {
        return RowJson.line(Map.of("what", what, "remedy", remedy));
    }
}
