package io.dragoman.web.page;

import io.dragoman.chronicle.calendar.Appointment;
import io.dragoman.chronicle.journey.Encounter;
import io.dragoman.chronicle.ledger.LedgerEntry;
import io.dragoman.chronicle.series.Grain;
import io.dragoman.chronicle.series.PairSeries;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Event;
import io.dragoman.record.RecordItem;
import io.dragoman.record.Relation;
import io.dragoman.record.Statement;
import io.dragoman.store.ArticleHead;
import io.dragoman.store.Dyad;
import io.dragoman.store.Entry;
import io.dragoman.store.Found;
import io.dragoman.store.ItemKind;
import io.dragoman.store.Pair;
import io.dragoman.store.Selection;
import io.dragoman.web.chart.PairChart;
import io.dragoman.web.chart.Series;
import io.dragoman.web.history.History;
import io.dragoman.web.http.Answer;
import io.dragoman.web.http.Parameters;
import io.dragoman.web.http.Problem;
import io.dragoman.web.http.Query;
import io.dragoman.web.http.Request;
import io.dragoman.web.view.Cell;
import io.dragoman.web.view.LedgerTables;
import io.dragoman.web.view.PairView;
import io.dragoman.web.view.Piece;
import io.dragoman.web.view.TableView;
import io.dragoman.web.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Everything between two countries in a period: the page that an analyst keeps open. */
public final class PairPage {
    private static final int EVENTS = 40;
    private static final int ROWS = 15;
    private static final int YEARS = 10;
    private static final int DAYS_OF_A_MONTH = 31;
    /** Events that are looked at to tell the dated from the background. */
    private static final int SCANNED = 80;
    /** Without a period asked for, the last so many months are compared with those before. */
    private static final int TREND_MONTHS = 3;

    private final House house;

    public PairPage(House house) {
        this.house = house;
    }

    public Answer show(Request request) {
        Pair pair = Parameters.pair(request.name("pair"));
        house.checkCountry(pair.one());
        house.checkCountry(pair.other());
        if (pair.one().equals(pair.other())) {
            throw Problem.badRequest("a pair is two different countries, such as RUS-KOR");
        }
        Parameters parameters = request.parameters();
        LocalDate from = parameters.from();
        LocalDate to = parameters.to();
        Query address = request.address();
        return house.templates()
                .page(
                        "pair",
                        new Chrome(
                                house.countries().name(pair.one()) + " – "
                                        + house.countries().name(pair.other()),
                                "pairs"),
                        view(pair, from, to, address));
    }

    private PairView view(Pair pair, @Nullable LocalDate from, @Nullable LocalDate to, Query address) {
        String one = house.countries().name(pair.one());
        String other = house.countries().name(pair.other());
        List<Dyad> months = house.store().dyads(pair, from, to, Dyad.Grain.MONTH);
        LocalDate last = to != null
                ? to
                : months.stream()
                        .map(dyad -> dyad.period().plusMonths(1).minusDays(1))
                        .max(LocalDate::compareTo)
                        .orElse(house.today());
        LocalDate earliest =
                months.stream().map(Dyad::period).min(LocalDate::compareTo).orElse(last.minusYears(1));
        LocalDate floor = last.minusYears(YEARS).plusDays(1);
        LocalDate first = from != null ? from : earliest.isBefore(floor) ? floor : earliest;
        Dyad.Grain grain = PairPoints.grain(first, last);
        History history = house.history().current();
        PairMoves moves = PairMoves.of(history, pair);
        List<PairSeries.Point> shifts = moves.shifts(grain == Dyad.Grain.DAY ? Grain.DAY : Grain.MONTH, first, last);
        PairMovement movement = new PairMovement(house);
        // Whole months of the period were added up already.
        boolean known = grain == Dyad.Grain.MONTH && (from != null || first.getDayOfMonth() == 1);
        List<Dyad> sums = known ? months : house.store().dyads(pair, first, last, grain);
        Series series = PairPoints.of(pair, sums, first, last, grain, movement.flags(shifts, grain));
        Found<ArticleHead> articles = house.store()
                .heads(Selection.all(1).between(pair).during(from, to).sortedBy("published", true));
        LocalDate end = to != null ? to : lastReported(articles, last);
        LocalDate recent = from != null ? from : end.minusMonths(TREND_MONTHS).plusDays(1);
        Narrow narrow = Narrow.of(pair, from, to);
        return new PairView(
                pair.toString(),
                one,
                other,
                pair.one(),
                pair.other(),
                from == null ? "" : from.toString(),
                to == null ? "" : to.toString(),
                switch (grain) {
                    case DAY -> "by day";
                    case MONTH -> "by month";
                    case YEAR -> "by year";
                },
                presets(address, last, from, to),
                PairChart.draw(series, PairChart.Format.WIDE) + PairChart.draw(series, PairChart.Format.NARROW),
                sums(series),
                facts(series, articles.total(), narrow, address),
                movement.trend(moves.trend(recent, end), recent, end),
                shifts.stream().map(movement::shift).toList(),
                sections(narrow, history, address),
                address);
    }

    /** The day of the newest report, unless the series ends before it: what is planned for later makes no trend. */
    private static LocalDate lastReported(Found<ArticleHead> newest, LocalDate last) {
        LocalDate published =
                newest.items().isEmpty() ? null : newest.items().get(0).published();
        return published == null || published.isAfter(last) ? last : published;
    }

    private List<PairView.Section> sections(Narrow narrow, History history, Query address) {
        LocalDate day = house.today();
        Query filters = address.with("pair", narrow.pair());
        Selection period = Selection.all(ROWS)
                .between(Objects.requireNonNull(narrow.pair()))
                .during(narrow.from(), narrow.to());
        List<PairView.Section> sections = new ArrayList<>();
        timeline(sections, period, filters);
        List<Encounter> encounters = narrow.encounters(history);
        sections.add(section(ItemKind.MEETINGS, "Visits and meetings", encounters, LedgerTables::encounters, filters));
        Found<Entry<Statement>> statements =
                house.store().items(ItemKind.STATEMENTS, Statement.class, period.sortedBy("date", true));
        sections.add(items(ItemKind.STATEMENTS, "Who said what of the other", statements, filters));
        List<LedgerEntry> agreements = narrow.agreements(history, day);
        sections.add(section(
                ItemKind.AGREEMENTS,
                "Agreements and what became of them",
                agreements,
                shown -> LedgerTables.agreements(shown, day),
                filters));
        List<Appointment> appointments = narrow.appointments(history);
        sections.add(section(
                ItemKind.CALENDAR,
                "Calendar",
                appointments,
                shown -> LedgerTables.appointments(shown, day, LedgerPages.entries(history)),
                filters));
        Found<Entry<Relation>> relations =
                house.store().items(ItemKind.RELATIONS, Relation.class, period.sortedBy("published", true));
        sections.add(items(ItemKind.RELATIONS, "Characterisations, then and now", relations, filters));
        return sections;
    }

    private List<PairView.Fact> facts(Series series, long articles, Narrow narrow, Query address) {
        long events = series.points().stream().mapToLong(Series.Point::events).sum();
        long cooperative = series.points().stream()
                .mapToLong(point -> point.forth().cooperative() + point.back().cooperative())
                .sum();
        String all = address.at("/events").with("pair", narrow.pair()).toString();
        return List.of(
                new PairView.Fact(
                        Words.number(events), events == 1 ? "act in the chart" : "acts in the chart, each way", all),
                new PairView.Fact(
                        events == 0 ? "–" : Math.round(100.0 * cooperative / events) + " %",
                        "of them cooperation",
                        all),
                new PairView.Fact(
                        Words.number(articles),
                        articles == 1 ? "article reports on the pair" : "articles report on the pair",
                        address.at("/articles").with("pair", narrow.pair()).toString()));
    }

    private static TableView sums(Series series) {
        List<TableView.Row> rows = new ArrayList<>();
        for (Series.Point point : series.points()) {
            if (point.events() > 0) {
                rows.add(new TableView.Row(
                        "",
                        List.of(
                                Cell.of(Piece.link(point.first().toString(), point.address())),
                                Cell.text(Long.toString(point.forth().events())),
                                Cell.text(Words.score(point.forth().mean())),
                                Cell.text(Long.toString(point.back().events())),
                                Cell.text(Words.score(point.back().mean())))));
            }
        }
        return new TableView(
                List.of(
                        new TableView.Column("From", "", "date"),
                        new TableView.Column(series.forth() + ", events", "", "number"),
                        new TableView.Column("mean", "", "number"),
                        new TableView.Column(series.back() + ", events", "", "number"),
                        new TableView.Column("mean", "", "number")),
                rows);
    }

    /** Events newest first; those dated no better than to a month stand apart as background. */
    private void timeline(List<PairView.Section> sections, Selection period, Query filters) {
        Found<Entry<Event>> found = house.store()
                .items(
                        ItemKind.EVENTS,
                        Event.class,
                        period.sortedBy("date", true).page(0, SCANNED));
        List<Entry<Event>> dated = new ArrayList<>();
        List<Entry<Event>> background = new ArrayList<>();
        for (Entry<Event> entry : found.items()) {
            (isBackground(entry.item().date()) ? background : dated).add(entry);
        }
        boolean whole = found.total() <= found.items().size();
        String all = filters.at("/events").toString();
        sections.add(new PairView.Section(
                "events",
                "Timeline",
                "",
                house.tables().table(ItemKind.EVENTS, dated.subList(0, Math.min(EVENTS, dated.size()))),
                whole ? dated.size() : found.total(),
                all));
        if (!background.isEmpty()) {
            sections.add(new PairView.Section(
                    "background",
                    "Background",
                    "told without a date, or with one known no better than to the year",
                    house.tables().table(ItemKind.EVENTS, background.subList(0, Math.min(ROWS, background.size()))),
                    background.size(),
                    all));
        }
    }

    private static boolean isBackground(@Nullable DateSpan date) {
        return date == null
                || date.start() == null
                || date.end() == null
                || date.start().plusDays(DAYS_OF_A_MONTH).isBefore(date.end());
    }

    private <T extends RecordItem> PairView.Section items(
            ItemKind kind, String title, Found<Entry<T>> found, Query filters) {
        return new PairView.Section(
                kind.word(),
                title,
                "",
                house.tables().table(kind, found.items()),
                found.total(),
                filters.at("/" + kind.word()).toString());
    }

    private static <T> PairView.Section section(
            ItemKind kind, String title, List<T> all, Function<List<T>, TableView> form, Query filters) {
        return new PairView.Section(
                kind.word(),
                title,
                "",
                form.apply(all.subList(0, Math.min(ROWS, all.size()))),
                all.size(),
                filters.at("/" + kind.word()).toString());
    }

    private static List<PairView.Preset> presets(
            Query address, LocalDate last, @Nullable LocalDate from, @Nullable LocalDate to) {
        List<PairView.Preset> presets = new ArrayList<>();
        presets.add(new PairView.Preset(
                "All", address.with("from", null).with("to", null).toString(), from == null && to == null));
        preset(presets, "5 years", address, last.minusYears(5).plusDays(1), last, from);
        preset(presets, "1 year", address, last.minusYears(1).plusDays(1), last, from);
        preset(presets, "90 days", address, last.minusDays(89), last, from);
        return presets;
    }

    private static void preset(
            List<PairView.Preset> presets,
            String label,
            Query address,
            LocalDate first,
            LocalDate last,
            @Nullable LocalDate from) {
        presets.add(new PairView.Preset(
                label, address.with("from", first).with("to", last).toString(), first.equals(from)));
    }
}
