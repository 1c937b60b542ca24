package io.dragoman.intake.hostile;

import static io.dragoman.intake.hostile.Attack.harmless;
import static io.dragoman.intake.hostile.Attack.refused;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** E-books and documents of word processors made to harm. */
final class BookAttacks {

    private static final String PROSE =
            "<p>Chad and Niger signed a treaty in Niamey on 3 May 2021, the ministers said. ".repeat(4) + "</p>";
    private static final String CONTAINER =
            "<container><rootfiles><rootfile full-path=\"b.opf\"/></rootfiles></container>";
    private static final String WORD =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";

    private BookAttacks() {}

    static List<Attack> all(String secret) {
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret + "\"><!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \""
                + "&a;".repeat(1_000) + "\"><!ENTITY c \"" + "&b;".repeat(1_000) + "\">]>";
        return List.of(
                refused("slip.epub", "e-book", book("<package/>", "../../slipped.xhtml", PROSE)),
                harmless("spine.epub", book(opf("<itemref idref=\"c\"/>".repeat(100_000)), "c.xhtml", PROSE)),
                refused("depth.epub", "e-book", book("<package>".repeat(200_000), "c.xhtml", PROSE)),
                harmless(
                        "entity.epub",
                        book(
                                entity + opf("<itemref idref=\"c\"/>"),
                                "c.xhtml",
                                entity + "<html><body>" + PROSE + "&e;&c;</body></html>")),
                harmless(
                        "depth-inside.epub",
                        book(opf("<itemref idref=\"c\"/>"), "c.xhtml", "<div>".repeat(200_000) + PROSE)),
                refused("bomb.epub", "unpacks to", out -> {
                    zip(out, head(), "a.txt", zip -> {});
                    Bombs.member(out, "c.xhtml");
                }),
                refused("bomb-beside.epub", "unpacks to", out -> {
                    zip(out, head(), "a.txt", zip -> {});
                    Bombs.member(out, "c.jpg");
                }),
                refused(
                        "chapters.epub",
                        "MB of text|e-book",
                        out -> zip(out, head(), "c.xhtml", zip -> {
                            for (int i = 0; i < 400_000; i++) {
                                ArchiveAttacks.write(zip, "<p>Treaty number " + i * 7919L % 99_991 + "</p>");
                            }
                        })),
                refused(
                        "entity.docx",
                        "damaged document",
                        document(entity + WORD + "<w:p><w:r><w:t>&e;&c;</w:t></w:r></w:p></w:body></w:document>")),
                refused("depth.docx", "document", document(WORD + "<w:p>".repeat(200_000))),
                refused(
                        "attributes.docx",
                        "document",
                        document(WORD + "<w:p" + attributes() + "/></w:body></w:document>")),
                refused("bomb.docx", "unpacks to", out -> {
                    zip(out, Map.of("[Content_Types].xml", "<Types/>"), "a.txt", zip -> {});
                    Bombs.member(out, "word/document.xml");
                }),
                refused(
                        "nothing.docx",
                        "office document",
                        out -> zip(out, Map.of("[Content_Types].xml", "<Types/>"), "xl/workbook.xml", zip -> {})));
    }

    private static String attributes() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 300_000; i++) {
            attributes.append(" a").append(i).append("=\"\"");
        }
        return attributes.toString();
    }

    private static String opf(String spine) {
        return "<package><metadata><dc:date>2021-05-03</dc:date></metadata><manifest><item id=\"c\" href=\"c.xhtml\" media-type=\"application/xhtml+xml\"/></manifest><spine>"
                + spine + "</spine></package>";
    }

    private static Map<String, String> head() {
        Map<String, String> head = new LinkedHashMap<>();
        head.put("mimetype", "application/epub+zip");
        head.put("META-INF/container.xml", CONTAINER);
        head.put("b.opf", opf("<itemref idref=\"c\"/>"));
        return head;
    }

    private static Attack.Content book(String opf, String name, String chapter) {
        return out -> {
            Map<String, String> head = head();
            head.put("b.opf", opf);
            zip(out, head, name, zip -> ArchiveAttacks.write(zip, chapter));
        };
    }

    private static Attack.Content document(String xml) {
        return out -> zip(
                out,
                Map.of("[Content_Types].xml", "<Types/>"),
                "word/document.xml",
                zip -> ArchiveAttacks.write(zip, xml));
    }

    private static void zip(OutputStream out, Map<String, String> head, String name, Attack.Content content)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, String> member : head.entrySet()) {
            ZipEntry entry = new ZipEntry(member.getKey());
            byte[] bytes = member.getValue().getBytes(StandardCharsets.UTF_8);
            if (member.getKey().equals("mimetype")) {
                CRC32 sum = new CRC32();
                sum.update(bytes);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(bytes.length);
                entry.setCrc(sum.getValue());
            }
            zip.putNextEntry(entry);
            zip.write(bytes);
        }
        zip.putNextEntry(new ZipEntry(name));
        content.writeTo(zip);
        zip.closeEntry();
        // A list of members would end the archive; nothing that reads it as a stream needs one.
        zip.flush();
    }
}
