package io.dragoman.intake.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** A page whose content can be read only as far as its document's budget goes. */
final class BoundedPage extends PDPage {

    private final PDPage page;
    private final ContentBudget budget;

    BoundedPage(PDPage page, ContentBudget budget) {
        super(page.getCOSObject());
        this.page = page;
        this.budget = budget;
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        return budget.bounded(page.getContentsForStreamParsing());
    }

    /** Those of the page itself, which keeps the fonts it has loaded. */
    @Override
    public PDResources getResources() {
        return page.getResources();
    }
}
