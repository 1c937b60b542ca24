package io.dragoman.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebElement;

/** Every kind of page, light and dark, wide and narrow: whoever cannot see it well can use it, and nothing sticks out. */
class EveryPageTest {
    private static final int NARROW = 600;
    private static final List<String> PAGES = List.of(
            "/",
            "/pairs",
            "/pairs/ISL-PRT",
            "/pairs/ISL-PRT?from=2023-06&to=2023-06-30",
            "/articles?size=8",
            "/events?size=8",
            "/events?country=CHL&category=CONSULT",
            "/statements?size=8",
            "/agreements",
            "/meetings",
            "/calendar",
            "/figures?size=8",
            "/relations?size=8",
            "/places?size=8",
            "/actors",
            "/actors/show?name=Iceland",
            "/map",
            "/network",
            "/search?q=treaty",
            "/search?q=nowhere+to+be+found",
            "/digests",
            "/submit",
            "/help");

    @ParameterizedTest
    @CsvSource({"false,1280", "true,1280", "false,390", "true,390"})
    void isAccessibleAndFits(boolean dark, int width) {
        try (Browser browser = Browser.open(Served.examples().address())) {
            browser.look(dark, width);
            List<String> pages = new ArrayList<>(PAGES);
            pages.add(firstLink(browser, "/articles", "td.name a"));
            pages.add(firstLink(browser, "/agreements", "td.name a"));
            pages.add(firstLink(browser, pages.get(pages.size() - 2), "a.why"));
            List<String> faults = new ArrayList<>();
            for (String page : pages) {
                browser.go(page);
                if (width > NARROW) {
                    // What else axe looks at is the same in the dark and on a phone.
                    browser.violations(dark).forEach(fault -> faults.add(page + " " + fault));
                }
                if (browser.overflow() > 0) {
                    faults.add(page + " is " + browser.overflow() + " pixels too wide");
                }
                browser.complaints().forEach(fault -> faults.add(page + " " + fault));
            }
            assertThat(faults).isEmpty();
            assertThat(browser.strangers()).isEmpty();
        }
    }

    private static String firstLink(Browser browser, String page, String choice) {
        browser.go(page);
        WebElement link = browser.all(choice).get(0);
        String address = String.valueOf(link.getDomProperty("href"));
        return address.substring(Served.examples().address().length());
    }
}
