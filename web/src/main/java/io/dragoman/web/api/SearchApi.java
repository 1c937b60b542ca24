package io.dragoman.web.api;

import io.dragoman.exchange.PlainJson;
import io.dragoman.search.Hit;
import io.dragoman.search.SearchIndex;
import io.dragoman.search.SearchQuery;
import io.dragoman.store.Found;
import io.dragoman.web.http.Answer;
import io.dragoman.web.http.Parameters;
import io.dragoman.web.http.Request;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Full-text search. */
public final class SearchApi {
    private final SearchIndex index;

    public SearchApi(SearchIndex index) {
        this.index = index;
    }

    public Answer search(Request request) {
        Parameters parameters = request.parameters();
        parameters.allowOnly(List.of("q", "actor", "category", "country", "from", "to", "page", "size"));
        SearchQuery query = parameters.search(ItemsApi.SIZE);
        Found<Hit> found = index.search(query);
        List<Map<String, Object>> items = new ArrayList<>();
        for (Hit hit : found.items()) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("id", hit.id());
            map.put("title", hit.title());
            if (hit.publication() != null) {
                map.put("publication", hit.publication());
            }
            if (hit.published() != null) {
                map.put("published", hit.published());
            }
            map.put(
                    "snippet",
                    hit.snippet().stream()
                            .map(piece -> Map.of("text", piece.text(), "found", piece.found()))
                            .toList());
            items.add(map);
        }
        return Answer.json(PlainJson.line(new LinkedHashMap<>(
                Map.of("total", found.total(), "page", parameters.page(), "size", query.limit(), "items", items))));
    }
}
