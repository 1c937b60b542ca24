package io.dragoman.web;

import io.dragoman.store.ItemKind;
import io.dragoman.store.StoreException;
import io.dragoman.web.api.ArticleApi;
import io.dragoman.web.api.ItemsApi;
import io.dragoman.web.api.OpenApi;
import io.dragoman.web.api.PairApi;
import io.dragoman.web.api.SearchApi;
import io.dragoman.web.desk.Reception;
import io.dragoman.web.page.DigestPages;
import io.dragoman.web.page.House;
import io.dragoman.web.remote.StoreEndpoint;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Objects;

/** The addresses for programs: the REST API, and the store for the command line. */
final class ApiRoutes {
    private static final String API = "/api/v1/";
    /** Bytes of the largest call of the command line: twenty records of long articles. */
    private static final long LARGEST_CALL = 512L << 20;

    private final House house;
    private final Reception reception;
    private final StoreEndpoint endpoint;
    private final Exchange exchange;

    ApiRoutes(House house, Reception reception, StoreEndpoint endpoint, Exchange exchange) {
        this.house = house;
        this.reception = reception;
        this.endpoint = endpoint;
        this.exchange = exchange;
    }

    void add(RoutesConfig routes) {
        ItemsApi items = new ItemsApi(house.store());
        for (ItemKind kind : ItemKind.values()) {
            for (String ending : new String[] {"", ".csv"}) {
                routes.get(API + kind.word() + ending, exchange.keeping(request -> items.items(kind, request)));
            }
        }
        routes.get(API + "articles", exchange.keeping(items::articles));
        routes.get(API + "articles.csv", exchange.keeping(items::articles));
        ArticleApi articles = new ArticleApi(house.store(), reception);
        routes.get(API + "articles/{id}", exchange.keeping(articles::show));
        routes.post(
                API + "articles",
                context -> exchange.send(
                        articles.submit(
                                Exchange.request(context),
                                Objects.requireNonNullElse(context.contentType(), ""),
                                Bodies.text(context, Exchange.LARGEST_BODY)),
                        context));
        PairApi pairs = new PairApi(house.store(), house.countries());
        routes.get(API + "pairs", exchange.keeping(pairs::pairs));
        routes.get(API + "pairs/{pair}", exchange.keeping(pairs::series));
        routes.get(API + "search", exchange.keeping(new SearchApi(house.search())::search));
        routes.get(API + "digests/{pair}/{issue}", exchange.keepingPlaced(new DigestPages(house)::file));
        routes.get(API + "openapi.json", exchange.asking(new OpenApi()::show));
        routes.post("/store/{call}", this::store);
    }

    /** A call of the command line; what the store complains of is said as it said it. */
    private void store(Context context) throws IOException {
        endpoint.check(context.header(StoreEndpoint.TOKEN));
        context.contentType("application/json; charset=utf-8");
        try {
            context.result(endpoint.answer(context.pathParam("call"), Bodies.text(context, LARGEST_CALL)));
        } catch (StoreException e) {
            context.status(409).result(StoreEndpoint.failure(e.what(), e.remedy()));
        } catch (IllegalArgumentException e) {
            context.status(400).result(StoreEndpoint.failure(String.valueOf(e.getMessage()), ""));
        }
    }
}
