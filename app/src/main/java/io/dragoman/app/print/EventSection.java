package io.dragoman.app.print;

import io.dragoman.chronicle.DateLabel;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Event;
import io.dragoman.record.Evidence;
import io.dragoman.record.Modality;
import io.dragoman.record.RuleReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The events of an article as a timeline: the date, who did what to whom, and beneath it the sentence that says so with
 * the rule that found it.
 */
final class EventSection {

    private static final int EVIDENCE_LINES = 2;
    /** The longest name of a category. */
    static final int CATEGORY = 9;

    private final Page page;
    private final Function<String, @Nullable String> acts;

    /** Takes the names of CAMEO codes; null for one without a name. */
    EventSection(Page page, Function<String, @Nullable String> acts) {
        this.page = page;
        this.acts = acts;
    }

    void print(ArticleRecord record, Lines lines) {
        if (record.events().isEmpty()) {
            lines.heading("No events", "");
            return;
        }
        Background background = new Background(record);
        List<Event> reported = record.events().stream()
                .filter(event -> !background.holds(event.date()))
                .toList();
        List<Event> recalled = record.events().stream()
                .filter(event -> background.holds(event.date()))
                .toList();
        ShortNames names = new ShortNames(record.actors());
        print("Timeline", reported, names, lines);
        print("Background", recalled, names, lines);
    }

    private void print(String heading, List<Event> events, ShortNames names, Lines lines) {
        if (events.isEmpty()) {
            return;
        }
        lines.heading(heading, Integer.toString(events.size()));
        List<Event> timeline = new ArrayList<>(events);
        timeline.sort(Comparator.comparing(Event::date, Comparator.nullsLast(EventSection::byDate)));
        int dateWidth = timeline.stream()
                .mapToInt(event -> TextWidth.of(DateLabel.of(event.date())))
                .max()
                .orElse(0);
        int pairWidth = timeline.stream()
                .mapToInt(event -> TextWidth.of(pair(event, names)))
                .filter(width -> width <= pairRoom(dateWidth))
                .max()
                .orElse(0);
        String before = "";
        for (Event event : timeline) {
            String date = DateLabel.of(event.date());
            print(event, date.equals(before) ? "" : date, dateWidth, pairWidth, names, lines);
            before = date;
        }
    }

    private static int byDate(DateSpan one, DateSpan other) {
        Comparator<@Nullable LocalDate> days = Comparator.nullsLast(Comparator.naturalOrder());
        int byStart = days.compare(firstDay(one), firstDay(other));
        return byStart != 0 ? byStart : days.compare(one.end(), other.end());
    }

    private static @Nullable LocalDate firstDay(DateSpan date) {
        return date.start() == null ? date.end() : date.start();
    }

    private int pairRoom(int dateWidth) {
        return (page.width() - dateWidth - 4) / 2;
    }

    private void print(Event event, String date, int dateWidth, int pairWidth, ShortNames names, Lines lines) {
        String indent = " ".repeat(dateWidth + 4);
        String label = "  " + page.in(Style.BOLD, TextWidth.left(date, dateWidth)) + "  ";
        String pair = pair(event, names);
        int room = page.width() - dateWidth - 4;
        if (TextWidth.of(pair) <= pairWidth) {
            lines.add(label + TextWidth.left(pair, pairWidth) + "  " + act(event, names, room - pairWidth - 2));
        } else {
            List<String> pairLines = TextWidth.wrap(pair, room);
            for (int i = 0; i < pairLines.size(); i++) {
                lines.add((i == 0 ? label : indent) + pairLines.get(i));
            }
            lines.add(indent + " ".repeat(pairWidth + 2) + act(event, names, room - pairWidth - 2));
        }
        evidence(event, indent, room, lines);
    }

    private String pair(Event event, ShortNames names) {
        return side(event.source(), names) + (event.symmetric() ? " ↔ " : " → ") + side(event.target(), names);
    }

    private static String side(List<String> ids, ShortNames names) {
        return ids.isEmpty() ? "?" : ids.stream().map(names::of).distinct().collect(Collectors.joining(", "));
    }

    /** Category, badge, code, its name and the place, as far as there is room. */
    private String act(Event event, ShortNames names, int room) {
        String place = event.place();
        String category = event.category() == null ? "–" : event.category().name();
        String badge = event.modality() == Modality.HAPPENED
                ? ""
                : "[" + event.modality().word().replace('_', ' ') + "] ";
        String code = event.cameo() == null ? "" : event.cameo();
        String name = event.cameo() == null ? null : acts.apply(event.cameo());
        String rest = code
                + (name == null ? "" : " " + lowerFirst(name))
                + (place == null || names.tell(event, place) ? "" : " · " + TextWidth.oneLine(place));
        String padded = TextWidth.left(category, CATEGORY) + " ";
        return (event.category() == null ? padded : page.in(Style.of(event.category()), padded))
                + page.in(Style.MAGENTA, badge)
                + TextWidth.cut(rest, room - TextWidth.of(padded) - TextWidth.of(badge));
    }

    private static String lowerFirst(String name) {
        boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return acronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private void evidence(Event event, String indent, int room, Lines lines) {
        String rule = rule(event);
        if (event.evidence().isEmpty()) {
            lines.add(indent + page.in(Style.DIM, rule));
            return;
        }
        Evidence sentence = event.evidence().get(0);
        new Excerpt(page)
                .lines(sentence, event.trigger(), rule, room - 2, EVIDENCE_LINES)
                .forEach(line -> lines.add(indent + "  " + line));
    }

    /** The frame that fired, behind those that govern it: {@code refuse › visit}. */
    private static String rule(Event event) {
        List<String> ids = new ArrayList<>(
                event.governors().stream().map(RuleReference::id).toList());
        ids.add(event.rule().id());
        return "‹" + String.join(" › ", ids) + "›";
    }
}
