package io.dragoman.intake.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Articles of the test set in every form but that of a bare page. */
public final class OtherForms {

    private OtherForms() {}

    /** One article in each form; the name of the sample is that of a file. */
    public static List<Sample> all() throws IOException {
        Story ferry = Story.load("ferry");
        Story grain = Story.load("grain");
        Story islands = Story.load("islands");
        Story lake = Story.load("lake");
        Story bridge = Story.load("bridge");
        Story spies = Story.load("spies");
        List<Sample> samples = new ArrayList<>();
        samples.add(named("one-column.pdf", Printed.pdf(ferry, 1, false), ferry, false));
        samples.add(named("two-columns.pdf", Printed.pdf(islands, 2, false), islands, false));
        samples.add(named("row-by-row.pdf", Printed.pdf(grain, 2, true), grain, false));
        samples.add(named("communique.pdf", Printed.pdf(bridge, 1, false), bridge, false));
        samples.add(Sample.of("book.epub", epub(lake), lake));
        samples.add(Sample.of("report.docx", docx(grain), grain));
        samples.add(named("plain.eml", mail(ferry, false), ferry, true));
        samples.add(named("html.eml", mail(spies, true), spies, true));
        samples.add(Sample.of("saved.mhtml", mhtml(islands), islands));
        samples.add(Sample.of("feed.rss", rss(lake), lake));
        samples.add(Sample.of("feed.atom", atom(grain), grain));
        samples.add(Sample.of("feed.json", jsonFeed(spies), spies));
        samples.add(Sample.of("crawl.warc", warc(ferry), ferry));
        samples.add(Sample.of("crawl.warc.gz", gzip(warc(spies)), spies));
        samples.add(Sample.of("articles.zip", zip(Map.of("folder/page.html", page(grain))), grain));
        samples.add(Sample.of("page.html.gz", gzip(page(lake)), lake));
        return samples;
    }

    /** Without what the form does not tell. */
    private static Sample named(String name, byte[] bytes, Story story, boolean outlet) {
        return Sample.page(
                name,
                bytes,
                null,
                story,
                Map.of("author", story.author() == null || outlet ? "no" : "yes", "outlet", outlet ? "yes" : "no"));
    }

    /** A plain good page. */
    public static byte[] page(Story story) {
        return Templates.fill(
                        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{{title}} | {{outlet}}</title>"
                                + "{{> jsonld}}</head><body><nav>{{> nav}}</nav><article><h1>{{title}}</h1>{{body}}</article>"
                                + "<footer>{{> footer}}</footer></body></html>",
                        Templates.values(story),
                        story)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String html(Story story) {
        return Markup.of("body", story.paragraphs());
    }

    private static String value(Story story, String name) {
        return String.valueOf(Templates.values(story).get(name));
    }

    static byte[] epub(Story story) throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("mimetype", utf8("application/epub+zip"));
        members.put(
                "META-INF/container.xml",
                utf8(
                        "<?xml version=\"1.0\"?><container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\">"
                                + "<rootfiles><rootfile full-path=\"OEBPS/book.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>"));
        String creators = "<dc:creator>" + String.join(", ", story.authors()) + "</dc:creator>";
        members.put(
                "OEBPS/book.opf",
                utf8(
                        "<?xml version=\"1.0\"?><package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\"><metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                                + "<dc:title>A year of neighbours</dc:title>" + creators + "<dc:publisher>"
                                + story.outlet()
                                + "</dc:publisher><dc:date>" + story.date()
                                + "</dc:date><dc:language>en</dc:language></metadata><manifest>"
                                + "<item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/>"
                                + "<item id=\"cover\" href=\"cover.xhtml\" media-type=\"application/xhtml+xml\"/>"
                                + "<item id=\"c1\" href=\"text/chapter%201.xhtml\" media-type=\"application/xhtml+xml\"/></manifest>"
                                + "<spine><itemref idref=\"cover\"/><itemref idref=\"nav\"/><itemref idref=\"c1\"/></spine></package>"));
        members.put(
                "OEBPS/nav.xhtml",
                utf8(
                        "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><nav><ol><li><a href=\"text/chapter%201.xhtml\">One</a></li></ol></nav></body></html>"));
        members.put(
                "OEBPS/cover.xhtml",
                utf8("<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><img src=\"c.jpg\"/></body></html>"));
        members.put(
                "OEBPS/text/chapter 1.xhtml",
                utf8(
                        "<?xml version=\"1.0\" encoding=\"utf-8\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>"
                                + value(story, "title") + "</title></head><body><section><h1>" + value(story, "title")
                                + "</h1>"
                                + html(story) + "</section></body></html>"));
        return zip(members);
    }

    static byte[] docx(Story story) throws IOException {
        StringBuilder document = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        paragraph(document, story.title());
        paragraph(
                document,
                "By " + String.join(" and ", story.authors()) + " | " + story.outlet() + " | " + value(story, "long"));
        story.paragraphs().forEach(each -> paragraph(document, Story.bare(each)));
        document.append("</w:body></w:document>");
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put(
                "[Content_Types].xml",
                utf8("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"));
        members.put("word/document.xml", utf8(document.toString()));
        return zip(members);
    }

    private static void paragraph(StringBuilder document, String words) {
        int half = words.length() / 2;
        document.append("<w:p><w:r><w:t xml:space=\"preserve\">")
                .append(Markup.escape(words.substring(0, half)))
                .append("</w:t></w:r><w:r><w:instrText>HYPERLINK</w:instrText></w:r><w:r><w:t xml:space=\"preserve\">")
                .append(Markup.escape(words.substring(half)))
                .append("</w:t></w:r></w:p>");
    }

    static byte[] mail(Story story, boolean withHtml) {
        String head = "Received: from mail.example.test by mx.example.test; Mon, 1 Jan 2024 10:00:00 +0000\r\n"
                + "From: " + story.outlet() + " <list@example.test>\r\nTo: readers@example.test\r\nSubject: "
                + "=?utf-8?B?" + Base64.getEncoder().encodeToString(utf8(story.title())) + "?=\r\nDate: "
                + value(story, "rfc") + "\r\nMessage-ID: <1@example.test>\r\nMIME-Version: 1.0\r\n";
        String plain = story.body().replace("\n\n", "\r\n\r\n");
        if (!withHtml) {
            return utf8(head + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                    + Base64.getMimeEncoder()
                            .encodeToString(utf8(plain + "\r\n\r\n-- \r\nTo leave the list, write to it.\r\n")));
        }
        String html =
                "<html><body><table width=\"600\"><tr><td><a href=\"#\">View this mail in your browser</a></td></tr><tr><td>"
                        + html(story)
                        + "</td></tr><tr><td><p>You receive this mail because you asked for it. <a href=\"#\">Unsubscribe</a>"
                        + " | <a href=\"#\">Privacy policy</a></p></td></tr></table></body></html>";
        return utf8(head
                + "Content-Type: multipart/alternative; boundary=\"b1\"\r\n\r\n--b1\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                + "See the HTML part.\r\n--b1\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(utf8(html)) + "\r\n--b1--\r\n");
    }

    static byte[] mhtml(Story story) {
        return utf8(
                "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://www.example.test/"
                        + value(story, "slug")
                        + "\r\nSubject: saved\r\nDate: Mon, 1 Jan 2024 10:00:00 -0000\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"b2\"\r\n\r\n--b2\r\nContent-Type: text/html\r\n"
                        + "Content-Transfer-Encoding: base64\r\nContent-Location: https://www.example.test/"
                        + value(story, "slug") + "\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(page(story))
                        + "\r\n--b2\r\nContent-Type: image/png\r\n"
                        + "Content-Transfer-Encoding: base64\r\nContent-Location: https://www.example.test/p.png\r\n\r\niVBORw0KGgo=\r\n--b2--\r\n");
    }

    static byte[] rss(Story story) {
        return utf8(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>"
                        + value(story, "outlet") + "</title><link>https://www.example.test/</link><item><title>"
                        + value(story, "title")
                        + "</title><link>https://www.example.test/" + value(story, "slug") + "</link><dc:creator>"
                        + story.author()
                        + "</dc:creator><pubDate>" + value(story, "rfc")
                        + "</pubDate><description>Short.</description><content:encoded><![CDATA["
                        + html(story) + "]]></content:encoded></item></channel></rss>");
    }

    static byte[] atom(Story story) {
        return utf8(
                "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><title>" + value(story, "outlet")
                        + "</title><author><name>" + story.author()
                        + "</name></author><entry><id>tag:example.test,1</id><title>"
                        + value(story, "title") + "</title><link rel=\"alternate\" href=\"https://www.example.test/"
                        + value(story, "slug")
                        + "\"/><published>" + story.date() + "T09:00:00Z</published><content type=\"html\">"
                        + Markup.escape(html(story)) + "</content></entry></feed>");
    }

    static byte[] jsonFeed(Story story) {
        return utf8("{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"" + value(story, "outlet-json")
                + "\",\"items\":[{\"id\":\"1\",\"url\":\"https://www.example.test/" + value(story, "slug")
                + "\",\"title\":\""
                + value(story, "title-json") + "\",\"date_published\":\"" + story.date()
                + "T09:00:00Z\",\"authors\":[{\"name\":\"" + value(story, "author-json") + "\"}],\"content_html\":\""
                + Templates.json(html(story)) + "\"}]}");
    }

    // The line ends are part of the format; a text block would hide them.
    @SuppressWarnings("StringConcatToTextBlock")
    static byte[] warc(Story story) {
        byte[] page = page(story);
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + page.length
                + "\r\n\r\n";
        String head =
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:6f2f8c3e-0000-4000-8000-000000000001>\r\n"
                        + "WARC-Date: 2024-01-01T00:00:00Z\r\nWARC-Target-URI: https://www.example.test/"
                        + value(story, "slug")
                        + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                        + (utf8(http).length + page.length) + "\r\n\r\n";
        String info =
                "WARC/1.0\r\nWARC-Type: warcinfo\r\nWARC-Record-ID: <urn:uuid:6f2f8c3e-0000-4000-8000-000000000000>\r\n"
                        + "WARC-Date: 2024-01-01T00:00:00Z\r\nContent-Type: application/warc-fields\r\nContent-Length: 18\r\n\r\nsoftware: example\n\r\n\r\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(utf8(info + head + http));
        bytes.writeBytes(page);
        bytes.writeBytes(utf8("\r\n\r\n"));
        return bytes.toByteArray();
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    /** A ZIP; the first member of an e-book is stored without compression, as its rules have it. */
    public static byte[] zip(Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                ZipEntry entry = new ZipEntry(member.getKey());
                if (member.getKey().equals("mimetype")) {
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(member.getValue().length);
                    CRC32 sum = new CRC32();
                    sum.update(member.getValue());
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(member.getValue());
            }
        }
        return packed.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
