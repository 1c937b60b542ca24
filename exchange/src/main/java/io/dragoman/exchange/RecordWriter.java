package io.dragoman.exchange;

import io.dragoman.record.ArticleRecord;
import java.io.Closeable;
import java.io.IOException;

/** Prints records one after the other. Closing ends the output and flushes it, but leaves the underlying writer open. */
public interface RecordWriter extends Closeable {

    void write(ArticleRecord article) throws IOException;
}
