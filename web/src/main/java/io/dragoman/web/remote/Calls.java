package io.dragoman.web.remote;

import io.dragoman.record.Manifest;
import io.dragoman.store.ArticleHead;
import io.dragoman.store.Dyad;
import io.dragoman.store.EventRow;
import io.dragoman.store.ItemKind;
import io.dragoman.store.Pair;
import io.dragoman.store.Selection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a client and a server say to each other. */
final class Calls {
    /** The header that carries the token. */
    static final String TOKEN = StoreEndpoint.TOKEN;

    private Calls() {}

    record Contains(String id, @Nullable String text, Manifest manifest) {}

    record Items(
            ItemKind kind, Selection selection, @Nullable String column) {}

    record Dyads(
            @Nullable Pair pair,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Dyad.@Nullable Grain grain) {}

    /** An item as its JSON. */
    record Line(ArticleHead article, String item, Map<String, EventRow.Participant> cast) {}

    record Lines(long total, List<Line> lines) {}

    record Heads(long total, List<ArticleHead> heads) {}

    /** A complaint of the store. */
    record Failure(String what, String remedy) {}
}
