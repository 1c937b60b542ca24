package io.dragoman.intake.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Prints an article to PDF, in columns, with words parted at line ends, a running head and numbers of pages. */
final class Printed {

    private static final float SIZE = 10;
    private static final float LEADING = 12.5f;
    private static final float MARGIN = 56;
    private static final float GUTTER = 22;
    private static final float TOP = 720;
    private static final float BOTTOM = 80;

    private final PDDocument document = new PDDocument();
    private final PDFont font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    private final PDFont bold = new PDType1Font(Standard14Fonts.FontName.TIMES_BOLD);
    private final Story story;
    private final int columns;
    private final boolean rowByRow;

    private Printed(Story story, int columns, boolean rowByRow) {
        this.story = story;
        this.columns = columns;
        this.rowByRow = rowByRow;
    }

    /**
     * A PDF.
     *
     * @param rowByRow whether lines that stand side by side are written one after the other, as some programs do
     */
    static byte[] pdf(Story story, int columns, boolean rowByRow) throws IOException {
        return new Printed(story, columns, rowByRow).print();
    }

    private byte[] print() throws IOException {
        float width = (PDRectangle.A4.getWidth() - 2 * MARGIN - (columns - 1) * GUTTER) / columns;
        List<String> lines = new ArrayList<>();
        for (String paragraph : story.paragraphs()) {
            boolean heading = paragraph.startsWith("## ");
            if (heading) {
                lines.add("");
            }
            fill((heading ? "" : "    ") + Story.bare(paragraph), width, lines);
            if (heading) {
                lines.add("");
            }
        }
        int from = 0;
        int number = 1;
        while (from < lines.size()) {
            from = page(lines, from, number++, width);
        }
        document.getDocumentInformation().setTitle("Microsoft Word - final2.doc");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        document.close();
        return bytes.toByteArray();
    }

    /** Breaks a paragraph into lines and parts long words. */
    private void fill(String paragraph, float width, List<String> lines) throws IOException {
        StringBuilder line = new StringBuilder(paragraph.startsWith("    ") ? "    " : "");
        for (String word : paragraph.strip().split(" ", -1)) {
            String joined = line.isEmpty() || line.toString().isBlank() ? line + word : line + " " + word;
            if (width(joined) <= width) {
                line = new StringBuilder(joined);
                continue;
            }
            int part = word.matches("\\p{Ll}{9,}[.,]?") ? word.length() / 2 : 0;
            if (part > 0 && width(line + " " + word.substring(0, part) + "-") <= width) {
                lines.add(line + " " + word.substring(0, part) + "-");
                line = new StringBuilder(word.substring(part));
            } else {
                lines.add(line.toString());
                line = new StringBuilder(word);
            }
        }
        lines.add(line.toString());
    }

    private float width(String text) throws IOException {
        return font.getStringWidth(text) / 1000 * SIZE;
    }

    private int page(List<String> lines, int from, int number, float width) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        int next = from;
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
            write(stream, font, 8, MARGIN, 790, story.outlet() + "  |  Special report");
            write(stream, font, 8, 290, 40, "Page " + number);
            float top = TOP;
            if (number == 1) {
                float at = top;
                for (String line : titleLines()) {
                    write(stream, bold, 18, MARGIN, at, line);
                    at -= 22;
                }
                String by = story.author() == null ? "" : "By " + String.join(" and ", story.authors());
                write(stream, font, 9, MARGIN, at, by);
                write(stream, font, 9, MARGIN, at - 14, Templates.values(story).getOrDefault("long", ""));
                top = at - 44;
            }
            // Pages are low, so that a short article has several.
            int rowsOfPage = Math.min(18, (int) ((top - BOTTOM) / LEADING));
            List<float[]> places = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                for (int row = 0; row < rowsOfPage && next < lines.size(); row++, next++) {
                    places.add(new float[] {MARGIN + column * (width + GUTTER), top - row * LEADING, next});
                }
            }
            if (rowByRow) {
                places.sort((one, other) ->
                        one[1] == other[1] ? Float.compare(one[0], other[0]) : Float.compare(other[1], one[1]));
            }
            for (float[] place : places) {
                write(stream, font, SIZE, place[0], place[1], lines.get((int) place[2]));
            }
        }
        return next;
    }

    private List<String> titleLines() {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : story.title().split(" ", -1)) {
            if (line.length() + word.length() > 48) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static void write(PDPageContentStream stream, PDFont font, float size, float x, float y, String text)
            throws IOException {
        stream.beginText();
        stream.setFont(font, size);
        stream.newLineAtOffset(x, y);
        stream.showText(text);
        stream.endText();
    }
}
