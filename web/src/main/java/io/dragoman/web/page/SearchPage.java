package io.dragoman.web.page;

import io.dragoman.record.Category;
import io.dragoman.search.Hit;
import io.dragoman.search.SearchQuery;
import io.dragoman.store.Found;
import io.dragoman.web.http.Answer;
import io.dragoman.web.http.Parameters;
import io.dragoman.web.http.Request;
import io.dragoman.web.view.DateText;
import io.dragoman.web.view.SearchView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Full-text search. */
public final class SearchPage {
    private static final int SIZE = 20;
    private static final int LAST_PAGE = 200;

    private final House house;

    public SearchPage(House house) {
        this.house = house;
    }

    public Answer show(Request request) {
        Parameters parameters = request.parameters();
        SearchQuery query = parameters.search(SIZE);
        Found<Hit> found = house.search().search(query);
        List<SearchView.Found> hits = new ArrayList<>();
        for (Hit hit : found.items()) {
            String day = DateText.of(hit.published()).label();
            String outlet = hit.publication() == null ? "" : hit.publication();
            hits.add(new SearchView.Found(
                    hit.title(),
                    "/articles/" + hit.id(),
                    outlet.isEmpty() || day.isEmpty() ? outlet + day : outlet + ", " + day,
                    hit.snippet()));
        }
        int pages = (int) Math.min(LAST_PAGE, Math.max(1, (found.total() + query.limit() - 1) / query.limit()));
        SearchView view = new SearchView(
                request.address(),
                Arrays.stream(Category.values()).map(Enum::name).toList(),
                hits,
                found.total(),
                parameters.page(),
                pages,
                request.address().at("/api/v1/search").toString());
        String words = parameters.text("q");
        return house.templates().page("search", new Chrome(words == null ? "Search" : words, "search"), view);
    }
}
