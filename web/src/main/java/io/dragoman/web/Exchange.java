package io.dragoman.web;

import io.dragoman.exchange.PlainJson;
import io.dragoman.web.http.Answer;
import io.dragoman.web.http.Handler;
import io.dragoman.web.http.Kept;
import io.dragoman.web.http.Problem;
import io.dragoman.web.http.Request;
import io.dragoman.web.page.ErrorPage;
import io.dragoman.web.page.House;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Carries requests to handlers and answers back, with what keeps a local server safe: nobody may read it through another
 * name (DNS rebinding), write to it from another site, or have a script of his own run in its pages.
 */
final class Exchange {
    /** Bytes of the largest request body. */
    static final long LARGEST_BODY = 4L << 20;

    /** Keeps the changes of the store and those of its history apart in one number. */
    private static final long APART = 1L << 24;

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

    private final Kept kept;
    private final ErrorPage errors;
    private final Set<String> hosts;
    private final boolean anyHost;

    Exchange(House house, Settings settings) {
        this.kept = new Kept(
                () -> house.store().generation() * APART + house.history().generation());
        this.errors = new ErrorPage(house);
        this.hosts = Set.copyOf(
                List.of("localhost", "127.0.0.1", "[::1]", settings.host().toLowerCase(Locale.ROOT)));
        this.anyHost = settings.host().equals("0.0.0.0") || settings.host().equals("::");
    }

    /** Stops what goes on in the background. */
    void close() {
        kept.close();
    }

    /** What every request passes before its handler. */
    void guard(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "no-referrer");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        String host =
                context.host() == null ? "" : String.valueOf(context.host()).toLowerCase(Locale.ROOT);
        String name = host.replaceFirst(":\\d+$", "");
        if (!anyHost && !hosts.contains(name)) {
            throw new Problem(421, "Misdirected request", "this server answers to localhost only");
        }
        if (!READING.contains(context.method())) {
            String site = context.header("Sec-Fetch-Site");
            String origin = context.header("Origin");
            boolean foreign = site != null
                    ? !site.equals("same-origin") && !site.equals("none")
                    : origin != null && !origin.equals(context.scheme() + "://" + context.host());
            if (foreign) {
                throw new Problem(403, "Forbidden", "another site may not write here");
            }
        }
    }

    /** A handler of Javalin that keeps answers until the store changes. */
    io.javalin.http.Handler keeping(Handler handler) {
        return asking(kept.of(handler));
    }

    /** The same for answers that name the server's own address: the request's path begins with it. */
    io.javalin.http.Handler keepingPlaced(Handler handler) {
        Handler keeper = kept.of(handler);
        return context -> {
            Request request = request(context);
            send(
                    keeper.answer(new Request(
                            context.scheme() + "://" + context.host() + request.path(),
                            request.names(),
                            request.query(),
                            request.accept())),
                    context);
        };
    }

    io.javalin.http.Handler asking(Handler handler) {
        return context -> send(handler.answer(request(context)), context);
    }

    static Request request(Context context) {
        return new Request(
                context.path(),
                context.pathParamMap(),
                context.queryParamMap(),
                context.header("Accept") == null ? "" : String.valueOf(context.header("Accept")));
    }

    void send(Answer answer, Context context) {
        answer.headers().forEach(context::header);
        if (answer.status() == 200 && READING.contains(context.method())) {
            context.header("ETag", answer.tag());
            if (context.res().getHeader("Cache-Control") == null) {
                context.header("Cache-Control", "no-cache");
            }
            String known = context.header("If-None-Match");
            if (known != null && (known.equals("*") || known.replace("W/", "").contains(answer.tag()))) {
                context.status(304);
                return;
            }
        }
        context.status(answer.status());
        context.contentType(answer.type());
        context.result(answer.body().bytes());
    }

    void problem(Problem problem, Context context) {
        if (isForPrograms(context)) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("type", "about:blank");
            map.put("title", problem.title());
            map.put("status", problem.status());
            map.put("detail", problem.detail());
            send(Answer.of("application/problem+json", PlainJson.line(map)).withStatus(problem.status()), context);
        } else {
            send(errors.of(problem), context);
        }
    }

    /** What no route answers. */
    void missing(Context context) {
        String type = context.res().getContentType();
        if (type != null && (type.startsWith("text/html") || type.startsWith("application/problem"))) {
            return;
        }
        boolean method = context.statusCode() == 405;
        problem(
                method
                        ? new Problem(405, "Method not allowed", "this address does not take " + context.method())
                        : Problem.notFound("there is nothing at this address"),
                context);
    }

    private static boolean isForPrograms(Context context) {
        @Nullable String accept = context.header("Accept");
        return context.path().startsWith("/api/")
                || context.path().startsWith("/store/")
                || (accept != null && accept.contains("json") && !accept.contains("html"));
    }

    static Problem problem(HttpResponseException problem) {
        return switch (problem.getStatus()) {
            case 404 -> Problem.notFound("there is nothing at this address");
            case 405 -> new Problem(405, "Method not allowed", "this address does not take that method");
            case 413 -> Bodies.tooLarge(LARGEST_BODY);
            default ->
                new Problem(
                        problem.getStatus(),
                        problem.getStatus() < 500 ? "Bad request" : "Internal error",
                        "the request cannot be understood");
        };
    }
}
