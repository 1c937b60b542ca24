package io.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds followed from the command line, by processes that are ended and killed. */
class WatchCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private FeedServer server;

    @SuppressWarnings("NullAway.Init")
    private Path opml;

    @BeforeEach
    void serve() throws IOException {
        server = new FeedServer();
        opml = Files.writeString(
                folder.resolve("feeds.opml"),
                "<opml version=\"2.0\"><body><outline text=\"News\"><outline type=\"rss\" xmlUrl=\""
                        + server.address("/feed") + "\"/></outline></body></opml>");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static String text(int number) {
        return "Norway and Iceland signed treaty number " + number + " in Oslo on Monday after long talks about fish. "
                + "The Danish prime minister will visit Iceland in June, and Sweden criticised Norway for the treaty. "
                + "The ministers of the four countries said that they would meet again in the autumn of this year. "
                        .repeat(5);
    }

    /** A feed with articles in full, and before them one that is a page by itself. */
    private void feed(int articles) {
        String whole = IntStream.range(0, articles)
                .mapToObj(number ->
                        item("a" + number, "/a" + number, "<content:encoded>" + text(number) + "</content:encoded>"))
                .collect(Collectors.joining());
        server.on(
                "/feed",
                "<rss xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Wire</title>"
                        + item("page", "/held/page", "") + whole + "</channel></rss>");
        server.on(
                "/held/page",
                "<html lang=\"en\"><head><title>The page</title><meta property=\"article:published_time\" "
                        + "content=\"2020-05-05\"></head><body><article><h1>The page</h1><p>" + text(99)
                        + "</p></article></body></html>");
    }

    private String item(String id, String path, String content) {
        return "<item><guid isPermaLink=\"false\">" + id + "</guid><title>Title " + id + "</title><link>"
                + server.address(path) + "</link><pubDate>Mon, 04 May 2020 10:00:00 GMT</pubDate>" + content
                + "</item>";
    }

    private Cli.Result once(Path store) {
        return Cli.standard().run("watch", "--once", "--allow-private", "--store", store, opml);
    }

    /** A watch in a process of its own. */
    private Process start(Path store, String... more) throws IOException {
        List<Object> arguments = new ArrayList<>(List.of("watch", "--allow-private", "--store", store, opml));
        arguments.addAll(Arrays.asList(more));
        return program(arguments.toArray());
    }

    private Process program(Object... arguments) throws IOException {
        return Cli.process(folder, arguments)
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("errors.txt").toFile()))
                .start();
    }

    @Test
    void readsWhatIsNewOnceAndTellsOfIt() {
        Path store = folder.resolve("s.duckdb");
        feed(2);
        Cli.Result first = once(store);
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.out()).contains("2020-05-05  The page (Wire): ", "1 feed: 1 changed", "3 articles read");
        assertThat(StoreContent.names(store)).containsExactly("a0", "a1", "page");
        Cli.Result second = once(store);
        assertThat(second.out()).contains("0 articles read").doesNotContain("known already");

        Cli cli = Cli.withoutParser();
        assertThat(cli.run("news", "--store", store).out()).startsWith("First look: 3 new articles");
        feed(3);
        once(store);
        assertThat(cli.run("news", "--peek", "--store", store).out()).contains(": 1 new article");
        Cli.Result news = cli.run("news", "--format", "json", "--store", store);
        assertThat(news.out()).contains("\"article_id\": \"a2\"").doesNotContain("\"article_id\": \"a1\"");
        assertThat(cli.run("news", "--store", store).out()).contains(": 0 new articles");
        assertThat(cli.run("news", "--since", "2020-05-05", "--store", store).out())
                .startsWith("Since 2020-05-05: 1 new article");
        assertThat(server.asked("/a0")).isZero();
        assertThat(server.asked("/held/page")).isEqualTo(1);
    }

    @Test
    void aKilledProcessIsGoneOnFrom() throws IOException {
        Path store = folder.resolve("killed.duckdb");
        feed(25);
        server.hold();
        Process process = start(store, "--once");
        try (BufferedReader lines = process.inputReader()) {
            // Printed is kept; the page is held back, so that the process cannot be done.
            assertThat(lines.lines().limit(5).toList())
                    .as(Files.readString(folder.resolve("errors.txt")))
                    .hasSize(5);
        } finally {
            process.destroyForcibly().onExit().join();
        }
        server.release();
        Cli.Result rest = once(store);
        assertThat(rest.code()).as(rest.err()).isZero();
        Path undisturbed = folder.resolve("undisturbed.duckdb");
        once(undisturbed);
        assertThat(StoreContent.names(store)).hasSize(26);
        assertThat(StoreContent.of(store)).isEqualTo(StoreContent.of(undisturbed));
        assertThat(once(store).out()).contains("0 articles read").doesNotContain("known already");
    }

    @Test
    void aProcessAskedToEndEndsWell() throws Exception {
        Path store = folder.resolve("ended.duckdb");
        feed(3);
        server.hold();
        Process process = start(store);
        try (BufferedReader lines = process.inputReader()) {
            server.awaitHeld();
            process.toHandle().destroy();
            List<String> printed = lines.lines().toList();
            assertThat(process.onExit().join().exitValue())
                    .as(Files.readString(folder.resolve("errors.txt")))
                    .isZero();
            assertThat(printed).last().asString().contains("stopped; ");
        } finally {
            process.destroyForcibly();
        }
        server.release();
        assertThat(once(store).code()).isZero();
        assertThat(StoreContent.names(store)).containsExactly("a0", "a1", "a2", "page");
    }

    @Test
    void aServerThatHasTheStoreOpenIsWorkedThrough() throws Exception {
        Path store = folder.resolve("served.duckdb");
        feed(2);
        Process serving = program("serve", "--port", "0", "--store", store);
        try (BufferedReader said = serving.inputReader()) {
            String line = String.valueOf(said.readLine());
            assertThat(line)
                    .as(Files.readString(folder.resolve("errors.txt")))
                    .startsWith("Dragoman serves " + store + " at ");
            String address = line.substring(line.indexOf("http"));

            assertThat(watched(store)).contains("1 feed: 1 changed").contains("3 articles read");
            assertThat(get(address + "api/v1/articles")).contains("\"a0\"", "\"a1\"", "\"page\"");
            feed(3);
            assertThat(watched(store)).contains("1 article read");
            assertThat(get(address + "articles")).contains("Title a2");
            Cli.Result shown = Cli.withoutParser().run("show", "articles", "--store", store);
            assertThat(shown.out()).contains("Title a0", "Title a2");
        } finally {
            serving.toHandle().destroy();
            serving.onExit().join();
        }
        assertThat(watched(store)).contains("0 articles read");
        assertThat(StoreContent.names(store)).containsExactly("a0", "a1", "a2", "page");
    }

    /** What a look at the feeds in a process of its own says. */
    private String watched(Path store) throws IOException {
        Process watching = start(store, "--once");
        try (BufferedReader lines = watching.inputReader()) {
            String said = lines.lines().collect(Collectors.joining("\n"));
            assertThat(watching.onExit().join().exitValue())
                    .as(Files.readString(folder.resolve("errors.txt")))
                    .isZero();
            return said;
        }
    }

    private static String get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** A correction at the same address is another version of the article. */
    @Test
    void aCorrectedPageIsAVersion() {
        Path store = folder.resolve("corrected.duckdb");
        corrected("first", "2020-05-05T08:00:00Z");
        once(store);
        corrected("second", "2020-05-05T09:30:00+0000");
        assertThat(once(store).out()).contains("1 article read");
        Cli cli = Cli.withoutParser();
        assertThat(cli.run("show", "articles", "--store", store).out())
                .contains("The second")
                .doesNotContain("The first");
        assertThat(cli.run("show", "articles", "--versions", "--store", store)
                        .out()
                        .lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("counted") && line.contains("2020-05-05T09:30:00Z"))
                .anyMatch(line -> line.startsWith("  earlier") && line.contains("The first"));
    }

    private void corrected(String title, String changed) {
        server.on("/feed", "<rss><channel><title>Wire</title>" + item(title, "/page", "") + "</channel></rss>");
        server.on(
                "/page",
                "<html lang=\"en\"><head><title>The " + title + "</title><meta property=\"article:published_time\" "
                        + "content=\"2020-05-05\"><meta property=\"article:modified_time\" content=\"" + changed
                        + "\"></head><body><article><h1>The " + title + "</h1><p>The " + title + " text. " + text(1)
                        + "</p></article></body></html>");
    }

    @Test
    void addressesAreFetchedOnlyIfAskedForAndOnlyFromTheWeb() {
        feed(1);
        String page = server.address("/held/page");
        Cli.Result unasked = Cli.withoutParser().run("read", "--no-store", page);
        assertThat(unasked.code()).isEqualTo(2);
        assertThat(unasked.err()).contains("to fetch it: dragoman read --fetch " + page);
        Cli.Result inside = Cli.standard().run("read", "--no-store", "--fetch", page, "ftp://news.example/a");
        assertThat(inside.code()).isEqualTo(1);
        assertThat(inside.errors())
                .containsExactly(
                        page + ": leads to no public server (127.0.0.1: this machine); if you trust it: "
                                + "--allow-private",
                        "ftp://news.example/a: the scheme ftp is not fetched; give an address that begins with "
                                + "http:// or https://");
        assertThat(server.asked("/held/page")).isZero();
        Cli.Result allowed =
                Cli.standard().run("read", "--no-store", "--fetch", "--allow-private", "--format", "jsonl", page);
        assertThat(allowed.code()).as(allowed.err()).isZero();
        assertThat(allowed.out()).contains("\"title\":\"The page\"", "\"url\":\"" + page);
    }

    @Test
    void badListsOfFeedsAreTold() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.opml"), "<opml/>");
        Cli.Result result = Cli.withoutParser()
                .run("watch", "--once", "--store", folder.resolve("x.duckdb"), empty, folder.resolve("missing.opml"));
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.errors()).hasSize(2);
        assertThat(result.errors().get(0)).contains("empty.opml: no feeds in it; give an OPML file");
        assertThat(result.errors().get(1)).contains("missing.opml: no such file; check the name");
        assertThat(Cli.withoutParser().run("watch", "--interval", "5", empty).code())
                .isEqualTo(2);
    }
}
