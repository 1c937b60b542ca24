package io.dragoman.store;

import io.dragoman.exchange.RecordJson;
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
import io.dragoman.record.Statement;
import io.dragoman.record.TimeExpression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows that one article takes in each table, in the order of the columns in schema.sql. */
final class Rows implements RecordItem.Visitor<Void> {
    private final ArticleRecord article;
    private final RecordJson json;
    private final Participants participants;
    private final Sides sides;
    private final Between between;
    private final Map<String, List<List<@Nullable Object>>> rows = new LinkedHashMap<>();

    private Rows(ArticleRecord article, RecordJson json) {
        this.article = article;
        this.json = json;
        this.participants = new Participants(article.actors());
        this.sides = new Sides(article.events(), participants);
        this.between = new Between(participants);
    }

    /**
     * The rows by table; values are null, strings, integers, doubles, booleans, days and lists of strings.
     *
     * @param line the article's JSON
     * @param digest the digest of that
     */
    static Map<String, List<List<@Nullable Object>>> of(
            ArticleRecord article, RecordJson json, String line, String digest) {
        Rows rows = new Rows(article, json);
        rows.article(line, digest);
        article.items().forEach(item -> item.accept(rows));
        rows.marks();
        return rows.rows;
    }

    private void article(String line, String digest) {
        Document document = article.document();
        Manifest manifest = article.manifest();
        add(
                "articles",
                article.id(),
                article.articleId(),
                document.title(),
                document.author(),
                document.published(),
                document.publication(),
                document.url(),
                document.genre(),
                document.language(),
                article.text(),
                manifest.program(),
                manifest.lexicon(),
                manifest.settings(),
                manifest.parser(),
                sides.countries(),
                sides.pairs(),
                digest,
                line);
    }

    @Override
    public Void visit(Actor actor) {
        return item(
                "actors",
                actor,
                actor.name(),
                actor.type().word(),
                Participants.country(actor),
                actor.code(),
                actor.role(),
                actor.aliases(),
                actor.entry(),
                actor.evidence().size());
    }

    @Override
    public Void visit(Event event) {
        participants(event, "source", event.source());
        participants(event, "target", event.target());
        sides.dyads(event).forEach(dyad -> add("dyads", Values.of(article.id()), dyad));
        pairs("events", event.date(), between.across(event.source(), event.target(), event.symmetric()));
        return item(
                "events",
                event,
                event.category() == null ? null : event.category().name(),
                event.mode(),
                event.cameo(),
                event.category() == null ? null : event.category().quad().number(),
                event.goldstein(),
                event.ploverScore(),
                event.contexts(),
                namesCodesCountries(event.source()),
                namesCodesCountries(event.target()),
                event.symmetric(),
                date(event.date()),
                event.place(),
                event.modality().word(),
                participants.names(event.attributedTo()),
                event.trigger().text(),
                event.rule().id(),
                event.rule().file(),
                event.rule().line(),
                event.governors().stream().map(RuleReference::id).toList());
    }

    private void participants(Event event, String side, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            add(
                    "event_participants",
                    article.id(),
                    event.id(),
                    side,
                    i,
                    id,
                    participants.name(id),
                    participants.code(id),
                    participants.country(id));
        }
    }

    @Override
    public Void visit(Statement statement) {
        pairs("statements", statement.date(), between.across(statement.speaker(), statement.target(), false));
        return item(
                "statements",
                statement,
                namesCodesCountries(statement.speaker()),
                participants.names(statement.addressee()),
                namesCodesCountries(statement.target()),
                statement.verb(),
                statement.kind(),
                statement.quote() == null ? null : statement.quote().text(),
                statement.topic(),
                statement.stance(),
                participants.names(statement.towards()),
                statement.occasion(),
                participants.names(statement.askedBy()),
                participants.names(statement.reportedBy()),
                date(statement.date()));
    }

    @Override
    public Void visit(Agreement agreement) {
        pairs("agreements", null, between.pooled(agreement.parties(), List.of()));
        steps(agreement);
        provisions(agreement);
        money(agreement);
        Agreement.Amount amount = agreement.amount();
        AgreementState state = agreement.state();
        return item(
                "agreements",
                agreement,
                agreement.name(),
                agreement.otherNames(),
                agreement.kind(),
                agreement.base(),
                namesCodesCountries(agreement.parties()),
                agreement.status(),
                state.stage() == null ? null : state.stage().word(),
                state.delivery().word(),
                amount == null ? null : amount.value(),
                amount == null ? null : amount.unit(),
                amount == null ? null : amount.qualifier());
    }

    private void steps(Agreement agreement) {
        int ordinal = 0;
        for (Agreement.Step step : agreement.steps()) {
            add(
                    "agreement_steps",
                    Values.of(
                            article.id(), agreement.id(), ordinal++, step.step().word()),
                    date(step.date()),
                    step.modality().word(),
                    participants.names(step.actors()),
                    participants.names(step.statedBy()),
                    evidence(step.proof()));
        }
    }

    private void provisions(Agreement agreement) {
        int ordinal = 0;
        for (Agreement.Provision provision : agreement.provisions()) {
            add(
                    "agreement_provisions",
                    Values.of(article.id(), agreement.id(), ordinal++, provision.text()),
                    date(provision.due()),
                    participants.names(provision.obliged()),
                    evidence(provision.evidence()));
        }
    }

    private void money(Agreement agreement) {
        int ordinal = 0;
        for (Agreement.Money money : agreement.money()) {
            add(
                    "agreement_money",
                    Values.of(
                            article.id(),
                            agreement.id(),
                            ordinal++,
                            money.stage().word()),
                    money.amount().value(),
                    money.amount().unit(),
                    money.amount().qualifier(),
                    date(money.date()),
                    participants.names(money.by()),
                    evidence(money.evidence()));
        }
    }

    private void marks() {
        int ordinal = 0;
        for (Mark mark : article.marks()) {
            add(
                    "marks",
                    article.id(),
                    ordinal++,
                    mark.item(),
                    mark.kind().word(),
                    mark.note(),
                    evidence(mark.evidence()));
        }
    }

    @Override
    public Void visit(Meeting meeting) {
        pairs("meetings", meeting.date(), between.pooled(meeting.visitors(), meeting.counterparts()));
        Meeting.Precedent precedent = meeting.precedent();
        return item(
                "meetings",
                meeting,
                meeting.level().word(),
                meeting.parent(),
                namesCodesCountries(meeting.visitors()),
                namesCodesCountries(meeting.counterparts()),
                meeting.kind(),
                meeting.setting(),
                meeting.place(),
                date(meeting.date()),
                meeting.occasion(),
                meeting.outcome().word(),
                meeting.discussed(),
                meeting.leftOut(),
                meeting.signing().word(),
                meeting.signed(),
                precedent == null ? null : precedent.ordinal(),
                precedent == null ? null : precedent.since());
    }

    @Override
    public Void visit(CalendarEntry entry) {
        pairs("calendar", entry.date(), between.pooled(entry.actors(), List.of()));
        return item(
                "calendar",
                entry,
                entry.kind().word(),
                entry.act().word(),
                entry.what(),
                namesCodesCountries(entry.actors()),
                entry.place(),
                date(entry.date()));
    }

    @Override
    public Void visit(Figure figure) {
        return item(
                "figures",
                figure,
                figure.value(),
                figure.unit(),
                figure.qualifier(),
                figure.year(),
                figure.subject(),
                participants.names(figure.statedBy()));
    }

    @Override
    public Void visit(Relation relation) {
        pairs("relations", null, between.pooled(relation.between(), List.of()));
        return item(
                "relations",
                relation,
                relation.label(),
                participants.names(relation.by()),
                namesCodesCountries(relation.between()),
                relation.when(),
                relation.attitude());
    }

    @Override
    public Void visit(TimeExpression time) {
        return item("times", time, date(time.date()));
    }

    @Override
    public Void visit(Place place) {
        return item("places", place, place.name(), place.country(), place.type());
    }

    @Override
    public Void visit(Coreference coreference) {
        return item("coreference", coreference, participants.names(coreference.refersTo()));
    }

    /** Adds a row that begins and ends as the rows of all items do. */
    @SuppressWarnings("NullAway") // Visitor<Void> has nothing but null to return
    private Void item(String table, RecordItem item, @Nullable Object... columns) {
        int ordinal = next(table);
        Evidence first = item.evidence().isEmpty() ? null : item.evidence().get(0);
        add(
                table,
                Values.of(article.id(), ordinal, key(ordinal), item.id()),
                Values.of(columns),
                evidence(first),
                json.line(item));
        return null;
    }

    /** Adds the rows that tell between which countries the next item of a table is. */
    private void pairs(String table, @Nullable DateSpan date, Set<String> pairs) {
        int ordinal = next(table);
        for (String pair : pairs) {
            add(
                    "item_pairs",
                    pair,
                    table,
                    article.id(),
                    ordinal,
                    key(ordinal),
                    date == null ? null : date.iso(),
                    date == null ? null : date.start(),
                    date == null ? null : date.end());
        }
    }

    private int next(String table) {
        return rows.getOrDefault(table, List.of()).size();
    }

    private String key(int ordinal) {
        return article.id() + "/" + ordinal;
    }

    private Values namesCodesCountries(List<String> ids) {
        return Values.of(participants.names(ids), participants.codes(ids), participants.countries(ids));
    }

    private static Values date(@Nullable DateSpan date) {
        return date == null
                ? Values.of(null, null, null, null, null)
                : Values.of(date.iso(), date.start(), date.end(), word(date.precision()), word(date.basis()));
    }

    private static Values evidence(@Nullable Evidence evidence) {
        return evidence == null
                ? Values.of(null, null, null)
                : Values.of(
                        evidence.text(),
                        evidence.span().start(),
                        evidence.span().end());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private void add(String table, @Nullable Object... values) {
        List<@Nullable Object> row = new ArrayList<>();
        flatten(Arrays.asList(values), row);
        rows.computeIfAbsent(table, name -> new ArrayList<>()).add(Collections.unmodifiableList(row));
    }

    private static void flatten(List<@Nullable Object> values, List<@Nullable Object> row) {
        for (Object value : values) {
            if (value instanceof Values several) {
                flatten(several.values(), row);
            } else {
                row.add(value);
            }
        }
    }
}
