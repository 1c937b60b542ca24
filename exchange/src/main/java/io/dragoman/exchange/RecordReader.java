package io.dragoman.exchange;

import io.dragoman.record.Actor;
import io.dragoman.record.ActorType;
import io.dragoman.record.Agreement;
import io.dragoman.record.Answer;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.CalendarEntry;
import io.dragoman.record.Category;
import io.dragoman.record.Coreference;
import io.dragoman.record.Document;
import io.dragoman.record.Event;
import io.dragoman.record.Evidence;
import io.dragoman.record.Figure;
import io.dragoman.record.Manifest;
import io.dragoman.record.Mark;
import io.dragoman.record.Meeting;
import io.dragoman.record.Modality;
import io.dragoman.record.Place;
import io.dragoman.record.Rank;
import io.dragoman.record.RecordItem;
import io.dragoman.record.Relation;
import io.dragoman.record.RuleReference;
import io.dragoman.record.Span;
import io.dragoman.record.Statement;
import io.dragoman.record.StepKind;
import io.dragoman.record.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a record from a JSON tree: the inverse of {@link RecordNodes}, kind by kind. */
final class RecordReader {
    private static final Map<Class<? extends RecordItem>, Function<Fields, RecordItem>> ITEMS = Map.ofEntries(
            Map.entry(Actor.class, RecordReader::actor),
            Map.entry(Event.class, RecordReader::event),
            Map.entry(Statement.class, RecordReader::statement),
            Map.entry(Agreement.class, RecordReader::agreement),
            Map.entry(Meeting.class, RecordReader::meeting),
            Map.entry(CalendarEntry.class, RecordReader::calendarEntry),
            Map.entry(Figure.class, RecordReader::figure),
            Map.entry(Relation.class, RecordReader::relation),
            Map.entry(TimeExpression.class, RecordReader::time),
            Map.entry(Place.class, RecordReader::place),
            Map.entry(Coreference.class, RecordReader::coreference));

    private final Fields root;

    RecordReader(Fields root) {
        this.root = root;
    }

    ArticleRecord article() {
        String text = root.optionalText("text");
        return new ArticleRecord(
                root.text("id"),
                root.text("article_id"),
                text == null ? "" : text,
                manifest(root.object("manifest")),
                document(root.object("document")),
                root.objects("actors", RecordReader::actor),
                root.objects("events", RecordReader::event),
                root.objects("statements", RecordReader::statement),
                root.objects("agreements", RecordReader::agreement),
                root.objects("meetings", RecordReader::meeting),
                root.objects("calendar", RecordReader::calendarEntry),
                root.objects("figures", RecordReader::figure),
                root.objects("relations", RecordReader::relation),
                root.objects("times", RecordReader::time),
                root.objects("places", RecordReader::place),
                root.objects("coreference", RecordReader::coreference),
                root.objects("marks", RecordReader::mark));
    }

    /** One item of a kind. */
    <T extends RecordItem> T item(Class<T> type) {
        return type.cast(Objects.requireNonNull(ITEMS.get(type), type::getName).apply(root));
    }

    private static Manifest manifest(Fields fields) {
        return new Manifest(
                fields.text("program"), fields.text("lexicon"), fields.text("settings"), fields.text("parser"));
    }

    private static Document document(Fields fields) {
        return new Document(
                fields.optionalText("title"),
                fields.optionalText("author"),
                fields.optionalDay("published"),
                fields.optionalText("published_basis"),
                fields.optionalMoment("updated"),
                fields.optionalText("publication"),
                fields.optionalText("byline_bio"),
                fields.optionalText("url"),
                furniture(fields),
                fields.optionalText("genre"),
                fields.text("language"),
                fields.span("body"));
    }

    private static List<Evidence> furniture(Fields fields) {
        List<String> texts = fields.texts("furniture");
        List<Span> spans = fields.spans("furniture_spans");
        if (texts.size() != spans.size()) {
            throw new RecordFormatException("/document/furniture_spans", "not as many as furniture");
        }
        List<Evidence> furniture = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            furniture.add(new Evidence(texts.get(i), spans.get(i)));
        }
        return furniture;
    }

    private static Actor actor(Fields fields) {
        return new Actor(
                fields.text("id"),
                fields.text("name"),
                fields.word("type", ActorType.class),
                fields.optionalText("country"),
                fields.optionalText("code"),
                fields.optionalText("role"),
                fields.texts("aliases"),
                fields.optionalText("entry"),
                fields.evidence());
    }

    private static Event event(Fields fields) {
        return new Event(
                fields.text("id"),
                fields.has("category") ? fields.name("category", Category.class) : null,
                fields.optionalText("mode"),
                fields.optionalText("cameo"),
                fields.texts("contexts"),
                fields.optionalNumber("goldstein"),
                fields.optionalNumber("plover_score"),
                fields.texts("source"),
                fields.texts("target"),
                fields.flag("symmetric"),
                fields.optionalDate(),
                fields.optionalText("place"),
                fields.word("modality", Modality.class),
                fields.texts("attributed_to"),
                fields.object("trigger").asEvidence(),
                rule(fields.object("rule")),
                fields.objects("governors", RecordReader::rule),
                fields.evidence());
    }

    private static RuleReference rule(Fields fields) {
        return new RuleReference(fields.text("id"), fields.text("file"), fields.integer("line"));
    }

    private static Statement statement(Fields fields) {
        return new Statement(
                fields.text("id"),
                fields.texts("speaker"),
                fields.texts("addressee"),
                fields.texts("target"),
                fields.optionalText("verb"),
                fields.text("kind"),
                fields.has("quote") ? new Evidence(fields.text("quote"), fields.span("quote_span")) : null,
                fields.optionalText("topic"),
                fields.text("stance"),
                fields.texts("stance_towards"),
                fields.optionalText("occasion"),
                fields.texts("asked_by"),
                fields.texts("reported_by"),
                fields.optionalDate(),
                fields.evidence());
    }

    private static Agreement agreement(Fields fields) {
        return new Agreement(
                fields.text("id"),
                fields.text("name"),
                fields.texts("other_names"),
                fields.optionalText("kind"),
                fields.optionalText("base"),
                fields.texts("parties"),
                fields.text("status"),
                fields.objects("provisions", RecordReader::provision),
                fields.objects("steps", RecordReader::step),
                fields.has("amount") ? amount(fields.object("amount")) : null,
                fields.objects("money", RecordReader::money),
                fields.evidence());
    }

    private static Agreement.Provision provision(Fields fields) {
        return new Agreement.Provision(
                fields.text("text"), fields.optionalDate(), fields.texts("obliged"), proof(fields));
    }

    private static Agreement.Step step(Fields fields) {
        return new Agreement.Step(
                fields.word("step", StepKind.class),
                fields.optionalDate(),
                fields.wordOr("modality", Modality.HAPPENED),
                fields.texts("actors"),
                fields.texts("stated_by"),
                proof(fields));
    }

    private static Agreement.Money money(Fields fields) {
        return new Agreement.Money(
                fields.word("money", Agreement.MoneyStage.class),
                amount(fields.object("sum")),
                fields.optionalDate(),
                fields.texts("by"),
                proof(fields));
    }

    private static @Nullable Evidence proof(Fields fields) {
        return fields.has("proof") ? fields.object("proof").asEvidence() : null;
    }

    private static Agreement.Amount amount(Fields fields) {
        return new Agreement.Amount(fields.number("value"), fields.text("unit"), fields.optionalText("qualifier"));
    }

    private static Meeting meeting(Fields fields) {
        return new Meeting(
                fields.text("id"),
                fields.wordOr("level", Meeting.Level.MEETING),
                fields.optionalText("parent"),
                fields.texts("visitors"),
                fields.texts("counterparts"),
                fields.objects("offices", RecordReader::office),
                fields.optionalText("kind"),
                fields.optionalText("setting"),
                fields.optionalText("place"),
                fields.optionalDate(),
                fields.optionalText("occasion"),
                fields.word("outcome", Meeting.Outcome.class),
                fields.texts("topics"),
                fields.texts("left_out"),
                fields.wordOr("signing", Answer.NOT_REPORTED),
                fields.texts("signed"),
                fields.texts("promised"),
                fields.has("precedent") ? precedent(fields.object("precedent")) : null,
                fields.evidence());
    }

    private static Meeting.Office office(Fields fields) {
        return new Meeting.Office(fields.text("actor"), fields.optionalText("office"), fields.word("rank", Rank.class));
    }

    private static Meeting.Precedent precedent(Fields fields) {
        return new Meeting.Precedent(
                fields.integer("ordinal"),
                fields.optionalInteger("since"),
                fields.object("proof").asEvidence());
    }

    private static CalendarEntry calendarEntry(Fields fields) {
        return new CalendarEntry(
                fields.text("id"),
                fields.word("kind", CalendarEntry.Kind.class),
                fields.wordOr("act", CalendarEntry.Act.OTHER),
                fields.text("what"),
                fields.texts("actors"),
                fields.optionalText("place"),
                fields.optionalDate(),
                fields.optionalText("agreement"),
                fields.evidence());
    }

    private static Mark mark(Fields fields) {
        return new Mark(
                fields.text("item"), fields.word("mark", Mark.Kind.class), fields.optionalText("note"), proof(fields));
    }

    private static Figure figure(Fields fields) {
        return new Figure(
                fields.text("id"),
                fields.number("value"),
                fields.text("unit"),
                fields.optionalText("qualifier"),
                fields.optionalInteger("year"),
                fields.optionalText("subject"),
                fields.texts("stated_by"),
                fields.evidence());
    }

    private static Relation relation(Fields fields) {
        return new Relation(
                fields.text("id"),
                fields.text("label"),
                fields.texts("by"),
                fields.texts("between"),
                fields.optionalText("when"),
                fields.optionalText("attitude"),
                fields.evidence());
    }

    private static TimeExpression time(Fields fields) {
        return new TimeExpression(fields.text("id"), fields.date("iso", "precision", "basis"), fields.evidence());
    }

    private static Place place(Fields fields) {
        return new Place(
                fields.text("id"),
                fields.text("name"),
                fields.optionalText("country"),
                fields.text("type"),
                fields.evidence());
    }

    private static Coreference coreference(Fields fields) {
        return new Coreference(fields.text("id"), fields.texts("refers_to"), fields.evidence());
    }
}
