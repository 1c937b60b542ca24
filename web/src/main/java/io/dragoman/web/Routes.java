package io.dragoman.web;

import io.dragoman.store.ItemKind;
import io.dragoman.web.desk.Reception;
import io.dragoman.web.http.Answer;
import io.dragoman.web.http.Problem;
import io.dragoman.web.http.Request;
import io.dragoman.web.page.ActorPages;
import io.dragoman.web.page.ArticlePages;
import io.dragoman.web.page.DigestPages;
import io.dragoman.web.page.HomePage;
import io.dragoman.web.page.House;
import io.dragoman.web.page.LedgerPages;
import io.dragoman.web.page.ListPages;
import io.dragoman.web.page.MapPage;
import io.dragoman.web.page.NetworkPage;
import io.dragoman.web.page.PairPage;
import io.dragoman.web.page.PlainPages;
import io.dragoman.web.page.SearchPage;
import io.dragoman.web.page.SubmitPage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which handler answers which address. */
final class Routes {
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "json", "application/json");

    private final House house;
    private final Reception reception;
    private final Exchange exchange;

    Routes(House house, Reception reception, Exchange exchange) {
        this.house = house;
        this.reception = reception;
        this.exchange = exchange;
    }

    void add(RoutesConfig routes) {
        routes.get("/assets/{file}", exchange.asking(Routes::asset));
        HomePage home = new HomePage(house);
        routes.get("/", exchange.keeping(home::show));
        routes.get("/pairs", exchange.keeping(home::pairs));
        routes.get("/pairs/{pair}", exchange.keeping(new PairPage(house)::show));
        ArticlePages articles = new ArticlePages(house);
        routes.get("/articles", exchange.keeping(articles::list));
        routes.get("/articles/{id}", exchange.keeping(articles::show));
        routes.get("/articles/{id}/why/{item}", exchange.keeping(articles::why));
        ListPages lists = new ListPages(house);
        for (ItemKind kind :
                List.of(ItemKind.EVENTS, ItemKind.STATEMENTS, ItemKind.FIGURES, ItemKind.RELATIONS, ItemKind.PLACES)) {
            routes.get("/" + kind.word(), exchange.keeping(request -> lists.show(kind, request)));
        }
        LedgerPages ledger = new LedgerPages(house);
        routes.get("/agreements", exchange.keeping(ledger::agreements));
        routes.get("/agreements/{article}/{item}", exchange.keeping(ledger::agreement));
        routes.get("/meetings", exchange.keeping(ledger::meetings));
        routes.get("/calendar", exchange.keeping(ledger::calendar));
        ActorPages actors = new ActorPages(house);
        routes.get("/actors", exchange.keeping(actors::list));
        routes.get("/actors/show", exchange.keeping(actors::show));
        routes.get("/map", exchange.keeping(new MapPage(house)::show));
        NetworkPage network = new NetworkPage(house);
        routes.get("/network", exchange.keeping(network::show));
        routes.get("/network/graph", exchange.keeping(network::graph));
        routes.get("/search", exchange.keeping(new SearchPage(house)::show));
        PlainPages plain = new PlainPages(house);
        DigestPages digests = new DigestPages(house);
        routes.get("/digests", exchange.keeping(digests::show));
        routes.get("/digests/download", exchange.asking(digests::download));
        routes.get("/digests/{pair}/{issue}", exchange.keepingPlaced(digests::file));
        routes.get("/help", exchange.keeping(plain::help));
        SubmitPage submit = new SubmitPage(house, reception);
        routes.get("/submit", exchange.asking(submit::show));
        routes.post("/submit", context -> exchange.send(submitted(submit, context), context));
    }

    private static Answer submitted(SubmitPage page, Context context) throws IOException {
        byte[] file = null;
        String name = field(context, "name");
        UploadedFile uploaded = context.isMultipart() ? context.uploadedFile("file") : null;
        if (uploaded != null && uploaded.size() > 0) {
            try (InputStream in = uploaded.content()) {
                file = in.readAllBytes();
            }
            name = name.isBlank() ? name(uploaded.filename()) : name;
        }
        return page.submit(field(context, "text"), file, name, field(context, "date"));
    }

    /** The name of a file without its folder and ending, whatever a browser sends. */
    private static String name(String file) {
        String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }

    private static String field(Context context, String name) {
        return Objects.requireNonNullElse(context.formParam(name), "");
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
