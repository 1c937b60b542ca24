package io.dragoman.intake.web;

import java.util.ArrayList;
import java.util.List;

/** Feeds and pages of the tests' own writing. */
public final class FeedText {

    private final List<String> items = new ArrayList<>();

    /** An entry that links to its page. */
    public FeedText link(String id, String title, String address) {
        return entry(id, title, address, "A short notice.");
    }

    public FeedText entry(String id, String title, String address, String summary) {
        items.add(
                0,
                "<item><guid isPermaLink=\"false\">" + id + "</guid><title>" + title + "</title><link>" + address
                        + "</link><pubDate>Thu, 26 Jun 2025 10:00:00 GMT</pubDate><description>" + summary
                        + "</description></item>");
        return this;
    }

    /** An entry that holds the whole article. */
    public FeedText whole(String id, String title, String address, String text) {
        items.add(
                0,
                "<item><guid isPermaLink=\"false\">" + id + "</guid><title>" + title + "</title><link>" + address
                        + "</link><pubDate>Thu, 26 Jun 2025 10:00:00 GMT</pubDate><content:encoded><![CDATA[<p>" + text
                        + "</p>]]></content:encoded></item>");
        return this;
    }

    /** The feed as RSS, the latest entry first. */
    public String rss() {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\" "
                + "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Harbour Wire</title>"
                + String.join("", items) + "</channel></rss>";
    }

    /** A page with an article. */
    public static String page(String title) {
        return "<!doctype html><html lang=\"en\"><head><title>" + title + "</title>"
                + "<meta property=\"article:published_time\" content=\"2025-06-26T10:00:00Z\"></head><body><nav>"
                + "<a href=\"/\">Home</a></nav><article><h1>" + title + "</h1><p>" + text(title) + "</p></article>"
                + "</body></html>";
    }

    /** A text of some length. */
    public static String text(String title) {
        return (title + ", it was announced by the ministers of both countries after a day of talks in the capital. ")
                .repeat(8);
    }
}
