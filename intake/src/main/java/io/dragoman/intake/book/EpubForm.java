package io.dragoman.intake.book;

import io.dragoman.intake.markup.MarkupBounds;
import io.dragoman.intake.page.Page;
import io.dragoman.intake.page.PageReader;
import io.dragoman.text.load.DateText;
import io.dragoman.text.load.Facts;
import io.dragoman.text.load.Form;
import io.dragoman.text.load.Found;
import io.dragoman.text.load.Input;
import io.dragoman.text.load.Refusal;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * An e-book in EPUB. Each document of its reading order that holds prose is an article; what the book tells of itself
 * stands in for what the document does not.
 */
public final class EpubForm implements Form {

    private static final int MAX_DEPTH = 100;
    /** Shorter documents are covers, titles and imprints, unless the book has no others; in characters. */
    private static final int LITTLE = 200;

    private final PageReader pages;

    public EpubForm(PageReader pages) {
        this.pages = pages;
    }

    @Override
    public boolean recognises(Input input) {
        return input.begins("PK\u0003\u0004") && input.beginning().contains("mimetypeapplication/epub+zip");
    }

    @Override
    public void read(Input input, Found found) throws Refusal, IOException {
        Members members = Members.read(input, EpubForm::holdsText, "e-book");
        String packagePath = packagePath(members);
        Document book = xml(members.text(packagePath));
        Facts told = facts(book).or(input.facts());
        Map<String, String> paths = paths(book, packagePath);
        int articles = 0;
        int documents = 0;
        Set<String> read = new HashSet<>();
        for (Element reference : book.getElementsByTag("itemref")) {
            String path = paths.get(reference.attr("idref"));
            if (path == null || !members.has(path) || reference.attr("linear").equals("no") || !read.add(path)) {
                continue;
            }
            documents++;
            Page page;
            try {
                page = pages.read(members.get(path), null, null);
            } catch (Refusal e) {
                found.problem(input.origin() + "/" + path, e);
                continue;
            }
            if (page.text().length() >= LITTLE) {
                articles++;
                String place = path.substring(path.lastIndexOf('/') + 1);
                found.article(
                        input.baseName() + "/" + place.replaceFirst("\\.x?html?$", ""),
                        input.origin() + "/" + path,
                        page.text(),
                        page.facts().or(told));
            }
        }
        if (articles == 0) {
            throw new Refusal(
                    documents == 0 ? "an e-book without documents" : "an e-book without text", "save it as plain text");
        }
    }

    private static boolean holdsText(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.endsWith(".xhtml")
                || small.endsWith(".html")
                || small.endsWith(".htm")
                || small.endsWith(".xml")
                || small.endsWith(".opf");
    }

    private static Document xml(String text) throws Refusal {
        MarkupBounds.check(text, "an e-book's list");
        return Parser.xmlParser().setMaxDepth(MAX_DEPTH).parseInput(text, "");
    }

    private static String packagePath(Members members) throws Refusal {
        Element root = xml(members.text("META-INF/container.xml")).selectFirst("rootfile[full-path]");
        String path = root == null ? "" : root.attr("full-path");
        if (!members.has(path)) {
            throw new Refusal("an e-book without a list of what it holds", "save it as plain text");
        }
        return path;
    }

    private static Map<String, String> paths(Document book, String packagePath) {
        String folder = packagePath.substring(0, packagePath.lastIndexOf('/') + 1);
        Map<String, String> paths = new HashMap<>();
        for (Element item : book.getElementsByTag("item")) {
            boolean contents = item.attr("properties").contains("nav");
            if (!contents && item.attr("media-type").contains("html")) {
                paths.put(item.id(), normal(folder + decoded(item.attr("href"))));
            }
        }
        return paths;
    }

    private static String decoded(String reference) {
        try {
            return URLDecoder.decode(reference.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return reference;
        }
    }

    private static String normal(String path) {
        return path.replaceAll("[^/]{1,200}/\\.\\./", "").replace("./", "");
    }

    private static Facts facts(Document book) {
        String date = first(book, "dc:date");
        LocalDate day = date == null ? null : DateText.parse(date.length() > 10 ? date.substring(0, 10) : date);
        return Facts.builder()
                .title(first(book, "dc:title"))
                .author(first(book, "dc:creator"))
                .publication(first(book, "dc:publisher"))
                .language(first(book, "dc:language"))
                .published(day)
                .build();
    }

    private static @Nullable String first(Document book, String tag) {
        Element element = book.getElementsByTag(tag).first();
        return element == null || element.text().isBlank()
                ? null
                : element.text().strip();
    }
}
