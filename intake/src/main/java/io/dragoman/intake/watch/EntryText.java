package io.dragoman.intake.watch;

import io.dragoman.intake.feed.Entry;
import io.dragoman.intake.page.PageReader;
import io.dragoman.text.load.Refusal;

/** The text that a feed holds of an entry's article. */
final class EntryText {

    private EntryText() {}

    /** Paragraphs with a blank line between them; empty where there are none, or none that can be read. */
    static String of(Entry entry, PageReader pages) {
        try {
            return pages.fragment(entry.html());
        } catch (Refusal | RuntimeException | StackOverflowError e) {
            // Its page may be better; one bad entry must not keep the others from being read.
            return "";
        }
    }
}
