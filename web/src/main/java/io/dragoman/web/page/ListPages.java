package io.dragoman.web.page;

import io.dragoman.record.RecordItem;
import io.dragoman.store.Count;
import io.dragoman.store.Entry;
import io.dragoman.store.Found;
import io.dragoman.store.ItemKind;
import io.dragoman.store.Selection;
import io.dragoman.web.http.Answer;
import io.dragoman.web.http.Parameters;
import io.dragoman.web.http.Problem;
import io.dragoman.web.http.Query;
import io.dragoman.web.http.Request;
import io.dragoman.web.view.ListView;
import io.dragoman.web.view.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lists of events, statements, agreements and so on: filters, order, pages. */
public final class ListPages {
    static final int SIZE = 50;
    private static final int LARGEST = 500;
    private static final int VALUES = 18;

    /** The order that a list has unless told otherwise, and what it can be narrowed by. */
    private record Shape(String title, String sort, List<String> facets) {}

    private static final Map<ItemKind, Shape> SHAPES = Map.of(
            ItemKind.EVENTS, new Shape("Events", "-date", List.of("category", "modality")),
            ItemKind.STATEMENTS, new Shape("Statements", "-date", List.of("stance", "kind")),
            ItemKind.AGREEMENTS, new Shape("Agreements", "-published", List.of("stage", "delivery", "kind")),
            ItemKind.MEETINGS, new Shape("Visits and meetings", "-date", List.of("outcome", "kind", "level")),
            ItemKind.CALENDAR, new Shape("Calendar", "-date", List.of("kind")),
            ItemKind.FIGURES, new Shape("Figures", "-published", List.of("unit", "year")),
            ItemKind.RELATIONS, new Shape("Characterisations", "-published", List.of("held", "attitude")),
            ItemKind.PLACES, new Shape("Places", "-published", List.of("type")));

    private final House house;

    public ListPages(House house) {
        this.house = house;
    }

    public Answer show(ItemKind kind, Request request) {
        Shape shape = SHAPES.getOrDefault(kind, new Shape(kind.word(), "-published", List.of()));
        Parameters parameters = request.parameters();
        Selection selection = parameters.selection(kind, shape.sort(), SIZE, LARGEST);
        try {
            Found<? extends Entry<? extends RecordItem>> found = house.store().items(kind, kind.type(), selection);
            Query address = request.address();
            int pages = (int) Math.max(1, (found.total() + selection.limit() - 1) / selection.limit());
            if (parameters.page() > pages) {
                throw Problem.notFound("there is no page " + parameters.page() + "; the last one is " + pages);
            }
            ListView view = new ListView(
                    shape.title(),
                    "Nothing found. Take a filter away, or read articles that report something of this kind.",
                    address,
                    facets(kind, shape, selection, address),
                    house.tables().table(kind, found.items()),
                    (selection.descending() ? "-" : "") + selection.sort(),
                    found.total(),
                    parameters.page(),
                    pages,
                    address.at("/api/v1/" + kind.word() + ".csv")
                            .with("page", null)
                            .with("size", null)
                            .toString(),
                    address.at("/api/v1/" + kind.word()).toString());
            return house.templates().page("list", new Chrome(shape.title(), kind.word()), view);
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest(String.valueOf(e.getMessage()));
        }
    }

    private List<ListView.Facet> facets(ItemKind kind, Shape shape, Selection selection, Query address) {
        List<ListView.Facet> facets = new ArrayList<>();
        for (String column : shape.facets()) {
            List<ListView.Value> values = new ArrayList<>();
            // Counted without the column's own filter, so that the other values stay in sight.
            Selection others = without(selection, column);
            for (Count count : house.store().counts(kind, others, column)) {
                boolean chosen =
                        selection.filters().getOrDefault(column, List.of()).contains(count.value());
                values.add(new ListView.Value(
                        Words.plain(count.value()),
                        count.items(),
                        chosen,
                        address.with(column, chosen ? null : count.value())
                                .with("page", null)
                                .toString()));
                if (values.size() == VALUES) {
                    break;
                }
            }
            if (!values.isEmpty()) {
                facets.add(new ListView.Facet(column, Words.plain(column), values));
            }
        }
        return facets;
    }

    private static Selection without(Selection selection, String column) {
        Map<String, List<String>> filters = new HashMap<>(selection.filters());
        filters.remove(column);
        return new Selection(
                selection.pair(),
                selection.country(),
                selection.actor(),
                selection.from(),
                selection.to(),
                selection.article(),
                selection.words(),
                filters,
                selection.sort(),
                selection.descending(),
                selection.offset(),
                selection.limit());
    }
}
