package io.dragoman.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.exchange.PlainJson;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a request is said, and nothing of the program's inside. */
class BadRequestsTest {
    private final HttpClient client = HttpClient.newHttpClient();

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create(Served.examples().address() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/events?pair=RUSKOR|400|RUS-KOR",
                "/api/v1/events?pair=RUS|400|RUS-KOR",
                "/api/v1/pairs/XQX-KOR|404|XQX",
                "/api/v1/pairs/KOR|400|RUS-KOR",
                "/api/v1/events?from=2021-13-45|400|2021-13-45",
                "/api/v1/events?from=yesterday|400|yesterday",
                "/api/v1/events?from=99999-01-01|400|99999",
                "/api/v1/events?from=2021-03-01&to=2020-01-01|400|before it begins",
                "/api/v1/events?page=0|400|page",
                "/api/v1/events?page=-1|400|page",
                "/api/v1/events?page=1e9|400|page",
                "/api/v1/events?page=99999999999999999999|400|page",
                "/api/v1/events?size=0|400|size",
                "/api/v1/events?size=1000000|400|size",
                "/api/v1/events?sort=record|400|sort",
                "/api/v1/events?sort=date;drop%20table%20events|400|sort",
                "/api/v1/events?catgory=AID|400|catgory",
                "/api/v1/events?category=NOSUCH|400|NOSUCH",
                "/api/v1/events?country=%27%20OR%201=1|400|country",
                "/api/v1/pairs/ISL-PRT?grain=week|400|grain",
                "/api/v1/articles/0000000000000000|404|0000000000000000",
                "/api/v1/nothing|404|",
                "/api/v1/search?q=peace&page=99999999|400|page",
            })
    void theApiSaysWhat(String path, int status, String word) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(at(path));
        assertThat(answer.statusCode()).isEqualTo(status);
        problem(answer, word == null ? "" : word);
        keepsItsInside(answer);
    }

    private static void problem(HttpResponse<String> answer, String word) {
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(PlainJson.read(answer.body())).isInstanceOfSatisfying(Map.class, problem -> {
            assertThat(problem.get("status")).hasToString(Integer.toString(answer.statusCode()));
            assertThat(String.valueOf(problem.get("detail"))).contains(word).doesNotContain("\n");
        });
    }

    private static void keepsItsInside(HttpResponse<String> answer) {
        leaksNothing(answer.body());
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    private static void leaksNothing(String body) {
        assertThat(body)
                .doesNotContain(
                        "Exception", "\tat ", "io.dragoman", "org.duckdb", "SELECT ", "root:", "Jetty", "jetty");
    }

    @ParameterizedTest
    @CsvSource({
        "/pairs/XQX-KOR,404",
        "/pairs/KOR-KOR,400",
        "/pairs/ISL-PRT?from=2022&to=2021,400",
        "/events?page=100000,404",
        "/events?from=tomorrow,400",
        "/articles/zzz,404",
        "/agreements/0000000000000000/g1,404",
        "/actors/show,400",
        "/actors/show?name=Nobody%20At%20All,404",
        "/nowhere,404",
        "/search?q=%00,2",
        "/search?q=%22unclosed,2",
        "/search?q=*%20-%20%7C,2",
    })
    void pagesSayWhat(String path, int status) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(at(path));
        assertThat(Integer.toString(answer.statusCode())).startsWith(Integer.toString(status));
        keepsItsInside(answer);
        if (status >= 400) {
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/..%2f..%2fMain.class",
                "/assets/%2e%2e/%2e%2e/etc/passwd",
                "/assets/....//style.css",
                "/assets/style.css%00.svg",
                "/articles/..%2f..%2fetc%2fpasswd",
                "/api/v1/articles/..%2f..%2fetc%2fpasswd",
                "/agreements/..%5c..%5c/e1",
            })
    void namesLeadNowhereElse(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(at(path));
        assertThat(answer.statusCode()).isBetween(400, 499);
        leaksNothing(answer.body());
    }

    @Test
    void tenMegabytesAreRefused() throws IOException {
        // By its announced length: who sends on after the answer may find the connection closed before he reads it.
        URI server = at("/api/v1/articles").build().uri();
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            String head = "POST /api/v1/articles HTTP/1.1\r\nHost: " + server.getAuthority()
                    + "\r\nContent-Type: application/json\r\nContent-Length: " + (10 << 20)
                    + "\r\nConnection: close\r\n\r\n{";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            String told = new String(socket.getInputStream().readNBytes(20), StandardCharsets.US_ASCII);
            assertThat(told).contains(" 413 ");
        }
    }

    @Test
    void aBodyWithoutEndIsRefusedAsSoonAsItIsTooLong() throws IOException {
        URI server = at("/api/v1/articles").build().uri();
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/v1/articles HTTP/1.1\r\nHost: " + server.getAuthority()
                            + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            String chunk = "100000\r\n" + " ".repeat(1 << 20) + "\r\n";
            // To the byte: what is still on its way when the connection is closed would take the answer with it.
            out.write((chunk.repeat(4) + "1\r\n ").getBytes(StandardCharsets.US_ASCII));
            String told = new String(socket.getInputStream().readNBytes(20), StandardCharsets.US_ASCII);
            assertThat(told).contains(" 413 ");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{|400|JSON",
                "[]|400|object",
                "{}|400|text",
                "{\"text\":17}|400|text",
                "{\"text\":\"  \"}|400|text",
                "{\"text\":\"Iceland met Portugal.\",\"date\":\"soon\"}|400|soon",
                "{\"text\":\"Iceland met Portugal.\",\"author\":\"me\"}|400|author",
            })
    void badArticlesAreRefused(String body, int status, String word) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(at("/api/v1/articles")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).isEqualTo(status);
        problem(answer, word);
        keepsItsInside(answer);
    }

    @ParameterizedTest
    @CsvSource({"DELETE,/api/v1/articles", "PUT,/api/v1/events", "PATCH,/api/v1/pairs", "POST,/api/v1/events"})
    void otherMethodsAreRefused(String method, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(at(path).method(method, BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(405);
        problem(answer, method.equals("POST") ? "" : "method");
    }

    @Test
    void otherTypesAreRefused() throws IOException, InterruptedException {
        HttpResponse<String> answer = send(at("/api/v1/articles")
                .header("Content-Type", "application/xml")
                .POST(BodyPublishers.ofString("<article/>")));
        assertThat(answer.statusCode()).isEqualTo(415);
        problem(answer, "application/json");
    }

    @Test
    void otherSitesMayNotWriteAndTheStoreTakesTheTokenOnly() throws IOException, InterruptedException {
        HttpResponse<String> foreign = send(at("/api/v1/articles")
                .header("Origin", "http://elsewhere.example")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("Iceland met Portugal.")));
        assertThat(foreign.statusCode()).isEqualTo(403);
        HttpResponse<String> stranger = send(at("/store/sql").POST(BodyPublishers.ofString("\"SELECT 1\"")));
        assertThat(stranger.statusCode()).isEqualTo(403);
        keepsItsInside(stranger);
    }

    @Test
    void nothingIsEverWrittenByGet() throws IOException, InterruptedException {
        for (String path :
                new String[] {"/submit?text=Iceland+met+Portugal", "/store/put", "/api/v1/articles?text=x"}) {
            String before = send(at("/api/v1/articles?size=1")).body();
            assertThat(send(at(path)).statusCode()).isLessThan(500);
            assertThat(send(at("/api/v1/articles?size=1")).body()).isEqualTo(before);
        }
    }

    @Test
    void whatAnArticleSaysIsNeverMarkup() throws IOException, InterruptedException {
        String text = "Iceland <script>alert(1)</script> thanks Portugal\n\nREYKJAVIK, 3 May 2022 — Iceland thanked"
                + " Portugal <img src=x onerror=alert(2)> for its \"=HYPERLINK(1)\" help & aid.";
        HttpResponse<String> posted = send(at("/api/v1/articles?name=%3Cb%3Ebold")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(text)));
        assertThat(posted.statusCode()).isEqualTo(201);
        String id = posted.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
        for (String path :
                new String[] {"/articles/" + id, "/articles", "/events?pair=ISL-PRT", "/pairs/ISL-PRT", "/"}) {
            String page = send(at(path)).body();
            assertThat(page).doesNotContain("<script>alert", "<img src=x", "<b>bold");
        }
    }

    @Test
    void cellsThatStartAFormulaAreDisarmed() throws IOException, InterruptedException {
        String text = "=HYPERLINK(0) and Iceland\n\nBy Ana Sol | Daily Sum | 4 May 2022\n\n"
                + "LISBON, 4 May 2022 — Portugal criticised Iceland.";
        HttpResponse<String> posted = send(at("/api/v1/articles?name=%3D1%2B1")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(text)));
        assertThat(posted.statusCode()).isEqualTo(201);
        String table = send(at("/api/v1/articles.csv")).body();
        assertThat(table).contains("'=1+1");
        for (String line : table.split("\n", -1)) {
            for (String cell : line.split(",", -1)) {
                assertThat(cell.replace("\"", "")).doesNotStartWith("=").doesNotStartWith("@");
            }
        }
    }

    @Test
    void anAnswerThatIsKnownIsNotSentAgain() throws IOException, InterruptedException {
        HttpResponse<String> first = send(at("/api/v1/actors?size=5"));
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = send(at("/api/v1/actors?size=5").header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }
}
