package io.dragoman.app.show;

import io.dragoman.app.print.Page;
import io.dragoman.app.print.Style;
import io.dragoman.app.print.TextWidth;
import io.dragoman.chronicle.Report;
import io.dragoman.chronicle.duplicate.ActorName;
import io.dragoman.chronicle.duplicate.ArticleEvents;
import io.dragoman.chronicle.duplicate.DayEvent;
import io.dragoman.chronicle.duplicate.OneADay;
import io.dragoman.exchange.RecordJson;
import io.dragoman.store.RecordStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Events counted once a day, with the number of their reports. */
public final class DayEventListing implements Listing {

    /** Articles fetched at once. */
    private static final int BATCH = 250;

    private static final List<String> COLUMNS = List.of(
            "day",
            "end",
            "source",
            "source_name",
            "target",
            "target_name",
            "cameo",
            "modality",
            "articles",
            "stories",
            "outlets");
    private static final List<String> REPORT_COLUMNS =
            List.of("article", "article_id", "item", "published", "publication", "evidence");

    private final List<DayEvent> events;
    private final boolean allReports;

    private DayEventListing(List<DayEvent> events, boolean allReports) {
        this.events = events;
        this.allReports = allReports;
    }

    /**
     * The events of a store that a filter lets through.
     *
     * @param allReports whether every report is listed with its event
     */
    public static DayEventListing of(RecordStore store, Filter filter, boolean allReports) {
        RecordJson json = new RecordJson();
        List<ArticleEvents> articles = new ArrayList<>();
        for (int offset = 0; ; offset += BATCH) {
            List<List<@Nullable Object>> rows = store.sql(
                            "SELECT record::VARCHAR FROM articles ORDER BY id LIMIT " + BATCH + " OFFSET " + offset)
                    .rows();
            rows.forEach(row -> articles.add(ArticleEvents.of(json.read(String.valueOf(row.get(0))))));
            if (rows.size() < BATCH) {
                break;
            }
        }
        List<DayEvent> chosen = OneADay.of(articles).stream()
                .filter(event -> chosen(event, filter))
                .toList();
        return new DayEventListing(chosen, allReports);
    }

    private static boolean chosen(DayEvent event, Filter filter) {
        TreeSet<String> countries = new TreeSet<>(List.of(country(event.source()), country(event.target())));
        DayEvent.Key key = event.key();
        boolean timed = (filter.from() == null && filter.to() == null)
                || ((key.day() != null || key.end() != null)
                        && (filter.from() == null
                                || key.end() == null
                                || !key.end().isBefore(filter.from()))
                        && (filter.to() == null
                                || key.day() == null
                                || !key.day().isAfter(filter.to())));
        return timed && filter.among(countries);
    }

    private static String country(ActorName actor) {
        int blank = actor.code().indexOf(' ');
        return blank < 0 ? actor.code() : actor.code().substring(0, blank);
    }

    @Override
    public int size() {
        return events.size();
    }

    @Override
    public String text(Page page, int limit) {
        StringBuilder text = new StringBuilder();
        for (DayEvent event : events.stream().limit(limit).toList()) {
            DayEvent.Key key = event.key();
            String count = event.articles() == 1
                    ? ""
                    : "  " + event.articles() + " articles, " + event.stories() + " independent"
                            + (event.outlets().isEmpty()
                                    ? ""
                                    : ", " + event.outlets().size() + " outlets");
            text.append(page.in(Style.BOLD, TextWidth.left(day(key), 10)))
                    .append("  ")
                    .append(key.source())
                    .append(" → ")
                    .append(key.target())
                    .append("  ")
                    .append(key.code().isEmpty() ? "-" : key.code())
                    .append("  ")
                    .append(modality(event))
                    .append(page.in(Style.DIM, count))
                    .append('\n');
            for (Report report : allReports ? event.reports() : event.reports().subList(0, 1)) {
                String article = "‹" + TextWidth.cut(TextWidth.oneLine(report.articleId()), page.width() / 3) + "›";
                String words = report.evidence() == null
                        ? ""
                        : TextWidth.oneLine(report.evidence().text());
                text.append(" ".repeat(14))
                        .append(TextWidth.cut(words, Math.max(20, page.width() - 16 - TextWidth.of(article))))
                        .append("  ")
                        .append(page.in(Style.DIM, article))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static String day(DayEvent.Key key) {
        if (key.day() == null) {
            return key.end() == null ? "undated" : "by " + key.end();
        }
        return key.day().equals(key.end())
                ? key.day().toString()
                : key.day() + "/" + (key.end() == null ? "" : key.end());
    }

    private static String modality(DayEvent event) {
        return event.key().modality().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public List<Map<String, Object>> objects() {
        return events.stream()
                .map(event -> new Fields()
                        .put("day", string(event.key().day()))
                        .put("end", string(event.key().end()))
                        .put("source", event.source().code())
                        .put("source_name", event.source().name())
                        .put("target", event.target().code())
                        .put("target_name", event.target().name())
                        .put(
                                "cameo",
                                event.key().code().isEmpty()
                                        ? null
                                        : event.key().code())
                        .put("modality", modality(event))
                        .put("articles", event.articles())
                        .put("stories", event.stories())
                        .put("outlets", event.outlets())
                        .reports(
                                "reports",
                                allReports ? event.reports() : event.reports().subList(0, 1))
                        .map())
                .toList();
    }

    private static @Nullable String string(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** The rows as CSV (RFC 4180): one for each event, or one for each report with its event's counts. */
    public String csv(int limit) {
        StringBuilder csv = new StringBuilder();
        List<String> columns = new ArrayList<>(COLUMNS);
        columns.addAll(allReports ? REPORT_COLUMNS : List.of());
        line(csv, columns);
        for (DayEvent event : events.stream().limit(limit).toList()) {
            List<String> row = Arrays.asList(
                    Objects.toString(event.key().day(), ""),
                    Objects.toString(event.key().end(), ""),
                    event.source().code(),
                    event.source().name(),
                    event.target().code(),
                    event.target().name(),
                    event.key().code(),
                    modality(event),
                    String.valueOf(event.articles()),
                    String.valueOf(event.stories()),
                    String.valueOf(event.outlets().size()));
            if (!allReports) {
                line(csv, row);
            }
            for (Report report : allReports ? event.reports() : List.<Report>of()) {
                List<String> whole = new ArrayList<>(row);
                whole.addAll(Arrays.asList(
                        report.article(),
                        report.articleId(),
                        report.item(),
                        Objects.toString(report.published(), ""),
                        Objects.toString(report.outlet(), ""),
                        report.evidence() == null ? "" : report.evidence().text()));
                line(csv, whole);
            }
        }
        return csv.toString();
    }

    private static void line(StringBuilder csv, List<String> cells) {
        csv.append(cells.stream().map(DayEventListing::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    /** A cell that a spreadsheet would take for a formula begins with an apostrophe. */
    private static String cell(String value) {
        String harmless = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean quoted = harmless.chars().anyMatch(each -> ",\"\r\n".indexOf(each) >= 0);
        return quoted ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }
}
