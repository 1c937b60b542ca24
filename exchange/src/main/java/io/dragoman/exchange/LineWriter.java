package io.dragoman.exchange;

import io.dragoman.record.ArticleRecord;
import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;

/** One record a line; each line is flushed, so that a reader at the other end of a pipe sees it at once. */
final class LineWriter implements RecordWriter {
    private final Writer out;
    private final Function<ArticleRecord, String> form;

    LineWriter(Writer out, Function<ArticleRecord, String> form) {
        this.out = out;
        this.form = form;
    }

    @Override
    public void write(ArticleRecord article) throws IOException {
        out.write(form.apply(article));
        out.write('\n');
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
