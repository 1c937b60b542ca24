package io.dragoman.web.view;

import io.dragoman.record.Actor;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Document;
import io.dragoman.record.Event;
import io.dragoman.record.Mark;
import io.dragoman.record.Modality;
import io.dragoman.record.RecordItem;
import io.dragoman.record.Relation;
import io.dragoman.record.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An article's page: its head, its text with every item marked, and the items beside it.
 *
 * @param kinds the kinds that occur, for the switches
 * @param groups facts first, the author's judgements apart
 */
public record ArticleView(
        String id,
        String title,
        List<Card.Field> head,
        List<Switch> kinds,
        List<Block> blocks,
        List<Card.Group> groups) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.ENGLISH);

    /** A kind of item that can be shown or hidden in the text. */
    public record Switch(String kind, String name, int count) {}

    /** A paragraph of the text. */
    public record Block(boolean furniture, List<Run> runs) {}

    /** Words over which the same items lie. */
    public record Run(String text, String style, String items, List<Tag> tags) {}

    /** The mark behind an item's words. */
    public record Tag(String item, String mark, String style, String name) {}

    /**
     * The page of one version of an article.
     *
     * @param versions all, oldest first
     * @param version which of them, from 1
     */
    public static ArticleView of(List<ArticleRecord> versions, int version, Function<String, @Nullable String> cameo) {
        ArticleRecord article = versions.get(version - 1);
        Document document = article.document();
        String title = document.title() == null ? article.articleId() : document.title();
        return new ArticleView(
                article.id(),
                title,
                head(versions, version),
                switches(article),
                blocks(article),
                groups(article, cameo));
    }

    private static List<Card.Field> head(List<ArticleRecord> versions, int version) {
        ArticleRecord article = versions.get(version - 1);
        Document document = article.document();
        List<Card.Field> head = new ArrayList<>();
        add(head, "Author", document.author());
        add(head, "Outlet", document.publication());
        add(head, "Published", DateText.of(document.published()).label());
        if (versions.size() > 1) {
            head.add(new Card.Field("Version", versions(versions, version)));
        }
        add(head, "About the author", document.bylineBio());
        add(head, "Address", document.url());
        add(head, "Genre", document.genre());
        add(head, "Read as", article.articleId());
        return head;
    }

    /** "corrected version of that of 3 May 2021 09:30 UTC", and of an earlier one, that it does not count any more. */
    private static Cell versions(List<ArticleRecord> versions, int version) {
        List<Piece> pieces = new ArrayList<>();
        boolean newest = version == versions.size();
        pieces.add(Piece.text(newest ? "corrected version of " : "no longer counted: corrected to "));
        String address = "/articles/" + versions.get(0).id();
        if (!newest) {
            pieces.add(Piece.link("version " + versions.size(), address));
            pieces.add(Piece.text(" (" + asOf(versions.get(versions.size() - 1)) + ")"));
        }
        for (int other = versions.size() - 1; other > 0; other--) {
            if (other != version) {
                pieces.add(Piece.text(pieces.size() == 1 ? "" : ", "));
                pieces.add(Piece.link("version " + other, address + "?version=" + other));
                pieces.add(Piece.text(" (" + asOf(versions.get(other - 1)) + ")"));
            }
        }
        return Cell.of(pieces.toArray(Piece[]::new));
    }

    private static String asOf(ArticleRecord version) {
        Instant updated = version.document().updated();
        return updated == null
                ? DateText.of(version.document().published()).label()
                : MOMENT.format(updated.atOffset(ZoneOffset.UTC)) + " UTC";
    }

    private static void add(List<Card.Field> fields, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fields.add(new Card.Field(name, Cell.text(value)));
        }
    }

    private static List<Switch> switches(ArticleRecord article) {
        List<Switch> all = new ArrayList<>();
        add(all, "event", "events", article.events());
        add(all, "statement", "statements", article.statements());
        add(all, "agreement", "agreements", article.agreements());
        add(all, "meeting", "meetings", article.meetings());
        add(all, "calendar", "calendar", article.calendar());
        add(all, "figure", "figures", article.figures());
        add(all, "relation", "characterisations", article.relations());
        add(all, "actor", "actors", article.actors());
        add(all, "place", "places", article.places());
        add(all, "time", "times", article.times());
        add(all, "coreference", "references", article.coreference());
        return all;
    }

    private static void add(List<Switch> all, String kind, String name, List<? extends RecordItem> items) {
        if (!items.isEmpty()) {
            all.add(new Switch(kind, name, items.size()));
        }
    }

    private static List<Block> blocks(ArticleRecord article) {
        List<Block> blocks = new ArrayList<>();
        for (MarkedText.Paragraph paragraph : new MarkedText(article).paragraphs()) {
            List<Run> runs = new ArrayList<>();
            for (MarkedText.Run run : paragraph.runs()) {
                runs.add(new Run(
                        run.text(),
                        run.style(),
                        run.items(),
                        run.tags().stream()
                                .map(tag -> new Tag(tag.item(), tag.mark(), tag.style(), tag.name()))
                                .toList()));
            }
            blocks.add(new Block(paragraph.furniture(), runs));
        }
        return blocks;
    }

    private static List<Card.Group> groups(ArticleRecord article, Function<String, @Nullable String> cameo) {
        Cards cards = new Cards(article, cameo);
        Predicate<RecordItem> judged = judgements(article);
        Predicate<Event> took = event -> event.modality() == Modality.HAPPENED || event.modality() == Modality.ONGOING;
        List<Card.Group> groups = new ArrayList<>();
        List<Event> events = article.events();
        add(groups, "Who did what", "", cards, events.stream().filter(took).toList(), judged.negate());
        add(
                groups,
                "Not happened, planned, alleged",
                "",
                cards,
                events.stream().filter(took.negate()).toList(),
                judged.negate());
        add(groups, "Agreements", "", cards, article.agreements(), judged.negate());
        add(groups, "Visits and meetings", "", cards, article.meetings(), judged.negate());
        add(groups, "Calendar", "", cards, article.calendar(), judged.negate());
        add(groups, "Who said what", "", cards, article.statements(), judged.negate());
        add(groups, "Figures", "", cards, article.figures(), judged.negate());
        add(groups, "Characterisations", "", cards, article.relations(), judged.negate());
        add(groups, "The author's judgements", "not facts reported", cards, article.items(), judged);
        add(groups, "Actors", "", cards, article.actors(), item -> true);
        add(groups, "Places", "", cards, article.places(), item -> true);
        add(groups, "Times", "", cards, article.times(), item -> true);
        add(groups, "References", "", cards, article.coreference(), item -> true);
        return groups;
    }

    private static <T extends RecordItem> void add(
            List<Card.Group> groups,
            String title,
            String note,
            Cards cards,
            List<T> items,
            Predicate<? super T> chosen) {
        List<Card> made =
                items.stream().filter(chosen).map(item -> item.accept(cards)).toList();
        if (!made.isEmpty()) {
            groups.add(new Card.Group(title, note, made));
        }
    }

    /** Whether an item is the author's own judgement: marked so, or said by the author. */
    private static Predicate<RecordItem> judgements(ArticleRecord article) {
        Set<String> opinions = new HashSet<>();
        for (Mark mark : article.marks()) {
            if (mark.kind() == Mark.Kind.OPINION) {
                opinions.add(mark.item());
            }
        }
        Set<String> authors = new HashSet<>();
        String name = article.document().author();
        for (Actor actor : article.actors()) {
            if ("author".equals(actor.role()) || actor.name().equals(name)) {
                authors.add(actor.id());
            }
        }
        return item -> opinions.contains(item.id())
                || (item instanceof Statement statement
                        && authors.containsAll(statement.speaker())
                        && !statement.speaker().isEmpty())
                || (item instanceof Relation relation
                        && !relation.by().isEmpty()
                        && authors.containsAll(relation.by()));
    }
}
