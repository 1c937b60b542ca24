package io.dragoman.coding.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.dragoman.coding.HandMade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lexicon in compiled form. */
class CompiledFormTest {

    @TempDir
    private Path cache = Path.of("");

    private static Lexicon load(@Nullable Path folder) throws IOException {
        return new LexiconBuilder(LexiconFiles.folder(HandMade.lexiconFolder()), null, folder).build(true);
    }

    private Path compiled() throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }

    private static List<Object> entries(Lexicon lexicon) {
        return List.of(
                lexicon.hash(),
                lexicon.countries(),
                lexicon.persons(),
                lexicon.organisations(),
                lexicon.roles(),
                lexicon.wordSets(),
                lexicon.frames());
    }

    private static void assertSame(Lexicon lexicon, Lexicon other) {
        assertThat(entries(lexicon)).isEqualTo(entries(other));
    }

    @Test
    void givesTheSameLexicon() throws IOException {
        Lexicon parsed = load(null);
        assertSame(load(cache), parsed);
        assertThat(compiled()).isNotEmptyFile();
        assertSame(load(cache), parsed);
    }

    @Test
    void forCodingItCanBeReadWithoutExamples() throws IOException {
        Lexicon whole = load(cache);
        Lexicon bare = new LexiconBuilder(LexiconFiles.folder(HandMade.lexiconFolder()), null, cache).build(false);
        assertThat(bare.hash()).isEqualTo(whole.hash());
        assertThat(bare.countries()).isEqualTo(whole.countries());
        assertThat(bare.frames())
                .hasSameSizeAs(whole.frames())
                .allSatisfy(frame -> assertThat(frame.examples()).isEmpty());
        assertThat(whole.frames())
                .allSatisfy(frame -> assertThat(frame.examples()).isNotEmpty());
        assertSame(load(cache), whole);
    }

    /** Proof that the compiled form is read at all. */
    @Test
    void isReadInsteadOfTheSources() throws IOException {
        LexiconFiles files = LexiconFiles.folder(HandMade.lexiconFolder());
        new ForestCache(cache, files.fingerprint())
                .write(new ForestCache.Compiled(files.hash(), files.tables(), new TreeMap<>()));
        assertThat(load(cache).frames()).isEmpty();
    }

    @Test
    void thoseNotUsedForLongestGoWhenOneIsMade() throws IOException {
        String hash = LexiconFiles.folder(HandMade.lexiconFolder()).hash();
        for (int i = 0; i < 2 * ForestCache.KEPT; i++) {
            Path old = Files.createFile(cache.resolve("lexicon-%016x.bin".formatted(i)));
            Files.setLastModifiedTime(old, FileTime.fromMillis(1000L * (i + 1)));
        }
        Path part = Files.createFile(cache.resolve("lexicon1.part"));
        Files.setLastModifiedTime(part, FileTime.fromMillis(1));
        Path foreign = Files.createFile(cache.resolve("other.bin"));
        load(cache);
        try (Stream<Path> files = Files.list(cache)) {
            List<String> left =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            assertThat(left)
                    .hasSize(ForestCache.KEPT + 1)
                    .contains("lexicon-" + hash.substring(0, 16) + ".bin", "lexicon-%016x.bin".formatted(15))
                    .doesNotContain("lexicon-%016x.bin".formatted(8), "lexicon1.part");
        }
        assertThat(foreign).exists();
    }

    /** What is read often stays, however long ago it was written. */
    @Test
    void readingMarksItAsUsed() throws IOException {
        load(cache);
        Files.setLastModifiedTime(compiled(), FileTime.fromMillis(1));
        load(cache);
        assertThat(Files.getLastModifiedTime(compiled()).toMillis()).isGreaterThan(1);
    }

    @Test
    void damagedIsIgnoredAndMadeAnew() throws IOException {
        Lexicon parsed = load(null);
        load(cache);
        byte[] good = Files.readAllBytes(compiled());
        for (int at = 0; at < good.length; at += 1 + good.length / 40) {
            byte[] bad = good.clone();
            bad[at] ^= 0x55;
            Files.write(compiled(), bad);
            assertSame(load(cache), parsed);
            assertThat(compiled()).hasBinaryContent(good);
        }
    }

    @Test
    void cutOffIsIgnored() throws IOException {
        Lexicon parsed = load(null);
        load(cache);
        byte[] good = Files.readAllBytes(compiled());
        for (int length : new int[] {0, 1, 4, 8, 100, good.length / 2, good.length - 1}) {
            Files.write(compiled(), Arrays.copyOf(good, length));
            assertSame(load(cache), parsed);
        }
    }

    @Test
    void aFolderThatCannotBeMadeCostsNothing() throws IOException {
        Path file = Files.writeString(cache.resolve("file"), "");
        assertSame(load(file.resolve("cache")), load(null));
    }

    @Test
    void aLexiconWithProblemsIsNotCompiled(@TempDir Path folder) throws IOException {
        LexiconFolder.copy(folder);
        LexiconFolder.write(folder, "verbs/new.yaml", "- id: [gather\n");
        assertThat(catchThrowable(() -> new LexiconBuilder(LexiconFiles.folder(folder), null, cache).build(true)))
                .isInstanceOf(LexiconException.class);
        try (Stream<Path> files = Files.list(cache)) {
            assertThat(files).isEmpty();
        }
    }
}
