package io.dragoman.text.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.text.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {

    private static final String GOOD = "Norway and Iceland signed a treaty on fish.";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void keepsTheTextAsReadWithoutMark() throws IOException {
        Path file = write("fish.txt", "\uFEFF\r\n Norway\u00A0and Iceland met.\r\nThey agreed. \r\n");
        Article article = Collected.from(Collected.DATED, file).articles.get(0);
        assertThat(article.text().string()).isEqualTo("\r\n Norway\u00A0and Iceland met.\r\nThey agreed. \r\n");
        assertThat(article.text().slice(article.document().body()))
                .isEqualTo("Norway\u00A0and Iceland met.\r\nThey agreed.");
        assertThat(article.origin()).isEqualTo(file.toString());
        assertThat(article.document().language()).isEqualTo("en");
    }

    @Test
    void givesItsDateToAllArticles() throws IOException {
        Path told = write("told.txt", "03.02.2020 Author: Ada Ek\n\nFish and Treaties\n\n" + GOOD);
        Path line = write("line.jsonl", "{\"id\":\"x\",\"date\":\"2019-07-10\",\"text\":\"" + GOOD + "\"}");
        Path untold = write("untold.txt", GOOD);
        assertThat(Collected.from(Collected.DATED, told, line, untold).articles)
                .extracting(article -> String.valueOf(article.document().published()))
                .containsExactly("2021-04-08", "2021-04-08", "2021-04-08");
    }

    @Test
    void identifiesAnArticleByItsTextOrUrl() {
        String url = "{\"id\":\"1\",\"text\":\"" + GOOD + "\",\"url\":\"https://example.org/fish\"}\n";
        String sameUrl = url.replace("a treaty", "the treaty").replace("\"1\"", "\"2\"");
        String text = "{\"id\":\"3\",\"text\":\"" + GOOD + "\"}\n";
        List<Article> articles = Collected.fromStandardInput(url + sameUrl + text).articles;
        assertThat(articles.get(0).id())
                .matches("[0-9a-f]{16}")
                .isEqualTo(articles.get(1).id());
        assertThat(articles.get(2).id()).isNotEqualTo(articles.get(0).id());
        assertThat(articles.get(2).id())
                .isEqualTo(Collected.fromStandardInput(GOOD).articles.get(0).id())
                .isEqualTo("7411d9a5b1a8a41c");
    }

    @Test
    void readsFoldersInTheOrderOfNames() throws IOException {
        Files.createDirectories(folder.resolve("b/.hidden"));
        write("c.TXT", GOOD + " C.");
        write("b/2.md", GOOD + " B2.");
        write("b/10.text", GOOD + " B10.");
        write("b/.hidden/x.txt", GOOD + " X.");
        write("a.ndjson", "{\"id\":\"line\",\"text\":\"" + GOOD + "\"}");
        write("notes.csv", GOOD + " CSV.");
        Collected collected = Collected.from(Collected.DATED, folder);
        assertThat(collected.names()).containsExactly("line", "10", "2", "c");
        assertThat(collected.problems).isEmpty();
    }

    @Test
    void doesNotFollowLinksInCircles() throws IOException {
        write("a.txt", GOOD);
        Files.createSymbolicLink(folder.resolve("again"), folder);
        assertThat(Collected.from(Collected.DATED, folder).names()).containsExactly("a");
    }

    @Test
    void readsFilesOfUnknownNamesIfAsked() throws IOException {
        assertThat(Collected.from(Collected.DATED, write("report.2021", GOOD)).names())
                .containsExactly("report.2021");
        assertThat(Collected.from(Collected.DATED, write("lines", "{\"id\":\"x\",\"text\":\"" + GOOD + "\"}"))
                        .names())
                .containsExactly("x");
    }

    @Test
    void goesOnAfterABadLine() throws IOException {
        Path file = Files.write(
                folder.resolve("news.jsonl"),
                ("\uFEFF{\"id\":\"a\",\"text\":\"" + GOOD
                                + "\",\"date\":\"2020-02-01\",\"title\":\"Fish\",\"author\":[\"A. Ek\",\"B. Lo\"],"
                                + "\"publication\":\"Sea News\",\"extra\":{\"deep\":[1,2]}}\r\n"
                                + "\n"
                                + "{\"id\":\"b\",\"text\":\n"
                                + "{\"id\":\"c\"}\n"
                                + "[1]\n"
                                + "{\"id\":\"d\",\"text\":7}\n"
                                + "{\"id\":\"e\",\"text\":\" \"}\n"
                                + "{\"id\":\"f\",\"text\":\"" + GOOD + "\",\"date\":\"soon\"}\n"
                                + "{\"id\":\"g\",\"text\":\"" + GOOD + "\"} {}\n"
                                + "{\"id\":\"h\",\"text\":\"caf\u00E9\"}\n"
                                + "{\"id\":9,\"text\":\"half \\ud83d pair\",\"title\":null}\n"
                                + "{\"text\":\"" + GOOD + "\",\"source\":[[0,6]]}")
                        .replace("\uFEFF", "ï»¿")
                        .getBytes(StandardCharsets.ISO_8859_1));
        Collected collected = Collected.from(Collected.DATED, file);
        assertThat(collected.names()).containsExactly("a", "9", "news:12");
        assertThat(collected.problems)
                .extracting(problem -> problem.substring(file.toString().length()))
                .containsExactly(
                        ":3: not valid JSON at column 18: Unexpected end-of-input within/between Object entries; each line must be one JSON object with \"id\" and \"text\"",
                        ":4: no \"text\"; each line must be one JSON object with \"id\" and \"text\"",
                        ":5: not a JSON object; each line must be one JSON object with \"id\" and \"text\"",
                        ":6: \"text\" is not a string; write it in quotation marks",
                        ":7: empty; give a file that holds the article's text",
                        ":8: date \"soon\" is not a day, or can be read as two; write it YYYY-MM-DD",
                        ":9: more than one JSON value on the line; each line must be one JSON object with \"id\" and \"text\"",
                        ":10: not valid UTF-8 at byte 420, line 10; convert it, for example: iconv -f windows-1252 -t utf-8");
        Article first = collected.articles.get(0);
        assertThat(first.origin()).isEqualTo(file + ":1");
        assertThat(first.document().title()).isEqualTo("Fish");
        assertThat(first.document().author()).isEqualTo("A. Ek, B. Lo");
        assertThat(first.document().publication()).isEqualTo("Sea News");
        assertThat(first.document().published()).hasToString("2021-04-08");
        assertThat(collected.articles.get(1).text().string()).isEqualTo("half \uFFFD pair");
    }

    @Test
    void survivesDeeplyNestedJson() {
        String deep = "{\"id\":\"a\",\"extra\":" + "[".repeat(100_000) + "\n";
        Collected collected = Collected.fromStandardInput(deep + "{\"id\":\"b\",\"text\":\"" + GOOD + "\"}\n");
        assertThat(collected.names()).containsExactly("b");
        assertThat(collected.problems).hasSize(1).first().asString().startsWith("-:1: not valid JSON: ");
    }

    @Test
    void takesATitleKnownBeforehandOffTheText() {
        String line = "{\"id\":\"a\",\"title\":\"Fish for all\",\"text\":\"Fish for all\\n\\n" + GOOD + "\"}";
        Article article = Collected.fromStandardInput(line).articles.get(0);
        assertThat(article.text().slice(article.document().body())).isEqualTo(GOOD);
    }

    @Test
    void passesOverLinesThatAreTooLong() {
        ArticleReader reader = ArticleReader.builder().maxBytes(100).build();
        String shortLine = "{\"id\":\"a\",\"date\":\"2020-02-01\",\"text\":\"" + GOOD + "\"}\n";
        String longLine = shortLine.replace(GOOD, GOOD.repeat(2_000));
        Collected collected = new Collected();
        byte[] input = (longLine + shortLine).getBytes(StandardCharsets.UTF_8);
        reader.read(List.of("-"), new ByteArrayInputStream(input), collected);
        assertThat(collected.names()).containsExactly("a");
        assertThat(collected.problems)
                .containsExactly("-:1: line of more than 100 bytes; give each article a file or JSONL line of its own");
    }

    @Test
    void handsOverEachLineBeforeReadingTheNext() {
        String line = "{\"id\":\"a\",\"text\":\"" + GOOD + "\"}\n";
        byte[] input = line.repeat(2_000).getBytes(StandardCharsets.UTF_8);
        ByteArrayInputStream stream = new ByteArrayInputStream(input);
        List<Integer> left = new ArrayList<>();
        Collected.DATED.read(List.of("-"), stream, new Sink() {
            @Override
            public void article(Article article) {
                left.add(stream.available());
            }

            @Override
            public void problem(InputProblem problem) {
                throw new AssertionError(problem);
            }
        });
        assertThat(left).hasSize(2_000);
        assertThat(left.get(0)).isPositive();
    }

    @Test
    void readsStandardInputAsOneArticle() {
        Collected collected = Collected.fromStandardInput("\n\n" + GOOD + "\n{\"not\": \"JSONL\"} was all it said.\n");
        assertThat(collected.names()).containsExactly("stdin");
        assertThat(collected.articles.get(0).text().string())
                .startsWith("\n\nNorway")
                .endsWith("said.\n");
        assertThat(collected.articles.get(0).origin()).isEqualTo("-");
    }

    @Test
    void takesStandardInputForJsonLinesEvenIfTheFirstIsBroken() {
        Collected collected =
                Collected.fromStandardInput("\n{\"id\":\"a\",\"te\n{\"id\":\"b\",\"text\":\"" + GOOD + "\"}\n");
        assertThat(collected.names()).containsExactly("b");
        assertThat(collected.problems).hasSize(1).first().asString().startsWith("-:2: not valid JSON");
    }

    @Test
    void refusesJsonThatIsNotOneArticleALine() {
        String remedy =
                "-: JSON, but not one article a line; each line must be one JSON object with \"id\" and \"text\"";
        assertThat(Collected.fromStandardInput("[\n {\"id\":\"a\"}]\n").problems)
                .containsExactly(remedy);
        assertThat(Collected.fromStandardInput("{\n \"id\":\"a\"}\n").problems).containsExactly(remedy);
        assertThat(Collected.fromStandardInput("[{\"id\":\"a\"}]\n").problems).containsExactly(remedy);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void anotherLanguageIsNamedAndKept() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Министр прибыл в Сеул.\n\nО чём шла речь, неизвестно.");
        Collected collected = Collected.from(ArticleReader.builder().build(), file);
        assertThat(collected.problems).isEmpty();
        assertThat(collected.articles.get(0).document().language()).isEqualTo("ru");
        assertThat(collected.articles.get(0).document().published()).isNull();
    }
}
