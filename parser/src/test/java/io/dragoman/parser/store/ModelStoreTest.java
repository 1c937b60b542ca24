package io.dragoman.parser.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dragoman.parser.file.ModelDraft;
import io.dragoman.parser.file.ModelFile;
import io.dragoman.parser.file.Section;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelStoreTest {

    private static final byte[] CONTENT = {5, 4, 3, 2, 1};

    @TempDir
    private Path folder = Path.of("");

    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
    private final List<Path> made = Collections.synchronizedList(new ArrayList<>());

    @Test
    void makesTheModelOnceAndOpensItAfterwards() throws IOException {
        assertThat(content(store().open())).isEqualTo(CONTENT);
        assertThat(content(store().open())).isEqualTo(CONTENT);
        assertThat(made).hasSize(1);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).as("model and lock").hasSize(2);
        }
    }

    @Test
    void makesATruncatedModelAnew() throws IOException {
        store().open();
        for (long length : new long[] {0, 10, 63, 64, 200}) {
            try (RandomAccessFile model = new RandomAccessFile(store().file().toFile(), "rw")) {
                model.setLength(length);
            }
            made.clear();
            assertThat(content(store().open())).isEqualTo(CONTENT);
            assertThat(made).as("length %d", length).hasSize(1);
        }
    }

    @Test
    void makesADamagedModelAnewAndSaysSo() throws IOException {
        store().open();
        for (long place : new long[] {0, 4, 8, 16, 64, 70, 300}) {
            try (RandomAccessFile model = new RandomAccessFile(store().file().toFile(), "rw")) {
                model.seek(place);
                int old = model.read();
                model.seek(place);
                model.write(old + 1);
            }
            made.clear();
            assertThat(content(store().open())).isEqualTo(CONTENT);
            assertThat(made).as("damage at %d", place).hasSize(1);
            assertThat(heard).anyMatch(line -> line.endsWith("building it anew"));
        }
    }

    @Test
    void makesItAnewWhenAsked() throws IOException {
        store().open();
        store().rebuild();
        assertThat(made).hasSize(2);
    }

    @Test
    void makesItForOneRunWhereItCannotWrite() throws IOException {
        Path occupied = Files.writeString(folder.resolve("occupied"), "a file, not a folder");
        ModelStore store = new ModelStore(occupied, this::convert, heard::add);
        assertThat(content(store.open())).isEqualTo(CONTENT);
        assertThat(heard).anyMatch(line -> line.startsWith("cannot write the parser's model"));
        assertThat(made).singleElement().satisfies(file -> assertThat(file).doesNotExist());
    }

    @Test
    void aFailedConversionLeavesNothing() throws IOException {
        Converter failing = (file, progress) -> {
            Files.write(file, CONTENT);
            throw new IOException("cannot build the parser's model (no room)");
        };
        assertThatThrownBy(() -> new ModelStore(folder, failing, heard::add).open())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no room");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).as("the lock").hasSize(1);
        }
        assertThat(content(store().open())).isEqualTo(CONTENT);
    }

    @Test
    void aConversionThatWritesRubbishIsAnError() {
        Converter careless = (file, progress) -> Files.write(file, CONTENT);
        assertThatThrownBy(() -> new ModelStore(folder, careless, heard::add).open())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no compiled model");
    }

    @Test
    void ofSeveralOneMakesIt() throws Exception {
        var threads = Executors.newFixedThreadPool(4);
        try {
            Callable<byte[]> reader = () -> content(store().open());
            for (Future<byte[]> content : threads.invokeAll(List.of(reader, reader, reader, reader))) {
                assertThat(content.get()).isEqualTo(CONTENT);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(made).hasSize(1);
    }

    @Test
    void aConverterThatIsNotThereIsNamed() {
        ModelStore store = new ModelStore(folder, new ConverterProcess("nowhere"), heard::add);
        assertThatThrownBy(store::open).isInstanceOf(IOException.class).hasMessageContaining("io.dragoman.models.Main");
    }

    @Test
    void livesWhereTheDesktopSpecificationSays() {
        Path home = Path.of("/home/ada");
        assertThat(ModelStore.defaultFolder(Map.of(), home)).isEqualTo(Path.of("/home/ada/.cache/dragoman"));
        assertThat(ModelStore.defaultFolder(Map.of("XDG_CACHE_HOME", "/var/c"), home))
                .isEqualTo(Path.of("/var/c/dragoman"));
        assertThat(ModelStore.defaultFolder(Map.of("XDG_CACHE_HOME", "relative"), home))
                .isEqualTo(Path.of("/home/ada/.cache/dragoman"));
    }

    private ModelStore store() {
        return new ModelStore(folder, this::convert, heard::add);
    }

    private void convert(Path file, Progress progress) throws IOException {
        made.add(file);
        ModelDraft draft = new ModelDraft();
        for (Section section : Section.values()) {
            draft.add(section, ByteBuffer.wrap(CONTENT));
        }
        draft.write(file);
    }

    private static byte[] content(ModelFile model) {
        byte[] content = new byte[CONTENT.length];
        model.section(Section.TREE_SUMS).get(content);
        return content;
    }
}
