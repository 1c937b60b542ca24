package io.dragoman.coding.lexicon;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The lexicon that comes with the program, on the class path: in a jar, or in a folder of a build under way. */
final class BuiltInFiles implements LexiconSource {
    private static final String ROOT = "io/dragoman/lexicon";

    private final Path place;
    private final boolean isJar;
    private @Nullable LexiconFiles files;

    private BuiltInFiles(Path place, boolean isJar) {
        this.place = place;
        this.isJar = isJar;
    }

    static BuiltInFiles find() {
        URL probe = BuiltInFiles.class.getResource("/" + ROOT + "/ontology/cameo.tsv");
        if (probe == null) {
            throw new IllegalStateException("the built-in lexicon is not on the class path");
        }
        try {
            URI uri = probe.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return new BuiltInFiles(Path.of(uri).resolve("../..").normalize(), false);
            }
            String jar = uri.getSchemeSpecificPart();
            return new BuiltInFiles(Path.of(new URI(jar.substring(0, jar.indexOf("!/")))), true);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of a jar, its own check sums of the files: they stand in its directory, and no file need be unpacked. */
    @Override
    public String fingerprint() {
        if (!isJar) {
            return files().fingerprint();
        }
        StringBuilder sums = new StringBuilder();
        try (ZipFile jar = new ZipFile(new File(place.toString()), StandardCharsets.UTF_8)) {
            jar.stream()
                    .filter(entry -> entry.getName().startsWith(ROOT + "/") && !entry.isDirectory())
                    .sorted((one, other) -> one.getName().compareTo(other.getName()))
                    .forEach(entry -> sums.append(line(entry)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the built-in lexicon", e);
        }
        return LexiconFiles.sha256(sums.toString());
    }

    private static String line(ZipEntry entry) {
        return entry.getName() + " " + entry.getSize() + " " + entry.getCrc() + "\n";
    }

    @Override
    public LexiconFiles files() {
        LexiconFiles read = files;
        if (read == null) {
            read = read();
            files = read;
        }
        return read;
    }

    private LexiconFiles read() {
        try {
            if (!isJar) {
                return LexiconFiles.folder(place);
            }
            // A path to the jar itself (not the URI) opens a file system of our own, safe on several threads.
            try (FileSystem inside = FileSystems.newFileSystem(place)) {
                return LexiconFiles.folder(inside.getPath("/" + ROOT));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the built-in lexicon", e);
        }
    }
}
