package io.dragoman.app.print;

import io.dragoman.chronicle.DateLabel;
import io.dragoman.chronicle.calendar.Calendar;
import io.dragoman.chronicle.journey.Journeys;
import io.dragoman.chronicle.ledger.Ledger;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.DateBasis;
import io.dragoman.record.Document;
import io.dragoman.record.Evidence;
import io.dragoman.record.Place;
import io.dragoman.record.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lays out the record of an article for people, in the order in which an analyst would ask: what it is, what it comes to,
 * what happened and when, who did what, what did not happen or is pending, the visits, the ledger, who said what, figures,
 * characterisations, what is to be taken with care; at the end the actors, places and times that all this rests on.
 */
public final class RecordPrinter {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][^\\s]*");

    private final Page page;
    private final ActorSection actors;
    private final EventSection events;
    private final Function<String, @Nullable String> acts;

    /**
     * A printer.
     *
     * @param acts names of CAMEO codes; null for one without a name
     */
    public RecordPrinter(Page page, Function<String, @Nullable String> acts) {
        this.page = page;
        this.actors = new ActorSection(page);
        this.events = new EventSection(page, acts);
        this.acts = acts;
    }

    /**
     * The record as lines, each ended by a line feed.
     *
     * @param remark what else there is to say of the article's reading, empty for nothing
     */
    public String print(ArticleRecord record, String remark) {
        Lines lines = new Lines(page);
        head(record, remark, lines);
        ShortNames names = new ShortNames(record.actors());
        EventLabel labels = new EventLabel(names, acts);
        // As of the day of the article, so that it tells the same whenever it is printed; without one nothing is
        // overdue.
        LocalDate published = record.document().published();
        Ledger ledger = Ledger.of(List.of(record));
        Journeys journeys = Journeys.of(List.of(record));
        Calendar calendar = Calendar.of(List.of(record), ledger, journeys);
        FactsSection facts = new FactsSection(names);
        new SummarySection(record, names, labels).print(record, lines);
        events.print(record, lines);
        new DoingsSection(labels).print(record, lines);
        new PendingSection(labels, published == null ? LocalDate.MIN : published)
                .print(record, calendar.appointments(), lines);
        visits(journeys, ledger, lines);
        ledger(ledger, published == null ? LocalDate.MAX : published, lines);
        new StatementSection(page, names).print(record, lines);
        facts.figures(record, lines);
        facts.characterisations(record, lines);
        facts.marks(record, lines);
        actors.print(record, lines);
        places(record, lines);
        times(record, lines);
        return lines.toString();
    }

    private void head(ArticleRecord record, String remark, Lines lines) {
        Document document = record.document();
        String name = TextWidth.cut(TextWidth.oneLine(record.articleId()), page.width() - 8);
        lines.add(page.in(Style.DIM, "── " + name + " " + "─".repeat(page.width() - TextWidth.of(name) - 4)));
        String title = document.title() == null ? "(no title)" : TextWidth.oneLine(document.title());
        TextWidth.wrap(title, page.width()).forEach(line -> lines.add(page.in(Style.BOLD, line)));
        List<String> origin = Stream.of(document.author(), document.publication(), day(document))
                .filter(Objects::nonNull)
                .map(TextWidth::oneLine)
                .toList();
        if (!origin.isEmpty()) {
            lines.flow("", origin, " · ");
        }
        long words = WORD.matcher(record.text()).results().count();
        String size = String.format(Locale.ENGLISH, "%,d words", words);
        lines.add(page.in(Style.DIM, remark.isEmpty() ? size : size + " · " + remark));
    }

    private static void visits(Journeys journeys, Ledger ledger, Lines lines) {
        if (journeys.encounters().isEmpty()) {
            return;
        }
        lines.heading(
                "Visits and meetings", Integer.toString(journeys.encounters().size()));
        JourneyText text = new JourneyText(ledger, false);
        journeys.journeys().forEach(journey -> text.print(journey, lines));
        journeys.meetings().forEach(meeting -> text.print(meeting, lines));
    }

    private void ledger(Ledger ledger, LocalDate day, Lines lines) {
        if (ledger.entries().isEmpty()) {
            return;
        }
        lines.heading("Agreements", Integer.toString(ledger.entries().size()));
        LedgerText text = new LedgerText(page, day, false);
        ledger.entries().forEach(entry -> text.print(entry, lines));
    }

    private static @Nullable String day(Document document) {
        return document.published() == null ? null : DateLabel.of(document.published());
    }

    private void places(ArticleRecord record, Lines lines) {
        if (record.places().isEmpty()) {
            return;
        }
        lines.heading("Places", Integer.toString(record.places().size()));
        lines.flow(
                "  ",
                record.places().stream()
                        .sorted(Comparator.comparing(place -> -place.evidence().size()))
                        .map(RecordPrinter::place)
                        .toList(),
                ", ");
    }

    private static String place(Place place) {
        String country = place.country() == null || place.type().equals("country") ? "" : " " + place.country();
        int mentions = place.evidence().size();
        return TextWidth.oneLine(place.name()) + country + (mentions > 1 ? " " + mentions + "×" : "");
    }

    private void times(ArticleRecord record, Lines lines) {
        if (record.times().isEmpty()) {
            return;
        }
        lines.heading("Times", Integer.toString(record.times().size()));
        List<String> labels = new ArrayList<>();
        for (TimeExpression time : record.times()) {
            String label = DateLabel.of(time.date());
            String words = time.evidence().stream()
                    .map(Evidence::text)
                    .map(TextWidth::oneLine)
                    .findFirst()
                    .orElse("");
            boolean plain = time.date().basis() == DateBasis.EXPLICIT || words.isEmpty();
            String shown = plain ? label : label + " “" + words + "”";
            if (!labels.contains(shown)) {
                labels.add(shown);
            }
        }
        lines.flow("  ", labels, "; ");
    }
}
