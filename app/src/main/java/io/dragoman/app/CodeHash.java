package io.dragoman.app;

import io.dragoman.coding.Coder;
import io.dragoman.record.ArticleRecord;
import io.dragoman.text.Analyzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What tells one build of the code that makes records from another. A version number does not: between two releases it
 * stays while the code changes, and an article would pass for read by a coder that never saw it.
 */
final class CodeHash {

    private CodeHash() {}

    /** Eight hexadecimal digits over the classes that load, analyse and code an article. */
    static String ofCoder() {
        CRC32 whole = new CRC32();
        for (Class<?> part : List.of(ArticleRecord.class, Analyzer.class, Coder.class)) {
            classes(part).forEach(line -> whole.update(line.getBytes(StandardCharsets.UTF_8)));
        }
        return "%08x".formatted(whole.getValue());
    }

    /** Name and checksum of all classes that come from the same jar or folder as one, sorted. */
    private static List<String> classes(Class<?> one) {
        try {
            CodeSource source = Objects.requireNonNull(one.getProtectionDomain().getCodeSource());
            Path place = Path.of(source.getLocation().toURI());
            List<String> lines = Files.isDirectory(place) ? ofFolder(place) : ofJar(place);
            Collections.sort(lines);
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> ofJar(Path jar) throws IOException {
        List<String> lines = new ArrayList<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (isCode(entry.getName())) {
                    lines.add(entry.getName() + " " + entry.getCrc() + "\n");
                }
            }
        }
        return lines;
    }

    private static List<String> ofFolder(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (isCode(name)) {
                    CRC32 checksum = new CRC32();
                    checksum.update(Files.readAllBytes(file));
                    lines.add(name + " " + checksum.getValue() + "\n");
                }
            }
        }
        return lines;
    }

    /** Classes, and the lists of words that belong to them. */
    private static boolean isCode(String name) {
        return name.startsWith("io/dragoman/") && !name.endsWith("/");
    }
}
