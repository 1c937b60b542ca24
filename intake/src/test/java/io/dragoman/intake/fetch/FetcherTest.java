package io.dragoman.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dragoman.intake.web.HandAlarm;
import io.dragoman.intake.web.SetClock;
import io.dragoman.intake.web.TestServer;
import io.dragoman.intake.web.WebOfTests;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that answer well, badly and with harm in mind. 127.0.0.1 stands for the public web, 127.0.0.2 is private. */
class FetcherTest {

    private final TestServer web = new TestServer("127.0.0.1");
    private final TestServer house = new TestServer("127.0.0.2");
    private final SetClock clock = new SetClock();
    private final HandAlarm alarm = new HandAlarm();
    private final AtomicInteger lookups = new AtomicInteger();
    private final Fetcher fetcher = Fetcher.builder("Dragoman/test (+desk@news.example)")
            .limits(new FetchLimits(100_000, Duration.ofSeconds(5), Duration.ofMillis(200), Duration.ofSeconds(60), 3))
            .names(this::find)
            .reach(new WebOfTests())
            .pace(clock)
            .alarm(alarm)
            .build();

    private InetAddress[] find(String host) throws UnknownHostException {
        lookups.incrementAndGet();
        return switch (host) {
            case "news.example", "other.example", "xn--bcher-kva.example" -> InetAddress.getAllByName("127.0.0.1");
            case "house.example" -> InetAddress.getAllByName("127.0.0.2");
            // A name that is public when it is checked and private when it is asked again.
            case "turning.example" -> InetAddress.getAllByName(lookups.get() == 1 ? "127.0.0.1" : "127.0.0.2");
            default -> InetAddress.getAllByName(host);
        };
    }

    @AfterEach
    void nothingPrivateWasTouched() {
        fetcher.close();
        web.close();
        house.close();
        assertThat(house.connections()).isZero();
    }

    private WebAddress address(String path) throws FetchException {
        return WebAddress.parse("http://news.example:" + web.port() + path);
    }

    private Fetched fetch(String path) throws FetchException, InterruptedException {
        return fetcher.fetch(address(path), Validators.NONE);
    }

    private static String text(Fetched fetched) {
        return new String(fetched.body().bytes(), StandardCharsets.UTF_8);
    }

    private FetchException failure(String path) {
        return catchThrowableOfType(FetchException.class, () -> fetch(path));
    }

    @Test
    void tellsWhoItIsAndWhatThePageIs() throws Exception {
        web.on(
                "/a?b=c",
                TestServer.page(
                        "hello",
                        "Content-Type: text/html; charset=ISO-8859-2",
                        "ETag: \"v1\"",
                        "Last-Modified: Sat, 28 Jun 2025 10:00:00 GMT",
                        "Set-Cookie: id=7"));
        Fetched fetched = fetch("/a?b=c");
        assertThat(text(fetched)).isEqualTo("hello");
        assertThat(fetched.charset()).isEqualTo("ISO-8859-2");
        assertThat(fetched.changed()).isEqualTo(LocalDate.of(2025, 6, 28));
        assertThat(fetched.validators()).isEqualTo(new Validators("\"v1\"", "Sat, 28 Jun 2025 10:00:00 GMT"));
        fetch("/a?b=c");
        assertThat(web.requests()).allSatisfy(request -> {
            assertThat(request.header("user-agent")).isEqualTo("Dragoman/test (+desk@news.example)");
            assertThat(request.header("host")).isEqualTo("news.example:" + web.port());
            assertThat(request.headers()).doesNotContainKeys("cookie", "authorization", "if-none-match");
        });
    }

    @Test
    void asksForNothingThatItHas() throws Exception {
        web.on("/feed", TestServer.status(304, "Not Modified"));
        Validators known = new Validators("\"v1\"", "Sat, 28 Jun 2025 10:00:00 GMT");
        Fetched fetched = fetcher.fetch(address("/feed"), known);
        assertThat(fetched.unchanged()).isTrue();
        assertThat(fetched.validators()).isEqualTo(known);
        assertThat(web.requests().get(0).header("if-none-match")).isEqualTo("\"v1\"");
        assertThat(web.requests().get(0).header("if-modified-since")).isEqualTo("Sat, 28 Jun 2025 10:00:00 GMT");
    }

    @Test
    void namesOfOtherLettersAreLookedUpInAscii() throws Exception {
        web.on("/", TestServer.page("hello"));
        fetcher.fetch(WebAddress.parse("http://b\u00FCcher.example:" + web.port()), Validators.NONE);
        assertThat(web.requests().get(0).header("host")).isEqualTo("xn--bcher-kva.example:" + web.port());
    }

    @Test
    void followsRedirectsAndRemembersLastingOnes() throws Exception {
        web.on("/old", TestServer.redirect(301, "/older"))
                .on("/older", TestServer.redirect(308, "http://other.example:" + web.port() + "/new"))
                .on("/new", TestServer.redirect(302, "today"))
                .on("/today", TestServer.page("hello"));
        Fetched fetched = fetch("/old");
        assertThat(text(fetched)).isEqualTo("hello");
        assertThat(fetched.address().toString()).isEqualTo("http://other.example:" + web.port() + "/today");
        assertThat(fetched.moved()).hasToString("http://other.example:" + web.port() + "/new");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.2:PORT/",
                "http://house.example:PORT/",
                "//127.0.0.2:PORT/",
                "http://2130706434:PORT/",
                "http://[::ffff:127.0.0.2]:PORT/",
                "http://[::ffff:7f00:2]:PORT/",
                "http://user@127.0.0.2:PORT/",
                "http://169.254.169.254/latest/",
                "file:///etc/passwd",
                "gopher://127.0.0.2:PORT/_GET",
                "http://localhost.:25/",
                "http://[::1]:PORT/"
            })
    void noRedirectLeadsInside(String location) {
        web.on("/a", TestServer.redirect(302, "/b"))
                .on("/b", TestServer.redirect(307, location.replace("PORT", String.valueOf(house.port()))));
        assertThat(failure("/a").kind()).isEqualTo(FetchException.Kind.FORBIDDEN);
    }

    @Test
    void aNameIsConnectedToWhereItWasChecked() throws Exception {
        web.on("/", TestServer.page("hello"));
        String turning = "http://turning.example:" + web.port();
        assertThat(text(fetcher.fetch(WebAddress.parse(turning), Validators.NONE)))
                .isEqualTo("hello");
        assertThat(lookups).hasValue(1);
        FetchException second = catchThrowableOfType(
                FetchException.class, () -> fetcher.fetch(WebAddress.parse(turning), Validators.NONE));
        assertThat(second.what()).contains("127.0.0.2: this machine");
    }

    @Test
    void redirectsHaveAnEnd() {
        web.on("/a", TestServer.redirect(302, "/a"));
        assertThat(failure("/a").what()).isEqualTo("more than 3 redirects");
        assertThat(web.asked("/a")).isEqualTo(4);
    }

    @Test
    void anEndlessBodyIsCutOff() throws Exception {
        CountDownLatch stopped = new CountDownLatch(1);
        web.on("/a", (request, out) -> {
            out.write(TestServer.head(200, "OK", -1).getBytes(StandardCharsets.US_ASCII));
            writeUntilStopped(out, new byte[10_000], stopped);
        });
        assertThat(failure("/a").what()).isEqualTo("an answer of more than 100000 bytes");
        stopped.await();
    }

    @Test
    void anEndlessChunkedBodyIsCutOff() throws Exception {
        CountDownLatch stopped = new CountDownLatch(1);
        web.on("/a", (request, out) -> {
            out.write(
                    TestServer.head(200, "OK", -1, "Transfer-Encoding: chunked").getBytes(StandardCharsets.US_ASCII));
            writeUntilStopped(
                    out, ("400\r\n" + "x".repeat(1024) + "\r\n").getBytes(StandardCharsets.US_ASCII), stopped);
        });
        assertThat(failure("/a").what()).isEqualTo("an answer of more than 100000 bytes");
        stopped.await();
    }

    private static void writeUntilStopped(OutputStream out, byte[] piece, CountDownLatch stopped) throws IOException {
        try {
            while (true) {
                out.write(piece);
                out.flush();
            }
        } finally {
            stopped.countDown();
        }
    }

    @Test
    void aSizeToldBeforehandIsBelieved() {
        web.on(
                "/a",
                (request, out) -> out.write(TestServer.head(200, "OK", 100_001).getBytes(StandardCharsets.US_ASCII)));
        assertThat(failure("/a").what()).isEqualTo("an answer of more than 100000 bytes");
    }

    @Test
    void aSlowDripEndsWithTheAlarm() throws Exception {
        CountDownLatch stopped = new CountDownLatch(1);
        web.on("/a", (request, out) -> {
            out.write(TestServer.head(200, "OK", -1).getBytes(StandardCharsets.US_ASCII));
            out.write('x');
            out.flush();
            alarm.ring();
            writeUntilStopped(out, new byte[] {'x'}, stopped);
        });
        FetchException failure = failure("/a");
        assertThat(failure.kind()).isEqualTo(FetchException.Kind.LATER);
        assertThat(failure.what()).isEqualTo("no whole answer within 60 seconds");
        stopped.await();
    }

    @Test
    void silenceEndsByItself() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        web.on("/a", (request, out) -> {
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(failure("/a").what()).isEqualTo("the server does not answer");
        over.countDown();
    }

    @Test
    void gzipIsUnpackedButNotWithoutEnd() throws Exception {
        web.on("/a", TestServer.gzipped("hello".getBytes(StandardCharsets.UTF_8)))
                .on("/bomb", TestServer.gzipped(new byte[50_000_000]))
                .on("/broken", TestServer.page("no gzip", "Content-Encoding: gzip"))
                .on("/twice", TestServer.gzipped(new byte[10], "Content-Encoding: gzip"))
                .on("/strange", TestServer.page("x", "Content-Encoding: br"));
        assertThat(text(fetch("/a"))).isEqualTo("hello");
        assertThat(failure("/bomb").what()).isEqualTo("an answer of more than 100000 bytes");
        assertThat(failure("/broken").what()).startsWith("damaged on the way");
        assertThat(failure("/twice").what()).startsWith("packed in a way not asked for");
        assertThat(failure("/strange").what()).startsWith("packed in a way not asked for (br)");
    }

    @Test
    void floodsOfHeadersAreRefused() throws Exception {
        CountDownLatch stopped = new CountDownLatch(2);
        web.on("/many", (request, out) -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
            writeUntilStopped(out, "X-More: yes\r\n".getBytes(StandardCharsets.US_ASCII), stopped);
        });
        web.on("/long", (request, out) -> {
            out.write("HTTP/1.1 200 OK\r\nX-More: ".getBytes(StandardCharsets.US_ASCII));
            writeUntilStopped(out, "y".repeat(1000).getBytes(StandardCharsets.US_ASCII), stopped);
        });
        assertThat(failure("/many").what()).isEqualTo("an answer with an overlong head");
        assertThat(failure("/long").what()).isEqualTo("an answer with an overlong head");
        stopped.await();
    }

    @Test
    void answersThatAreNoneFail() throws Exception {
        web.on("/nonsense", (request, out) -> out.write("hello, world\r\n\r\n".getBytes(StandardCharsets.US_ASCII)))
                .on("/nothing", (request, out) -> out.flush())
                .on(
                        "/cut",
                        (request, out) -> out.write(
                                (TestServer.head(200, "OK", 1000) + "only this").getBytes(StandardCharsets.US_ASCII)))
                .on("/empty", TestServer.page(""))
                .on("/304", TestServer.status(304, "Not Modified"))
                .on("/nowhere", TestServer.status(302, "Found"))
                .on("/video", TestServer.page("x", "Content-Type: video/mp4"));
        assertThat(List.of("/nonsense", "/nothing", "/cut", "/304"))
                .allSatisfy(path -> assertThat(failure(path).kind()).isEqualTo(FetchException.Kind.LATER));
        assertThat(fetch("/empty").body().length()).isZero();
        assertThat(failure("/nowhere").kind()).isEqualTo(FetchException.Kind.REFUSED);
        assertThat(failure("/video").what()).isEqualTo("not an article (video/mp4)");
    }

    @Test
    void statusesTellWhatAskingAgainWouldBring() {
        web.on("/gone", TestServer.status(410, "Gone"))
                .on("/wall", TestServer.status(403, "Forbidden"))
                .on("/busy", TestServer.status(429, "Too Many Requests", "Retry-After: 120"))
                .on(
                        "/down",
                        TestServer.status(503, "Service Unavailable", "Retry-After: Mon, 30 Jun 2025 13:00:00 GMT"))
                .on("/never", TestServer.status(503, "Service Unavailable", "Retry-After: 999999999"))
                .on("/odd", TestServer.status(500, "Oops", "Retry-After: soon"));
        assertThat(failure("/gone").kind()).isEqualTo(FetchException.Kind.GONE);
        assertThat(failure("/missing").kind()).isEqualTo(FetchException.Kind.GONE);
        assertThat(failure("/wall").kind()).isEqualTo(FetchException.Kind.REFUSED);
        FetchException busy = failure("/busy");
        assertThat(busy.notBefore()).isEqualTo(clock.now().plusSeconds(120));
        assertThat(failure("/down").notBefore()).isEqualTo(Instant.parse("2025-06-30T13:00:00Z"));
        assertThat(failure("/never").notBefore()).isEqualTo(clock.now().plus(Duration.ofDays(7)));
        assertThat(failure("/odd").notBefore()).isNull();
    }

    @Test
    void oneRequestAtATimeGoesToAHost() throws Exception {
        web.on("/a", TestServer.page("hello"));
        var threads = Executors.newFixedThreadPool(8);
        List<Future<Fetched>> all = IntStream.range(0, 24)
                .mapToObj(number -> threads.submit(() -> fetch("/a")))
                .toList();
        for (Future<Fetched> each : all) {
            assertThat(text(each.get())).isEqualTo("hello");
        }
        threads.shutdown();
        assertThat(web.mostAtOnce()).isEqualTo(1);
        assertThat(clock.pauses()).hasSize(23).containsOnly(Duration.ofSeconds(1));
    }

    @Test
    void closingEndsWhatIsUnderWay() {
        web.on("/a", (request, out) -> fetcher.close());
        assertThat(catchThrowableOfType(InterruptedException.class, () -> fetch("/a")))
                .isNotNull();
        assertThat(catchThrowableOfType(InterruptedException.class, () -> fetch("/a")))
                .isNotNull();
    }
}
