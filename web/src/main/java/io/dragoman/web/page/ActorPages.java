package io.dragoman.web.page;

import io.dragoman.record.Agreement;
import io.dragoman.record.Event;
import io.dragoman.record.Meeting;
import io.dragoman.record.RecordItem;
import io.dragoman.record.Statement;
import io.dragoman.store.ActorRow;
import io.dragoman.store.Entry;
import io.dragoman.store.Found;
import io.dragoman.store.ItemKind;
import io.dragoman.store.Selection;
import io.dragoman.web.http.Answer;
import io.dragoman.web.http.Parameters;
import io.dragoman.web.http.Problem;
import io.dragoman.web.http.Query;
import io.dragoman.web.http.Request;
import io.dragoman.web.view.ActorLink;
import io.dragoman.web.view.ActorView;
import io.dragoman.web.view.Card;
import io.dragoman.web.view.Cell;
import io.dragoman.web.view.ListView;
import io.dragoman.web.view.PairView;
import io.dragoman.web.view.Piece;
import io.dragoman.web.view.TableView;
import io.dragoman.web.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The list of actors and the page of each. */
public final class ActorPages {
    private static final int ROWS = 30;

    private final House house;

    public ActorPages(House house) {
        this.house = house;
    }

    public Answer list(Request request) {
        Parameters parameters = request.parameters();
        String country = parameters.country();
        String words = parameters.text("words");
        List<ActorRow> all =
                house
                        .store()
                        .actors(new io.dragoman.store.Query(null, parameters.from(), parameters.to(), null))
                        .stream()
                        .filter(actor -> country == null || country.equals(actor.country()))
                        .filter(actor -> words == null
                                || actor.name().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)))
                        .toList();
        int pages = Math.max(1, (all.size() + ListPages.SIZE - 1) / ListPages.SIZE);
        int page = parameters.page();
        if (page > pages) {
            throw Problem.notFound("there is no page " + page + "; the last one is " + pages);
        }
        List<ActorRow> shown = all.subList((page - 1) * ListPages.SIZE, Math.min(all.size(), page * ListPages.SIZE));
        Query address = request.address();
        ListView view = new ListView(
                "Actors",
                "No actor fits.",
                address,
                List.of(),
                new TableView(
                        List.of(
                                new TableView.Column("Name", "", "name"),
                                new TableView.Column("Code", "", "code"),
                                new TableView.Column("Kind", "", "what"),
                                new TableView.Column("Roles", "", "evidence"),
                                new TableView.Column("Articles", "", "number"),
                                new TableView.Column("Mentions", "", "number")),
                        shown.stream().map(ActorPages::row).toList()),
                "",
                all.size(),
                page,
                pages,
                address.at("/api/v1/actors.csv").with("page", null).toString(),
                address.at("/api/v1/actors").toString());
        return house.templates().page("list", new Chrome("Actors", "actors"), view);
    }

    private static TableView.Row row(ActorRow actor) {
        return new TableView.Row(
                "",
                List.of(
                        Cell.of(Piece.link(
                                actor.name(),
                                ActorLink.of(actor.name(), actor.code()).address())),
                        Cell.text(actor.code() == null ? "" : actor.code()),
                        Cell.text(actor.type().word()),
                        Cell.text(Words.cut(String.join("; ", actor.roles()), 120)),
                        Cell.text(Words.number(actor.articles())),
                        Cell.text(Words.number(actor.mentions()))));
    }

    public Answer show(Request request) {
        Parameters parameters = request.parameters();
        String name = parameters.text("name");
        String code = parameters.text("code");
        if (name == null) {
            throw Problem.badRequest("the parameter 'name' is missing; the list of actors is at /actors");
        }
        List<ActorRow> same = house.store().actors(io.dragoman.store.Query.everything()).stream()
                .filter(actor -> actor.name().equals(name))
                .filter(actor -> code == null || code.equals(actor.code()))
                .toList();
        if (same.isEmpty()) {
            throw Problem.notFound("no article speaks of " + Parameters.quoted(name));
        }
        ActorRow actor = same.get(0);
        List<Card.Field> head = new ArrayList<>();
        add(head, "Kind", actor.type().word());
        add(head, "Code", Objects.requireNonNullElse(actor.code(), ""));
        add(head, "Roles", String.join("; ", actor.roles()));
        add(head, "Articles", Words.number(actor.articles()));
        add(head, "Mentions", Words.number(actor.mentions()));
        List<PairView.Section> sections = new ArrayList<>();
        Selection selection = Selection.all(ROWS).ofActor(name);
        section(sections, ItemKind.EVENTS, Event.class, "Acts", selection.sortedBy("date", true), name);
        section(sections, ItemKind.STATEMENTS, Statement.class, "Statements", selection.sortedBy("date", true), name);
        section(
                sections,
                ItemKind.MEETINGS,
                Meeting.class,
                "Visits and meetings",
                selection.sortedBy("date", true),
                name);
        section(
                sections,
                ItemKind.AGREEMENTS,
                Agreement.class,
                "Agreements",
                selection.sortedBy("published", true),
                name);
        String country = actor.country();
        ActorView view = new ActorView(
                name,
                code == null ? "" : code,
                house.countries().name(country),
                country == null
                        ? ""
                        : Query.of("/events").with("country", country).toString(),
                head,
                sections);
        return house.templates().page("actor", new Chrome(name, "actors"), view);
    }

    private static void add(List<Card.Field> head, String name, String value) {
        if (!value.isEmpty()) {
            head.add(new Card.Field(name, Cell.text(value)));
        }
    }

    private <T extends RecordItem> void section(
            List<PairView.Section> sections,
            ItemKind kind,
            Class<T> type,
            String title,
            Selection selection,
            String name) {
        Found<Entry<T>> found = house.store().items(kind, type, selection);
        if (found.total() > 0) {
            sections.add(new PairView.Section(
                    kind.word(),
                    title,
                    "",
                    house.tables().table(kind, found.items()),
                    found.total(),
                    Query.of("/" + kind.word()).with("actor", name).toString()));
        }
    }
}
