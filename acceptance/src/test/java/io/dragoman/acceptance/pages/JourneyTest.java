package io.dragoman.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** An analyst's way through the pages. */
class JourneyTest {

    private static String submitted() throws IOException {
        try (InputStream in = Objects.requireNonNull(JourneyTest.class.getResourceAsStream("submitted.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void fromAnArticleToItsPairAndBack() throws IOException {
        try (Browser browser = Browser.open(Served.examples().address())) {
            submit(browser);
            readWhy(browser);
            followThePair(browser);
            filterEvents(browser);
            search(browser);
            downloadDigests(browser);
            assertThat(browser.complaints()).isEmpty();
            assertThat(browser.strangers()).isEmpty();
        }
    }

    private static void submit(Browser browser) throws IOException {
        browser.go("/submit");
        browser.fill("#article", submitted());
        browser.fill("input[name=name]", "fjord-gazette");
        browser.click("form.submit button");
        browser.awaitAddress("/articles/[0-9a-f]{16}$");
        assertThat(browser.see("h1").getText()).startsWith("Norway and Peru agree");
        assertThat(browser.all(".furniture")).isNotEmpty();
    }

    private static void readWhy(Browser browser) {
        browser.click(".m.k-event");
        assertThat(browser.see(".card.on").getText()).isNotEmpty();
        browser.click(".card[id^=e] a.why");
        browser.awaitText("dialog", "How the sentence was read");
        assertThat(browser.see("dialog").getText()).contains(".yaml:");
        browser.click("dialog button");
    }

    private static void followThePair(Browser browser) {
        browser.go("/");
        browser.fill("form.go input[name=pair]", "nor-per");
        browser.click("form.go button");
        browser.awaitAddress("/pairs/NOR-PER$");
        assertThat(browser.see("h1").getText()).contains("Norway").contains("Peru");
        assertThat(browser.see("#events").getText()).contains("Sign formal agreement");
        browser.fill("form.period input[name=from]", "2024-09");
        browser.fill("form.period input[name=to]", "2024-09-30");
        browser.click("form.period button");
        browser.awaitAddress("from=2024-09&to=2024-09-30");
        assertThat(browser.see("svg.chart.wide").isDisplayed()).isTrue();
        assertThat(browser.see("figcaption").getText()).contains("by day");
        browser.fill("form.period input[name=from]", "2019");
        browser.fill("form.period input[name=to]", "2020");
        browser.click("form.period button");
        browser.awaitAddress("from=2019&to=2020");
        assertThat(browser.see("#events").getText()).contains("Nothing of this kind");
    }

    private static void filterEvents(Browser browser) {
        browser.go("/events");
        int all = browser.all("table.items tbody tr").size();
        browser.fill("form.filters input[name=pair]", "NOR-PER");
        browser.click("form.filters button");
        browser.awaitAddress("pair=NOR-PER");
        int some = browser.all("table.items tbody tr").size();
        assertThat(some).isPositive().isLessThan(all);
        browser.click(".facet a");
        browser.awaitAddress("category=");
        assertThat(browser.all("table.items tbody tr")).isNotEmpty().hasSizeLessThanOrEqualTo(some);
    }

    private static void search(Browser browser) {
        browser.fill("form.search input", "\"research vessel\"");
        browser.see("form.search input").submit();
        browser.awaitAddress("/search");
        assertThat(browser.see(".hit-list").getText()).contains("Norway and Peru agree");
        assertThat(browser.see(".hit-list mark").getText()).isEqualToIgnoringCase("research vessel");
        browser.click(".hit-list a.title");
        browser.awaitAddress("/articles/");
    }

    private static void downloadDigests(Browser browser) throws IOException {
        for (String format : List.of("pdf", "epub", "atom", "md")) {
            askForDigest(browser, format);
            DownloadedDigest.check(browser.awaitFile("." + format), format, "Norway", "Peru");
        }
        askForDigest(browser, "html");
        browser.awaitAddress("/digests/NOR-PER/.*[.]html$");
        assertThat(browser.see("h1").getText()).contains("Norway").contains("Peru");
    }

    private static void askForDigest(Browser browser, String format) {
        browser.go("/digests");
        browser.fill("form.filters input[name=pair]", "NOR-PER");
        browser.fill("form.filters input[name=from]", "2024-09");
        browser.fill("form.filters input[name=to]", "2024-09");
        browser.choose("form.filters select[name=format]", format);
        browser.click("form.filters button[formaction]");
    }
}
