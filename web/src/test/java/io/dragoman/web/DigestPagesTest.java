package io.dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DigestPagesTest {
    private final WebServer server = OneArticle.serve();
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterAll
    void stop() {
        server.close();
    }

    private HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + address))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "html, text/html, inline, <!DOCTYPE html>",
        "pdf, application/pdf, attachment, %PDF-",
        "epub, application/epub+zip, attachment, PK",
        "atom, application/atom+xml, attachment, <?xml",
        "md, text/markdown, attachment, # Iceland – Portugal"
    })
    void servesEachFormatByItsTypeAndName(String ending, String type, String how, String beginning)
            throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get("/digests/ISL-PRT/2023-06." + ending);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith(type);
        assertThat(header(answer, "Content-Disposition"))
                .isEqualTo(how + "; filename=\"dragoman-ISL-PRT-2023-06." + ending + "\"");
        assertThat(text(answer)).startsWith(beginning);
    }

    @Test
    void theHtmlLoadsNothingAndLinksToTheArticle() throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get("/digests/ISL-PRT/2023-06.html");
        assertThat(header(answer, "Content-Security-Policy")).startsWith("default-src 'none'; style-src 'sha256-");
        assertThat(text(answer)).contains("http://127.0.0.1:" + server.port() + "/articles/0123456789abcdef#");
    }

    @Test
    void listsIssuesByMonthAndWeek() throws IOException, InterruptedException {
        assertThat(text(get("/digests?pair=ISL-PRT")))
                .contains(
                        "/digests/ISL-PRT/2023-06.pdf",
                        "Monthly issues",
                        "Weekly issues",
                        "/digests/ISL-PRT/2023-W23.epub");
        assertThat(text(get("/digests"))).contains("/digests/ISL-PRT/2023-06.pdf");
    }

    @Test
    void theFormLeadsToTheFile() throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get("/digests/download?pair=isl-prt&from=2023-06&to=2023-07&format=epub");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(header(answer, "Location")).isEqualTo("/digests/ISL-PRT/2023-06-01_2023-07-31.epub");
    }

    @Test
    void withoutAPeriodTheFormTakesAYearUpToTheLastAct() throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get("/digests/download?pair=ISL-PRT&from=&to=&format=md");
        assertThat(header(answer, "Location")).isEqualTo("/digests/ISL-PRT/2022-07-01_2023-06-30.md");
    }

    @Test
    void thePairsPageOffersDigests() throws IOException, InterruptedException {
        assertThat(text(get("/pairs/ISL-PRT"))).contains("Select digest to download", "/digests/download");
    }

    @ParameterizedTest
    @CsvSource({
        "/digests/ISL-PRT/2023-06.doc, 404",
        "/digests/ISL-PRT/2023-13.pdf, 404",
        "/digests/ISL-PRT/2023-W54.pdf, 404",
        "/digests/ISL-PRT/2023-06-31_2023-07-01.pdf, 404",
        "/digests/ISL-PRT/2023-07-01_2023-06-01.pdf, 400",
        "/digests/ISL-PRT/0001-01.pdf, 400",
        "/digests/ISL-ISL/2023-06.pdf, 400",
        "/digests/QQQ-ISL/2023-06.pdf, 404",
        "/digests/ISLAND/2023-06.pdf, 400",
        "/digests/ISL-PRT/..%2F..%2Fetc.pdf, 404",
        "/digests?pair=ISL-PRT&from=yesterday, 400",
        "/digests?pears=1, 400",
        "/digests/download?format=pdf, 400",
        "/digests/download?pair=ISL-PRT&format=doc, 400"
    })
    void badRequestsAreToldSo(String address, int status) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get(address);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(text(answer)).doesNotContain("Exception", "at io.dragoman");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023", "2023-06", "2023-W23", "2023-06-01_2023-06-30"})
    void everyKindOfIssueIsThere(String issue) throws IOException, InterruptedException {
        assertThat(text(get("/digests/ISL-PRT/" + issue + ".md"))).contains("bilateral relations");
    }
}
