package io.dragoman.acceptance.examples;

import io.dragoman.record.Actor;
import io.dragoman.record.Agreement;
import io.dragoman.record.AgreementState;
import io.dragoman.record.Answer;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.CalendarEntry;
import io.dragoman.record.Coreference;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Document;
import io.dragoman.record.Event;
import io.dragoman.record.Evidence;
import io.dragoman.record.Figure;
import io.dragoman.record.Mark;
import io.dragoman.record.Meeting;
import io.dragoman.record.Modality;
import io.dragoman.record.Place;
import io.dragoman.record.RecordItem;
import io.dragoman.record.Relation;
import io.dragoman.record.Statement;
import io.dragoman.record.TimeExpression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A record as lines that a reader can check against the article, one for each item: its kind, what it says, and the words
 * that prove it. Ids and offsets are left out, because a reader cannot judge them and every change would change them.
 */
final class RecordLines implements RecordItem.Visitor<String> {

    private static final int WORDS = 60;

    private final Map<String, String> names = new HashMap<>();

    private RecordLines(ArticleRecord record) {
        record.actors().forEach(actor -> names.put(actor.id(), actor.name()));
        record.agreements().forEach(agreement -> names.put(agreement.id(), agreement.name()));
        record.calendar().forEach(entry -> names.put(entry.id(), entry.what()));
    }

    static String of(ArticleRecord record) {
        RecordLines form = new RecordLines(record);
        List<String> lines = new ArrayList<>();
        lines.add(document(record.document()));
        record.items().forEach(item -> lines.add(item.accept(form)));
        record.marks().forEach(mark -> lines.add(mark(mark, record)));
        return String.join("\n", lines) + "\n";
    }

    private static String document(Document document) {
        return line(
                "document",
                document.title(),
                document.author(),
                Objects.toString(document.published(), null),
                document.publication(),
                document.genre(),
                labelled("bio", document.bylineBio()),
                document.furniture().isEmpty()
                        ? null
                        : "furniture: "
                                + document.furniture().stream()
                                        .map(Evidence::text)
                                        .collect(Collectors.joining(" / ")));
    }

    @Override
    public String visit(Actor actor) {
        return line("actor", actor.name(), actor.type().word(), actor.code(), actor.role());
    }

    @Override
    public String visit(Event event) {
        return line(
                "event",
                (event.category() == null ? "–" : event.category().name())
                        + (event.cameo() == null ? "" : " " + event.cameo()),
                named(event.source()) + (event.symmetric() ? " ↔ " : " → ") + named(event.target()),
                date(event.date()),
                labelled("at", event.place()),
                event.modality() == Modality.HAPPENED ? null : event.modality().word(),
                labelled("by the word of", some(event.attributedTo())),
                "“" + shortened(event.trigger().text()) + "”",
                proof(event));
    }

    @Override
    public String visit(Statement statement) {
        return line(
                "statement",
                named(statement.speaker()),
                labelled("to", some(statement.addressee())),
                labelled("on", some(statement.target())),
                statement.verb(),
                statement.kind(),
                statement.topic(),
                statement.stance().equals("neutral")
                        ? null
                        : statement.stance()
                                + (statement.towards().isEmpty() ? "" : " to " + named(statement.towards())),
                labelled("asked by", some(statement.askedBy())),
                labelled("reported by", some(statement.reportedBy())),
                date(statement.date()),
                statement.quote() == null
                        ? proof(statement)
                        : "“" + shortened(statement.quote().text()) + "”");
    }

    @Override
    public String visit(Agreement agreement) {
        AgreementState state = agreement.state();
        List<String> lines = new ArrayList<>();
        lines.add(line(
                "agreement",
                agreement.name(),
                agreement.kind(),
                labelled("base", agreement.base()),
                some(agreement.parties()),
                agreement.status(),
                state.stage() == null ? null : state.stage().word(),
                state.delivery().word().equals("unknown")
                        ? null
                        : state.delivery().word(),
                amount(agreement.amount()),
                proof(agreement)));
        for (Agreement.Step step : agreement.steps()) {
            lines.add(line(
                    "  step",
                    step.step().word(),
                    step.modality() == Modality.HAPPENED
                            ? null
                            : step.modality().word(),
                    date(step.date()),
                    some(step.actors()),
                    labelled("by the word of", some(step.statedBy())),
                    step.proof() == null ? null : shortened(step.proof().text())));
        }
        for (Agreement.Provision provision : agreement.provisions()) {
            lines.add(line("  provision", provision.text(), date(provision.due()), some(provision.obliged())));
        }
        for (Agreement.Money money : agreement.money()) {
            lines.add(line(
                    "  money", money.stage().word(), amount(money.amount()), date(money.date()), some(money.by())));
        }
        return String.join("\n", lines);
    }

    @Override
    public String visit(Meeting meeting) {
        Meeting.Precedent precedent = meeting.precedent();
        return line(
                meeting.parent() == null ? "meeting" : "  meeting",
                meeting.level().word(),
                named(meeting.visitors()) + " – " + named(meeting.counterparts()),
                meeting.kind(),
                meeting.setting(),
                labelled("at", meeting.place()),
                date(meeting.date()),
                labelled("occasion", meeting.occasion()),
                meeting.outcome().word(),
                labelled("discussed", list(meeting.discussed())),
                labelled("left out", list(meeting.leftOut())),
                meeting.signing() == Answer.NOT_REPORTED
                        ? null
                        : "signing: " + meeting.signing().word(),
                labelled("signed", some(meeting.signed())),
                labelled("promised", some(meeting.promised())),
                precedent == null
                        ? null
                        : "precedent: " + precedent.ordinal()
                                + (precedent.since() == null ? "" : " since " + precedent.since()),
                proof(meeting));
    }

    @Override
    public String visit(CalendarEntry entry) {
        return line(
                "calendar",
                entry.kind().word(),
                entry.act().word(),
                entry.what(),
                some(entry.actors()),
                labelled("at", entry.place()),
                date(entry.date()),
                entry.agreement() == null ? null : "agreement: " + names.getOrDefault(entry.agreement(), "?"),
                proof(entry));
    }

    @Override
    public String visit(Figure figure) {
        return line(
                "figure",
                String.format(Locale.ROOT, "%s %s", plain(figure.value()), figure.unit()),
                figure.qualifier(),
                figure.year() == null ? null : figure.year().toString(),
                figure.subject(),
                labelled("by the word of", some(figure.statedBy())),
                proof(figure));
    }

    @Override
    public String visit(Relation relation) {
        return line(
                "relation",
                "“" + relation.label() + "”",
                some(relation.between()),
                relation.when(),
                relation.attitude(),
                labelled("by", some(relation.by())),
                proof(relation));
    }

    @Override
    public String visit(TimeExpression time) {
        return line("time", date(time.date()), proof(time));
    }

    @Override
    public String visit(Place place) {
        return line("place", place.name(), place.type(), place.country());
    }

    @Override
    public String visit(Coreference coreference) {
        return line("coreference", proof(coreference), named(coreference.refersTo()));
    }

    private static String mark(Mark mark, ArticleRecord record) {
        String item = record.items().stream()
                .filter(one -> one.id().equals(mark.item()))
                .findFirst()
                .map(RecordLines::proof)
                .orElse(null);
        return line(
                "mark",
                mark.kind().word(),
                mark.note(),
                mark.evidence() == null ? item : "[" + shortened(mark.evidence().text()) + "]");
    }

    private static String line(@Nullable String... parts) {
        return Arrays.stream(parts).filter(Objects::nonNull).collect(Collectors.joining(" | "));
    }

    private String named(List<String> ids) {
        return ids.isEmpty()
                ? "?"
                : ids.stream().map(id -> names.getOrDefault(id, id)).distinct().collect(Collectors.joining(", "));
    }

    private @Nullable String some(List<String> ids) {
        return ids.isEmpty() ? null : named(ids);
    }

    private static @Nullable String list(List<String> texts) {
        return texts.isEmpty() ? null : String.join(", ", texts);
    }

    private static @Nullable String labelled(String label, @Nullable String value) {
        return value == null ? null : label + " " + value;
    }

    private static @Nullable String date(@Nullable DateSpan date) {
        return date == null
                ? null
                : date.iso() + " (" + date.precision().name().toLowerCase(Locale.ROOT) + ", "
                        + date.basis().name().toLowerCase(Locale.ROOT) + ")";
    }

    private static @Nullable String amount(Agreement.@Nullable Amount amount) {
        return amount == null
                ? null
                : (amount.qualifier() == null ? "" : amount.qualifier() + " ") + plain(amount.value()) + " "
                        + amount.unit();
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static @Nullable String proof(RecordItem item) {
        return item.evidence().isEmpty()
                ? null
                : "[" + shortened(item.evidence().get(0).text()) + "]";
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= WORDS ? line : line.substring(0, WORDS - 1).strip() + "…";
    }
}
