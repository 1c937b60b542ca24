package io.dragoman.web.page;

import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Event;
import io.dragoman.store.ArticleHead;
import io.dragoman.store.Found;
import io.dragoman.store.Selection;
import io.dragoman.web.http.Answer;
import io.dragoman.web.http.Parameters;
import io.dragoman.web.http.Problem;
import io.dragoman.web.http.Query;
import io.dragoman.web.http.Request;
import io.dragoman.web.view.ArticleView;
import io.dragoman.web.view.Cell;
import io.dragoman.web.view.DateText;
import io.dragoman.web.view.ListView;
import io.dragoman.web.view.Piece;
import io.dragoman.web.view.TableView;
import io.dragoman.web.view.WhyView;
import java.util.ArrayList;
import java.util.List;

/** The list of articles, an article with its record, and why an event of it was coded. */
public final class ArticlePages {
    private final House house;

    public ArticlePages(House house) {
        this.house = house;
    }

    public Answer list(Request request) {
        Parameters parameters = request.parameters();
        Selection selection = parameters.common("-published", ListPages.SIZE, 500);
        try {
            Found<ArticleHead> found = house.store().heads(selection);
            Query address = request.address();
            int pages = (int) Math.max(1, (found.total() + selection.limit() - 1) / selection.limit());
            if (parameters.page() > pages) {
                throw Problem.notFound("there is no page " + parameters.page() + "; the last one is " + pages);
            }
            ListView view = new ListView(
                    "Articles",
                    "No article here yet. Submit one, or run ./dragoman read on a folder of them.",
                    address,
                    List.of(),
                    table(found.items()),
                    (selection.descending() ? "-" : "") + selection.sort(),
                    found.total(),
                    parameters.page(),
                    pages,
                    address.at("/api/v1/articles.csv").with("page", null).toString(),
                    address.at("/api/v1/articles").toString());
            return house.templates().page("list", new Chrome("Articles", "articles"), view);
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest(String.valueOf(e.getMessage()));
        }
    }

    /** Articles as a table. */
    static TableView table(List<ArticleHead> heads) {
        return new TableView(
                List.of(
                        new TableView.Column("Published", "published", "date"),
                        new TableView.Column("Article", "title", "name"),
                        new TableView.Column("Outlet", "publication", "what"),
                        new TableView.Column("Author", "author", "what")),
                heads.stream()
                        .map(head -> new TableView.Row(
                                "",
                                List.of(
                                        Cell.text(DateText.of(head.published()).label()),
                                        Cell.of(Piece.link(head.label(), "/articles/" + head.id())),
                                        Cell.text(head.publication() == null ? "" : head.publication()),
                                        Cell.text(head.author() == null ? "" : head.author()))))
                        .toList());
    }

    public Answer show(Request request) {
        ArticleRecord newest = article(request);
        List<ArticleRecord> versions = new ArrayList<>(house.store().earlier(List.of(newest.id())));
        versions.add(newest);
        int version = request.parameters().number("version", versions.size(), 1, versions.size());
        ArticleView view = ArticleView.of(versions, version, house.desk()::cameo);
        return house.templates().page("article", new Chrome(view.title(), "articles"), view);
    }

    public Answer why(Request request) {
        ArticleRecord article = article(request);
        String id = request.name("item");
        for (Event event : article.events()) {
            if (event.id().equals(id)) {
                String sentence = event.evidence().isEmpty()
                        ? event.trigger().text()
                        : event.evidence().get(0).text();
                WhyView view = new WhyView(
                        article.id(),
                        id,
                        sentence,
                        event.rule(),
                        house.desk().entry(event.rule()),
                        event.governors(),
                        house.desk().explain(sentence, article.document().published()));
                return house.templates().page("why", new Chrome("Why " + id, "articles"), view);
            }
        }
        throw Problem.notFound("the article has no event " + Parameters.quoted(id));
    }

    private ArticleRecord article(Request request) {
        String id = request.name("id");
        ArticleRecord article = id.matches("[0-9a-f]{16}") ? house.store().find(id) : null;
        if (article == null) {
            throw Problem.notFound(
                    "there is no article " + Parameters.quoted(id) + "; the list of articles is at /articles");
        }
        return article;
    }
}
