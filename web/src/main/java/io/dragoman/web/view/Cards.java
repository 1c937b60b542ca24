package io.dragoman.web.view;

import io.dragoman.record.Actor;
import io.dragoman.record.Agreement;
import io.dragoman.record.AgreementState;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.CalendarEntry;
import io.dragoman.record.Coreference;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Event;
import io.dragoman.record.Evidence;
import io.dragoman.record.Figure;
import io.dragoman.record.Mark;
import io.dragoman.record.Meeting;
import io.dragoman.record.Place;
import io.dragoman.record.RecordItem;
import io.dragoman.record.Relation;
import io.dragoman.record.RuleReference;
import io.dragoman.record.Statement;
import io.dragoman.record.TimeExpression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the cards of one article's items. */
final class Cards implements RecordItem.Visitor<Card> {
    private static final int WORDS = 240;

    private final ArticleRecord article;
    private final Function<String, @Nullable String> cameo;
    private final Map<String, Actor> actors = new HashMap<>();

    Cards(ArticleRecord article, Function<String, @Nullable String> cameo) {
        this.article = article;
        this.cameo = cameo;
        article.actors().forEach(actor -> actors.put(actor.id(), actor));
    }

    @Override
    public Card visit(Event event) {
        Sign sign = Sign.of(event.category());
        String act = event.cameo() == null ? null : cameo.apply(event.cameo());
        List<Piece> head = new ArrayList<>(names(event.source()));
        head.add(Piece.styled(
                " " + (act == null ? Words.capital(String.valueOf(event.category())) : act) + " ",
                "act " + sign.style()));
        head.addAll(names(event.target()));
        Fields fields = new Fields();
        fields.add(
                "class",
                event.category() + (event.mode() == null ? "" : " · " + Words.plain(event.mode()))
                        + (event.cameo() == null ? "" : " · CAMEO " + event.cameo()) + " · " + sign.name());
        fields.add("took place", Words.plain(event.modality().word()));
        fields.date(event.date());
        fields.add("place", event.place());
        fields.add(
                "score",
                event.goldstein() == null
                        ? ""
                        : Words.score(event.goldstein()) + " (Goldstein)"
                                + (event.ploverScore() == null
                                        ? ""
                                        : ", " + Words.score(event.ploverScore()) + " (PLOVER)"));
        fields.add("contexts", String.join(", ", event.contexts()));
        fields.actors("according to", event.attributedTo());
        fields.add("word", event.trigger().text());
        fields.add("rule", rule(event.rule()));
        fields.add("governed by", event.governors().stream().map(Cards::rule).collect(Collectors.joining("; ")));
        return card(event, sign.mark(), new Cell(head, ""), fields, "/articles/" + article.id() + "/why/" + event.id());
    }

    private static String rule(RuleReference rule) {
        return rule.id() + " (" + rule.file() + ":" + rule.line() + ")";
    }

    @Override
    public Card visit(Statement statement) {
        Evidence quote = statement.quote();
        List<Piece> head = new ArrayList<>(names(statement.speaker()));
        head.add(Piece.text(": "));
        head.add(Piece.text(
                quote == null ? Words.cut(first(statement), WORDS) : "“" + Words.cut(quote.text(), WORDS) + "”"));
        Fields fields = new Fields();
        fields.add("stance", statement.stance());
        fields.actors("towards", statement.towards());
        fields.actors("about", statement.target());
        fields.actors("said to", statement.addressee());
        fields.add("speech", statement.kind() + (statement.verb() == null ? "" : ", “" + statement.verb() + "”"));
        fields.add("topic", statement.topic());
        fields.add("occasion", statement.occasion());
        fields.actors("reported by", statement.reportedBy());
        fields.date(statement.date());
        return card(statement, "❞", new Cell(head, ""), fields, "");
    }

    @Override
    public Card visit(Agreement agreement) {
        AgreementState state = agreement.state();
        Fields fields = new Fields();
        fields.add("kind", Words.plain(agreement.kind()));
        fields.actors("parties", agreement.parties());
        fields.add(
                "stage",
                state.stage() == null
                        ? Words.plain(agreement.status())
                        : Words.plain(state.stage().word()));
        fields.add("delivery", Words.plain(state.delivery().word()));
        fields.add("worth", agreement.amount() == null ? "" : ItemTables.amount(agreement.amount()));
        for (Agreement.Step step : agreement.steps()) {
            fields.add(
                    "step",
                    Words.plain(step.step().word()) + " "
                            + DateText.of(step.date()).label()
                            + (step.proof() == null
                                    ? ""
                                    : ": “" + Words.cut(step.proof().text(), WORDS) + "”"));
        }
        for (Agreement.Provision provision : agreement.provisions()) {
            fields.add(
                    "provision",
                    Words.cut(provision.text(), WORDS)
                            + (provision.due() == null
                                    ? ""
                                    : " (due " + DateText.of(provision.due()).label() + ")"));
        }
        Cell head = Cell.of(Piece.link(agreement.name(), "/agreements/" + article.id() + "/" + agreement.id()));
        return card(agreement, "§", head, fields, "");
    }

    @Override
    public Card visit(Meeting meeting) {
        List<Piece> head = new ArrayList<>(names(meeting.visitors()));
        head.add(Piece.styled(meeting.level() == Meeting.Level.MEETING ? " met " : " visited ", "act"));
        head.addAll(names(meeting.counterparts()));
        Fields fields = new Fields();
        fields.add("kind", Words.plain(meeting.kind()) + " " + meeting.level().word());
        fields.add("outcome", meeting.outcome().word());
        fields.date(meeting.date());
        fields.add("place", meeting.place());
        fields.add("occasion", meeting.occasion());
        fields.add("discussed", String.join("; ", meeting.discussed()));
        fields.add("left out", String.join("; ", meeting.leftOut()));
        fields.add("signing", Words.plain(meeting.signing().word()));
        return card(meeting, "⇄", new Cell(head, ""), fields, "");
    }

    @Override
    public Card visit(CalendarEntry entry) {
        Fields fields = new Fields();
        fields.add("kind", entry.kind().word());
        fields.actors("who", entry.actors());
        fields.date(entry.date());
        fields.add("place", entry.place());
        return card(entry, "◷", Cell.text(entry.what()), fields, "");
    }

    @Override
    public Card visit(Figure figure) {
        Fields fields = new Fields();
        fields.add("of what", figure.subject());
        fields.add("year", figure.year() == null ? "" : figure.year().toString());
        fields.actors("stated by", figure.statedBy());
        String value = (figure.qualifier() == null ? "" : figure.qualifier() + " ") + Words.amount(figure.value()) + " "
                + figure.unit();
        return card(figure, "#", Cell.text(value), fields, "");
    }

    @Override
    public Card visit(Relation relation) {
        Fields fields = new Fields();
        fields.actors("between", relation.between());
        fields.actors("called so by", relation.by());
        fields.add("when", Words.plain(relation.when()));
        fields.add("attitude", Words.plain(relation.attitude()));
        return card(relation, "≈", Cell.text("“" + relation.label() + "”"), fields, "");
    }

    @Override
    public Card visit(Actor actor) {
        Fields fields = new Fields();
        fields.add("role", actor.role());
        fields.add("kind", actor.type().word());
        fields.add("also", String.join(", ", actor.aliases()));
        fields.add("mentions", Words.number(actor.evidence().size()));
        ActorLink link = ActorLink.of(actor.name(), actor.code());
        return card(
                actor,
                "",
                Cell.of(Piece.link(actor.name(), link.address()), Piece.styled(" " + link.code(), "code")),
                fields,
                "");
    }

    @Override
    public Card visit(TimeExpression time) {
        Fields fields = new Fields();
        fields.date(time.date());
        return card(time, "", Cell.text("“" + Words.cut(first(time), WORDS) + "”"), fields, "");
    }

    @Override
    public Card visit(Place place) {
        Fields fields = new Fields();
        fields.add("country", place.country());
        fields.add("kind", place.type());
        return card(place, "", Cell.text(place.name()), fields, "");
    }

    @Override
    public Card visit(Coreference coreference) {
        Fields fields = new Fields();
        fields.actors("stands for", coreference.refersTo());
        return card(coreference, "", Cell.text("“" + Words.cut(first(coreference), WORDS) + "”"), fields, "");
    }

    private Card card(RecordItem item, String mark, Cell headline, Fields fields, String why) {
        for (Mark one : article.marks()) {
            if (one.item().equals(item.id())) {
                fields.add("take care", Words.plain(one.kind().word()) + (one.note() == null ? "" : ": " + one.note()));
            }
        }
        return new Card(item.id(), Style.of(item).classes("c-"), mark, headline, fields.all, why);
    }

    private static String first(RecordItem item) {
        return item.evidence().isEmpty() ? "" : item.evidence().get(0).text();
    }

    private List<Piece> names(List<String> ids) {
        return Cell.actors(ids.stream().map(this::link).toList()).pieces();
    }

    private ActorLink link(String id) {
        Actor actor = actors.get(id);
        return actor == null ? new ActorLink(id, "", "") : ActorLink.of(actor.name(), actor.code());
    }

    /** Properties that have a value. */
    private final class Fields {
        private final List<Card.Field> all = new ArrayList<>();

        void add(String name, @Nullable String value) {
            if (value != null && !value.isBlank()) {
                all.add(new Card.Field(name, Cell.text(value)));
            }
        }

        void actors(String name, List<String> ids) {
            if (!ids.isEmpty()) {
                all.add(new Card.Field(name, new Cell(names(ids), "")));
            }
        }

        void date(@Nullable DateSpan date) {
            DateText text = DateText.of(date);
            if (!text.label().isEmpty()) {
                all.add(new Card.Field(
                        "date", Cell.of(Piece.text(text.label()), Piece.styled(" " + text.note(), "note"))));
            }
        }
    }
}
