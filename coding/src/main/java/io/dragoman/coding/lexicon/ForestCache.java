package io.dragoman.coding.lexicon;

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
import org.jspecify.annotations.Nullable;

/**
 * The lexicon in compiled form: the parsed trees of all files, with their marks, and the tables, in one binary file named
 * by the fingerprint of the sources. Reading it takes a small part of the time that parsing YAML takes. The trees stand
 * there twice, first without their examples, which coding does not need. A damaged file is ignored and written anew; a
 * folder that cannot be written costs only the time. Every change of the lexicon makes a file, so those that were not
 * used for longest are deleted when one is written; a program that still reads one keeps it open.
 *
 * <p>Layout: magic number; length and CRC-32 of the first part, the part; length and CRC-32 of the second, the part. A
 * part is what {@link NodeWriter} makes of the hash of the sources, the tables and the trees.
 */
final class ForestCache {

    private static final int MAGIC = 0x44524733;
    private static final String EXAMPLES = "examples";
    /** Files that stay: enough for switching between versions and between folders of one's own. */
    static final int KEPT = 8;

    private static final Duration ABANDONED = Duration.ofDays(1);

    private final Path file;

    /**
     * Sources as they were compiled.
     *
     * @param hash SHA-256 of the sources, hexadecimal
     * @param tables the ontology's, by file
     * @param forest a tree for each YAML file
     */
    record Compiled(String hash, Map<String, String> tables, SortedMap<String, YamlNode> forest) {}

    ForestCache(Path folder, String fingerprint) {
        this.file = folder.resolve("lexicon-" + fingerprint.substring(0, 16) + ".bin");
    }

    /**
     * The compiled form; null if there is none, or none that is whole.
     *
     * @param examples whether examples are wanted too
     */
    @Nullable
    Compiled read(boolean examples) {
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            if (in.readInt() != MAGIC) {
                return null;
            }
            byte[] part = part(in);
            if (examples) {
                part = part(in);
                if (in.read() >= 0) {
                    return null;
                }
            }
            NodeReader reader = new NodeReader(part);
            Compiled compiled = new Compiled(reader.text(), reader.texts(), reader.forest());
            markUsed();
            return compiled;
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private static byte[] part(DataInputStream in) throws IOException {
        int length = in.readInt();
        long sum = in.readLong();
        byte[] part = in.readNBytes(length);
        CRC32 own = new CRC32();
        own.update(part);
        if (part.length < length || own.getValue() != sum) {
            throw new IOException("damaged");
        }
        return part;
    }

    private void markUsed() {
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        } catch (IOException e) {
            // A folder of somebody else's: its owner's use decides what stays.
        }
    }

    void write(Compiled compiled) {
        try {
            Path folder = Files.createDirectories(
                    Objects.requireNonNull(file.toAbsolutePath().getParent()));
            Path temporary = Files.createTempFile(folder, "lexicon", ".part");
            SortedMap<String, YamlNode> bare = new TreeMap<>(compiled.forest());
            bare.replaceAll((name, tree) -> withoutExamples(tree));
            try (DataOutputStream out =
                    new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16))) {
                out.writeInt(MAGIC);
                write(new Compiled(compiled.hash(), compiled.tables(), bare), out);
                write(compiled, out);
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            removeOld(folder);
        } catch (IOException e) {
            // The compiled form only saves time; the next run tries again.
        }
    }

    private static void write(Compiled compiled, DataOutputStream out) throws IOException {
        NodeWriter writer = new NodeWriter();
        writer.text(compiled.hash());
        writer.texts(compiled.tables());
        writer.forest(compiled.forest());
        byte[] part = writer.bytes();
        CRC32 sum = new CRC32();
        sum.update(part);
        out.writeInt(part.length);
        out.writeLong(sum.getValue());
        out.write(part);
    }

    /** Entries are the items of a file's list. */
    private static YamlNode withoutExamples(YamlNode tree) {
        if (!(tree instanceof YamlNode.Sequence entries)) {
            return tree;
        }
        List<YamlNode> bare = new ArrayList<>();
        for (YamlNode entry : entries.items()) {
            if (entry instanceof YamlNode.Mapping mapping) {
                Map<String, YamlNode> fields = new LinkedHashMap<>(mapping.fields());
                fields.remove(EXAMPLES);
                bare.add(new YamlNode.Mapping(fields, entry.line(), entry.column()));
            } else {
                bare.add(entry);
            }
        }
        return new YamlNode.Sequence(bare, tree.line(), tree.column());
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
}
