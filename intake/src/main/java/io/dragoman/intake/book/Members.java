package io.dragoman.intake.book;

import io.dragoman.intake.bounds.Counted;
import io.dragoman.intake.bounds.Unpacked;
import io.dragoman.text.load.Input;
import io.dragoman.text.load.Refusal;
import io.dragoman.text.load.TooLarge;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** The members of a document that hold text, in memory. */
final class Members {

    private static final int MAX_TOTAL = 12_000_000;

    private final Map<String, byte[]> bytes;

    private Members(Map<String, byte[]> bytes) {
        this.bytes = bytes;
    }

    /** Reads the members whose names are wanted. */
    static Members read(Input input, Predicate<String> wanted, String kind) throws Refusal, IOException {
        Map<String, byte[]> members = new HashMap<>();
        Counted packed = new Counted(input.stream());
        long total = 0;
        try (ZipInputStream archive = new ZipInputStream(packed)) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                // What is not wanted is unpacked all the same when it is skipped, so it is bounded as well.
                Unpacked member = new Unpacked(packed, archive);
                if (!entry.isDirectory() && wanted.test(entry.getName())) {
                    ByteArrayOutputStream kept = new ByteArrayOutputStream();
                    member.transferTo(new Limited(kept, MAX_TOTAL - total));
                    total += kept.size();
                    members.putIfAbsent(entry.getName(), kept.toByteArray());
                } else {
                    member.transferTo(OutputStream.nullOutputStream());
                }
            }
        } catch (TooLarge e) {
            throw new Refusal(kind + " that " + e.getMessage(), "save it as plain text");
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new Refusal("damaged " + kind + " (" + e.getMessage() + ")", "save it as plain text");
        }
        return new Members(members);
    }

    boolean has(String name) {
        return bytes.containsKey(name);
    }

    /** A member's bytes, none if it is not there. */
    byte[] get(String name) {
        return bytes.getOrDefault(name, new byte[0]);
    }

    /** A member in UTF-8, empty if it is not there. */
    String text(String name) {
        return new String(get(name), StandardCharsets.UTF_8);
    }

    private static final class Limited extends FilterOutputStream {

        private long left;

        Limited(ByteArrayOutputStream into, long left) {
            super(into);
            this.left = left;
        }

        @Override
        public void write(byte[] from, int offset, int length) throws IOException {
            left -= length;
            if (left < 0) {
                throw new ZipException("more than " + MAX_TOTAL / 1_000_000 + " MB of text");
            }
            out.write(from, offset, length);
        }
    }
}
