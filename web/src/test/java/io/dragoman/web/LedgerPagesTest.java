package io.dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The article is of 9 June 2023, today is 1 April 2024. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LedgerPagesTest {
    private final WebServer server = OneArticle.serve();
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterAll
    void stop() {
        server.close();
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + address))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void tellsWhatWasKnownOfAgreementsOnADay() throws IOException, InterruptedException {
        assertThat(get("/agreements").body()).contains("third document").doesNotContain("as of");
        assertThat(get("/agreements?as-of=2023-06").body())
                .contains("third document", "Agreements, as of 30 June 2023");
        assertThat(get("/agreements?as-of=2023-06-08").body()).doesNotContain("third document");
    }

    @Test
    void tellsWhatWasOverdueOnADay() throws IOException, InterruptedException {
        assertThat(get("/calendar?state=overdue").body()).contains("third document");
        assertThat(get("/calendar?state=overdue&as-of=2023-07-01").body())
                .contains("Calendar, as of 1 July 2023")
                .doesNotContain("third document");
    }

    @Test
    void refusesADayThatIsNone() throws IOException, InterruptedException {
        assertThat(get("/calendar?as-of=soon").statusCode()).isEqualTo(400);
        assertThat(get("/agreements?as-of=2023-02-30").statusCode()).isEqualTo(400);
    }
}
