package io.dragoman.intake.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A feed: what it is called, and its entries as they stand in it. */
public record Feed(@Nullable String title, @Nullable String language, List<Entry> entries) {
    public Feed {
        entries = List.copyOf(entries);
    }
}
