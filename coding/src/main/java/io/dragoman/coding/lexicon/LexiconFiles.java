package io.dragoman.coding.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Lexicon files by path relative to their root ({@code verbs/consult.yaml}), in order; their content in memory. */
final class LexiconFiles {

    private static final String ROOT = "/io/dragoman/lexicon";

    private final SortedMap<String, String> contents;

    private LexiconFiles(SortedMap<String, String> contents) {
        this.contents = contents;
    }

    /** The lexicon that comes with the program, from the class path. */
    static LexiconFiles builtIn() {
        URL probe = LexiconFiles.class.getResource(ROOT + "/ontology/cameo.tsv");
        if (probe == null) {
            throw new IllegalStateException("the built-in lexicon is not on the class path");
        }
        try {
            URI uri = probe.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return folder(Path.of(uri).resolve("../..").normalize());
            }
            // A path to the jar itself (not the URI) opens a file system of our own, safe on several threads.
            String jar = uri.getSchemeSpecificPart();
            Path jarFile = Path.of(new URI(jar.substring(0, jar.indexOf("!/"))));
            try (FileSystem inside = FileSystems.newFileSystem(jarFile)) {
                return folder(inside.getPath(ROOT));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the built-in lexicon", e);
        }
    }

    /** All YAML and TSV files below a folder. */
    static LexiconFiles folder(Path root) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                String name = root.relativize(path).toString().replace('\\', '/');
                if (name.endsWith(".yaml") || name.endsWith(".tsv") || name.endsWith(".txt")) {
                    contents.put(name, read(path));
                }
            }
        }
        return new LexiconFiles(contents);
    }

    private static String read(Path path) throws IOException {
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new IOException(path + " is not in UTF-8", e);
        }
    }

    Map<String, String> contents() {
        return contents;
    }

    /** SHA-256 over names and contents, hexadecimal. */
    String hash() {
        MessageDigest digest = sha256();
        contents.forEach((name, content) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(content.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
