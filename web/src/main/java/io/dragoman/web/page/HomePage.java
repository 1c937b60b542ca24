package io.dragoman.web.page;

import io.dragoman.record.CalendarEntry;
import io.dragoman.store.ArticleHead;
import io.dragoman.store.Dyad;
import io.dragoman.store.Entry;
import io.dragoman.store.Found;
import io.dragoman.store.ItemKind;
import io.dragoman.store.Pair;
import io.dragoman.store.Selection;
import io.dragoman.web.chart.Sparkline;
import io.dragoman.web.http.Answer;
import io.dragoman.web.http.Parameters;
import io.dragoman.web.http.Request;
import io.dragoman.web.view.DateText;
import io.dragoman.web.view.HomeView;
import io.dragoman.web.view.PairsView;
import io.dragoman.web.view.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The home page: where something is going on, what changed, what is new, what is due. */
public final class HomePage {
    private static final int PAIRS = 14;
    private static final int MONTHS = 24;
    /** Recent is the last three months; the past is the two years before. */
    private static final int RECENT = 3;

    /** Fewer events than this, recent or past, tell no change. */
    private static final long FEW = 5;
    /** A mean that moved by less than this is unchanged. */
    private static final double MOVED = 1;

    private final House house;

    public HomePage(House house) {
        this.house = house;
    }

    public Answer show(Request request) {
        Found<ArticleHead> newest = house.store().heads(Selection.all(12).sortedBy("published", true));
        LocalDate today = house.today();
        LocalDate asOf = newest.items().stream()
                .map(ArticleHead::published)
                .filter(day -> day != null && !day.isAfter(today))
                .findFirst()
                .orElse(today);
        List<Dyad> dyads = house.store().dyads(null, null, asOf, Dyad.Grain.MONTH);
        List<Activity> pairs = activities(dyads, asOf);
        List<HomeView.PairLine> active = pairs.stream()
                .sorted(Comparator.comparingLong((Activity pair) -> pair.recent)
                        .thenComparingLong(pair -> pair.all)
                        .reversed()
                        .thenComparing(pair -> pair.code))
                .limit(PAIRS)
                .map(this::line)
                .toList();
        List<HomeView.PairLine> changed = pairs.stream()
                .filter(pair -> pair.known() && Math.abs(pair.change()) >= MOVED)
                .sorted(Comparator.comparingDouble((Activity pair) -> Math.abs(pair.change()))
                        .reversed()
                        .thenComparing(pair -> pair.code))
                .limit(PAIRS)
                .map(this::line)
                .toList();
        Found<Entry<CalendarEntry>> due = house.store()
                .items(
                        ItemKind.CALENDAR,
                        CalendarEntry.class,
                        Selection.all(10).during(asOf, null).sortedBy("date", false));
        HomeView view = new HomeView(
                Words.number(newest.total()),
                Words.number(dyads.stream().mapToLong(Dyad::events).sum()),
                DateText.of(asOf).label(),
                active,
                changed,
                ArticlePages.table(newest.items()).without("Author"),
                house.tables().table(ItemKind.CALENDAR, due.items()).without("Evidence"));
        return house.templates().page("home", new Chrome("Dragoman", "home"), view);
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
        LocalDate today = house.today();
        List<HomeView.PairLine> lines =
                activities(house.store().dyads(null, null, today, Dyad.Grain.MONTH), today).stream()
                        .filter(pair -> country == null || pair.code.contains(country))
                        .sorted(Comparator.comparingLong((Activity pair) -> pair.all)
                                .reversed()
                                .thenComparing(pair -> pair.code))
                        .map(this::line)
                        .toList();
        PairsView view =
                new PairsView(request.address(), lines, house.countries().byName());
        return house.templates().page("pairs", new Chrome("Pairs", "pairs"), view);
    }

    private HomeView.PairLine line(Activity pair) {
        String one = pair.code.substring(0, 3);
        String other = pair.code.substring(4);
        String trend = !pair.known() ? "" : pair.change() >= MOVED ? "↑" : pair.change() <= -MOVED ? "↓" : "→";
        return new HomeView.PairLine(
                house.countries().name(one) + " – " + house.countries().name(other),
                "/pairs/" + pair.code,
                pair.recent,
                pair.all,
                pair.recent == 0 ? "" : Words.score(pair.recentScore / pair.recent),
                pair.past == 0 ? "" : Words.score(pair.pastScore / pair.past),
                trend,
                switch (trend) {
                    case "↑" -> "improved";
                    case "↓" -> "deteriorated";
                    case "→" -> "unchanged";
                    default -> "too little reporting";
                },
                Sparkline.bars(Arrays.stream(pair.months).boxed().toList()));
    }

    private static List<Activity> activities(List<Dyad> dyads, LocalDate asOf) {
        Map<String, Activity> pairs = new HashMap<>();
        LocalDate current = asOf.withDayOfMonth(1);
        for (Dyad dyad : dyads) {
            String code = dyad.source().compareTo(dyad.target()) < 0
                    ? dyad.source() + "-" + dyad.target()
                    : dyad.target() + "-" + dyad.source();
            pairs.computeIfAbsent(code, Activity::new)
                    .add(dyad, (int) ChronoUnit.MONTHS.between(dyad.period(), current));
        }
        return new ArrayList<>(pairs.values());
    }

    /** What a pair did, added up. */
    private static final class Activity {
        private final String code;
        private final long[] months = new long[MONTHS];
        private long all;
        private long recent;
        private double recentScore;
        private long past;
        private double pastScore;

        Activity(String code) {
            this.code = code;
        }

        void add(Dyad dyad, int ago) {
            double score = dyad.cooperation() - dyad.conflict();
            all += dyad.events();
            if (ago < MONTHS) {
                months[MONTHS - 1 - ago] += dyad.events();
            }
            if (ago < RECENT) {
                recent += dyad.events();
                recentScore += score;
            } else if (ago < RECENT + MONTHS) {
                past += dyad.events();
                pastScore += score;
            }
        }

        boolean known() {
            return recent >= FEW && past >= FEW;
        }

        double change() {
            return recentScore / recent - pastScore / past;
        }
    }
}
