package io.dragoman.intake.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Walks through the pages of a PDF and keeps their upright glyphs. Used once. */
final class GlyphCollector extends PDFTextStripper {

    /** More is no text for people, and takes too long. */
    private static final int MAX_GLYPHS = 3_000_000;

    private static final int MAX_OPERATORS = 10_000_000;

    private final List<List<Line>> pages = new ArrayList<>();
    private List<Glyph> glyphs = new ArrayList<>();
    private int count;
    private int operators;

    GlyphCollector() {
        setSuppressDuplicateOverlappingText(false);
    }

    List<List<Line>> pages() {
        return pages;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        glyphs = new ArrayList<>();
        super.processPage(page);
        pages.add(PageLayout.lines(glyphs));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MAX_OPERATORS) {
            throw new TooMuch();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (++count > MAX_GLYPHS) {
            throw new TooMuch();
        }
        String letters = text.getUnicode();
        if (letters != null && !letters.isEmpty() && text.getDir() == 0 && text.getWidthDirAdj() >= 0) {
            double size = Math.max(text.getFontSizeInPt(), 1);
            glyphs.add(new Glyph(
                    letters,
                    text.getXDirAdj(),
                    text.getXDirAdj() + text.getWidthDirAdj(),
                    text.getYDirAdj(),
                    size,
                    text.getWidthOfSpace()));
        }
    }

    @Override
    protected void writePage() {
        // The glyphs were taken as they came.
    }

    /** More work than any document is worth. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
