package io.dragoman.coding.lexicon;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The lexicon in compiled form: the parsed trees of all files, with their marks, in one binary file named by the hash of
 * the sources. Reading it takes a small part of the time that parsing YAML takes. A damaged file is ignored and written
 * anew; a folder that cannot be written costs only the time. Every change of the lexicon makes a file, so those that
 * were not used for longest are deleted when one is written; a program that still reads one keeps it open.
 */
final class ForestCache {

    private static final int MAGIC = 0x44524732;
    private static final int MAX_DEPTH = 64;
    /** Files that stay: enough for switching between versions and between folders of one's own. */
    static final int KEPT = 8;

    private static final Duration ABANDONED = Duration.ofDays(1);

    private final Path file;

    ForestCache(Path folder, String hash) {
        this.file = folder.resolve("lexicon-" + hash.substring(0, 16) + ".bin");
    }

    @Nullable
    SortedMap<String, YamlNode> read() {
        if (!Files.isRegularFile(file)) {
            return null;
        }
        CRC32 sum = new CRC32();
        try (DataInputStream in = new DataInputStream(
                new CheckedInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16), sum))) {
            if (in.readInt() != MAGIC) {
                return null;
            }
            int count = in.readInt();
            SortedMap<String, YamlNode> forest = new TreeMap<>();
            for (int i = 0; i < count; i++) {
                forest.put(in.readUTF(), readNode(in, 0));
            }
            long read = sum.getValue();
            boolean whole = in.readLong() == read && in.read() < 0;
            if (whole) {
                markUsed();
            }
            return whole ? forest : null;
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private void markUsed() {
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        } catch (IOException e) {
            // A folder of somebody else's: its owner's use decides what stays.
        }
    }

    void write(Map<String, YamlNode> forest) {
        try {
            Path folder = Files.createDirectories(
                    Objects.requireNonNull(file.toAbsolutePath().getParent()));
            Path temporary = Files.createTempFile(folder, "lexicon", ".part");
            CRC32 sum = new CRC32();
            try (DataOutputStream out = new DataOutputStream(new CheckedOutputStream(
                    new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16), sum))) {
                out.writeInt(MAGIC);
                out.writeInt(forest.size());
                for (Map.Entry<String, YamlNode> entry : forest.entrySet()) {
                    out.writeUTF(entry.getKey());
                    writeNode(out, entry.getValue());
                }
                out.writeLong(sum.getValue());
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            removeOld(folder);
        } catch (IOException e) {
            // The compiled form only saves time; the next run tries again.
        }
    }

    private static void removeOld(Path folder) throws IOException {
        List<Map.Entry<FileTime, Path>> byUse = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "lexicon*.{bin,part}")) {
            for (Path each : files) {
                FileTime last = lastUse(each);
                if (each.toString().endsWith(".bin")) {
                    byUse.add(Map.entry(last, each));
                } else if (last.toInstant().isBefore(Instant.now().minus(ABANDONED))) {
                    // left by a process that was killed while it wrote
                    Files.deleteIfExists(each);
                }
            }
        }
        byUse.sort(Map.Entry.comparingByKey(Comparator.reverseOrder()));
        for (Map.Entry<FileTime, Path> old : byUse.subList(Math.min(KEPT, byUse.size()), byUse.size())) {
            Files.deleteIfExists(old.getValue());
        }
    }

    /** Long ago for a file that another process has just deleted. */
    private static FileTime lastUse(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    private static void writeNode(DataOutputStream out, YamlNode node) throws IOException {
        if (node instanceof YamlNode.Scalar scalar) {
            out.writeByte(0);
            writeMark(out, node);
            out.writeUTF(scalar.value());
        } else if (node instanceof YamlNode.Sequence sequence) {
            out.writeByte(1);
            writeMark(out, node);
            out.writeInt(sequence.items().size());
            for (YamlNode item : sequence.items()) {
                writeNode(out, item);
            }
        } else if (node instanceof YamlNode.Mapping mapping) {
            out.writeByte(2);
            writeMark(out, node);
            out.writeInt(mapping.fields().size());
            for (Map.Entry<String, YamlNode> field : mapping.fields().entrySet()) {
                out.writeUTF(field.getKey());
                writeNode(out, field.getValue());
            }
        }
    }

    private static void writeMark(DataOutputStream out, YamlNode node) throws IOException {
        out.writeInt(node.line());
        out.writeShort(node.column());
    }

    private static YamlNode readNode(DataInputStream in, int depth) throws IOException {
        if (depth > MAX_DEPTH) {
            throw new IOException("nested too deeply");
        }
        int kind = in.readByte();
        int line = in.readInt();
        int column = in.readShort();
        if (kind == 0) {
            return new YamlNode.Scalar(in.readUTF(), line, column);
        }
        int size = in.readInt();
        if (kind == 1) {
            List<YamlNode> items = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                items.add(readNode(in, depth + 1));
            }
            return new YamlNode.Sequence(items, line, column);
        }
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            String key = in.readUTF();
            fields.put(key, readNode(in, depth + 1));
        }
        return new YamlNode.Mapping(fields, line, column);
    }
}
