package io.dragoman.intake.feed;

import io.dragoman.intake.page.PageReader;
import io.dragoman.text.load.Facts;
import io.dragoman.text.load.Form;
import io.dragoman.text.load.Found;
import io.dragoman.text.load.Input;
import io.dragoman.text.load.Refusal;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A feed as a file: each entry that holds text is an article. Of an entry that only links to its article there is
 * nothing to be read without fetching it, which {@code watch} does.
 */
public final class FeedForm implements Form {

    private static final Pattern BEGINNING = Pattern.compile(
            "^(?:\\u00EF\\u00BB\\u00BF)?\\s{0,99}(?:<\\?xml[^>]{0,300}>\\s{0,99})?(?:<\\?[^>]{0,300}>\\s{0,99}|<!--.{0,2000}?-->\\s{0,99}|<!DOCTYPE[^>\\[]{0,300}(?:\\[.{0,4000}?\\]\\s{0,9})?>\\s{0,99}){0,6}"
                    + "<(?:rss|feed|rdf:RDF|opml)\\b.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private final PageReader pages;

    public FeedForm(PageReader pages) {
        this.pages = pages;
    }

    @Override
    public boolean recognises(Input input) {
        String beginning = input.beginning();
        if (beginning.stripLeading().startsWith("{")) {
            return beginning
                    .substring(0, Math.min(beginning.length(), 2_000))
                    .contains("https://jsonfeed.org/version/");
        }
        return beginning.contains("<") && BEGINNING.matcher(beginning).matches();
    }

    @Override
    public void read(Input input, Found found) throws Refusal, IOException {
        String text = pages.decode(input.bytes(), input.charset());
        if (text.substring(0, Math.min(text.length(), 4_000))
                .toLowerCase(Locale.ROOT)
                .contains("<opml")) {
            throw new Refusal("a list of feeds (OPML), not articles", "follow it: dragoman watch " + input.origin());
        }
        Feed feed = FeedReader.read(text, input.facts().url());
        if (feed == null) {
            throw new Refusal("a feed that cannot be understood", "check the file");
        }
        if (feed.entries().isEmpty()) {
            throw new Refusal("a feed without entries", "fetch it again later");
        }
        int number = 0;
        for (Entry entry : feed.entries()) {
            number++;
            String origin = input.origin() + ":" + number;
            String words = pages.fragment(entry.html());
            if (words.isBlank()) {
                found.problem(
                        origin,
                        new Refusal(
                                "an entry without text" + (entry.address() == null ? "" : ", only a link"),
                                "fetch its article: dragoman read --fetch "
                                        + (entry.address() == null ? "ADDRESS" : entry.address())));
            } else {
                found.article(input.baseName() + ":" + number, origin, words, facts(entry, feed));
            }
        }
    }

    /** What a feed tells of an entry's article. */
    public static Facts facts(Entry entry, Feed feed) {
        return Facts.builder()
                .title(entry.title())
                .author(entry.author())
                .published(entry.published())
                .publication(feed.title())
                .url(entry.address())
                .language(feed.language())
                .build();
    }
}
