package io.dragoman.parser.file;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/** A compiled model, mapped into memory. Immutable and thread-safe; processes that open the same file share its pages. */
public final class ModelFile {

    static final int MARK = 0x4D475244; // "DRGM" in bytes
    /** Of the layout; part of the name of the file. */
    public static final int VERSION = 2;

    static final int HEADER = 64;
    static final int ALIGNMENT = 64;

    private final ByteBuffer bytes;

    private ModelFile(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /**
     * Opens a file and checks all of it against its checksum.
     *
     * @throws IOException if it is not there, cannot be read, is of another version or is damaged
     */
    public static ModelFile open(Path path) throws IOException {
        MappedByteBuffer bytes;
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            if (file.size() < HEADER || file.size() > Integer.MAX_VALUE) {
                throw new IOException(path + " is no compiled model");
            }
            bytes = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
        }
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.getInt(0) != MARK || bytes.getInt(4) != VERSION) {
            throw new IOException(path + " is no compiled model of version " + VERSION);
        }
        if (bytes.getLong(8) != bytes.capacity() || bytes.getLong(16) != checksum(bytes)) {
            throw new IOException(path + " is damaged");
        }
        return new ModelFile(bytes);
    }

    /** The settings as a stream. */
    public DataInputStream settings() {
        ByteBuffer section = section(Section.SETTINGS);
        byte[] copy = new byte[section.remaining()];
        section.get(copy);
        return new DataInputStream(new ByteArrayInputStream(copy));
    }

    /** A section, little-endian, from position 0 to its end. */
    public ByteBuffer section(Section section) {
        int entry = section.entry();
        return bytes.slice((int) bytes.getLong(entry), (int) bytes.getLong(entry + Long.BYTES))
                .order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Size of the whole file in bytes. */
    public int size() {
        return bytes.capacity();
    }

    static long checksum(ByteBuffer file) {
        CRC32C crc = new CRC32C();
        crc.update(file.duplicate().position(HEADER));
        return crc.getValue();
    }
}
