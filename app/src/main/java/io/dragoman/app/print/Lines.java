package io.dragoman.app.print;

import java.util.List;

/** A printed text in the making: lines of a page. */
final class Lines {

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
