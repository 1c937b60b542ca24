package io.dragoman.text.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCacheTest {

    private static final String SAMPLE = "cache/sample.xz";
    private static final String CONTENT = "m".repeat(3000);

    @TempDir
    private Path folder = Path.of("");

    private final List<String> heard = new ArrayList<>();

    @Test
    void decompressesOnceAndReadsTheCopyAfterwards() throws IOException {
        assertThat(cache().holds(List.of(SAMPLE))).isFalse();
        assertThat(read()).isEqualTo(CONTENT);
        assertThat(cache().holds(List.of(SAMPLE))).isTrue();
        var written = Files.getLastModifiedTime(file());
        assertThat(read()).isEqualTo(CONTENT);
        assertThat(Files.getLastModifiedTime(file())).isEqualTo(written);
        try (Stream<Path> files = Files.list(file().resolveSibling("."))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void rebuildsATruncatedCopy() throws IOException {
        read();
        for (long length : new long[] {0, 10, 28, 1000}) {
            try (RandomAccessFile copy = new RandomAccessFile(file().toFile(), "rw")) {
                copy.setLength(length);
            }
            assertThat(cache().holds(List.of(SAMPLE))).isFalse();
            assertThat(read()).isEqualTo(CONTENT);
        }
    }

    @Test
    void rebuildsADamagedCopy() throws IOException {
        read();
        for (long place : new long[] {0, 5, 13, 21, 28, 2000}) {
            try (RandomAccessFile copy = new RandomAccessFile(file().toFile(), "rw")) {
                copy.seek(place);
                int old = copy.read();
                copy.seek(place);
                copy.write(old + 1);
            }
            assertThat(read()).as("damage at %d", place).isEqualTo(CONTENT);
        }
    }

    @Test
    void readsWithoutACopyWhereItCannotWrite() throws IOException {
        Path occupied = Files.writeString(folder.resolve("occupied"), "a file, not a folder");
        ModelCache cache = new ModelCache(occupied, heard::add);
        try (InputStream in = cache.open(SAMPLE)) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(CONTENT);
        }
        assertThat(heard).singleElement().asString().startsWith("cannot write the parser's model cache");
    }

    @Test
    void severalMayBuildAtOnce() throws Exception {
        var threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<String>> readers = List.of(this::read, this::read, this::read, this::read);
            for (Future<String> content : threads.invokeAll(readers)) {
                assertThat(content.get()).isEqualTo(CONTENT);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void namesAMissingModel() {
        assertThatThrownBy(() -> cache().open("cache/none.xz"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cache/none.xz is not on the class path");
    }

    @Test
    void livesWhereTheDesktopSpecificationSays() {
        Path home = Path.of("/home/ada");
        assertThat(ModelCache.defaultFolder(Map.of(), home)).isEqualTo(Path.of("/home/ada/.cache/dragoman"));
        assertThat(ModelCache.defaultFolder(Map.of("XDG_CACHE_HOME", "/var/c"), home))
                .isEqualTo(Path.of("/var/c/dragoman"));
        assertThat(ModelCache.defaultFolder(Map.of("XDG_CACHE_HOME", "relative"), home))
                .isEqualTo(Path.of("/home/ada/.cache/dragoman"));
    }

    private ModelCache cache() {
        return new ModelCache(folder, heard::add);
    }

    private Path file() {
        return folder.resolve("nlp4j-english-1.1.2").resolve("sample.bin");
    }

    private String read() throws IOException {
        try (InputStream in = cache().open(SAMPLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
