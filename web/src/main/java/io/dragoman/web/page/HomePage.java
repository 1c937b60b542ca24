package io.dragoman.web.page;

import io.dragoman.chronicle.calendar.Appointment;
import io.dragoman.record.DateSpan;
import io.dragoman.store.ArticleHead;
import io.dragoman.store.Found;
import io.dragoman.store.Pair;
import io.dragoman.store.Selection;
import io.dragoman.web.history.History;
import io.dragoman.web.http.Answer;
import io.dragoman.web.http.Parameters;
import io.dragoman.web.http.Problem;
import io.dragoman.web.http.Request;
import io.dragoman.web.view.DateText;
import io.dragoman.web.view.HomeView;
import io.dragoman.web.view.LedgerTables;
import io.dragoman.web.view.PairsView;
import io.dragoman.web.view.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The home page: where something is going on, what changed, what is new, what is due. */
public final class HomePage {
    private static final int PAIRS = 14;
    private static final int DUE = 10;
    /** Of how many pairs the chronicle is asked whether they changed: those whose mean moved most at a glance. */
    private static final int CANDIDATES = 60;

    private final House house;

    public HomePage(House house) {
        this.house = house;
    }

    public Answer show(Request request) {
        Found<ArticleHead> newest = house.store().heads(Selection.all(12).sortedBy("published", true));
        LocalDate asOf = asOf(newest);
        Activities all = Activities.of(house, null, asOf);
        History history = house.history().current();
        PairLines lines = new PairLines(house, history, asOf);
        List<HomeView.PairLine> active =
                all.recentFirst().stream().limit(PAIRS).map(lines::line).toList();
        List<HomeView.PairLine> changed = all.movedFirst().stream()
                .limit(CANDIDATES)
                .map(lines::moved)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingDouble(PairLines.Moved::by).reversed())
                .limit(PAIRS)
                .map(PairLines.Moved::line)
                .toList();
        List<Appointment> due = history.calendar().appointments().stream()
                .filter(one -> one.state(asOf) == Appointment.State.OPEN && !end(one).isBefore(asOf))
                .filter(one -> end(one).isBefore(LocalDate.MAX))
                .sorted(Comparator.comparing(HomePage::end))
                .limit(DUE)
                .toList();
        HomeView view = new HomeView(
                Words.number(newest.total()),
                Words.number(all.acts()),
                DateText.of(PairLines.recent(asOf)).label() + " to "
                        + DateText.of(asOf).label(),
                DateText.of(asOf).label(),
                active,
                changed,
                ArticlePages.table(newest.items()).without("Author"),
                LedgerTables.appointments(due, asOf, LedgerPages.entries(history))
                        .without("State"));
        return house.templates().page("home", new Chrome("Dragoman", "home"), view);
    }

    /** The day that "recent" is counted back from: the newest article's, unless that lies ahead. */
    private LocalDate asOf(Found<ArticleHead> newest) {
        LocalDate today = house.today();
        return newest.items().stream()
                .map(ArticleHead::published)
                .filter(day -> day != null && !day.isAfter(today))
                .findFirst()
                .orElse(today);
    }

    /** The last day of its time; the last of all where it has none. */
    private static LocalDate end(Appointment appointment) {
        DateSpan date = appointment.date();
        LocalDate end = date == null ? null : date.end();
        return end == null ? LocalDate.MAX : end;
    }

    /** All pairs or those of one country, the most active first; {@code ?pair=} leads to that pair's page. */
    public Answer pairs(Request request) {
        Parameters parameters = request.parameters();
        Pair wanted = parameters.pair();
        if (wanted != null) {
            return Answer.of("text/plain; charset=utf-8", "")
                    .withStatus(303)
                    .with("Location", "/pairs/" + wanted.one() + "-" + wanted.other());
        }
        String country = parameters.country();
        LocalDate asOf = asOf(house.store().heads(Selection.all(12).sortedBy("published", true)));
        Activities all = Activities.of(house, country, asOf);
        int page = parameters.page();
        int pages = Math.max(1, (all.size() + ListPages.SIZE - 1) / ListPages.SIZE);
        if (page > pages) {
            throw Problem.notFound("there is no page " + page + "; the last one is " + pages);
        }
        PairLines lines = new PairLines(house, house.history().current(), asOf);
        PairsView view = new PairsView(
                request.address(),
                all.mostFirst().stream()
                        .skip((page - 1L) * ListPages.SIZE)
                        .limit(ListPages.SIZE)
                        .map(lines::line)
                        .toList(),
                house.countries().byName(),
                all.size(),
                page,
                pages);
        return house.templates().page("pairs", new Chrome("Pairs", "pairs"), view);
    }
}
