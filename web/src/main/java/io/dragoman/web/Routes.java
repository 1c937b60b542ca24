package io.dragoman.web;

import io.dragoman.store.ItemKind;
import io.dragoman.web.http.Answer;
import io.dragoman.web.http.Problem;
import io.dragoman.web.http.Request;
import io.dragoman.web.page.ArticlePages;
import io.dragoman.web.page.HomePage;
import io.dragoman.web.page.House;
import io.dragoman.web.page.ListPages;
import io.dragoman.web.page.PairPage;
import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Which handler answers which address. */
final class Routes {
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "json", "application/json");

    private final House house;
    private final Exchange exchange;

    Routes(House house, Exchange exchange) {
        this.house = house;
        this.exchange = exchange;
    }

    void add(RoutesConfig routes) {
        routes.get("/assets/{file}", exchange.asking(Routes::asset));
        routes.get("/", exchange.keeping(new HomePage(house)::show));
        ArticlePages articles = new ArticlePages(house);
        routes.get("/articles", exchange.keeping(articles::list));
        routes.get("/articles/{id}", exchange.keeping(articles::show));
        routes.get("/articles/{id}/why/{item}", exchange.keeping(articles::why));
        routes.get("/pairs/{pair}", exchange.keeping(new PairPage(house)::show));
        ListPages lists = new ListPages(house);
        for (ItemKind kind : List.of(
                ItemKind.EVENTS,
                ItemKind.STATEMENTS,
                ItemKind.AGREEMENTS,
                ItemKind.MEETINGS,
                ItemKind.CALENDAR,
                ItemKind.FIGURES,
                ItemKind.RELATIONS,
                ItemKind.PLACES)) {
            routes.get("/" + kind.word(), exchange.keeping(request -> lists.show(kind, request)));
        }
    }

    /** A file of the style sheet's folder; names of other places have no route. */
    private static Answer asset(Request request) {
        String file = request.name("file");
        String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
        if (type == null || !file.matches("[a-z0-9-]+(\\.[a-z0-9-]+)*")) {
            throw Problem.notFound("there is no such file");
        }
        try (InputStream in = Routes.class.getResourceAsStream("assets/" + file)) {
            if (in == null) {
                throw Problem.notFound("there is no such file");
            }
            return Answer.of(type, in.readAllBytes()).with("Cache-Control", "max-age=3600");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
