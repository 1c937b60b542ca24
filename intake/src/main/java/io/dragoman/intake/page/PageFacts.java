package io.dragoman.intake.page;

import io.dragoman.text.load.Byline;
import io.dragoman.text.load.Facts;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads title, author, outlet, address and language of a page: from JSON-LD, then from meta elements (OpenGraph and the
 * many others), then from microdata, then from what is written on it. Immutable and thread-safe.
 */
final class PageFacts {

    private static final Pattern SEPARATOR = Pattern.compile(" (?:[|–—·•»«]|-{1,2}|::|//) ");
    private static final Pattern BY =
            Pattern.compile("^(?i:(?:written |reported |posted |story )?by:?|authors?:?|from) ");
    private static final Pattern NOT_IN_NAME =
            Pattern.compile("(?i)[|•·(\\[<@/]| [–—-] |, (?:\\p{Ll}|(?:senior|chief|staff|special|diplomatic|foreign) )"
                    + "|\\b(?:published|updated|posted|last modified|in \\p{Lu}| on \\p{Lu}|for the )\\b|\\d");
    private static final Pattern AND = Pattern.compile("(?:, and | and | & |; |, (?=\\p{Lu}[\\p{L}.’'-]{1,20} ))");
    private static final Pattern LAST_MARK = Pattern.compile("[,;:.]$");
    private static final Pattern RIGHTS = Pattern.compile("^(?i)(?:copyright|\\(c\\)|©)[ \\d-]*");
    private static final Pattern SAME_SITE = Pattern.compile("^(?:www|m|amp|mobile)\\.");
    private static final Set<String> NOBODY = Set.of(
            "admin",
            "administrator",
            "editor",
            "editors",
            "the editors",
            "staff",
            "staff writer",
            "staff reporter",
            "webmaster",
            "newsroom",
            "news desk",
            "newsdesk",
            "editorial",
            "editorial team",
            "editorial board",
            "web desk",
            "agencies",
            "press office",
            "press service",
            "unknown",
            "guest",
            "user",
            "root",
            "anonymous",
            "author");

    private static final Set<String> NO_OUTLETS = Set.of(
            "print",
            "print version",
            "home",
            "home page",
            "index",
            "news",
            "article",
            "articles",
            "press release",
            "press releases",
            "press centre",
            "press center",
            "welcome",
            "english",
            "full text",
            "untitled document");

    private final PageDay days;

    PageFacts(PageDay days) {
        this.days = days;
    }

    /**
     * What a page tells of its article.
     *
     * @param blocks all of the page, in order
     */
    Facts of(Document page, Clues clues, StructuredData data, List<Block> blocks, @Nullable String address) {
        String url = url(clues, data, address);
        String full = page.title().strip();
        String title = title(clues, data, full, blocks);
        clues.addBeside(title, blocks);
        String outlet = outlet(clues, data, full, title);
        String author = author(clues, data, outlet);
        String language =
                first(clues.language, data.language(), clues.meta("content-language", "language", "og:locale"));
        Facts.Builder facts = Facts.builder()
                .title(title)
                .author(author)
                .publication(outlet)
                .url(url)
                .language(language);
        days.find(page, clues, data, url, facts);
        return facts.build();
    }

    private static @Nullable String title(Clues clues, StructuredData data, String full, List<Block> blocks) {
        String open = clues.meta("og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title");
        String told = first(data.headline(), open, clues.properties.get("headline"), null);
        String confirmed = null;
        String all = small(full) + '\n' + small(open) + '\n' + small(data.headline());
        for (Element heading : clues.headings) {
            if (!all.contains(beginning(heading))) {
                continue;
            }
            String text = heading.text().strip();
            boolean found = all.contains(text.toLowerCase(Locale.ROOT));
            // The name of the site may be a heading too, and shorter.
            if (found && text.length() >= 8 && (confirmed == null || text.length() > confirmed.length())) {
                confirmed = text;
            }
        }
        if (confirmed != null && !confirmed.equalsIgnoreCase(clues.meta("og:site_name"))) {
            return confirmed;
        }
        if (told != null) {
            return withoutOutlet(told, clues.meta("og:site_name"));
        }
        List<Element> first = clues.headings.stream()
                .filter(each -> each.normalName().equals("h1"))
                .toList();
        if (first.size() == 1 && first.get(0).text().strip().length() >= 8) {
            return first.get(0).text().strip();
        }
        return full.isEmpty() ? null : writtenOut(full, clues, blocks);
    }

    /** The part of the page's full title that stands on the page as well, else what is left without the outlet. */
    private static String writtenOut(String full, Clues clues, List<Block> blocks) {
        for (String part : SEPARATOR.split(full, -1)) {
            if (part.length() >= 15
                    && blocks.stream().anyMatch(block -> block.text().equalsIgnoreCase(part))) {
                return part;
            }
        }
        int colon = full.indexOf(": ");
        String behind = colon < 0 ? "" : full.substring(colon + 2);
        if (behind.length() >= 15
                && blocks.stream().anyMatch(block -> block.text().equalsIgnoreCase(behind))) {
            return behind;
        }
        return withoutOutlet(full, clues.meta("og:site_name"));
    }

    /** The first piece of a heading's text, in small letters: most headings of a page are told by that alone. */
    private static String beginning(Element heading) {
        for (Node child = heading.firstChild(); child != null; child = child.nextSibling()) {
            String found = child instanceof Element inner
                    ? beginning(inner)
                    : child instanceof TextNode text ? small(text.text()).strip() : "";
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }

    private static String small(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }

    private static boolean contains(@Nullable String whole, String part) {
        return whole != null && whole.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    /** A title without the name of the site, which stands before or behind it. */
    private static String withoutOutlet(String title, @Nullable String outlet) {
        List<String> parts = new ArrayList<>(List.of(SEPARATOR.split(title, -1)));
        if (parts.size() == 1) {
            return title;
        }
        String longest = parts.get(0);
        for (String part : parts) {
            boolean isOutlet = outlet != null && part.strip().equalsIgnoreCase(outlet);
            longest = !isOutlet && part.length() > longest.length() ? part : longest;
        }
        int from = title.indexOf(longest);
        String last = parts.get(parts.size() - 1);
        // A dash may be part of the title: only short endings are names of outlets.
        if (from == 0 || parts.get(0).length() < longest.length()) {
            boolean short1 = last.length() <= 40 && !last.equals(longest);
            return short1 && parts.size() == 2 ? longest.strip() : parts.size() > 2 ? longest.strip() : title;
        }
        return title;
    }

    private static @Nullable String outlet(Clues clues, StructuredData data, String full, @Nullable String title) {
        String told = first(
                data.publisher(),
                clues.meta("og:site_name"),
                clues.meta(
                        "citation_journal_title",
                        "dc.publisher",
                        "dcterms.publisher",
                        "publisher",
                        "sitename",
                        "site_name",
                        "application-name",
                        "apple-mobile-web-app-title",
                        "dc.source"),
                clues.properties.get("publisher"));
        if (told != null && told.length() <= 80) {
            return told;
        }
        String copyright = clues.meta("copyright", "dc.rights", "author");
        if (title != null && full.endsWith(": " + title) && full.length() - title.length() < 70) {
            String before = full.substring(0, full.length() - title.length() - 2);
            return NO_OUTLETS.contains(before.toLowerCase(Locale.ROOT)) ? null : before;
        }
        String[] parts = SEPARATOR.split(full, -1);
        if (parts.length >= 2) {
            String last = parts[parts.length - 1].strip();
            String first = parts[0].strip();
            boolean titleFirst = title == null || contains(title, first) || contains(first, title);
            String name = titleFirst ? last : first;
            if (name.length() <= 60
                    && !NO_OUTLETS.contains(name.toLowerCase(Locale.ROOT))
                    && (title == null || !contains(title, name))) {
                return name;
            }
        }
        return copyright != null && Byline.isOutlet(copyright) && copyright.length() <= 60
                ? RIGHTS.matcher(copyright).replaceFirst("")
                : null;
    }

    private static @Nullable String author(Clues clues, StructuredData data, @Nullable String outlet) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : data.authors()) {
            add(name, outlet, names);
        }
        for (String meta : List.of(
                "author",
                "article:author",
                "dc.creator",
                "dcterms.creator",
                "parsely-author",
                "sailthru.author",
                "byl",
                "citation_author",
                "twitter:creator:name",
                "creator")) {
            String told = clues.meta(meta);
            if (names.isEmpty() && told != null) {
                add(told, outlet, names);
            }
        }
        String property = clues.properties.get("author");
        if (names.isEmpty() && property != null) {
            add(property, outlet, names);
        }
        for (String byline : clues.bylines) {
            if (names.isEmpty()) {
                add(byline, outlet, names);
            }
        }
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private static void add(String written, @Nullable String outlet, Set<String> names) {
        String bare = BY.matcher(written.strip()).replaceFirst("");
        for (String part : AND.split(bare, -1)) {
            Matcher end = NOT_IN_NAME.matcher(part);
            String named = BY.matcher((end.find() ? part.substring(0, end.start()) : part).strip())
                    .replaceFirst("");
            String name = LAST_MARK.matcher(named).replaceAll("");
            if (Byline.isSoleName(name)
                    && !NOBODY.contains(name.toLowerCase(Locale.ROOT))
                    && !name.equalsIgnoreCase(outlet)) {
                names.add(name);
            }
        }
    }

    /** The page's canonical address, if it is of the same site as the one it was read from. */
    private static @Nullable String url(Clues clues, StructuredData data, @Nullable String address) {
        for (String told : new String[] {clues.canonical, clues.meta("og:url"), data.url()}) {
            String host = host(told);
            if (told != null && host != null && (address == null || host.equals(host(address)))) {
                return Addresses.tidy(told);
            }
        }
        return address == null ? null : Addresses.tidy(address);
    }

    static @Nullable String host(@Nullable String address) {
        if (address == null || !address.startsWith("http")) {
            return null;
        }
        try {
            String host = new URI(address.strip()).getHost();
            return host == null
                    ? null
                    : SAME_SITE.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst("");
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static @Nullable String first(
            @Nullable String one, @Nullable String two, @Nullable String three, @Nullable String four) {
        return one != null ? one : two != null ? two : three != null ? three : four;
    }

    private static @Nullable String first(@Nullable String one, @Nullable String two, @Nullable String three) {
        return first(one, two, three, null);
    }
}
