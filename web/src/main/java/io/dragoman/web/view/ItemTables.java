package io.dragoman.web.view;

import io.dragoman.record.Actor;
import io.dragoman.record.Agreement;
import io.dragoman.record.AgreementState;
import io.dragoman.record.CalendarEntry;
import io.dragoman.record.Coreference;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Event;
import io.dragoman.record.Evidence;
import io.dragoman.record.Figure;
import io.dragoman.record.Meeting;
import io.dragoman.record.Modality;
import io.dragoman.record.Place;
import io.dragoman.record.RecordItem;
import io.dragoman.record.Relation;
import io.dragoman.record.Statement;
import io.dragoman.record.TimeExpression;
import io.dragoman.store.ArticleHead;
import io.dragoman.store.Entry;
import io.dragoman.store.EventRow;
import io.dragoman.store.ItemKind;
import io.dragoman.web.http.Query;
import io.dragoman.web.view.TableView.Column;
import io.dragoman.web.view.TableView.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Items of every kind as rows of tables. Immutable. */
public final class ItemTables {
    private static final int WORDS = 180;
    private static final Column DATE = new Column("Date", "date", "date");
    private static final Column SOURCE = new Column("Reported by", "published", "source");
    private static final Column EVIDENCE = new Column("Evidence", "", "evidence");

    private final Function<String, @Nullable String> cameo;

    /** Tables that tell CAMEO codes by name. */
    public ItemTables(Function<String, @Nullable String> cameo) {
        this.cameo = cameo;
    }

    public TableView table(ItemKind kind, List<? extends Entry<? extends RecordItem>> entries) {
        List<Row> rows = new ArrayList<>();
        for (Entry<? extends RecordItem> entry : entries) {
            rows.add(entry.item().accept(new Cells(entry)));
        }
        return new TableView(columns(kind), rows);
    }

    private static List<Column> columns(ItemKind kind) {
        return switch (kind) {
            case EVENTS ->
                List.of(
                        DATE,
                        new Column("Who", "", "who"),
                        new Column("Did", "category", "what"),
                        new Column("To whom", "", "who"),
                        new Column("Score", "goldstein", "number"),
                        EVIDENCE,
                        SOURCE);
            case STATEMENTS ->
                List.of(
                        DATE,
                        new Column("Speaker", "", "who"),
                        new Column("Stance", "stance", "what"),
                        new Column("About", "", "who"),
                        new Column("Words", "", "evidence"),
                        SOURCE);
            case AGREEMENTS ->
                List.of(
                        new Column("Agreement", "name", "name"),
                        new Column("Kind", "kind", "what"),
                        new Column("Parties", "", "who"),
                        new Column("Stage", "status", "what"),
                        new Column("Delivery", "", "what"),
                        new Column("Worth", "amount", "number"),
                        EVIDENCE,
                        SOURCE);
            case MEETINGS ->
                List.of(
                        DATE,
                        new Column("Visitors", "", "who"),
                        new Column("Met or visited", "", "who"),
                        new Column("Kind", "kind", "what"),
                        new Column("Place", "place", "place"),
                        new Column("Outcome", "outcome", "what"),
                        new Column("Substance", "", "evidence"),
                        SOURCE);
            case CALENDAR ->
                List.of(
                        new Column("Due", "date", "date"),
                        new Column("What", "what", "name"),
                        new Column("Who", "", "who"),
                        new Column("Kind", "kind", "what"),
                        EVIDENCE,
                        SOURCE);
            case FIGURES ->
                List.of(
                        new Column("Value", "value", "number"),
                        new Column("Unit", "unit", "what"),
                        new Column("Of what", "subject", "name"),
                        new Column("Year", "year", "date"),
                        new Column("Stated by", "", "who"),
                        EVIDENCE,
                        SOURCE);
            case RELATIONS ->
                List.of(
                        new Column("Called", "label", "name"),
                        new Column("Between", "", "who"),
                        new Column("By", "", "who"),
                        new Column("When", "held", "what"),
                        new Column("Attitude", "attitude", "what"),
                        EVIDENCE,
                        SOURCE);
            case ACTORS ->
                List.of(
                        new Column("Name", "name", "name"),
                        new Column("Code", "", "code"),
                        new Column("Kind", "", "what"),
                        new Column("Role", "", "evidence"),
                        new Column("Mentions", "mentions", "number"),
                        SOURCE);
            case TIMES -> List.of(DATE, EVIDENCE, SOURCE);
            case PLACES ->
                List.of(
                        new Column("Place", "name", "name"),
                        new Column("Country", "", "code"),
                        new Column("Kind", "type", "what"),
                        EVIDENCE,
                        SOURCE);
            case COREFERENCE -> List.of(EVIDENCE, new Column("Stands for", "", "who"), SOURCE);
        };
    }

    /** The address of an item on its article's page. */
    public static String address(ArticleHead article, String item) {
        return "/articles/" + article.id() + "#" + item;
    }

    private final class Cells implements RecordItem.Visitor<Row> {
        private final Entry<? extends RecordItem> entry;

        Cells(Entry<? extends RecordItem> entry) {
            this.entry = entry;
        }

        @Override
        public Row visit(Event event) {
            Sign sign = Sign.of(event.category());
            String name = event.cameo() == null ? null : cameo.apply(event.cameo());
            List<Piece> act = new ArrayList<>();
            act.add(new Piece(sign.mark() + " ", "", "sign " + sign.style(), sign.name()));
            act.add(new Piece(
                    name == null ? Words.capital(String.valueOf(event.category())) : name,
                    "",
                    "",
                    event.category() + (event.cameo() == null ? "" : " " + event.cameo())));
            if (event.modality() != Modality.HAPPENED) {
                act.add(Piece.styled(" " + Words.plain(event.modality().word()), "modality"));
            }
            return new Row(
                    event.modality() == Modality.NOT_HAPPENED ? "not" : "",
                    List.of(
                            date(event.date()),
                            actors(event.source()),
                            new Cell(act, ""),
                            actors(event.target()),
                            Cell.text(Words.score(event.goldstein() == null ? event.ploverScore() : event.goldstein())),
                            evidence(event),
                            source()));
        }

        @Override
        public Row visit(Statement statement) {
            Evidence quote = statement.quote();
            Cell words = quote == null
                    ? evidence(statement)
                    : Cell.of(Piece.link("“" + Words.cut(quote.text(), WORDS) + "”", address(statement)));
            return row(
                    date(statement.date()),
                    actors(statement.speaker()),
                    Cell.of(new Piece(
                            stance(statement.stance()),
                            "",
                            "stance-" + statement.stance(),
                            statement.kind() + (statement.topic() == null ? "" : "; on " + statement.topic()))),
                    actors(statement.towards().isEmpty() ? statement.target() : statement.towards()),
                    words,
                    source());
        }

        @Override
        public Row visit(Agreement agreement) {
            AgreementState state = agreement.state();
            Agreement.Amount amount = agreement.amount();
            return row(
                    Cell.of(Piece.link(
                            agreement.name(), "/agreements/" + entry.article().id() + "/" + agreement.id())),
                    Cell.text(Words.plain(agreement.kind())),
                    actors(agreement.parties()),
                    Cell.text(
                            state.stage() == null
                                    ? Words.plain(agreement.status())
                                    : Words.plain(state.stage().word())),
                    Cell.text(Words.plain(state.delivery().word()).replace("unknown", "")),
                    amount == null ? Cell.EMPTY : Cell.text(amount(amount)),
                    evidence(agreement),
                    source());
        }

        @Override
        public Row visit(Meeting meeting) {
            String substance = String.join("; ", meeting.discussed());
            return row(
                    date(meeting.date()),
                    actors(meeting.visitors()),
                    actors(meeting.counterparts()),
                    Cell.text(
                            Words.plain(meeting.kind() == null ? meeting.level().word() : meeting.kind())),
                    Cell.text(meeting.place() == null ? "" : meeting.place()),
                    Cell.of(Piece.styled(
                            Words.plain(meeting.outcome().word()),
                            "outcome-" + meeting.outcome().word())),
                    substance.isEmpty()
                            ? evidence(meeting)
                            : Cell.of(Piece.link(Words.cut(substance, WORDS), address(meeting))),
                    source());
        }

        @Override
        public Row visit(CalendarEntry entry) {
            return row(
                    date(entry.date()),
                    Cell.text(entry.what()),
                    actors(entry.actors()),
                    Cell.text(entry.kind().word()),
                    evidence(entry),
                    source());
        }

        @Override
        public Row visit(Figure figure) {
            return row(
                    Cell.text((figure.qualifier() == null ? "" : figure.qualifier() + " ")
                            + Words.amount(figure.value())),
                    Cell.text(figure.unit()),
                    Cell.text(figure.subject() == null ? "" : figure.subject()),
                    Cell.text(figure.year() == null ? "" : figure.year().toString()),
                    actors(figure.statedBy()),
                    evidence(figure),
                    source());
        }

        @Override
        public Row visit(Relation relation) {
            return row(
                    Cell.text("“" + relation.label() + "”"),
                    actors(relation.between()),
                    actors(relation.by()),
                    Cell.text(Words.plain(relation.when())),
                    Cell.text(Words.plain(relation.attitude())),
                    evidence(relation),
                    source());
        }

        @Override
        public Row visit(Actor actor) {
            ActorLink link = ActorLink.of(actor.name(), actor.code());
            return row(
                    Cell.of(Piece.link(actor.name(), link.address())),
                    Cell.text(actor.code() == null ? "" : actor.code()),
                    Cell.text(actor.type().word()),
                    Cell.text(actor.role() == null ? "" : actor.role()),
                    Cell.text(Words.number(actor.evidence().size())),
                    source());
        }

        @Override
        public Row visit(TimeExpression time) {
            return row(date(time.date()), evidence(time), source());
        }

        @Override
        public Row visit(Place place) {
            return row(
                    Cell.text(place.name()),
                    Cell.text(place.country() == null ? "" : place.country()),
                    Cell.text(place.type()),
                    evidence(place),
                    source());
        }

        @Override
        public Row visit(Coreference coreference) {
            return row(evidence(coreference), actors(coreference.refersTo()), source());
        }

        private static Row row(Cell... cells) {
            return new Row("", List.of(cells));
        }

        private String address(RecordItem item) {
            return ItemTables.address(entry.article(), item.id());
        }

        private Cell actors(List<String> ids) {
            List<EventRow.Participant> named = entry.named(ids);
            return Cell.actors(ActorLink.all(named));
        }

        private Cell evidence(RecordItem item) {
            String words = item.evidence().isEmpty()
                    ? "see the article"
                    : Words.cut(item.evidence().get(0).text(), WORDS);
            return Cell.of(Piece.link(words, address(item)));
        }

        private Cell source() {
            ArticleHead article = entry.article();
            String outlet = article.publication() == null ? "" : article.publication() + ", ";
            String day = DateText.of(article.published()).label();
            return Cell.of(
                    Piece.link(
                                    Words.cut(article.label(), 60),
                                    Query.of("/articles/" + article.id()).toString())
                            .withNote(outlet + day),
                    Piece.styled(day.isEmpty() ? "" : " " + day, "day"));
        }

        private static Cell date(@Nullable DateSpan date) {
            DateText text = DateText.of(date);
            return text.label().isEmpty()
                    ? Cell.EMPTY
                    : Cell.of(Piece.text(text.label()).withNote(text.note()));
        }
    }

    private static String stance(String stance) {
        return switch (stance) {
            case "supportive" -> "+ supportive";
            case "critical" -> "− critical";
            default -> "= neutral";
        };
    }

    static String amount(Agreement.Amount amount) {
        return (amount.qualifier() == null ? "" : amount.qualifier() + " ") + amount.unit() + " "
                + Words.amount(amount.value());
    }
}
