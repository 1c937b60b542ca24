package io.dragoman.app.print;

import io.dragoman.record.Evidence;
import io.dragoman.record.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A printed text in the making: lines of a page. */
final class Lines {

    private static final int PROOF_LINES = 2;

    private final StringBuilder text = new StringBuilder();
    private final Page page;

    Lines(Page page) {
        this.page = page;
    }

    void add(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    void blank() {
        text.append('\n');
    }

    /** A section's name, set off from what is before. */
    void heading(String name, String remark) {
        blank();
        add(page.in(Style.BOLD, name) + (remark.isEmpty() ? "" : "  " + page.in(Style.DIM, remark)));
    }

    /** A label in a column of its own, in bold type, and beside it a text broken between words. */
    void entry(String label, int labelWidth, String text) {
        String indent = " ".repeat(labelWidth + 4);
        List<String> wrapped = TextWidth.wrap(TextWidth.oneLine(text), Math.max(20, page.width() - labelWidth - 4));
        for (int i = 0; i < wrapped.size(); i++) {
            String left = "  " + page.in(Style.BOLD, TextWidth.left(label, labelWidth)) + "  ";
            add((i == 0 ? left : indent) + wrapped.get(i));
        }
    }

    /** A text below an entry, indented under it and pale. */
    void note(int labelWidth, String text) {
        String indent = " ".repeat(labelWidth + 6);
        for (String line : TextWidth.wrap(TextWidth.oneLine(text), Math.max(20, page.width() - indent.length()))) {
            add(indent + page.in(Style.DIM, line));
        }
    }

    /** The words that prove an entry, indented under it, in two lines at most; a remark ends them. */
    void proof(int labelWidth, @Nullable Evidence evidence, String remark) {
        if (evidence == null || evidence.text().isBlank()) {
            if (!remark.isEmpty()) {
                note(labelWidth, remark);
            }
            return;
        }
        // Nothing lies behind the end: no word is marked.
        int behind = evidence.span().end() + 1;
        proof(labelWidth, evidence, new Evidence("", new Span(behind, behind)), remark);
    }

    /** The same with a word that matters marked. */
    void proof(int labelWidth, Evidence evidence, Evidence word, String remark) {
        String indent = " ".repeat(labelWidth + 6);
        new Excerpt(page)
                .lines(evidence, word, remark, Math.max(20, page.width() - indent.length()), PROOF_LINES)
                .forEach(line -> add(indent + line));
    }

    /** Parts one after the other, separated by a sign, broken between words and indented. */
    void flow(String indent, List<String> parts, String separator) {
        for (String line : TextWidth.wrap(String.join(separator, parts), page.width() - TextWidth.of(indent))) {
            add(indent + line);
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
