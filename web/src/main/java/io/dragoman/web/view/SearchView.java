package io.dragoman.web.view;

import io.dragoman.search.Hit;
import io.dragoman.web.http.Query;
import java.util.List;

/** What a search found. */
public record SearchView(
        Query address, List<String> categories, List<Found> hits, long total, int page, int pages, String json) {

    /** An article that was found. */
    public record Found(String title, String address, String source, List<Hit.Fragment> snippet) {}

    public String turned(int number) {
        return address.with("page", number == 1 ? null : number).toString();
    }

    public String count() {
        return Words.count(total, "article", "articles");
    }
}
