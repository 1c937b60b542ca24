package io.dragoman.intake.corpus;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Pours articles into the templates of pages. */
public final class Templates {

    /** Names of all templates. */
    public static final List<String> NAMES = List.of(
            "amp",
            "blogger",
            "broadcaster",
            "charset-latin-undeclared",
            "charset-utf16",
            "charset-wrong-latin",
            "charset-wrong-utf8",
            "cookie-wall",
            "council",
            "csv-dates-uk",
            "csv-dates-us",
            "drupal",
            "gov-service",
            "hashed",
            "live-blog",
            "magazine",
            "many-comments",
            "microdata",
            "ministry-aspnet",
            "ministry-font",
            "mobile-divs",
            "news-modern",
            "news-old",
            "newsletter-platform",
            "no-paragraphs",
            "paywall-data",
            "print-version",
            "state-department",
            "tabloid",
            "think-tank",
            "un-press",
            "wiki",
            "wordpress");

    /** Names of the untidy templates. */
    private static final List<String> MESS = List.of(
            "bulletin-tables",
            "chapters",
            "endless-scroll",
            "foreign-ministry-east",
            "ghost",
            "government-service-new",
            "joomla",
            "open-wiki-news",
            "paper-to-web",
            "phone-old",
            "portal-nineties",
            "presidency",
            "read-more-folded",
            "relief-reports",
            "site-builder-squares",
            "translated-page",
            "wall-longer-than-text",
            "wayback-copy",
            "wire-stylebook",
            "word-export");

    private static final Pattern HEAD = Pattern.compile("^<!--#corpus (?<settings>[^>]*?)-->\\n");
    private static final Pattern PLACE = Pattern.compile("\\{\\{(?<part>> )?(?<name>[a-z-]+)}}");

    private Templates() {}

    /** Every template with each of its articles. */
    public static List<Sample> all() {
        return poured("templates", NAMES);
    }

    /** Pages in the manner of content systems, converters and old editors, at their untidiest. */
    public static List<Sample> mess() {
        return poured("mess", MESS);
    }

    private static List<Sample> poured(String folder, List<String> names) {
        List<Sample> samples = new ArrayList<>();
        for (String name : names) {
            String template = Story.resource("pages/" + folder + "/" + name + ".html");
            Matcher head = HEAD.matcher(template);
            if (!head.find()) {
                throw new IllegalStateException(name + " has no first line");
            }
            Map<String, String> settings = new HashMap<>();
            for (String setting : head.group("settings").strip().split(" ", -1)) {
                int equals = setting.indexOf('=');
                settings.put(setting.substring(0, equals), setting.substring(equals + 1));
            }
            for (String article : settings.getOrDefault("articles", "").split(",", -1)) {
                Story story = Story.load(article);
                Map<String, String> values = values(story);
                String html = fill(template.substring(head.end()), values, story);
                String address = settings.get("url") == null ? null : fill(settings.get("url"), values, story);
                byte[] bytes = html.getBytes(Charset.forName(settings.getOrDefault("charset", "UTF-8")));
                samples.add(Sample.page(name + "-" + article + ".html", bytes, address, story, settings));
            }
        }
        return samples;
    }

    static String fill(String template, Map<String, String> values, Story story) {
        Matcher place = PLACE.matcher(template);
        StringBuilder filled = new StringBuilder();
        while (place.find()) {
            String name = place.group("name");
            String value;
            if (place.group("part") != null) {
                value = fill(Story.resource("pages/partials/" + name + ".html"), values, story);
            } else if (values.containsKey(name)) {
                value = values.get(name);
            } else {
                value = Markup.of(name, story.paragraphs());
            }
            place.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return place.appendTail(filled).toString();
    }

    static Map<String, String> values(Story story) {
        Map<String, String> values = new HashMap<>();
        LocalDate date = story.date();
        values.put("title", Markup.escape(story.title()));
        values.put("title-json", json(story.title()));
        values.put("author", Markup.escape(written(story.authors())));
        values.put("author-json", json(written(story.authors())));
        values.put(
                "authors-json",
                story.authors().stream()
                        .map(each -> "{\"@type\":\"Person\",\"name\":\"" + json(each) + "\"}")
                        .collect(Collectors.joining(",", "[", "]")));
        values.put("outlet", Markup.escape(story.outlet()));
        values.put("outlet-json", json(story.outlet()));
        values.put("place", story.place());
        values.put("slug", story.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"));
        values.put("body-json", json(story.body()));
        values.put("first-letter", story.paragraphs().get(0).substring(0, 1));
        values.put("first-tail", Markup.escape(story.paragraphs().get(0).substring(1)));
        Map.ofEntries(
                        Map.entry("iso", "yyyy-MM-dd"),
                        Map.entry("long", "d MMMM yyyy"),
                        Map.entry("us", "MMMM d, yyyy"),
                        Map.entry("short", "d MMM yyyy"),
                        Map.entry("short-us", "MMM d, yyyy"),
                        Map.entry("dmy", "dd/MM/yyyy"),
                        Map.entry("mdy", "MM/dd/yyyy"),
                        Map.entry("dots", "dd.MM.yyyy"),
                        Map.entry("slashes", "yyyy/MM/dd"),
                        Map.entry("path", "yyyy/MM/dd"),
                        Map.entry("compact", "yyyyMMdd"),
                        Map.entry("weekday", "EEEE"),
                        Map.entry("year", "yyyy"))
                .forEach((name, pattern) -> values.put(
                        name, DateTimeFormatter.ofPattern(pattern, Locale.UK).format(date)));
        values.put(
                "rfc",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(date.atTime(8, 30).atOffset(ZoneOffset.UTC)));
        return values;
    }

    private static String written(List<String> authors) {
        return String.join(" and ", authors);
    }

    static String json(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
