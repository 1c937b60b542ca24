package io.dragoman.parser.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.Map;

/** A compiled model before it is written: sections are handed over one by one. */
public final class ModelDraft {

    private final Map<Section, ByteBuffer> sections = new EnumMap<>(Section.class);

    /** Adds a section: what is between the buffer's position and its limit. */
    public void add(Section section, ByteBuffer content) {
        sections.put(section, content);
    }

    /**
     * Writes the file.
     *
     * @throws IllegalStateException if a section is missing
     */
    public void write(Path path) throws IOException {
        ByteBuffer file = whole();
        try (FileChannel channel = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            while (file.hasRemaining()) {
                channel.write(file);
            }
            channel.force(true);
        }
    }

    private ByteBuffer whole() {
        Section[] order = Section.values();
        long length = aligned(ModelFile.HEADER + order.length * 2L * Long.BYTES);
        for (Section section : order) {
            length = aligned(length + content(section).remaining());
        }
        ByteBuffer file = ByteBuffer.allocate(Math.toIntExact(length)).order(ByteOrder.LITTLE_ENDIAN);
        int at = (int) aligned(ModelFile.HEADER + order.length * 2L * Long.BYTES);
        for (Section section : order) {
            ByteBuffer content = content(section);
            int entry = section.entry();
            file.putLong(entry, at).putLong(entry + Long.BYTES, content.remaining());
            file.put(at, content, content.position(), content.remaining());
            at = (int) aligned(at + content.remaining());
        }
        file.putInt(0, ModelFile.MARK).putInt(4, ModelFile.VERSION).putLong(8, length);
        file.putInt(24, order.length);
        return file.putLong(16, ModelFile.checksum(file));
    }

    private ByteBuffer content(Section section) {
        ByteBuffer content = sections.get(section);
        if (content == null) {
            throw new IllegalStateException("no section " + section);
        }
        return content;
    }

    private static long aligned(long at) {
        return (at + ModelFile.ALIGNMENT - 1) / ModelFile.ALIGNMENT * ModelFile.ALIGNMENT;
    }
}
