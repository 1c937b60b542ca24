package io.dragoman.intake.hostile;

import static io.dragoman.intake.hostile.Attack.harmless;
import static io.dragoman.intake.hostile.Attack.refused;
import static io.dragoman.intake.hostile.Attack.repeated;
import static io.dragoman.intake.hostile.Attack.text;

import java.util.List;

/** Feeds and lists of feeds made to harm. */
final class FeedAttacks {

    /** What would be found in a text if an entity of a file were read. */
    static final String SECRET = "open-sesame-7731";

    private static final String ITEM =
            "<item><title>Treaty signed</title><pubDate>Mon, 03 May 2021 10:00:00 GMT</pubDate><description>"
                    + "Chad and Niger signed a treaty in Niamey, the ministers said on Monday. It covers water, cattle and roads.%s</description></item>";

    private FeedAttacks() {}

    /** All of them; {@code secret} is the address of a file that no input may have read. */
    static List<Attack> all(String secret) {
        String external =
                "<!DOCTYPE rss [<!ENTITY e SYSTEM \"" + secret + "\"><!ENTITY % p SYSTEM \"" + secret + "\"> %p;]>";
        return List.of(
                harmless("entity.rss", text(external + "<rss><channel>" + ITEM.formatted("&e;") + "</channel></rss>")),
                harmless(
                        "entity.atom",
                        text(
                                external.replace("DOCTYPE rss", "DOCTYPE feed")
                                        + "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title>A</title><published>2021-05-03</published>"
                                        + "<content>Chad and Niger signed a treaty in Niamey, the ministers said. &e;</content></entry></feed>")),
                harmless(
                        "external-dtd.rss",
                        text("<!DOCTYPE rss SYSTEM \"" + secret + "\"><rss><channel>" + ITEM.formatted("")
                                + "</channel></rss>")),
                harmless(
                        "include.rss",
                        text("<rss xmlns:xi=\"http://www.w3.org/2001/XInclude\"><channel>"
                                + ITEM.formatted("<xi:include href=\"" + secret + "\" parse=\"text\"/>")
                                + "</channel></rss>")),
                harmless(
                        "entity-bomb.rss",
                        text(laughs("rss") + "<rss><channel>" + ITEM.formatted("&l9;") + "</channel></rss>")),
                harmless(
                        "entity-square.rss",
                        repeated(
                                "<!DOCTYPE rss [<!ENTITY a \"" + "a".repeat(50_000) + "\">]><rss><channel>"
                                        + ITEM.formatted("&a;".repeat(50_000)),
                                "",
                                0,
                                "</channel></rss>")),
                refused("depth.rss", "feed", repeated("<rss><channel>", "<item>", 200_000, "")),
                refused("depth.atom", "feed", repeated("<feed>", "<entry><content><x>", 200_000, "")),
                harmless(
                        "depth-inside.rss",
                        text("<rss><channel>" + ITEM.formatted("<![CDATA[" + "<div>".repeat(200_000) + "]]>")
                                + "</channel></rss>")),
                refused(
                        "items.rss",
                        "elements|entries",
                        repeated("<rss><channel>", "<item/>", 500_000, "</channel></rss>")),
                refused(
                        "large.rss",
                        "more than 8 MB",
                        repeated("<rss><channel><title>", "x", 16_000_000, "</title></channel></rss>")),
                harmless(
                        "names.rss",
                        repeated("<rss><channel", " a=\"b\"", 50_000, ">" + ITEM.formatted("") + "</channel></rss>")),
                harmless(
                        "comments.rss",
                        repeated(
                                "<?xml version=\"1.0\"?>",
                                "<!-- -->",
                                1_000,
                                "<rss><channel>" + ITEM.formatted("") + "</channel></rss>")),
                refused(
                        "depth.jsonfeed",
                        "feed",
                        repeated("{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":", "[", 200_000, "")),
                refused(
                        "objects.jsonfeed",
                        "feed",
                        repeated(
                                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":",
                                "{\"a\":",
                                200_000,
                                "")),
                refused(
                        "items.jsonfeed",
                        "feed",
                        repeated(
                                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{}",
                                ",{}",
                                1_000_000,
                                "]}")),
                refused(
                        "list.opml",
                        "OPML",
                        text(
                                laughs("opml")
                                        + "<opml><body><outline text=\"&l9;\" type=\"include\" url=\"list.opml\"/></body></opml>")),
                refused(
                        "loop.opml",
                        "OPML",
                        repeated(
                                "<opml><body>",
                                "<outline type=\"include\" url=\"loop.opml\" xmlUrl=\"loop.opml\">",
                                100_000,
                                "")));
    }

    private static String laughs(String root) {
        StringBuilder doctype = new StringBuilder("<!DOCTYPE " + root + " [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            doctype.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return doctype.append("]>").toString();
    }
}
