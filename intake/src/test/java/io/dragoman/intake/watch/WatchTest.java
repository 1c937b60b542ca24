package io.dragoman.intake.watch;

import static io.dragoman.intake.web.TestServer.page;
import static io.dragoman.intake.web.TestServer.redirect;
import static io.dragoman.intake.web.TestServer.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.intake.fetch.Fetcher;
import io.dragoman.intake.page.PageReader;
import io.dragoman.intake.web.FeedText;
import io.dragoman.intake.web.TestServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds on real servers that change, fail, move and attack: nothing is lost, nothing read twice, nothing private touched. */
class WatchTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final TestServer web = new TestServer("127.0.0.1");
    private final TestServer house = new TestServer("127.0.0.2");
    private final String site = "http://news.example:" + web.port();
    private final String feed = site + "/feed";

    @SuppressWarnings("NullAway.Init")
    private Desk desk;

    @BeforeEach
    void open() throws IOException {
        desk = new Desk(folder.resolve("state"));
        for (String name : List.of("one", "two", "three", "four")) {
            web.on("/" + name, page(FeedText.page("Talks number " + name)));
        }
    }

    @AfterEach
    void nothingPrivateWasTouched() throws IOException {
        desk.close();
        web.close();
        house.close();
        assertThat(house.connections()).isZero();
        assertThat(web.mostAtOnce()).isLessThanOrEqualTo(1);
    }

    private FeedText feedOf(String... names) {
        FeedText text = new FeedText();
        for (String name : names) {
            text.link(name, "Title of " + name, site + "/" + name);
        }
        return text;
    }

    /** A feed that sends itself only to those who do not have it. */
    private TestServer.Page tagged(String text, String tag) {
        return (request, out) -> {
            boolean same = request.header("if-none-match").equals(tag);
            (same ? status(304, "Not Modified") : page(text, "ETag: " + tag)).answer(request, out);
        };
    }

    @Test
    void readsWhatIsNewAndOnlyThat() throws Exception {
        web.on("/feed", tagged(feedOf("one", "two").rss(), "\"a\""));
        assertThat(desk.round(feed)).isEqualTo(new Round(1, 1, 0, 0, 2, 0, 0));
        assertThat(desk.titles).containsExactly("Talks number one", "Talks number two");
        assertThat(desk.round(feed)).isEqualTo(new Round(1, 0, 0, 0, 0, 0, 0));
        web.on("/feed", tagged(feedOf("one", "two", "three").rss(), "\"b\""));
        assertThat(desk.round(feed).found()).isEqualTo(1);
        desk.dieAndBegin();
        assertThat(desk.round(feed)).isEqualTo(new Round(1, 0, 0, 0, 0, 0, 0));
        assertThat(desk.titles).containsExactly("Talks number one", "Talks number two", "Talks number three");
        assertThat(desk.problems).isEmpty();
        assertThat(web.asked("/robots.txt")).isEqualTo(2);
    }

    @Test
    void aFeedWithoutValidatorsIsNoNewsByItself() throws Exception {
        web.on("/feed", page(feedOf("one").rss()));
        desk.round(feed);
        assertThat(desk.round(feed)).isEqualTo(new Round(1, 1, 0, 0, 0, 0, 0));
        assertThat(web.asked("/one")).isEqualTo(1);
    }

    @Test
    void anotherVersionOfAnEntryIsReadAgain() throws Exception {
        web.on("/feed", page(feedOf("one", "two").rss()));
        desk.round(feed);
        web.on("/one", page(FeedText.page("Correction of one")));
        web.on(
                "/feed",
                page(feedOf("two").link("one", "Correction", site + "/one").rss()));
        assertThat(desk.round(feed)).isEqualTo(new Round(1, 1, 0, 0, 0, 1, 0));
        assertThat(desk.titles).endsWith("Correction of one").hasSize(3);
        // An entry whose text is another at each look is not followed for ever.
        for (int i = 0; i < 20; i++) {
            web.on(
                    "/feed",
                    page(new FeedText().link("one", "Seen " + i, site + "/one").rss()));
            desk.round(feed);
        }
        assertThat(web.asked("/one")).isEqualTo(5);
    }

    @Test
    void whatAFeedHoldsInFullIsNotFetched() throws Exception {
        web.on(
                "/feed",
                page(new FeedText()
                        .whole("one", "From the feed", site + "/one", FeedText.text("The whole text"))
                        .whole("two", "Too little", site + "/two", "Only the beginning")
                        .rss()));
        desk.round(feed);
        assertThat(desk.titles).containsExactlyInAnyOrder("From the feed", "Talks number two");
        assertThat(web.asked("/one")).isZero();
    }

    @Test
    void whatWasUnderWayWhenTheProcessDiedIsReadTheNextTime() throws Exception {
        web.on("/feed", tagged(feedOf("one", "two").rss(), "\"a\""));
        desk.roundCutShort(feed);
        assertThat(desk.waiting(feed)).isEqualTo(2);
        desk.dieAndBegin();
        desk.titles.clear();
        // The feed is unchanged, and sends nothing: what was new in it is known from the time before.
        assertThat(desk.round(feed)).isEqualTo(new Round(1, 0, 0, 0, 0, 0, 0));
        assertThat(desk.titles).containsExactly("Talks number one", "Talks number two");
        assertThat(desk.waiting(feed)).isZero();
        desk.dieAndBegin();
        desk.round(feed);
        assertThat(desk.titles).hasSize(2);
    }

    @Test
    void anArticleInSeveralFeedsIsReadOnce() throws Exception {
        web.on("/feed", page(feedOf("one", "two").rss()))
                .on(
                        "/other",
                        page(new FeedText()
                                .link("x", "Another title", site + "/one?utm_source=rss#top")
                                .link("y", "Third", site + "/three")
                                .rss()));
        desk.round(feed, site + "/other");
        desk.round(feed, site + "/other");
        assertThat(desk.titles).containsExactlyInAnyOrder("Talks number one", "Talks number two", "Talks number three");
    }

    @Test
    void serversThatFailAreAskedLater() throws Exception {
        web.on("/feed", status(503, "Down", "Retry-After: 7200"));
        assertThat(desk.round(feed).failed()).isEqualTo(1);
        web.on("/feed", page(feedOf("one", "two").rss())).on("/two", status(500, "Oops"));
        assertThat(desk.round(feed).resting()).isEqualTo(1);
        desk.clock.pause(Duration.ofHours(1));
        assertThat(desk.round(feed).found()).isEqualTo(2);
        assertThat(desk.waiting(feed)).isEqualTo(1);
        web.on("/two", page(FeedText.page("Talks number two")));
        desk.dieAndBegin();
        desk.round(feed);
        assertThat(desk.titles).containsExactly("Talks number one", "Talks number two");
        assertThat(web.asked("/feed")).isEqualTo(3);
        assertThat(desk.problems).hasSize(1).first().asString().contains("the server fails (503); try again later");
    }

    @Test
    void aPageThatFailsForeverIsGivenUpForWhatTheFeedTells() throws Exception {
        String summary = FeedText.text("The summary").substring(0, 300);
        web.on(
                        "/feed",
                        page(new FeedText()
                                .entry("one", "With summary", site + "/broken", summary)
                                .link("two", "Without", site + "/broken2")
                                .rss()))
                .on("/broken", status(500, "Oops"))
                .on("/broken2", status(500, "Oops"));
        for (int i = 0; i < 60; i++) {
            desk.round(feed);
        }
        assertThat(desk.titles).containsExactly("With summary");
        assertThat(web.asked("/broken")).isEqualTo(6);
        assertThat(desk.waiting(feed)).isZero();
        assertThat(desk.problems).hasSize(1).first().asString().contains("/broken2: the server fails (500)");
    }

    @Test
    void aSlowPageKeepsNobodyWaiting() throws Exception {
        web.on("/feed", page(feedOf("slow", "two").rss())).on("/slow", (request, out) -> {
            out.write(TestServer.head(200, "OK", -1).getBytes(StandardCharsets.US_ASCII));
            out.flush();
            desk.alarm.ring();
            while (true) {
                out.write('x');
                out.flush();
            }
        });
        desk.round(feed);
        assertThat(desk.titles).containsExactly("Talks number two");
        assertThat(desk.waiting(feed)).isEqualTo(1);
    }

    @Test
    void feedsThatMoveForGoodAreAskedForWhereTheyAre() throws Exception {
        web.on("/feed", redirect(301, "/here")).on("/here", page(feedOf("one").rss()));
        desk.round(feed);
        desk.dieAndBegin();
        desk.round(feed);
        assertThat(web.asked("/feed")).isEqualTo(1);
        assertThat(web.asked("/here")).isEqualTo(2);
        assertThat(desk.titles).containsExactly("Talks number one");
    }

    @Test
    void nothingLeadsInside() throws Exception {
        String inside = "http://127.0.0.2:" + house.port() + "/";
        web.on(
                        "/feed",
                        page(new FeedText()
                                .link("a", "A", inside + "a")
                                .link("b", "B", "http://house.example:" + house.port() + "/b")
                                .link("c", "C", site + "/c")
                                .link("d", "D", "file:///etc/passwd")
                                .link("e", "E", "http://elsewhere.example:" + web.port() + "/e")
                                .link("one", "One", site + "/one")
                                .rss()))
                .on("/c", redirect(302, inside))
                .on("/e", redirect(308, "//2130706434:" + house.port() + "/"))
                .on("/moved", redirect(301, inside + "feed"));
        desk.round(feed, site + "/moved", inside + "feed", "http://[::1]:" + house.port() + "/feed");
        assertThat(desk.titles).containsExactly("Talks number one");
        assertThat(desk.problems).hasSize(8);
        desk.round(feed, site + "/moved");
        assertThat(desk.titles).hasSize(1);
    }

    @Test
    void robotsAreKeptTo() throws Exception {
        web.on("/robots.txt", page("""
                        User-agent: *
                        Disallow: /

                        User-agent: test
                        Disallow: /private
                        Allow: /private/open
                        Crawl-delay: 20
                        """))
                .on(
                        "/feed",
                        page(new FeedText()
                                .link("a", "A", site + "/private/a")
                                .link("b", "B", site + "/private/open")
                                .link("c", "C", site + "/detour")
                                .link("one", "One", site + "/one")
                                .rss()))
                .on("/detour", redirect(302, "http://other.example:" + web.port() + "/private/c"))
                .on("/private/open", page(FeedText.page("Open to all")));
        desk.round(feed);
        assertThat(desk.titles).containsExactly("Open to all", "Talks number one");
        assertThat(web.asked("/private/a")).isZero();
        assertThat(web.asked("/private/c")).isZero();
        assertThat(desk.problems)
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem).contains("asks programs to stay away"));
        assertThat(desk.clock.pauses())
                .filteredOn(Duration.ofSeconds(20)::equals)
                .hasSize(4);
    }

    @Test
    void whereRobotsCannotBeAskedNothingIsFetched() throws Exception {
        web.on("/robots.txt", status(500, "Oops"))
                .on("/feed", page(feedOf("one").rss()));
        assertThat(desk.round(feed).failed()).isEqualTo(1);
        assertThat(web.asked("/feed")).isZero();
        web.on("/robots.txt", redirect(302, "http://127.0.0.2:" + house.port() + "/robots.txt"));
        desk.round(feed);
        assertThat(desk.titles).containsExactly("Talks number one");
    }

    @Test
    void longPausesAreKeptFromRoundToRound() throws Exception {
        web.on("/robots.txt", page("User-agent: *\nCrawl-delay: 500\n"))
                .on("/feed", page(feedOf("one", "two", "three", "four").rss()));
        desk.round(feed);
        assertThat(desk.titles).hasSize(1);
        assertThat(desk.waiting(feed)).isEqualTo(3);
        desk.round(feed);
        desk.round(feed);
        desk.round(feed);
        assertThat(desk.titles).hasSize(4).doesNotHaveDuplicates();
        assertThat(desk.waiting(feed)).isZero();
    }

    @Test
    void hostileFeedsHarmNobodyElse() throws Exception {
        web.on("/endless", (request, out) -> {
                    out.write(TestServer.head(200, "OK", -1).getBytes(StandardCharsets.US_ASCII));
                    while (true) {
                        out.write("<rss><channel><item><title>x</title>".getBytes(StandardCharsets.US_ASCII));
                    }
                })
                .on("/bomb", TestServer.gzipped(new byte[30_000_000]))
                .on("/headers", (request, out) -> {
                    out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
                    while (true) {
                        out.write("Link: </x>\r\n".getBytes(StandardCharsets.US_ASCII));
                    }
                })
                .on("/deep", page("<rss><channel>" + "<item>".repeat(30_000)))
                .on(
                        "/entities",
                        page("<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><rss><channel><item>"
                                + "<guid>e</guid><title>&a;</title></item></channel></rss>"))
                .on("/picture", page("no feed", "Content-Type: image/png"))
                .on("/words", page("Hello, this is no feed"))
                .on("/loop", redirect(302, "/loop"))
                .on("/feed", page(feedOf("one").rss(), "Content-Type: text/html"));
        String[] feeds = Stream.of(
                        "/endless", "/bomb", "/headers", "/deep", "/entities", "/picture", "/words", "/loop", "/feed")
                .map(site::concat)
                .toArray(String[]::new);
        Round round = desk.round(feeds);
        assertThat(desk.titles).containsExactly("Talks number one");
        assertThat(round.failed()).isBetween(6, 8);
        assertThat(desk.problems).hasSizeGreaterThanOrEqualTo(round.failed());
        assertThat(String.join("\n", desk.problems)).doesNotContain("root:");
    }

    @Test
    void hostilePagesAreLeftOut() throws Exception {
        web.on("/feed", page(feedOf("bomb", "picture", "empty", "script", "one").rss()))
                .on("/bomb", TestServer.gzipped(new byte[30_000_000]))
                .on("/picture", page("GIF89a", "Content-Type: image/gif"))
                .on("/empty", page(""))
                .on("/script", page("<html><body><script>document.write('hello')</script></body></html>"));
        Round round = desk.round(feed);
        assertThat(desk.titles).containsExactly("Talks number one");
        assertThat(round.leftOut()).isEqualTo(3);
        assertThat(desk.waiting(feed)).isEqualTo(1);
        assertThat(desk.problems).hasSize(3);
    }

    @Test
    void aDamagedStateIsPutAside() throws Exception {
        web.on("/feed", page(feedOf("one").rss()));
        desk.round(feed);
        desk.close();
        try (Stream<Path> files = Files.list(desk.folder())) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".json")).toList()) {
                String text = Files.readString(file);
                Files.writeString(file, text.substring(0, text.length() / 2));
            }
        }
        desk.dieAndBegin();
        desk.round(feed);
        assertThat(desk.titles).containsExactly("Talks number one", "Talks number one");
        try (Stream<Path> files = Files.list(desk.folder())) {
            assertThat(files.filter(each -> each.toString().endsWith(".damaged")))
                    .hasSize(1);
        }
    }

    @Test
    void onlyOneFollowsAFolder() throws IOException {
        Watch.Settings settings = new Watch.Settings("Test", Duration.ofMinutes(30), desk.clock);
        try (Fetcher fetcher = Fetcher.builder("Test").build()) {
            assertThat(Watch.open(desk.folder(), fetcher, settings, new PageReader(LocalDate.EPOCH)))
                    .isNull();
        }
    }
}
