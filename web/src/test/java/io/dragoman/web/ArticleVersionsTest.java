package io.dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Document;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The page of an article that was corrected. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArticleVersionsTest {
    private final WebServer server =
            OneArticle.serve(List.of(version("Corrected twice.", 3), OneArticle.record(), version("Corrected.", 1)));

    private final String address = "/articles/" + OneArticle.record().id();

    @AfterAll
    void stop() {
        server.close();
    }

    private static ArticleRecord version(String ending, int hour) {
        ArticleRecord article = OneArticle.record();
        Document document = article.document();
        return new ArticleRecord(
                article.id(),
                article.articleId(),
                article.text() + "\n" + ending,
                article.manifest(),
                new Document(
                        document.title(),
                        document.author(),
                        document.published(),
                        document.publishedBasis(),
                        Instant.parse("2024-03-09T0" + hour + ":30:00Z"),
                        document.publication(),
                        document.bylineBio(),
                        document.url(),
                        document.furniture(),
                        document.genre(),
                        document.language(),
                        document.body()),
                article.actors(),
                article.events(),
                article.statements(),
                article.agreements(),
                article.meetings(),
                article.calendar(),
                article.figures(),
                article.relations(),
                article.times(),
                article.places(),
                article.coreference(),
                article.marks());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void theNewestTellsOfTheEarlierOnes() throws IOException, InterruptedException {
        assertThat(get(address).body())
                .contains("Corrected twice.", "corrected version of ", address + "?version=1", address + "?version=2")
                .contains("(9 Mar 2024 01:30 UTC)");
    }

    @Test
    void anEarlierOneIsShownAsThat() throws IOException, InterruptedException {
        assertThat(get(address + "?version=1").body())
                .contains("no longer counted: corrected to ", "version 3", "(9 Mar 2024 03:30 UTC)")
                .contains(address + "?version=2")
                .doesNotContain("Corrected.", "Corrected twice.", address + "?version=1");
        assertThat(get(address + "?version=2").body()).contains("Corrected.").doesNotContain("Corrected twice.");
    }

    @Test
    void whatIsNoVersionIsRefused() throws IOException, InterruptedException {
        assertThat(get(address + "?version=4").statusCode()).isEqualTo(400);
    }
}
