package io.dragoman.intake.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Walks through the pages of a PDF and keeps their upright glyphs. Used once. */
final class GlyphCollector extends PDFTextStripper {

    /** A book of five hundred pages has a million. */
    private static final int MAX_GLYPHS = 1_000_000;

    private static final int MAX_OPERATORS = 2_000_000;
    private static final int MAX_FORMS = 10_000;
    /** Graphics states within each other; programs that write PDF use a few dozen. */
    private static final int MAX_STATES = 1_000;

    private final List<List<Line>> pages = new ArrayList<>();
    private List<Glyph> glyphs = new ArrayList<>();
    private int count;
    private int operators;
    private int forms;
    private int states;
    private final ContentBudget budget = new ContentBudget();
    private final StreamBounds bounds = new StreamBounds();

    GlyphCollector() {
        setSuppressDuplicateOverlappingText(false);
    }

    List<List<Line>> pages() {
        return pages;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        glyphs = new ArrayList<>();
        states = 0;
        bounds.checkResources(page.getResources());
        super.processPage(new BoundedPage(page, budget));
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
    public void saveGraphicsState() {
        if (++states > MAX_STATES) {
            throw new TooMuch();
        }
        super.saveGraphicsState();
    }

    @Override
    public void restoreGraphicsState() {
        states--;
        super.restoreGraphicsState();
    }

    /** A piece that a page draws, perhaps over and over; it may draw others, and itself. */
    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (++forms > MAX_FORMS) {
            throw new TooMuch();
        }
        bounds.checkStream(form.getCOSObject());
        bounds.checkResources(form.getResources());
        super.showForm(new BoundedForm(form, budget));
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        showForm(form);
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
}
