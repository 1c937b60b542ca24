package io.dragoman.web.api;

import io.dragoman.exchange.PlainJson;
import io.dragoman.record.RecordItem;
import io.dragoman.store.ArticleHead;
import io.dragoman.store.Entry;
import io.dragoman.store.Found;
import io.dragoman.store.ItemKind;
import io.dragoman.store.RecordStore;
import io.dragoman.store.Selection;
import io.dragoman.web.http.Answer;
import io.dragoman.web.http.Parameters;
import io.dragoman.web.http.Problem;
import io.dragoman.web.http.Query;
import io.dragoman.web.http.Request;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Items of every kind and heads of articles, as JSON in pages or as CSV. */
public final class ItemsApi {
    static final int SIZE = 50;
    static final int LARGEST = 1000;
    /** Rows of the largest CSV. */
    static final int LARGEST_CSV = 50_000;

    private final RecordStore store;
    private final EntryJson json = new EntryJson();
    private final Csv csv = new Csv(new Schemas());

    public ItemsApi(RecordStore store) {
        this.store = store;
    }

    /** Items of a kind. */
    public Answer items(ItemKind kind, Request request) {
        boolean table = isCsv(request);
        Parameters parameters = request.parameters();
        List<String> known = new ArrayList<>(Parameters.COMMON);
        known.addAll(kind.filters());
        parameters.allowOnly(known);
        String sort = kind.dated() ? "date" : "published";
        Selection selection =
                parameters.selection(kind, sort, table ? LARGEST_CSV : SIZE, table ? LARGEST_CSV : LARGEST);
        try {
            Found<? extends Entry<? extends RecordItem>> found = store.items(kind, kind.type(), selection);
            return table
                    ? csv(kind.word(), csv.items(kind, found.items()))
                    : page(
                            request,
                            parameters,
                            selection,
                            found.total(),
                            found.items().stream().map(json::of).toList());
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest(String.valueOf(e.getMessage()));
        }
    }

    /** Heads of articles. */
    public Answer articles(Request request) {
        boolean table = isCsv(request);
        Parameters parameters = request.parameters();
        parameters.allowOnly(List.of("pair", "country", "from", "to", "words", "sort", "page", "size"));
        Selection selection =
                parameters.common("-published", table ? LARGEST_CSV : SIZE, table ? LARGEST_CSV : LARGEST);
        try {
            Found<ArticleHead> found = store.heads(selection);
            return table
                    ? csv("articles", csv.articles(found.items()))
                    : page(
                            request,
                            parameters,
                            selection,
                            found.total(),
                            found.items().stream().map(EntryJson::of).toList());
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest(String.valueOf(e.getMessage()));
        }
    }

    private static boolean isCsv(Request request) {
        return request.path().endsWith(".csv") || request.accept().startsWith("text/csv");
    }

    private static Answer csv(String name, String text) {
        return Answer.of("text/csv; charset=utf-8", text)
                .with("Content-Disposition", "attachment; filename=\"dragoman-" + name + ".csv\"")
                .with("Vary", "Accept");
    }

    static Answer page(
            Request request, Parameters parameters, Selection selection, long total, List<Map<String, Object>> items) {
        Query address = request.address();
        int page = parameters.page();
        long pages = Math.max(1, (total + selection.limit() - 1) / selection.limit());
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("total", total);
        map.put("page", page);
        map.put("size", selection.limit());
        List<String> links = new ArrayList<>();
        if (page > 1) {
            link(map, links, "prev", address.with("page", page - 1));
        }
        if (page < pages) {
            link(map, links, "next", address.with("page", page + 1));
        }
        map.put("items", items);
        Answer answer = Answer.json(PlainJson.line(map)).with("Vary", "Accept");
        return links.isEmpty() ? answer : answer.with("Link", String.join(", ", links));
    }

    private static void link(Map<String, Object> map, List<String> links, String name, Query address) {
        map.put(name, address.toString());
        links.add("<" + address + ">; rel=\"" + name + "\"");
    }
}
