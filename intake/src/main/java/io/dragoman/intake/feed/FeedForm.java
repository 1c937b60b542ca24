package io.dragoman.intake.feed;

import io.dragoman.intake.markup.Prologue;
import io.dragoman.intake.page.PageReader;
import io.dragoman.text.load.Facts;
import io.dragoman.text.load.Form;
import io.dragoman.text.load.Found;
import io.dragoman.text.load.Input;
import io.dragoman.text.load.Refusal;
import java.io.IOException;
import java.util.Set;

/**
 * A feed as a file: each entry that holds text is an article. Of an entry that only links to its article there is
 * nothing to be read without fetching it, which {@code watch} does.
 */
public final class FeedForm implements Form {

    private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf:rdf", "opml");

    private static final int MAX_BYTES = 8_000_000;

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
        return ROOTS.contains(Prologue.root(beginning));
    }

    @Override
    public void read(Input input, Found found) throws Refusal, IOException {
        String text = pages.decode(input.bytes(MAX_BYTES, "a feed"), input.charset());
        if (Prologue.root(input.beginning()).equals("opml")) {
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
            String words;
            try {
                words = pages.fragment(entry.html());
            } catch (Refusal e) {
                found.problem(origin, e);
                continue;
            }
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
                .updated(entry.updated())
                .publication(feed.title())
                .url(entry.address())
                .language(feed.language())
                .build();
    }
}
