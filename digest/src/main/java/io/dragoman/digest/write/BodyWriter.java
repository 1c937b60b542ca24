package io.dragoman.digest.write;

import io.dragoman.chronicle.DateLabel;
import io.dragoman.digest.model.Arrow;
import io.dragoman.digest.model.Digest;
import io.dragoman.digest.model.Group;
import io.dragoman.digest.model.Line;
import io.dragoman.digest.model.Point;
import io.dragoman.digest.model.Quote;
import io.dragoman.digest.model.Scope;
import io.dragoman.digest.model.Section;
import io.dragoman.digest.model.Sign;
import io.dragoman.digest.model.Source;
import java.util.List;

/** The parts of a digest as XHTML. */
final class BodyWriter {
    private final Digest digest;
    private final Links links;

    BodyWriter(Digest digest, Links links) {
        this.digest = digest;
        this.links = links;
    }

    String head() {
        Scope scope = digest.scope();
        Markup out = new Markup();
        out.open("header", "class", "head");
        out.element("p", "Digest of relations", "class", "kicker");
        out.element("h1", scope.title());
        out.open("p", "class", "period").element("b", scope.period()).text(" · as of " + DateLabel.of(scope.day()));
        return out.end("p").end("header").toString();
    }

    /** Everything between head and foot, with the chart as markup. */
    String main(String chart) {
        return brief()
                + section(digest.outlook())
                + trends(chart)
                + section(digest.happened())
                + section(digest.said())
                + section(digest.agreed())
                + sources();
    }

    String brief() {
        Markup out = new Markup();
        out.open("section", "id", "brief").element("h2", "In brief");
        out.open("dl");
        for (Point point : digest.brief()) {
            out.open("dt")
                    .element("a", point.label(), "href", links.section(point.section()))
                    .close("dt");
            out.open("dd").text(point.text());
            for (int source : point.sources()) {
                out.text(" ");
                reference(out, source);
            }
            out.end("dd");
        }
        return out.close("dl").end("section").toString();
    }

    /** Trends, with the chart as markup. */
    String trends(String chart) {
        Markup out = new Markup();
        out.open("section", "id", "trends").element("h2", "Trends");
        out.element(
                "p",
                "Mean score of acts on Goldstein's scale, from −10 (attack) to +10, against the period of the same length"
                        + " before. An arrow is given only where records moved it.",
                "class",
                "intro");
        for (Arrow arrow : digest.trends()) {
            out.open("div", "class", "arrow " + arrow.direction().word());
            out.open("p", "class", "what");
            if (!arrow.symbol().isEmpty()) {
                out.element("span", arrow.symbol(), "class", "symbol").text(" ");
            }
            out.element("b", arrow.what()).text(" ");
            out.element("span", arrow.word(), "class", "badge").text(" ");
            out.element("span", arrow.text(), "class", "figures").end("p");
            arrow.movers().forEach(line -> line(out, line));
            out.end("div");
        }
        out.open("div", "class", "figure").raw(chart);
        out.element(
                "p",
                "Scores of acts added up by month: cooperation above the line, conflict below; the period is shaded."
                        + " Beneath, the number of articles, pale where they are too few to tell anything.",
                "class",
                "caption");
        return out.end("div").end("section").toString();
    }

    String section(Section section) {
        Markup out = new Markup();
        out.open("section", "id", section.id()).element("h2", section.title());
        if (section.isEmpty()) {
            out.element("p", section.empty(), "class", "empty");
        }
        for (Group group : section.groups()) {
            if (!group.title().isEmpty()) {
                out.element("h3", group.title());
            }
            if (!group.note().isEmpty()) {
                out.element("p", group.note(), "class", "standing");
            }
            group.lines().forEach(line -> line(out, line));
            if (group.more() > 0) {
                out.element("p", "and " + group.more() + " more", "class", "more");
            }
        }
        return out.end("section").toString();
    }

    String sources() {
        Markup out = new Markup();
        out.open("section", "id", "sources").element("h2", "Sources");
        if (digest.sources().isEmpty()) {
            out.element("p", "No article is quoted.", "class", "empty");
        } else {
            out.open("ol", "class", "sources");
            for (Source source : digest.sources()) {
                source(out, source);
            }
            out.close("ol");
        }
        return out.end("section").toString();
    }

    private static void source(Markup out, Source source) {
        out.open("li", "id", "source-" + source.number());
        String address = source.address();
        if (address == null) {
            out.element("cite", source.title());
        } else {
            out.open("cite").element("a", source.title(), "href", address).close("cite");
        }
        if (source.author() != null) {
            out.text(". " + source.author());
        }
        if (source.outlet() != null) {
            out.text(". " + source.outlet());
        }
        if (source.published() != null) {
            out.text(", " + DateLabel.of(source.published()));
        }
        if (source.url() != null && !source.url().equals(address)) {
            out.text(". ").element("a", source.url(), "href", source.url(), "class", "url");
        }
        out.end("li");
    }

    /** What a reader must know to judge it. */
    String foot() {
        Scope scope = digest.scope();
        Markup out = new Markup();
        out.open("footer", "class", "foot");
        out.open("p");
        for (Sign sign : Sign.values()) {
            if (sign != Sign.NONE) {
                out.element("span", sign.symbol() + " ", "class", "sign").text(sign.word() + "   ");
            }
        }
        out.end("p");
        out.element(
                "p",
                "Compiled by Dragoman from the articles named under Sources; every line quotes the sentence it rests on."
                        + " What those articles do not report is not here, and a machine read them: check a sentence before"
                        + " you rely on it. Dates in brackets are inferred. Made on "
                        + scope.made().toString().substring(0, 10) + ".");
        return out.end("footer").toString();
    }

    private void line(Markup out, Line line) {
        out.open("div", "class", "line", "id", line.id());
        out.element("p", line.when(), "class", "when");
        out.open("p", "class", "what");
        if (line.sign() != Sign.NONE) {
            out.element(
                            "span",
                            line.sign().symbol(),
                            "class",
                            "sign",
                            "title",
                            line.sign().word())
                    .text(" ");
        }
        out.text(line.text());
        if (!line.badge().isEmpty()) {
            out.text(" ").element("span", line.badge(), "class", "badge" + (isLate(line) ? " late" : ""));
        }
        out.close("p");
        for (String note : line.notes()) {
            out.element("p", note, "class", "note");
        }
        for (Quote quote : line.quotes()) {
            quote(out, quote);
        }
        out.end("div");
    }

    private static boolean isLate(Line line) {
        return line.badge().startsWith("overdue");
    }

    private void quote(Markup out, Quote quote) {
        out.open("p", "class", "quote");
        String words = quote.words();
        if (words != null) {
            String page = quote.page();
            if (page == null) {
                out.element("span", words, "class", "words");
            } else {
                out.open("span", "class", "words")
                        .element("a", words, "href", page)
                        .close("span");
            }
            out.text(" ");
        }
        Source source = digest.source(quote.source());
        if (source.outlet() != null) {
            out.element("span", source.outlet() + " ", "class", "outlet");
        }
        reference(out, quote.source());
        out.close("p");
    }

    private void reference(Markup out, int source) {
        out.element(
                "a", "[" + source + "]", "class", "reference", "href", links.source(source), "title", title(source));
    }

    private String title(int number) {
        return digest.source(number).title();
    }

    /** Ids and titles of what stands in a digest, in order. */
    static List<List<String>> contents(Digest digest) {
        return List.of(
                List.of("brief", "In brief"),
                List.of("outlook", digest.outlook().title()),
                List.of("trends", "Trends"),
                List.of("happened", digest.happened().title()),
                List.of("said", digest.said().title()),
                List.of("agreed", digest.agreed().title()),
                List.of("sources", "Sources"));
    }
}
