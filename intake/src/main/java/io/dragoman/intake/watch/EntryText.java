package io.dragoman.intake.watch;

import io.dragoman.intake.feed.Entry;
import io.dragoman.intake.page.PageReader;
import io.dragoman.text.load.Refusal;

/** The text of a feed's entry. */
final class EntryText {

    private EntryText() {}

    /** What an entry says itself; empty if its markup cannot be read, so that its page is read instead. */
    static String of(Entry entry, PageReader pages) {
        try {
            return pages.fragment(entry.html());
        } catch (Refusal e) {
            return "";
        }
    }
}
