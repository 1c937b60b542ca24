package io.dragoman.app.print;

import io.dragoman.record.ArticleRecord;
import io.dragoman.record.DateBasis;
import io.dragoman.record.Document;
import io.dragoman.record.Evidence;
import io.dragoman.record.Place;
import io.dragoman.record.TimeExpression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays out the record of an article for people: its head, actors, events as a timeline, places and times. */
public final class RecordPrinter {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][^\\s]*");

    private final Page page;
    private final ActorSection actors;
    private final EventSection events;

    /**
     * A printer.
     *
     * @param acts names of CAMEO codes; null for one without a name
     */
    public RecordPrinter(Page page, Function<String, @Nullable String> acts) {
        this.page = page;
        this.actors = new ActorSection(page);
        this.events = new EventSection(page, acts);
    }

    /**
     * The record as lines, each ended by a line feed.
     *
     * @param remark what else there is to say of the article's reading, empty for nothing
     */
    public String print(ArticleRecord record, String remark) {
        Lines lines = new Lines(page);
        head(record, remark, lines);
        actors.print(record, lines);
        events.print(record, lines);
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
