package io.dragoman.exchange;

import io.dragoman.record.ArticleRecord;
import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;

/** One JSON array of all records, indented: an array also for one record, or none. */
final class ArrayWriter implements RecordWriter {
    private final Writer out;
    private final Function<ArticleRecord, String> form;
    private boolean started;
    private boolean closed;

    ArrayWriter(Writer out, Function<ArticleRecord, String> form) {
        this.out = out;
        this.form = form;
    }

    @Override
    public void write(ArticleRecord article) throws IOException {
        // Made before the comma is written, so that a record that cannot be printed leaves the array well-formed.
        String json = form.apply(article);
        out.write(started ? ",\n" : "[\n");
        started = true;
        out.write(json);
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        out.write(started ? "\n]\n" : "[]\n");
        out.flush();
    }
}
