package io.dragoman.web.page;

import io.dragoman.exchange.PlainJson;
import io.dragoman.store.Dyad;
import io.dragoman.store.Pair;
import io.dragoman.web.http.Answer;
import io.dragoman.web.http.Parameters;
import io.dragoman.web.http.Query;
import io.dragoman.web.http.Request;
import io.dragoman.web.view.Cell;
import io.dragoman.web.view.NetworkView;
import io.dragoman.web.view.Piece;
import io.dragoman.web.view.TableView;
import io.dragoman.web.view.Words;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Countries and the events between them as a graph, and as a table for those who see no graph. */
public final class NetworkPage {
    private static final int LINKS = 120;

    private final House house;

    public NetworkPage(House house) {
        this.house = house;
    }

    /** A link of the graph: both directions together. */
    record Link(String one, String other, long events, double balance) {}

    public Answer show(Request request) {
        Query address = request.address();
        NetworkView view = new NetworkView(
                address,
                address.at("/network/graph").toString(),
                table(links(request.parameters()), address.at("/events").with("country", null)));
        return house.templates().page("network", new Chrome("Network", "network"), view);
    }

    /** The graph for the script of the page. */
    public Answer graph(Request request) {
        List<Link> links = links(request.parameters());
        Map<String, Long> weights = new HashMap<>();
        for (Link link : links) {
            weights.merge(link.one(), link.events(), Long::sum);
            weights.merge(link.other(), link.events(), Long::sum);
        }
        return Answer.json(PlainJson.line(Map.of(
                "nodes",
                weights.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(node -> Map.of(
                                "id", node.getKey(),
                                "name", house.countries().name(node.getKey()),
                                "events", node.getValue()))
                        .toList(),
                "links",
                links.stream()
                        .map(link -> Map.of(
                                "source", link.one(),
                                "target", link.other(),
                                "events", link.events(),
                                "score", Math.round(10 * link.balance()) / 10.0))
                        .toList())));
    }

    private List<Link> links(Parameters parameters) {
        Map<Pair, Link> links = new HashMap<>();
        for (Dyad dyad : house.dyads(parameters.country(), parameters.from(), parameters.to(), null)) {
            Pair pair = dyad.pair();
            links.merge(
                    pair,
                    new Link(pair.one(), pair.other(), dyad.events(), dyad.cooperation() - dyad.conflict()),
                    (left, right) -> new Link(
                            pair.one(),
                            pair.other(),
                            left.events() + right.events(),
                            left.balance() + right.balance()));
        }
        return links.values().stream()
                .map(link -> new Link(link.one(), link.other(), link.events(), link.balance() / link.events()))
                .sorted(Comparator.comparingLong(Link::events)
                        .reversed()
                        .thenComparing(Link::one)
                        .thenComparing(Link::other))
                .limit(LINKS)
                .toList();
    }

    private TableView table(List<Link> links, Query events) {
        return new TableView(
                List.of(
                        new TableView.Column("Pair", "", "name"),
                        new TableView.Column("Events", "", "number"),
                        new TableView.Column("Mean score", "", "number")),
                links.stream()
                        .map(link -> new TableView.Row(
                                "",
                                List.of(
                                        Cell.of(Piece.link(
                                                house.countries().name(link.one()) + " – "
                                                        + house.countries().name(link.other()),
                                                "/pairs/" + link.one() + "-" + link.other())),
                                        Cell.of(Piece.link(
                                                Words.number(link.events()),
                                                events.with("pair", link.one() + "-" + link.other())
                                                        .toString())),
                                        Cell.text(Words.score(link.balance())))))
                        .toList());
    }
}
