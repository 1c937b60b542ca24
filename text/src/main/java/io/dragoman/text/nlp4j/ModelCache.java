package io.dragoman.text.nlp4j;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/**
 * Keeps the parser's models decompressed on disk, because decompressing them takes longer than everything else in a
 * short run. A file holds a header (mark, size of the compressed source, length and CRC-32C of what follows) and the
 * decompressed bytes; one that does not agree with its header is built again. Files appear by a move, so several
 * processes may build at once and the last one wins. Thread-safe.
 */
public final class ModelCache {

    private static final int MARK = 0x44524743; // "DRGC"; counts up if the layout of the header changes
    private static final int HEADER = Integer.BYTES + 3 * Long.BYTES;
    private static final String VERSION = "nlp4j-english-1.1.2";

    private final Path folder;
    private final Progress progress;

    /** A cache under the given folder, which need not exist yet. */
    public ModelCache(Path folder, Progress progress) {
        this.folder = folder.resolve(VERSION);
        this.progress = progress;
    }

    /** {@code $XDG_CACHE_HOME/dragoman}, or {@code ~/.cache/dragoman} where that is not set to an absolute path. */
    public static Path defaultFolder() {
        return defaultFolder(System.getenv(), Path.of(System.getProperty("user.home", ".")));
    }

    static Path defaultFolder(Map<String, String> environment, Path home) {
        String base = environment.getOrDefault("XDG_CACHE_HOME", "");
        // The XDG specification asks that a relative path be ignored.
        Path cache = !base.isBlank() && Path.of(base).isAbsolute() ? Path.of(base) : home.resolve(".cache");
        return cache.resolve("dragoman");
    }

    Progress progress() {
        return progress;
    }

    /** Whether a whole and sound copy of every resource is there; reads headers and lengths only. */
    boolean holds(Iterable<String> resources) throws IOException {
        for (String resource : resources) {
            if (mapped(resource, false) == null) {
                return false;
            }
        }
        return true;
    }

    /**
     * Opens a resource decompressed. If the cache cannot be written the resource is decompressed from where it lies,
     * every time.
     *
     * @param resource path of an xz file on the class path
     * @throws IOException if the resource is missing or damaged
     */
    InputStream open(String resource) throws IOException {
        ByteBuffer content = mapped(resource, true);
        if (content == null) {
            try {
                build(resource);
                content = mapped(resource, true);
            } catch (ClosedByInterruptException e) {
                throw e;
            } catch (IOException e) {
                progress.report("cannot write the parser's model cache in " + folder + " (" + e.getMessage()
                        + "); reading the models without it");
            }
        }
        return content == null ? new XZInputStream(source(resource).getInputStream()) : new BufferStream(content);
    }

    /** The cached bytes of a resource, or null if they cannot be read or, as far as checked, are not what was written. */
    private @Nullable ByteBuffer mapped(String resource, boolean checkContent) throws IOException {
        try (FileChannel file = FileChannel.open(file(resource), StandardOpenOption.READ)) {
            if (file.size() <= HEADER) {
                return null;
            }
            ByteBuffer bytes = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
            boolean sound = bytes.getInt() == MARK
                    && bytes.getLong() == source(resource).getContentLengthLong()
                    && bytes.getLong() == file.size() - HEADER;
            long checksum = bytes.getLong();
            return sound && (!checkContent || checksum == checksum(bytes)) ? bytes : null;
        } catch (FileSystemException e) {
            return null;
        }
    }

    private static long checksum(ByteBuffer bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes.duplicate());
        return crc.getValue();
    }

    private void build(String resource) throws IOException {
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "building-", ".tmp");
        try {
            try (FileChannel file = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                write(source(resource), file);
            }
            move(draft, file(resource));
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void write(URLConnection source, FileChannel file) throws IOException {
        CRC32C crc = new CRC32C();
        file.position(HEADER);
        OutputStream out =
                new CheckedOutputStream(new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16), crc);
        try (InputStream in = new XZInputStream(source.getInputStream())) {
            in.transferTo(out);
        }
        out.flush();
        ByteBuffer header = ByteBuffer.allocate(HEADER)
                .putInt(MARK)
                .putLong(source.getContentLengthLong())
                .putLong(file.position() - HEADER)
                .putLong(crc.getValue())
                .flip();
        while (header.hasRemaining()) {
            file.write(header, header.position());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path file(String resource) {
        return folder.resolve(resource.substring(resource.lastIndexOf('/') + 1).replace(".xz", ".bin"));
    }

    private static URLConnection source(String resource) throws IOException {
        URL url = ModelCache.class.getClassLoader().getResource(resource);
        if (url == null) {
            throw new IOException("the parser's model " + resource + " is not on the class path");
        }
        return url.openConnection();
    }

    /** Reads a buffer as a stream. */
    private static final class BufferStream extends InputStream {

        private final ByteBuffer bytes;

        BufferStream(ByteBuffer bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.hasRemaining() ? bytes.get() & 0xff : -1;
        }

        @Override
        public int read(byte[] into, int at, int length) {
            int count = Math.min(length, bytes.remaining());
            if (count == 0) {
                return length == 0 ? 0 : -1;
            }
            bytes.get(into, at, count);
            return count;
        }
    }
}
