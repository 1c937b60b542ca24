package io.dragoman.intake.feed;

import io.dragoman.intake.json.Json;
import io.dragoman.intake.markup.MarkupBounds;
import io.dragoman.intake.markup.Moment;
import io.dragoman.text.load.DateText;
import io.dragoman.text.load.Refusal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads RSS 0.9 to 2.0, Atom, JSON Feed, and OPML. As lenient as browsers: what is not well formed is read as far as it
 * can be understood. No document type is interpreted and no entity expanded but those of characters. Thread-safe.
 */
public final class FeedReader {

    private static final int MAX_DEPTH = 100;
    private static final int MAX_ENTRIES = 20_000;

    private FeedReader() {}

    /**
     * Reads a feed.
     *
     * @param address where it was found, for addresses within it that are not absolute; null if unknown
     * @return null if the text is no feed
     * @throws Refusal if it is larger than any feed
     */
    public static @Nullable Feed read(String text, @Nullable String address) throws Refusal {
        if (text.stripLeading().startsWith("{")) {
            return json(Json.parse(text), address);
        }
        Document xml = parse(text, address);
        Element root = root(xml);
        if (root == null) {
            return null;
        }
        return switch (root.normalName()) {
            case "rss", "rdf:rdf" -> rss(root, address);
            case "feed" -> atom(root, address);
            default -> null;
        };
    }

    /** The addresses of the feeds that an OPML file lists, in order; empty if it is none. */
    public static List<String> opml(String text) throws Refusal {
        Set<String> addresses = new LinkedHashSet<>();
        for (Element outline : parse(text, null).getElementsByTag("outline")) {
            for (String name : List.of("xmlUrl", "xmlurl", "xmlURL")) {
                String address = outline.attr(name).strip();
                if (!address.isEmpty()) {
                    addresses.add(address);
                }
            }
        }
        return List.copyOf(addresses);
    }

    private static Document parse(String text, @Nullable String address) throws Refusal {
        MarkupBounds.check(text, "a feed");
        return Parser.xmlParser().setMaxDepth(MAX_DEPTH).parseInput(text, address == null ? "" : address);
    }

    private static @Nullable Element root(Document xml) {
        for (Element child : xml.children()) {
            String name = child.normalName();
            if (name.equals("rss") || name.equals("rdf:rdf") || name.equals("feed")) {
                return child;
            }
        }
        return null;
    }

    private static Feed rss(Element root, @Nullable String address) {
        Element channel = child(root, "channel");
        List<Entry> entries = new ArrayList<>();
        // In RSS 1.0 the items stand beside the channel.
        for (Element item : root.getElementsByTag("item")) {
            if (entries.size() < MAX_ENTRIES) {
                entries.add(item(item, address));
            }
        }
        return new Feed(text(channel, "title"), text(channel, "language", "dc:language"), entries);
    }

    private static Entry item(Element item, @Nullable String base) {
        String link = text(item, "link");
        Element guid = child(item, "guid");
        String id = guid == null ? null : guid.text().strip();
        boolean permanent = id != null
                && id.startsWith("http")
                && guid != null
                && !guid.attr("isPermaLink").equals("false");
        String address = absolute(link == null && permanent ? id : link, base);
        String content = text(item, "content:encoded");
        String summary = text(item, "description", "itunes:summary");
        return new Entry(
                first(id, address),
                plain(text(item, "title")),
                address,
                day(text(item, "pubDate", "pubdate", "dc:date", "date")),
                null,
                plain(author(text(item, "dc:creator", "author"))),
                content == null ? first(summary, null) : content,
                content != null);
    }

    /** RSS asks for a mail address: "desk@example.org (Ada Ek)". */
    private static @Nullable String author(@Nullable String written) {
        if (written == null) {
            return null;
        }
        int open = written.indexOf('(');
        int close = written.lastIndexOf(')');
        if (written.contains("@")) {
            return open >= 0 && close > open
                    ? written.substring(open + 1, close).strip()
                    : null;
        }
        return written;
    }

    private static Feed atom(Element root, @Nullable String address) {
        String feedAuthor = author(root);
        String base = root.attr("xml:base").isEmpty() ? address : absolute(root.attr("xml:base"), address);
        List<Entry> entries = new ArrayList<>();
        for (Element entry : root.children()) {
            if (entry.normalName().equals("entry") && entries.size() < MAX_ENTRIES) {
                entries.add(entry(entry, base, feedAuthor));
            }
        }
        return new Feed(text(root, "title"), root.attr("xml:lang").isBlank() ? null : root.attr("xml:lang"), entries);
    }

    private static Entry entry(Element entry, @Nullable String base, @Nullable String feedAuthor) {
        String address = null;
        for (Element link : entry.children()) {
            if (link.normalName().equals("link")) {
                String relation = link.attr("rel");
                boolean better = relation.isEmpty() || relation.equals("alternate");
                if (better && (address == null || link.attr("type").contains("html"))) {
                    address = absolute(link.attr("href"), base);
                }
            }
        }
        Element content = child(entry, "content");
        Element summary = child(entry, "summary");
        String author = author(entry);
        return new Entry(
                first(text(entry, "id"), address),
                plain(text(entry, "title")),
                address,
                day(text(entry, "published", "issued", "updated", "modified")),
                Moment.of(text(entry, "updated", "modified")),
                author == null ? feedAuthor : author,
                content == null ? markup(summary) : markup(content),
                content != null);
    }

    private static @Nullable String author(Element within) {
        Element author = child(within, "author");
        return author == null ? null : text(author, "name");
    }

    /** The HTML of an Atom text: written out, escaped, or plain. */
    private static String markup(@Nullable Element element) {
        if (element == null) {
            return "";
        }
        String type = element.attr("type");
        if (type.equals("xhtml") || !element.children().isEmpty()) {
            return element.html();
        }
        String text = element.wholeText().strip();
        return type.equals("html") || text.contains("<p") || text.contains("<br")
                ? text
                : text.replace("&", "&amp;").replace("<", "&lt;").replaceAll("\\n\\s{0,99}\\n", "<p>");
    }

    private static @Nullable Feed json(Json json, @Nullable String address) {
        String version = json.get("version").text();
        if (version == null || !version.contains("jsonfeed.org")) {
            return null;
        }
        List<Entry> entries = new ArrayList<>();
        String feedAuthor = jsonAuthor(json);
        for (Json item : json.get("items").items()) {
            String html = item.get("content_html").text();
            String text = item.get("content_text").text();
            String summary = item.get("summary").text();
            String link = absolute(item.get("url").text(), address);
            String content = html != null ? html : text == null ? null : escaped(text);
            String author = jsonAuthor(item);
            String published = item.get("date_published").text();
            entries.add(new Entry(
                    first(item.get("id").text(), link),
                    item.get("title").text(),
                    link,
                    day(published == null ? item.get("date_modified").text() : published),
                    Moment.of(item.get("date_modified").text()),
                    author == null ? feedAuthor : author,
                    content == null ? (summary == null ? "" : escaped(summary)) : content,
                    content != null));
        }
        return new Feed(json.get("title").text(), json.get("language").text(), entries);
    }

    private static @Nullable String jsonAuthor(Json within) {
        List<Json> authors = within.get("authors").items();
        Json author = authors.isEmpty() ? within.get("author") : authors.get(0);
        return author.get("name").text();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replaceAll("\\n\\s{0,99}\\n", "<p>");
    }

    private static @Nullable Element child(@Nullable Element within, String name) {
        if (within != null) {
            for (Element child : within.children()) {
                if (child.normalName().equals(name.toLowerCase(Locale.ROOT))) {
                    return child;
                }
            }
        }
        return null;
    }

    private static @Nullable String text(@Nullable Element within, String... names) {
        for (String name : names) {
            Element child = child(within, name);
            String text = child == null ? "" : child.wholeText().strip();
            if (!text.isEmpty()) {
                return text;
            }
        }
        return null;
    }

    /** Titles may hold entities within entities. */
    private static @Nullable String plain(@Nullable String text) {
        return text == null ? null : Parser.unescapeEntities(text.replaceAll("<[^>]{1,200}>", ""), false);
    }

    private static String first(@Nullable String one, @Nullable String other) {
        return one != null ? one : other != null ? other : "";
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        if (written == null || written.length() > 60) {
            return null;
        }
        return DateText.parse(written.length() > 10 && written.charAt(4) == '-' ? written.substring(0, 10) : written);
    }

    private static @Nullable String absolute(@Nullable String reference, @Nullable String base) {
        if (reference == null || reference.isBlank()) {
            return null;
        }
        try {
            URI resolved = base == null ? new URI(reference.strip()) : new URI(base).resolve(reference.strip());
            String scheme = String.valueOf(resolved.getScheme()).toLowerCase(Locale.ROOT);
            return scheme.equals("http") || scheme.equals("https") ? resolved.toString() : null;
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }
}
