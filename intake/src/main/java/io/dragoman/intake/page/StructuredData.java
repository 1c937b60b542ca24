package io.dragoman.intake.page;

import io.dragoman.intake.json.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What the JSON-LD of a page tells of its article: nothing where there is none. Immutable. */
final class StructuredData {

    private static final Set<String> ARTICLES = Set.of(
            "article",
            "newsarticle",
            "blogposting",
            "report",
            "analysisnewsarticle",
            "opinionnewsarticle",
            "reportagenewsarticle",
            "backgroundnewsarticle",
            "reviewnewsarticle",
            "askpublicnewsarticle",
            "liveblogposting",
            "scholarlyarticle",
            "techarticle",
            "socialmediaposting",
            "advertisercontentarticle",
            "webpage",
            "creativework",
            "pressrelease");

    private static final int MAX_NODES = 2_000;

    private final Map<String, Json> byId = new HashMap<>();
    private final List<Json> nodes = new ArrayList<>();
    private final Json article;

    private StructuredData(List<String> scripts) {
        for (String script : scripts) {
            collect(Json.parse(withoutWrapping(script)), 0);
        }
        this.article = article();
    }

    /** Reads the scripts of type {@code application/ld+json} of a page. */
    static StructuredData of(List<String> scripts) {
        return new StructuredData(scripts);
    }

    private static String withoutWrapping(String script) {
        String bare = script.strip();
        for (String opening : List.of("<!--", "//<![CDATA[", "<![CDATA[", "/*<![CDATA[*/")) {
            bare = bare.startsWith(opening) ? bare.substring(opening.length()).strip() : bare;
        }
        for (String closing : List.of("-->", "//]]>", "]]>", "/*]]>*/", ";")) {
            bare = bare.endsWith(closing)
                    ? bare.substring(0, bare.length() - closing.length()).strip()
                    : bare;
        }
        return bare;
    }

    private void collect(Json json, int depth) {
        for (Json item : json.items()) {
            if (item.isObject() && nodes.size() < MAX_NODES && depth < 12) {
                nodes.add(item);
                String id = item.get("@id").text();
                if (id != null && !item.get("@type").isNothing()) {
                    byId.putIfAbsent(id, item);
                }
                item.values().forEach(value -> collect(value, depth + 1));
            }
        }
    }

    /** The first node that is an article; a node that only names the page is the last resort. */
    private Json article() {
        Json resort = new Json(null);
        for (Json node : nodes) {
            Set<String> types = types(node);
            if (Collections.disjoint(types, ARTICLES)) {
                continue;
            }
            if (!types.contains("webpage") && !types.contains("creativework")) {
                return node;
            }
            resort = resort.isNothing() && !node.get("datePublished").isNothing() ? node : resort;
        }
        return resort;
    }

    private static Set<String> types(Json node) {
        Set<String> types = new HashSet<>();
        for (Json each : node.get("@type").items()) {
            String type = String.valueOf(each.text());
            types.add(type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT));
        }
        return types;
    }

    @Nullable
    String headline() {
        String headline = text(article, "headline");
        return headline == null ? text(article, "name") : headline;
    }

    @Nullable
    String published() {
        String published = text(article, "datePublished");
        return published == null ? text(article, "dateCreated") : published;
    }

    @Nullable
    String modified() {
        return text(article, "dateModified");
    }

    @Nullable
    String language() {
        return text(article, "inLanguage");
    }

    @Nullable
    String body() {
        return text(article, "articleBody");
    }

    @Nullable
    String url() {
        String url = text(article, "url");
        return url == null ? text(article, "mainEntityOfPage") : url;
    }

    /** The names of the authors who are persons or of unknown kind. */
    List<String> authors() {
        List<String> names = new ArrayList<>();
        for (Json each : article.get("author").items()) {
            Json author = resolved(each);
            boolean organisation = types(author).stream().anyMatch(type -> type.endsWith("organization"));
            String name = author.isObject() ? text(author, "name") : author.text();
            if (name != null && !organisation) {
                names.add(clean(name));
            }
        }
        return names;
    }

    @Nullable
    String publisher() {
        Json publisher = resolved(article.get("publisher"));
        String name = publisher.isObject() ? text(publisher, "name") : publisher.text();
        if (name != null) {
            return name.startsWith("http") ? null : clean(name);
        }
        for (Json node : nodes) {
            if (types(node).stream().anyMatch(type -> type.equals("website") || type.equals("newsmediaorganization"))) {
                return text(node, "name");
            }
        }
        return null;
    }

    private Json resolved(Json json) {
        Json first = json.items().isEmpty() ? json : json.items().get(0);
        String id = first.get("@id").text();
        return id != null && first.get("name").isNothing() ? byId.getOrDefault(id, first) : first;
    }

    private static @Nullable String text(Json node, String field) {
        for (Json item : node.get(field).items()) {
            String text = item.isObject() ? item.get("@value").text() : item.text();
            if (text != null) {
                return clean(text);
            }
        }
        return null;
    }

    private static String clean(String text) {
        return Parser.unescapeEntities(text, false).strip();
    }
}
