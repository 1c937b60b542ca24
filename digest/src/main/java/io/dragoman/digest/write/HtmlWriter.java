package io.dragoman.digest.write;

import io.dragoman.digest.model.Digest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/** One HTML file that needs nothing else: style and chart are in it, and it forbids itself every request. */
public final class HtmlWriter {
    private final String style = Resources.text("base.css") + Resources.text("html.css");

    /** What the page may load: nothing but its own style. For the header of the answer that carries it. */
    public String policy() {
        return "default-src 'none'; style-src 'sha256-" + hash() + "'; base-uri 'none'; form-action 'none'";
    }

    public String write(Digest digest) {
        BodyWriter body = new BodyWriter(digest, Links.ONE_FILE);
        Markup out = new Markup();
        out.raw("<!DOCTYPE html>\n").open("html", "lang", "en").raw("\n").open("head");
        out.empty("meta", "charset", "utf-8");
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.empty("meta", "name", "color-scheme", "content", "light dark");
        out.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy());
        out.element("title", digest.scope().title() + ", " + digest.scope().period());
        out.open("style").raw(style).close("style").end("head");
        out.open("body").raw("\n");
        out.raw(body.head());
        out.open("nav", "aria-label", "Contents").open("ul");
        for (List<String> part : BodyWriter.contents(digest)) {
            out.open("li").element("a", part.get(1), "href", "#" + part.get(0)).close("li");
        }
        out.close("ul").end("nav").open("main").raw("\n");
        out.raw(body.main(Charts.svg(SeriesDrawing.of(digest))));
        return out.end("main").raw(body.foot()).close("body").end("html").toString();
    }

    private String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
