package io.dragoman.text.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of bad input is a problem of one line, never an exception, and does not stop what comes after. */
class BadInputTest {

    private static final String GOOD = "Norway and Iceland signed a treaty on fish.";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void missingFile() {
        assertProblem(folder.resolve("nowhere.txt"), "no such file or folder; check the name");
    }

    @Test
    void fileBelowAFile() throws IOException {
        assertProblem(write("a.txt", GOOD).resolve("b.txt"), "no such file or folder; check the name");
    }

    @Test
    void namesThatCannotBe() {
        Collected collected = new Collected();
        Collected.DATED.read(List.of("a\0b", ""), InputStream.nullInputStream(), collected);
        assertThat(collected.problems)
                .containsExactly("a b: not a file's name; check the name", ": no such file or folder; check the name");
    }

    @Test
    void emptyFile() throws IOException {
        assertProblem(write("a.txt", ""), "empty; give a file that holds the article's text");
    }

    @Test
    void blankFile() throws IOException {
        assertProblem(write("a.txt", "\uFEFF \n\t\r\n "), "empty; give a file that holds the article's text");
    }

    @Test
    void noWords() throws IOException {
        assertProblem(
                write("a.md", "\u00A0\u200B --- *** …"), "no words in it; give a file that holds the article's text");
    }

    @Test
    void malformedUtf8() throws IOException {
        byte[] latin = "First line.\nThe caf\u00E9 talks failed.".getBytes(StandardCharsets.ISO_8859_1);
        assertProblem(
                Files.write(folder.resolve("a.txt"), latin),
                "not valid UTF-8 at byte 19, line 2; convert it, for example: iconv -f windows-1252 -t utf-8");
    }

    @Test
    void cutOffUtf8() throws IOException {
        byte[] whole = "Talks in Yaoundé".getBytes(StandardCharsets.UTF_8);
        assertProblem(
                Files.write(folder.resolve("a.txt"), Arrays.copyOf(whole, whole.length - 1)),
                "not valid UTF-8 at byte 15, line 1; convert it, for example: iconv -f windows-1252 -t utf-8");
    }

    @Test
    void singleByteCyrillic() throws IOException {
        byte[] bytes = "Министр прибыл".getBytes(Charset.forName("windows-1251"));
        assertProblem(
                Files.write(folder.resolve("a.txt"), bytes),
                "not valid UTF-8 at byte 0, line 1; convert it, for example: iconv -f windows-1251 -t utf-8");
    }

    @Test
    void utf16() throws IOException {
        assertProblem(
                Files.write(folder.resolve("a.txt"), GOOD.getBytes(StandardCharsets.UTF_16)),
                "UTF-16 text, not UTF-8; convert it: iconv -f utf-16 -t utf-8");
    }

    @Test
    void binary() throws IOException {
        assertProblem(
                write("a.txt", GOOD + "\0"), "binary data, not text (byte 43 is zero); save it as plain text (UTF-8)");
        assertProblem(
                write("b.txt", "\u0001\u0002\u0003 a".repeat(20)),
                "binary data, not text (60 control characters); save it as plain text");
    }

    @Test
    void tooLarge() throws IOException {
        ArticleReader reader = ArticleReader.builder().maxBytes(42).build();
        Collected collected = Collected.from(reader, write("a.txt", GOOD));
        assertThat(collected.problems)
                .containsExactly(folder.resolve("a.txt")
                        + ": text of more than 42 bytes; give each article a file or JSONL line of its own");
    }

    @Test
    void moreThanFourMegabytes() throws IOException {
        assertProblem(
                write("a.txt", " ".repeat(4_000_001)),
                "text of more than 4 MB; give each article a file or JSONL line of its own");
    }

    @Test
    void noPermission() throws IOException {
        Path file = write("a.txt", GOOD);
        Assumptions.assumeTrue(
                file.toFile().setReadable(false) && !Files.isReadable(file), "its user may read all files");
        assertProblem(file, "no permission to read it; change its permissions (chmod u+r)");
    }

    @Test
    void streamThatBreaks() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk on fire");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                return read();
            }
        };
        Collected collected = new Collected();
        Collected.DATED.read(List.of("-"), broken, collected);
        assertThat(collected.problems).containsExactly("-: cannot be read: disk on fire; check the file and try again");
    }

    @Test
    void folderWithoutArticles() throws IOException {
        write("a.csv", GOOD);
        write(".hidden.txt", GOOD);
        assertProblem(folder, "no articles in this folder; put .txt, .md, .jsonl, .html, .pdf, .epub files into it");
    }

    @Test
    void otherForms() throws IOException {
        assertProblem(write("a.txt", "%PDF-1.7\n"), "is a PDF; save it as plain text (UTF-8)");
        assertProblem(
                write("b.txt", "\uFEFF\n<!DOCTYPE html><p>" + GOOD), "is a web page; save it as plain text (UTF-8)");
        assertProblem(
                write("c", "PK\u0003\u0004"), "is an archive or an office document; save it as plain text (UTF-8)");
    }

    @Test
    void languageThatNobodyKnows() throws IOException {
        assertProblem(
                write("a.txt", "Kisha mlango ukafunguliwa polepole ".repeat(20)),
                "not in English; only English is read; give an English version");
    }

    @Test
    void noDate() throws IOException {
        Collected collected = Collected.from(ArticleReader.builder().build(), write("a.txt", GOOD));
        assertThat(collected.problems)
                .containsExactly(folder.resolve("a.txt") + ": no date found; add --date YYYY-MM-DD");
    }

    @Test
    void ambiguousDate() throws IOException {
        Path file = write("a.txt", "Fish treaty signed\n\n03/04/2021\n\n" + GOOD);
        assertThat(Collected.from(ArticleReader.builder().build(), file).problems)
                .containsExactly(file + ": date \"03/04/2021\" can be read as two days; say which: --date YYYY-MM-DD");
        assertThat(Collected.from(Collected.DATED, file)
                        .articles
                        .get(0)
                        .document()
                        .published())
                .hasToString("2021-04-08");
    }

    @Test
    void problemIsOneLineWhateverTheFileIsCalled() {
        InputProblem problem = new InputProblem("a\nb\u001B[31m.txt", "empty", "fill it");
        assertThat(problem).hasToString("a b [31m.txt: empty; fill it");
    }

    @Test
    void badFilesDoNotStopGoodOnes() throws IOException {
        write("1.txt", "");
        write("2.txt", GOOD);
        write("3.pdf", "%PDF-");
        write("4.txt", GOOD + " Again.");
        Collected collected = Collected.from(Collected.DATED, folder);
        assertThat(collected.names()).containsExactly("2", "4");
        assertThat(collected.problems).hasSize(2);
    }

    @Test
    void sizesThatCannotBe() {
        assertThatThrownBy(() -> ArticleReader.builder().maxBytes(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static void assertProblem(Path path, String expected) {
        Collected collected = Collected.from(Collected.DATED, path);
        assertThat(collected.articles).isEmpty();
        assertThat(collected.problems).containsExactly(path + ": " + expected);
    }
}
