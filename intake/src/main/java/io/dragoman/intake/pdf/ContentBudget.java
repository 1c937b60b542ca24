package io.dragoman.intake.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** What the content of all pages of a document may unpack to, together and for each. Used for one document. */
final class ContentBudget {

    /** In bytes. A page of a newspaper with all its drawings has about two million. */
    private static final int MAX_OF_STREAM = 6_000_000;

    private static final long MAX = 100_000_000;

    private long spent;

    /** A stream of content that ends the reading where it is too long. */
    RandomAccessRead bounded(RandomAccessRead content) {
        return new Bounded(content);
    }

    private final class Bounded implements RandomAccessRead {

        private final RandomAccessRead content;
        private int read;

        Bounded(RandomAccessRead content) {
            this.content = content;
        }

        private int spend(int bytes) {
            read += Math.max(0, bytes);
            spent += Math.max(0, bytes);
            if (read > MAX_OF_STREAM || spent > MAX) {
                throw new TooMuch();
            }
            return bytes;
        }

        @Override
        public int read() throws IOException {
            spend(1);
            return content.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return spend(content.read(bytes, offset, length));
        }

        @Override
        public long getPosition() throws IOException {
            return content.getPosition();
        }

        @Override
        public void seek(long position) throws IOException {
            content.seek(position);
        }

        @Override
        public long length() throws IOException {
            return content.length();
        }

        @Override
        public void close() throws IOException {
            content.close();
        }

        @Override
        public boolean isClosed() {
            return content.isClosed();
        }

        @Override
        public boolean isEOF() throws IOException {
            return content.isEOF();
        }

        @Override
        public int peek() throws IOException {
            return content.peek();
        }

        @Override
        public void rewind(int bytes) throws IOException {
            read -= bytes;
            content.rewind(bytes);
        }

        @Override
        public void skip(int bytes) throws IOException {
            spend(bytes);
            content.skip(bytes);
        }

        @Override
        public int available() throws IOException {
            return content.available();
        }

        @Override
        public RandomAccessReadView createView(long start, long length) throws IOException {
            return content.createView(start, length);
        }
    }
}
