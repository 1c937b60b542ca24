package io.dragoman.intake.page;

import io.dragoman.text.load.DateText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What a page holds besides prose that may tell of its article, collected in one walk. */
final class Clues {

    private static final int SHORT = 300;
    private static final int MAX_HEADINGS = 60;
    private static final int MAX_NAMED = 40;
    private static final int MAX_LOOKED = 400;
    /** How many blocks before and behind the title may tell who and when. */
    private static final int BEFORE = 3;

    private static final int BEHIND = 6;
    private static final int BYLINE = 180;

    private static final Pattern UNFOLD = Pattern.compile(
            "(?i)\\b(?:(?:read|show|see|view) (?:more|on|all|the (?:full|whole|rest))|continue reading|full (?:text|article|story)|expand)\\b");
    /** A name with a date behind it: "Ada Ek · 3 May 2021". */
    private static final Pattern SIGNED = Pattern.compile(
            "(?<name>\\p{Lu}[\\p{L}.'’-]{0,20}(?: \\p{Lu}[\\p{L}.'’-]{0,20}){1,3}) ?[·•|,–—/-] ?(?<rest>.{6,60})");

    /** Contents of meta elements by name or property, in small letters; the first wins. */
    final Map<String, String> meta = new HashMap<>();
    /** Contents of all elements with {@code itemprop}, the first of each, in small letters. */
    final Map<String, String> properties = new HashMap<>();

    final List<String> scripts = new ArrayList<>();
    final List<Element> headings = new ArrayList<>();
    /** Texts of elements that are called bylines or authors. */
    final List<String> bylines = new ArrayList<>();
    /** Time elements. */
    final List<Element> times = new ArrayList<>();
    /** Texts of elements whose names speak of dates. */
    final List<String> dated = new ArrayList<>();

    /** Identities of boxes that a "read more" on the page unfolds; until then they are hidden. */
    final Set<String> unfolded = new HashSet<>();

    @Nullable
    String canonical;

    @Nullable
    String language;

    private final Map<String, Tells> told = new HashMap<>();
    private int looked;

    private Clues() {}

    static Clues of(Document page) {
        Clues clues = new Clues();
        Element root = page.firstElementChild();
        if (root != null && root.attributesSize() > 0) {
            String language = root.attr("lang").isEmpty() ? root.attr("xml:lang") : root.attr("lang");
            clues.language = language.isBlank() ? null : language;
        }
        clues.lookBelow(page);
        return clues;
    }

    private void lookBelow(Element element) {
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof Element inner) {
                look(inner);
                lookBelow(inner);
            }
        }
    }

    private void look(Element element) {
        switch (element.normalName()) {
            case "meta" -> meta(element);
            case "script" -> {
                if (element.attr("type").contains("ld+json")) {
                    scripts.add(element.data());
                }
            }
            case "link" -> {
                if (element.attr("rel").equalsIgnoreCase("canonical") && canonical == null) {
                    canonical = element.absUrl("href").isEmpty() ? element.attr("href") : element.absUrl("href");
                }
            }
            case "h1", "h2", "h3" -> {
                if (headings.size() < MAX_HEADINGS) {
                    headings.add(element);
                }
            }
            case "a", "button" -> unfolding(element);
            case "time" -> {
                if (times.size() < MAX_NAMED) {
                    times.add(element);
                }
            }
            default -> {}
        }
        int attributes = element.attributesSize();
        if (attributes == 1 && element.hasAttr("class")) {
            called(element, false);
        } else if (attributes > 1 || (attributes == 1 && !element.hasAttr("href"))) {
            named(element);
        }
    }

    private void unfolding(Element element) {
        boolean onlyAddress =
                element.attributesSize() == 1 && !element.attr("href").startsWith("#");
        if (element.attributesSize() == 0 || onlyAddress || unfolded.size() >= MAX_NAMED) {
            return;
        }
        for (String name : List.of("href", "data-target", "data-bs-target", "aria-controls")) {
            String target = element.attr(name);
            boolean names = name.equals("aria-controls") || target.startsWith("#");
            if (names && target.length() > 1 && UNFOLD.matcher(element.text()).find()) {
                unfolded.add(target.startsWith("#") ? target.substring(1) : target);
            }
        }
    }

    private void meta(Element element) {
        String content = element.attr("content");
        if (content.isBlank()) {
            return;
        }
        for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
            String name = element.attr(key);
            if (!name.isEmpty()) {
                meta.putIfAbsent(name.toLowerCase(Locale.ROOT), content.strip());
            }
        }
    }

    private void named(Element element) {
        String property = element.attr("itemprop");
        if (!property.isEmpty() && !element.normalName().equals("meta")) {
            String key = property.toLowerCase(Locale.ROOT);
            if (!properties.containsKey(key) && properties.size() < MAX_NAMED) {
                properties.put(key, value(element));
            }
        }
        called(element, element.attr("rel").equals("author"));
    }

    /** What the names of an element tell of its text; most elements of a page share theirs with many others. */
    private void called(Element element, boolean byAuthor) {
        String names = element.className();
        Tells tells = names.isEmpty() ? Tells.NOTHING : told.computeIfAbsent(names, Tells::of);
        if (byAuthor || tells.who) {
            add(element, bylines);
        }
        if (tells.when) {
            add(element, dated);
        }
    }

    private record Tells(boolean who, boolean when) {

        static final Tells NOTHING = new Tells(false, false);

        static Tells of(String names) {
            String small = names.toLowerCase(Locale.ROOT);
            boolean who = small.contains("byline")
                    || small.contains("author")
                    || small.equals("by")
                    || small.equals("writer");
            boolean when = small.contains("date")
                    || small.contains("time")
                    || small.contains("publish")
                    || small.contains("posted")
                    || small.contains("meta")
                    || small.contains("byline");
            return who || when ? new Tells(who, when) : NOTHING;
        }
    }

    private void add(Element element, List<String> into) {
        // Boxes of such names may lie within each other, and the text of each is gathered anew.
        if (into.size() < MAX_NAMED && ++looked <= MAX_LOOKED) {
            String text = into == bylines ? firstLine(element) : element.text();
            if (!text.isBlank() && text.length() <= SHORT) {
                into.add(text.strip());
            }
        }
    }

    /** What stands before a line break: behind it come place and date. */
    private static String firstLine(Element element) {
        StringBuilder line = new StringBuilder();
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof Element inner && inner.normalName().equals("br") && !line.isEmpty()) {
                return line.toString();
            }
            line.append(
                    child instanceof Element inner
                            ? inner.text() + " "
                            : child instanceof TextNode text ? text.text() : "");
        }
        return line.toString();
    }

    private static String value(Element element) {
        for (String attribute : List.of("content", "datetime")) {
            if (!element.attr(attribute).isBlank()) {
                return element.attr(attribute).strip();
            }
        }
        String text = element.text();
        return text.length() > SHORT ? text.substring(0, SHORT) : text.strip();
    }

    /**
     * Adds the short texts that stand beside the title: on many pages nothing else tells who wrote it and when.
     *
     * @param blocks all of the page
     */
    void addBeside(@Nullable String title, List<Block> blocks) {
        int at = title == null ? -1 : place(title, blocks);
        for (int i = Math.max(0, at - BEFORE); i < Math.min(blocks.size(), at + BEHIND + 1); i++) {
            String text = blocks.get(i).text();
            if (i != at && text.length() <= BYLINE && !blocks.get(i).isProse()) {
                dated.add(text);
            }
            Matcher signed = SIGNED.matcher(text);
            if (i > at && at >= 0 && text.length() <= BYLINE && signed.matches() && isDated(signed.group("rest"))) {
                bylines.add(signed.group("name"));
            }
            if (i != at && text.length() <= BYLINE && text.regionMatches(true, 0, "by ", 0, 3)) {
                bylines.add(text);
                dated.add(text);
            }
        }
    }

    private static boolean isDated(String text) {
        return DateText.find(text).stream().anyMatch(found -> found.date() != null);
    }

    private static int place(String title, List<Block> blocks) {
        int last = -1;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).text().equalsIgnoreCase(title)) {
                // A title in a menu or a path comes before that of the article, which is a heading.
                if (blocks.get(i).kind() == Block.Kind.HEADING) {
                    return i;
                }
                last = last < 0 ? i : last;
            }
        }
        return last;
    }

    /** The content of the first of several meta elements that there is, null if there is none. */
    @Nullable
    String meta(String... names) {
        for (String name : names) {
            String content = meta.get(name);
            if (content != null) {
                return content;
            }
        }
        return null;
    }
}
