package io.dragoman.web.page;

import io.dragoman.chronicle.calendar.Appointment;
import io.dragoman.chronicle.journey.Encounter;
import io.dragoman.chronicle.ledger.LedgerEntry;
import io.dragoman.record.AgreementState;
import io.dragoman.store.ItemKind;
import io.dragoman.web.history.History;
import io.dragoman.web.http.Answer;
import io.dragoman.web.http.Parameters;
import io.dragoman.web.http.Problem;
import io.dragoman.web.http.Query;
import io.dragoman.web.http.Request;
import io.dragoman.web.view.AgreementView;
import io.dragoman.web.view.DateText;
import io.dragoman.web.view.LedgerTables;
import io.dragoman.web.view.ListView;
import io.dragoman.web.view.TableView;
import io.dragoman.web.view.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What follows from many articles: the ledger of agreements, the journeys, the calendar. */
public final class LedgerPages {
    private final House house;

    public LedgerPages(House house) {
        this.house = house;
    }

    /** Agreements of which something was reported in the period, the last reported first; {@code ?as-of=} tells of another day. */
    public Answer agreements(Request request) {
        Narrow narrow = Narrow.of(request.parameters());
        LocalDate asked = request.parameters().asOf();
        LocalDate day = asked == null ? house.today() : asked;
        List<LedgerEntry> all = narrow.agreements(house.history().current(), day).stream()
                .filter(entry -> asked == null || entry.lastReport(day) != null)
                .toList();
        Map<String, Function<LedgerEntry, String>> columns = Map.of(
                "stage", entry -> stage(entry.state(day)),
                "delivery", entry -> entry.state(day).delivery().word());
        return list(
                request,
                "Agreements" + on(asked),
                ItemKind.AGREEMENTS,
                all,
                columns,
                shown -> LedgerTables.agreements(shown, day));
    }

    private static String on(@Nullable LocalDate asked) {
        return asked == null ? "" : ", as of " + DateText.of(asked).label();
    }

    static String stage(AgreementState state) {
        return state.stage() == null ? "not_told" : state.stage().word();
    }

    public Answer agreement(Request request) {
        LedgerEntry entry = house.history().current().ledger().entry(request.name("article"), request.name("item"));
        if (entry == null) {
            throw Problem.notFound("there is no such agreement; the list of them is at /agreements");
        }
        LocalDate asked = request.parameters().asOf();
        LocalDate day = asked == null ? house.today() : asked;
        return house.templates()
                .page("agreement", new Chrome(entry.name(), "agreements"), AgreementView.of(entry, day));
    }

    /** Journeys and meetings, newest first. */
    public Answer meetings(Request request) {
        Narrow narrow = Narrow.of(request.parameters());
        List<Encounter> all = narrow.encounters(house.history().current());
        Map<String, Function<Encounter, String>> columns = Map.of(
                "outcome", meeting -> meeting.outcome().word(),
                "level", meeting -> meeting.level().word());
        return list(request, "Visits and meetings", ItemKind.MEETINGS, all, columns, LedgerTables::encounters);
    }

    /** Appointments, the latest first, with what became of them; {@code ?as-of=} tells of another day. */
    public Answer calendar(Request request) {
        Narrow narrow = Narrow.of(request.parameters());
        LocalDate asked = request.parameters().asOf();
        LocalDate day = asked == null ? house.today() : asked;
        History history = house.history().current();
        List<Appointment> all = narrow.appointments(history);
        Map<String, Function<Appointment, String>> columns = Map.of(
                "state", one -> one.state(day).word(),
                "kind", one -> one.kind().word());
        return list(
                request,
                "Calendar" + on(asked),
                ItemKind.CALENDAR,
                all,
                columns,
                shown -> LedgerTables.appointments(shown, day, entries(history)));
    }

    /** The ledger's entries by their ids. */
    static Function<String, @Nullable LedgerEntry> entries(History history) {
        return history.entriesById()::get;
    }

    private <T> Answer list(
            Request request,
            String title,
            ItemKind kind,
            List<T> all,
            Map<String, Function<T, String>> columns,
            Function<List<T>, TableView> form) {
        Parameters parameters = request.parameters();
        Query address = request.address();
        List<T> chosen = all.stream()
                .filter(one -> columns.entrySet().stream().allMatch(column -> {
                    List<String> wanted = parameters.texts(column.getKey());
                    return wanted.isEmpty() || wanted.contains(column.getValue().apply(one));
                }))
                .toList();
        int page = parameters.page();
        int pages = Math.max(1, (chosen.size() + ListPages.SIZE - 1) / ListPages.SIZE);
        if (page > pages) {
            throw Problem.notFound("there is no page " + page + "; the last one is " + pages);
        }
        List<T> shown = chosen.subList((page - 1) * ListPages.SIZE, Math.min(chosen.size(), page * ListPages.SIZE));
        List<ListView.Facet> facets = columns.keySet().stream()
                .sorted()
                .map(column -> facet(column, all, Objects.requireNonNull(columns.get(column)), address))
                .filter(facet -> !facet.values().isEmpty())
                .toList();
        ListView view = new ListView(
                title,
                "Nothing found. Take a filter away, or read articles that report something of this kind.",
                address,
                facets,
                form.apply(shown),
                "",
                chosen.size(),
                page,
                pages,
                reports(kind, address, ".csv"),
                reports(kind, address, ""));
        return house.templates().page("list", new Chrome(title, kind.word()), view);
    }

    /** The reports that the list is made of, without what only the list can be narrowed by. */
    private static String reports(ItemKind kind, Query address, String ending) {
        return address.at("/api/v1/" + kind.word() + ending)
                .with("page", null)
                .with("state", null)
                .with("as-of", null)
                .with("stage", null)
                .with("delivery", null)
                .toString();
    }

    private static <T> ListView.Facet facet(String column, List<T> all, Function<T, String> value, Query address) {
        Map<String, Long> counts = new HashMap<>();
        all.forEach(one -> counts.merge(value.apply(one), 1L, Long::sum));
        return new ListView.Facet(
                column,
                column,
                counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry::getKey))
                        .map(count -> {
                            boolean chosen = address.has(column, count.getKey());
                            return new ListView.Value(
                                    Words.plain(count.getKey()),
                                    count.getValue(),
                                    chosen,
                                    address.with(column, chosen ? null : count.getKey())
                                            .with("page", null)
                                            .toString());
                        })
                        .toList());
    }
}
