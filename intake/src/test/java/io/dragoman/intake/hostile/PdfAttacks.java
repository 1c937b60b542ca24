package io.dragoman.intake.hostile;

import static io.dragoman.intake.hostile.Attack.harmless;
import static io.dragoman.intake.hostile.Attack.refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/** PDFs made to harm. */
final class PdfAttacks {

    private static final String CATALOG = "<</Type/Catalog/Pages 2 0 R>>";
    private static final String PAGES = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
    private static final String FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
    private static final String PAGE =
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>>>";
    private static final String WORDS = "BT /F 12 Tf 50 700 Td (Chad and Niger signed a treaty on 3 May 2021.) Tj ET\n";

    private PdfAttacks() {}

    static List<Attack> all() {
        List<Attack> attacks = new ArrayList<>(List.of(
                refused("kids-loop.pdf", "PDF", pdf(CATALOG, "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>>")),
                refused("kids-tree.pdf", "PDF", out -> out.write(tree())),
                refused(
                        "parents.pdf",
                        "PDF",
                        pdf(CATALOG, "<</Type/Pages/Kids[2 0 R]/Parent 2 0 R/Count 1000000000>>")),
                refused("depth.pdf", "PDF", pdf(CATALOG, PAGES, PAGE + "[".repeat(200_000))),
                refused("depth-first.pdf", "PDF", pdf("[".repeat(200_000), PAGES)),
                refused("depth-dictionaries.pdf", "PDF", pdf("<</A".repeat(200_000), PAGES)),
                refused("references.pdf", "PDF", pdf("1 0 R", "2 0 R")),
                refused(
                        "previous.pdf",
                        "PDF",
                        Attack.text("%PDF-1.4\nxref\n0 0\ntrailer<</Size 1/Prev 9>>\nstartxref\n9\n%%EOF")),
                refused("no-end.pdf", "PDF", Attack.repeated("%PDF-1.4\n", "1 0 obj\n", 500_000, "")),
                refused("zeros.pdf", "PDF", Attack.repeated("%PDF-1.4\n", "\0", 10_000_000, "")),
                harmless(
                        "self-drawing.pdf",
                        pdf(
                                CATALOG,
                                PAGES,
                                PAGE,
                                stream("", WORDS + "/X Do /X Do"),
                                FONT,
                                stream(
                                        "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>",
                                        "/X Do /X Do /X Do"))),
                refused("drawing-tree.pdf", "PDF", out -> out.write(drawings())),
                refused("glyphs.pdf", "PDF", out -> out.write(packed(WORDS.repeat(100_000)))),
                refused("operators.pdf", "PDF", out -> out.write(packed("q Q ".repeat(6_000_000)))),
                refused("open-states.pdf", "PDF", out -> out.write(packed("q ".repeat(3_000_000)))),
                refused("operands.pdf", "PDF", out -> out.write(packed("1 ".repeat(8_000_000)))),
                refused("content-depth.pdf", "PDF", out -> out.write(packed("[".repeat(200_000) + WORDS))),
                refused("pages.pdf", "PDF|more than", out -> out.write(pages()))));
        attacks.add(refused("bomb.pdf", "PDF", out -> out.write(bomb("/Filter/FlateDecode", 1))));
        attacks.add(refused("bomb-twice.pdf", "PDF", out -> out.write(bomb("/Filter[/FlateDecode/FlateDecode]", 2))));
        attacks.add(
                refused(
                        "bomb-font.pdf",
                        "PDF",
                        out -> out.write(
                                embedded(
                                        "<</Type/Font/Subtype/TrueType/BaseFont/X/FontDescriptor<</Type/FontDescriptor/FontName/X/Flags 4/FontFile2 6 0 R>>>>"))));
        attacks.add(refused(
                "bomb-letters.pdf",
                "PDF",
                out -> out.write(embedded("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>"))));
        attacks.add(refused("bomb-drawing.pdf", "PDF", out -> out.write(drawnBomb())));
        attacks.add(refused("bomb-objects.pdf", "PDF", out -> {
            List<byte[]> objects = bytes(CATALOG, PAGES, PAGE, stream("", WORDS), FONT);
            objects.add(stream("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", Bombs.zlib()));
            out.write(written(objects));
            ArchiveAttacks.write(
                    out,
                    "7 0 obj\n<</Type/XRef/Size 9/W[1 2 1]/Index[0 9]/Root 1 0 R/Filter/FlateDecode/Length 9>>\nstream\n");
            out.write(Bombs.zlib());
            ArchiveAttacks.write(out, "\nendstream\nendobj\nstartxref\n" + 0 + "\n%%EOF");
        }));
        attacks.add(refused(
                "locked.pdf",
                "password|PDF",
                pdf(
                        CATALOG + "endobj 9 0 obj <</Filter/Standard/V 2/R 3/Length 128/P -4/O(" + "a".repeat(32)
                                + ")/U(" + "b".repeat(32) + ")>>",
                        PAGES)));
        return attacks;
    }

    /** A good one in which nothing is packed. */
    static byte[] plain() {
        return written(bytes(
                CATALOG,
                PAGES,
                PAGE,
                stream("", WORDS.repeat(3) + "/X Do"),
                FONT,
                stream("/Type/XObject/Subtype/Form/BBox[0 0 600 800]", WORDS)));
    }

    private static Attack.Content pdf(String... objects) {
        return out -> out.write(written(bytes(objects)));
    }

    private static List<byte[]> bytes(String... objects) {
        List<byte[]> bytes = new ArrayList<>();
        for (String object : objects) {
            bytes.add(object.getBytes(StandardCharsets.ISO_8859_1));
        }
        return bytes;
    }

    /** Objects, numbered from one, with their table. */
    private static byte[] written(List<byte[]> objects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        add(out, "%PDF-1.4\n");
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            places.add(out.size());
            add(out, (i + 1) + " 0 obj\n");
            out.writeBytes(objects.get(i));
            add(out, "\nendobj\n");
        }
        int table = out.size();
        add(out, "xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        places.forEach(place -> add(out, "%010d 00000 n \n".formatted(place)));
        add(out, "trailer<</Size " + (objects.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + table + "\n%%EOF\n");
        return out.toByteArray();
    }

    private static void add(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String stream(String entries, String content) {
        return "<<" + entries + "/Length " + content.length() + ">>\nstream\n" + content + "\nendstream";
    }

    private static byte[] stream(String entries, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        add(out, "<<" + entries + "/Length " + content.length + ">>\nstream\n");
        out.writeBytes(content);
        add(out, "\nendstream");
        return out.toByteArray();
    }

    private static byte[] packed(String content) throws IOException {
        List<byte[]> objects = bytes(CATALOG, PAGES, PAGE);
        objects.add(stream("/Filter/FlateDecode", deflated(content.getBytes(StandardCharsets.ISO_8859_1))));
        objects.addAll(bytes(FONT, "<<>>"));
        return written(objects);
    }

    private static byte[] deflated(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    /** A page whose content unpacks to a gigabyte. */
    private static byte[] bomb(String filter, int times) throws IOException {
        byte[] content = Bombs.zlib();
        List<byte[]> objects = bytes(CATALOG, PAGES, PAGE);
        objects.add(stream(filter, times == 1 ? content : deflated(content)));
        objects.addAll(bytes(FONT, "<<>>"));
        return written(objects);
    }

    /** A font with a gigabyte in it. */
    private static byte[] embedded(String font) throws IOException {
        List<byte[]> objects = bytes(CATALOG, PAGES, PAGE, stream("", WORDS), font);
        objects.add(stream("/Filter/FlateDecode", Bombs.zlib()));
        return written(objects);
    }

    private static byte[] drawnBomb() throws IOException {
        List<byte[]> objects = bytes(CATALOG, PAGES, PAGE, stream("", WORDS + "/X Do"), FONT);
        objects.add(stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Filter/FlateDecode", Bombs.zlib()));
        return written(objects);
    }

    /** Each node of the tree of pages has the next one twice, thirty deep: a billion pages of one. */
    private static byte[] tree() {
        List<byte[]> objects = bytes(CATALOG);
        for (int i = 2; i < 32; i++) {
            objects.addAll(bytes("<</Type/Pages/Kids[" + (i + 1) + " 0 R " + (i + 1) + " 0 R]/Count 1000>>"));
        }
        objects.addAll(bytes(PAGE.replace("4 0 R", "33 0 R"), stream("", WORDS)));
        return written(objects);
    }

    /** Each drawing draws the next one ten times. */
    private static byte[] drawings() {
        List<byte[]> objects = bytes(CATALOG, PAGES, PAGE, stream("", "/X Do"), FONT);
        for (int i = 6; i < 20; i++) {
            objects.addAll(bytes(stream(
                    "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X " + (i + 1) + " 0 R>>>>",
                    "/X Do ".repeat(10))));
        }
        objects.addAll(bytes(stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", "q Q")));
        return written(objects);
    }

    private static byte[] pages() {
        StringBuilder kids = new StringBuilder();
        List<byte[]> objects = bytes(CATALOG, "", "");
        for (int i = 0; i < 60_000; i++) {
            kids.append("4 0 R ");
        }
        objects.set(1, ("<</Type/Pages/Kids[" + kids + "]/Count 60000>>").getBytes(StandardCharsets.ISO_8859_1));
        objects.set(2, "<<>>".getBytes(StandardCharsets.ISO_8859_1));
        objects.addAll(bytes(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 6 0 R/Resources<</Font<</F 5 0 R>>>>>>",
                FONT,
                stream("", WORDS.repeat(1_000))));
        return written(objects);
    }
}
