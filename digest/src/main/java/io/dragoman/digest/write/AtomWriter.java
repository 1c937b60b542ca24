package io.dragoman.digest.write;

import io.dragoman.digest.model.Digest;
import io.dragoman.digest.model.Line;
import io.dragoman.digest.model.Quote;
import io.dragoman.digest.model.Scope;
import io.dragoman.digest.model.Source;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * An Atom feed, an entry for each line, newest first. An entry's id follows from what it says and where that stands, so
 * that a reader who takes the feed again sees only what is new.
 */
public final class AtomWriter {

    public String write(Digest digest) {
        Scope scope = digest.scope();
        Markup out = new Markup();
        out.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        out.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", "en")
                .raw("\n");
        out.element("title", scope.title() + ", " + scope.period()).raw("\n");
        out.element("subtitle", "Digest of relations, compiled by Dragoman").raw("\n");
        out.element("id", urn(scope.fileName())).raw("\n");
        out.element("updated", scope.made().toString()).raw("\n");
        out.open("author").element("name", "Dragoman").end("author");
        out.element("generator", "Dragoman").raw("\n");
        if (!scope.base().isEmpty()) {
            out.empty("link", "rel", "alternate", "type", "text/html", "href", page(scope))
                    .raw("\n");
        }
        Set<String> ids = new HashSet<>();
        for (Line line : digest.newest()) {
            String id = urn(scope.pair() + line.when() + line.text() + line.badge() + line.quotes());
            if (ids.add(id)) {
                entry(out, digest, line, id);
            }
        }
        return out.end("feed").toString();
    }

    private static String page(Scope scope) {
        return scope.base() + "/digests?pair=" + scope.pair() + "&from=" + scope.from() + "&to=" + scope.to();
    }

    private static void entry(Markup out, Digest digest, Line line, String id) {
        Scope scope = digest.scope();
        out.open("entry").raw("\n");
        String when = line.when().isEmpty() ? "" : line.when() + ": ";
        out.element("title", when + line.text() + (line.badge().isEmpty() ? "" : " (" + line.badge() + ")"))
                .raw("\n");
        out.element("id", id).raw("\n");
        LocalDate day = line.day();
        out.element("updated", scope.made().toString()).raw("\n");
        if (day != null && day.getYear() > 0) {
            out.element(
                            "published",
                            day.atStartOfDay().toInstant(ZoneOffset.UTC).toString())
                    .raw("\n");
        }
        Quote first = line.quotes().get(0);
        Source source = digest.source(first.source());
        String address = first.page() == null ? source.address() : first.page();
        if (address != null) {
            out.empty("link", "rel", "alternate", "href", address).raw("\n");
        }
        Markup content = new Markup();
        line.notes().forEach(note -> content.element("p", note));
        for (Quote quote : line.quotes()) {
            Source quoted = digest.source(quote.source());
            content.open("blockquote").open("p");
            if (quote.words() != null) {
                content.text(quote.words() + " ");
            }
            content.text("— ").element("cite", quoted.title());
            content.text(quoted.outlet() == null ? "" : ", " + quoted.outlet());
            content.text(quoted.published() == null ? "" : ", " + quoted.published());
            content.close("p").close("blockquote");
        }
        out.element("content", content.toString(), "type", "html").raw("\n");
        out.end("entry");
    }

    static String urn(String text) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
