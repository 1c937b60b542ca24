package io.dragoman.digest.write;

import io.dragoman.digest.model.Digest;
import io.dragoman.digest.model.Scope;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An EPUB 3: a chapter for each part, a table of contents, the chart as SVG. The same digest gives the same bytes. */
public final class EpubWriter {
    private static final String TYPE = "application/epub+zip";

    /** Chapters that hold sources are found by this name. */
    private static final Links CHAPTERS = new Links() {
        @Override
        public String section(String id) {
            return id + ".xhtml";
        }

        @Override
        public String source(int number) {
            return "sources.xhtml#source-" + number;
        }
    };

    private final String style = Resources.text("base.css") + Resources.text("epub.css");

    /** Writes the book; the stream stays open. */
    public void write(Digest digest, OutputStream target) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
        long time = digest.scope().made().toEpochMilli();
        byte[] type = TYPE.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        // Readers know the file by this entry: first, not compressed.
        ZipEntry first = new ZipEntry("mimetype");
        first.setMethod(ZipEntry.STORED);
        first.setSize(type.length);
        first.setCrc(sum.getValue());
        first.setTime(time);
        zip.putNextEntry(first);
        zip.write(type);
        zip.closeEntry();
        for (Map.Entry<String, String> file : files(digest).entrySet()) {
            ZipEntry entry = new ZipEntry(file.getKey());
            entry.setTime(time);
            zip.putNextEntry(entry);
            zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        zip.finish();
    }

    private Map<String, String> files(Digest digest) {
        BodyWriter body = new BodyWriter(digest, CHAPTERS);
        Map<String, String> chapters = new LinkedHashMap<>();
        chapters.put("brief", body.head() + body.brief());
        chapters.put("outlook", body.section(digest.outlook()));
        chapters.put("trends", body.trends(Charts.svg(SeriesDrawing.of(digest))));
        chapters.put("happened", body.section(digest.happened()));
        chapters.put("said", body.section(digest.said()));
        chapters.put("agreed", body.section(digest.agreed()));
        chapters.put("sources", body.sources() + body.foot());
        Map<String, String> files = new LinkedHashMap<>();
        files.put("META-INF/container.xml", container());
        files.put("OEBPS/package.opf", contents(digest));
        files.put("OEBPS/nav.xhtml", navigation(digest));
        files.put("OEBPS/style.css", style);
        for (List<String> part : BodyWriter.contents(digest)) {
            String chapter = chapters.getOrDefault(part.get(0), "");
            files.put(
                    "OEBPS/" + part.get(0) + ".xhtml",
                    page(part.get(1) + " · " + digest.scope().title(), chapter));
        }
        return files;
    }

    private static String container() {
        return new Markup()
                .raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
                .open("container", "version", "1.0", "xmlns", "urn:oasis:names:tc:opendocument:xmlns:container")
                .open("rootfiles")
                .empty("rootfile", "full-path", "OEBPS/package.opf", "media-type", "application/oebps-package+xml")
                .close("rootfiles")
                .end("container")
                .toString();
    }

    private static String contents(Digest digest) {
        Scope scope = digest.scope();
        Markup out = new Markup();
        out.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        out.open(
                        "package",
                        "xmlns",
                        "http://www.idpf.org/2007/opf",
                        "version",
                        "3.0",
                        "unique-identifier",
                        "id",
                        "xml:lang",
                        "en")
                .raw("\n");
        out.open("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/").raw("\n");
        out.element("dc:identifier", AtomWriter.urn(scope.fileName()), "id", "id")
                .raw("\n");
        out.element("dc:title", scope.title() + ", " + scope.period()).raw("\n");
        out.element("dc:language", "en").raw("\n");
        out.element("dc:creator", "Dragoman").raw("\n");
        out.element("dc:date", scope.made().toString().substring(0, 10)).raw("\n");
        out.element("meta", scope.made().truncatedTo(ChronoUnit.SECONDS).toString(), "property", "dcterms:modified")
                .raw("\n");
        accessibility(out);
        out.end("metadata").open("manifest").raw("\n");
        out.empty("item", "id", "nav", "href", "nav.xhtml", "media-type", "application/xhtml+xml", "properties", "nav")
                .raw("\n");
        out.empty("item", "id", "style", "href", "style.css", "media-type", "text/css")
                .raw("\n");
        for (List<String> part : BodyWriter.contents(digest)) {
            String id = part.get(0);
            if (id.equals("trends")) {
                item(out, id, "properties", "svg");
            } else {
                item(out, id);
            }
        }
        out.end("manifest").open("spine").raw("\n");
        for (List<String> part : BodyWriter.contents(digest)) {
            out.empty("itemref", "idref", part.get(0)).raw("\n");
        }
        return out.end("spine").end("package").toString();
    }

    private static void item(Markup out, String id, String... more) {
        String[] attributes = new String[6 + more.length];
        System.arraycopy(
                new String[] {"id", id, "href", id + ".xhtml", "media-type", "application/xhtml+xml"},
                0,
                attributes,
                0,
                6);
        System.arraycopy(more, 0, attributes, 6, more.length);
        out.empty("item", attributes).raw("\n");
    }

    private static void accessibility(Markup out) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("schema:accessMode", "textual");
        facts.put("schema:accessModeSufficient", "textual");
        facts.put("schema:accessibilityFeature", "tableOfContents");
        facts.put("schema:accessibilityHazard", "none");
        facts.put("schema:accessibilitySummary", "Text with one chart, which is described.");
        facts.forEach((property, value) ->
                out.element("meta", value, "property", property).raw("\n"));
    }

    private static String navigation(Digest digest) {
        Markup nav = new Markup();
        nav.open("nav", "epub:type", "toc", "id", "toc")
                .element("h1", digest.scope().title());
        nav.open("ol");
        for (List<String> part : BodyWriter.contents(digest)) {
            nav.open("li")
                    .element("a", part.get(1), "href", part.get(0) + ".xhtml")
                    .end("li");
        }
        nav.close("ol").end("nav");
        return page(digest.scope().title(), nav.toString());
    }

    private static String page(String title, String body) {
        return new Markup()
                .raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html>\n")
                .open(
                        "html",
                        "xmlns",
                        "http://www.w3.org/1999/xhtml",
                        "xmlns:epub",
                        "http://www.idpf.org/2007/ops",
                        "lang",
                        "en",
                        "xml:lang",
                        "en")
                .open("head")
                .element("title", title)
                .empty("link", "rel", "stylesheet", "type", "text/css", "href", "style.css")
                .end("head")
                .open("body")
                .raw("\n")
                .raw(body)
                .close("body")
                .end("html")
                .toString();
    }
}
