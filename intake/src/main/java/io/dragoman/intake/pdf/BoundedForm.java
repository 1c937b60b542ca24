package io.dragoman.intake.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** A piece of pages whose content can be read only as far as its document's budget goes. */
final class BoundedForm extends PDFormXObject {

    private final PDFormXObject form;
    private final ContentBudget budget;

    BoundedForm(PDFormXObject form, ContentBudget budget) {
        super(form.getStream());
        this.form = form;
        this.budget = budget;
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        return budget.bounded(form.getContentsForStreamParsing());
    }

    @Override
    public PDResources getResources() {
        return form.getResources();
    }
}
