package io.dragoman.exchange;

import io.dragoman.record.Actor;
import io.dragoman.record.Agreement;
import io.dragoman.record.AgreementState;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.CalendarEntry;
import io.dragoman.record.Coreference;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Document;
import io.dragoman.record.Event;
import io.dragoman.record.Evidence;
import io.dragoman.record.Figure;
import io.dragoman.record.Manifest;
import io.dragoman.record.Mark;
import io.dragoman.record.Meeting;
import io.dragoman.record.Place;
import io.dragoman.record.RecordItem;
import io.dragoman.record.Relation;
import io.dragoman.record.RuleReference;
import io.dragoman.record.Span;
import io.dragoman.record.Statement;
import io.dragoman.record.TimeExpression;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns records into JSON trees: one method for each kind, its fields in the order in which they are printed. */
final class RecordNodes implements RecordItem.Visitor<ObjectNode> {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final boolean withText;

    RecordNodes(boolean withText) {
        this.withText = withText;
    }

    ObjectNode article(ArticleRecord article) {
        ObjectNode node = NODES.objectNode();
        node.put("article_id", article.articleId());
        node.put("id", article.id());
        node.set("manifest", manifest(article.manifest()));
        node.set("document", document(article.document()));
        node.set("actors", items(article.actors()));
        node.set("events", items(article.events()));
        node.set("statements", items(article.statements()));
        node.set("agreements", items(article.agreements()));
        node.set("meetings", items(article.meetings()));
        node.set("calendar", items(article.calendar()));
        node.set("figures", items(article.figures()));
        node.set("relations", items(article.relations()));
        node.set("times", items(article.times()));
        node.set("places", items(article.places()));
        node.set("coreference", items(article.coreference()));
        ArrayNode marks = node.putArray("marks");
        article.marks().forEach(mark -> marks.add(mark(mark)));
        if (withText) {
            node.put("text", article.text());
        }
        return node;
    }

    private static ObjectNode manifest(Manifest manifest) {
        return NODES.objectNode()
                .put("program", manifest.program())
                .put("lexicon", manifest.lexicon())
                .put("settings", manifest.settings())
                .put("parser", manifest.parser());
    }

    private static ObjectNode document(Document document) {
        ObjectNode node = NODES.objectNode();
        put(node, "title", document.title());
        put(node, "author", document.author());
        put(
                node,
                "published",
                document.published() == null ? null : document.published().toString());
        put(node, "published_basis", document.publishedBasis());
        put(
                node,
                "updated",
                document.updated() == null ? null : document.updated().toString());
        put(node, "publication", document.publication());
        put(node, "byline_bio", document.bylineBio());
        put(node, "url", document.url());
        ArrayNode furniture = node.putArray("furniture");
        ArrayNode spans = node.putArray("furniture_spans");
        for (Evidence piece : document.furniture()) {
            furniture.add(piece.text());
            spans.add(span(piece.span()));
        }
        put(node, "genre", document.genre());
        node.put("language", document.language());
        node.set("body", span(document.body()));
        return node;
    }

    @Override
    public ObjectNode visit(Actor actor) {
        ObjectNode node = item(actor);
        node.put("name", actor.name());
        node.put("type", actor.type().word());
        put(node, "country", actor.country());
        put(node, "code", actor.code());
        put(node, "role", actor.role());
        put(node, "aliases", actor.aliases());
        put(node, "entry", actor.entry());
        node.put("n_mentions", actor.evidence().size());
        return evidence(node, actor);
    }

    @Override
    public ObjectNode visit(Event event) {
        ObjectNode node = item(event);
        if (event.category() != null) {
            node.put("category", event.category().name());
            node.put("quad", event.category().quad().number());
        }
        put(node, "mode", event.mode());
        put(node, "cameo", event.cameo());
        put(node, "contexts", event.contexts());
        put(node, "goldstein", event.goldstein());
        put(node, "plover_score", event.ploverScore());
        put(node, "source", event.source());
        put(node, "target", event.target());
        node.put("symmetric", event.symmetric());
        date(node, event.date());
        put(node, "place", event.place());
        node.put("modality", event.modality().word());
        put(node, "attributed_to", event.attributedTo());
        node.set("trigger", evidence(event.trigger()));
        node.set("rule", rule(event.rule()));
        ArrayNode governors = node.putArray("governors");
        event.governors().forEach(governor -> governors.add(rule(governor)));
        return evidence(node, event);
    }

    @Override
    public ObjectNode visit(Statement statement) {
        ObjectNode node = item(statement);
        put(node, "speaker", statement.speaker());
        put(node, "addressee", statement.addressee());
        put(node, "target", statement.target());
        put(node, "verb", statement.verb());
        node.put("kind", statement.kind());
        if (statement.quote() != null) {
            node.put("quote", statement.quote().text());
            node.set("quote_span", span(statement.quote().span()));
        }
        put(node, "topic", statement.topic());
        node.put("stance", statement.stance());
        put(node, "stance_towards", statement.towards());
        put(node, "occasion", statement.occasion());
        put(node, "asked_by", statement.askedBy());
        put(node, "reported_by", statement.reportedBy());
        date(node, statement.date());
        return evidence(node, statement);
    }

    @Override
    public ObjectNode visit(Agreement agreement) {
        ObjectNode node = item(agreement);
        node.put("name", agreement.name());
        put(node, "other_names", agreement.otherNames());
        put(node, "kind", agreement.kind());
        put(node, "base", agreement.base());
        put(node, "parties", agreement.parties());
        node.put("status", agreement.status());
        state(node, agreement.state());
        put(node, "dates", stepDates(agreement));
        ArrayNode provisions = node.putArray("provisions");
        agreement.provisions().forEach(provision -> provisions.add(provision(provision)));
        ArrayNode steps = node.putArray("steps");
        agreement.steps().forEach(step -> steps.add(step(step)));
        if (agreement.amount() != null) {
            node.set("amount", amount(agreement.amount()));
        }
        ArrayNode money = node.putArray("money");
        agreement.money().forEach(sum -> money.add(money(sum)));
        return evidence(node, agreement);
    }

    private static void state(ObjectNode node, AgreementState state) {
        put(node, "stage", state.stage() == null ? null : state.stage().word());
        node.put("delivery", state.delivery().word());
    }

    private static ObjectNode provision(Agreement.Provision provision) {
        ObjectNode node = NODES.objectNode().put("text", provision.text());
        date(node, provision.due());
        put(node, "obliged", provision.obliged());
        if (provision.evidence() != null) {
            node.set("proof", evidence(provision.evidence()));
        }
        return node;
    }

    private static ObjectNode money(Agreement.Money money) {
        ObjectNode node = NODES.objectNode().put("money", money.stage().word());
        node.set("sum", amount(money.amount()));
        date(node, money.date());
        put(node, "by", money.by());
        if (money.evidence() != null) {
            node.set("proof", evidence(money.evidence()));
        }
        return node;
    }

    private static List<String> stepDates(Agreement agreement) {
        return agreement.steps().stream()
                .flatMap(step -> step.date() == null
                        ? Stream.<String>empty()
                        : Stream.of(step.date().iso()))
                .distinct()
                .toList();
    }

    private static ObjectNode step(Agreement.Step step) {
        ObjectNode node = NODES.objectNode().put("step", step.step().word());
        date(node, step.date());
        node.put("modality", step.modality().word());
        put(node, "actors", step.actors());
        put(node, "stated_by", step.statedBy());
        if (step.proof() != null) {
            node.set("proof", evidence(step.proof()));
        }
        return node;
    }

    private static ObjectNode amount(Agreement.Amount amount) {
        ObjectNode node = NODES.objectNode();
        put(node, "value", amount.value());
        node.put("unit", amount.unit());
        put(node, "qualifier", amount.qualifier());
        return node;
    }

    @Override
    public ObjectNode visit(Meeting meeting) {
        ObjectNode node = item(meeting);
        node.put("level", meeting.level().word());
        put(node, "parent", meeting.parent());
        put(node, "visitors", meeting.visitors());
        put(node, "counterparts", meeting.counterparts());
        ArrayNode offices = node.putArray("offices");
        meeting.offices().forEach(office -> offices.add(office(office)));
        put(node, "kind", meeting.kind());
        put(node, "setting", meeting.setting());
        put(node, "place", meeting.place());
        date(node, meeting.date());
        put(node, "occasion", meeting.occasion());
        node.put("outcome", meeting.outcome().word());
        put(node, "topics", meeting.discussed());
        put(node, "left_out", meeting.leftOut());
        node.put("signing", meeting.signing().word());
        put(node, "signed", meeting.signed());
        put(node, "promised", meeting.promised());
        if (meeting.precedent() != null) {
            node.set("precedent", precedent(meeting.precedent()));
        }
        return evidence(node, meeting);
    }

    private static ObjectNode office(Meeting.Office office) {
        ObjectNode node = NODES.objectNode().put("actor", office.actor());
        put(node, "office", office.office());
        return node.put("rank", office.rank().word());
    }

    private static ObjectNode precedent(Meeting.Precedent precedent) {
        ObjectNode node = NODES.objectNode().put("ordinal", precedent.ordinal());
        if (precedent.since() != null) {
            node.put("since", precedent.since());
        }
        node.set("proof", evidence(precedent.evidence()));
        return node;
    }

    @Override
    public ObjectNode visit(CalendarEntry entry) {
        ObjectNode node = item(entry);
        node.put("kind", entry.kind().word());
        node.put("act", entry.act().word());
        node.put("what", entry.what());
        put(node, "actors", entry.actors());
        put(node, "place", entry.place());
        date(node, entry.date());
        put(node, "agreement", entry.agreement());
        return evidence(node, entry);
    }

    private static ObjectNode mark(Mark mark) {
        ObjectNode node = NODES.objectNode().put("item", mark.item());
        node.put("mark", mark.kind().word());
        put(node, "note", mark.note());
        if (mark.evidence() != null) {
            node.set("proof", evidence(mark.evidence()));
        }
        return node;
    }

    @Override
    public ObjectNode visit(Figure figure) {
        ObjectNode node = item(figure);
        put(node, "value", figure.value());
        node.put("unit", figure.unit());
        put(node, "qualifier", figure.qualifier());
        if (figure.year() != null) {
            node.put("year", figure.year());
        }
        put(node, "subject", figure.subject());
        put(node, "stated_by", figure.statedBy());
        return evidence(node, figure);
    }

    @Override
    public ObjectNode visit(Relation relation) {
        ObjectNode node = item(relation);
        node.put("label", relation.label());
        put(node, "by", relation.by());
        put(node, "between", relation.between());
        put(node, "when", relation.when());
        put(node, "attitude", relation.attitude());
        return evidence(node, relation);
    }

    @Override
    public ObjectNode visit(TimeExpression time) {
        ObjectNode node = item(time);
        node.put("iso", time.date().iso());
        node.put("precision", word(time.date().precision()));
        node.put("basis", word(time.date().basis()));
        return evidence(node, time);
    }

    @Override
    public ObjectNode visit(Place place) {
        ObjectNode node = item(place);
        node.put("name", place.name());
        put(node, "country", place.country());
        node.put("type", place.type());
        return evidence(node, place);
    }

    @Override
    public ObjectNode visit(Coreference coreference) {
        ObjectNode node = item(coreference);
        put(node, "refers_to", coreference.refersTo());
        return evidence(node, coreference);
    }

    private ArrayNode items(List<? extends RecordItem> items) {
        ArrayNode array = NODES.arrayNode();
        items.forEach(item -> array.add(item.accept(this)));
        return array;
    }

    private static ObjectNode item(RecordItem item) {
        return NODES.objectNode().put("id", item.id());
    }

    private static ObjectNode evidence(ObjectNode node, RecordItem item) {
        ArrayNode array = node.putArray("evidence");
        item.evidence().forEach(piece -> array.add(evidence(piece)));
        return node;
    }

    private static ObjectNode evidence(Evidence evidence) {
        return NODES.objectNode()
                .put("text", evidence.text())
                .put("start", evidence.span().start())
                .put("end", evidence.span().end());
    }

    private static ArrayNode span(Span span) {
        return NODES.arrayNode().add(span.start()).add(span.end());
    }

    private static ObjectNode rule(RuleReference rule) {
        return NODES.objectNode().put("id", rule.id()).put("file", rule.file()).put("line", rule.line());
    }

    private static void date(ObjectNode node, @Nullable DateSpan date) {
        if (date != null) {
            node.put("date", date.iso());
            node.put("date_precision", word(date.precision()));
            node.put("date_basis", word(date.basis()));
        }
    }

    private static void put(ObjectNode node, String field, @Nullable String value) {
        if (value != null) {
            node.put(field, value);
        }
    }

    private static void put(ObjectNode node, String field, @Nullable Double value) {
        if (value != null) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(field + " is no finite number: " + value);
            }
            node.put(field, value);
        }
    }

    private static void put(ObjectNode node, String field, List<String> values) {
        ArrayNode array = node.putArray(field);
        values.forEach(array::add);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
