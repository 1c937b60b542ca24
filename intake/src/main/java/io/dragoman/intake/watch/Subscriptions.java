package io.dragoman.intake.watch;

import io.dragoman.intake.feed.FeedReader;
import io.dragoman.intake.fetch.WebAddress;
import io.dragoman.intake.page.PageReader;
import io.dragoman.text.load.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Which feeds to follow. */
public final class Subscriptions {

    private static final int MAX_BYTES = 20_000_000;

    private Subscriptions() {}

    /**
     * The addresses of the feeds that an argument names.
     *
     * @param argument an OPML file, or the address of a feed
     */
    public static List<String> of(String argument, PageReader pages) throws Refusal, IOException {
        if (WebAddress.looksLikeOne(argument)) {
            return List.of(plain(argument));
        }
        Path file = Path.of(argument);
        if (Files.size(file) > MAX_BYTES) {
            throw new Refusal("a list of feeds of more than 20 MB", "give an OPML file");
        }
        List<String> feeds = FeedReader.opml(pages.decode(Files.readAllBytes(file), null)).stream()
                .map(Subscriptions::plain)
                .toList();
        if (feeds.isEmpty()) {
            throw new Refusal(
                    "no feeds in it",
                    "give an OPML file, as feed readers export it: <outline type=\"rss\" xmlUrl=\"ADDRESS\"/>");
        }
        return feeds;
    }

    /** Some readers write {@code feed:} before or in place of the scheme. */
    private static String plain(String address) {
        String bare = address.strip();
        if (bare.regionMatches(true, 0, "feed://", 0, 7)) {
            return "http" + bare.substring(4);
        }
        return bare.regionMatches(true, 0, "feed:", 0, 5) ? bare.substring(5) : bare;
    }
}
