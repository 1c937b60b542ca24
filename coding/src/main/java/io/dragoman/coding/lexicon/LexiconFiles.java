package io.dragoman.coding.lexicon;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
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
final class LexiconFiles implements LexiconSource {

    private final SortedMap<String, String> contents;

    private LexiconFiles(SortedMap<String, String> contents) {
        this.contents = contents;
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

    /** Files that are not YAML: the tables of the ontology. */
    Map<String, String> tables() {
        Map<String, String> tables = new TreeMap<>(contents);
        tables.keySet().removeIf(name -> name.endsWith(".yaml"));
        return tables;
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

    @Override
    public String fingerprint() {
        return hash();
    }

    @Override
    public LexiconFiles files() {
        return this;
    }

    /** SHA-256 of a text, hexadecimal. */
    static String sha256(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
