package io.dragoman.web.page;

import io.dragoman.chronicle.DateLabel;
import io.dragoman.digest.DigestFormat;
import io.dragoman.record.DateBasis;
import io.dragoman.record.DatePrecision;
import io.dragoman.record.DateSpan;
import io.dragoman.store.Dyad;
import io.dragoman.store.Pair;
import io.dragoman.web.http.Answer;
import io.dragoman.web.http.Parameters;
import io.dragoman.web.http.Problem;
import io.dragoman.web.http.Query;
import io.dragoman.web.http.Request;
import io.dragoman.web.view.DigestsView;
import io.dragoman.web.view.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Digests: the form, the issues by month and week, and the files. */
public final class DigestPages {
    private static final int MONTHS = 24;
    private static final int WEEKS = 16;
    private static final int PAIRS = 20;
    private static final List<String> KNOWN = List.of("pair", "from", "to", "format");

    private final House house;
    private final DigestFiles files;

    public DigestPages(House house) {
        this.house = house;
        this.files = new DigestFiles(house);
    }

    /** The form and the issues: of a pair, or of the pairs of which most was reported last. */
    public Answer show(Request request) {
        Parameters parameters = request.parameters();
        parameters.allowOnly(KNOWN);
        Pair pair = parameters.pair();
        if (pair != null) {
            check(pair);
        }
        boolean period = parameters.from() != null || parameters.to() != null;
        DigestsView view = new DigestsView(
                request.address(),
                pair == null ? "" : pair.toString(),
                pair == null ? "" : name(pair),
                pair != null && period ? asked(pair, chosen(pair, parameters)) : null,
                pair == null ? List.of() : months(pair),
                pair == null ? List.of() : weeks(pair),
                pair == null ? pairs() : List.of(),
                house.countries().byName());
        return house.templates()
                .page("digests", new Chrome(pair == null ? "Digests" : "Digests, " + name(pair), "digests"), view);
    }

    /** What the forms ask for: leads to the file. */
    public Answer download(Request request) {
        Parameters parameters = request.parameters();
        parameters.allowOnly(KNOWN);
        Pair pair = parameters.pair();
        if (pair == null) {
            throw Problem.badRequest("the parameter 'pair' is missing: write two codes, such as RUS-KOR");
        }
        check(pair);
        DigestFormat format = format(parameters.oneOf("format", formats()));
        return Answer.of("text/plain; charset=utf-8", "")
                .withStatus(303)
                .with("Location", address(pair, chosen(pair, parameters), format));
    }

    /** A file; the request's path is its whole address, with the server's. */
    public Answer file(Request request) {
        Pair pair = Parameters.pair(request.name("pair"));
        check(pair);
        request.parameters().allowOnly(List.of());
        String name = request.name("issue");
        int dot = name.lastIndexOf('.');
        Issue issue = Issue.parse(dot < 0 ? name : name.substring(0, dot));
        String ending = dot < 0 ? "html" : name.substring(dot + 1);
        if (!formats().contains(ending)) {
            throw Problem.notFound("a digest ends in ." + String.join(", .", formats()) + ", not in ." + ending);
        }
        int host = request.path().indexOf("//") + 2;
        String base = request.path().substring(0, request.path().indexOf('/', host));
        return files.file(pair, issue, format(ending), base);
    }

    private static List<String> formats() {
        List<String> words = new ArrayList<>();
        for (DigestFormat format : DigestFormat.values()) {
            words.add(format.word());
        }
        return words;
    }

    private static DigestFormat format(String word) {
        return DigestFormat.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private void check(Pair pair) {
        house.checkCountry(pair.one());
        house.checkCountry(pair.other());
        if (pair.one().equals(pair.other())) {
            throw Problem.badRequest("a pair is two different countries, such as RUS-KOR");
        }
    }

    private String name(Pair pair) {
        return house.countries().name(pair.one()) + " – " + house.countries().name(pair.other());
    }

    /** The period asked for; where an end is open, a year up to the last act. */
    private Issue chosen(Pair pair, Parameters parameters) {
        LocalDate to = parameters.to();
        LocalDate from = parameters.from();
        if (to == null) {
            LocalDate today = house.today();
            to = house.store().dyads(pair, from, null, Dyad.Grain.MONTH).stream()
                    .map(dyad -> dyad.period().plusMonths(1).minusDays(1))
                    .filter(day -> day.isBefore(today))
                    .max(Comparator.naturalOrder())
                    .orElse(today);
        }
        return Issue.days(from != null ? from : to.plusDays(1).minusYears(1), to);
    }

    private DigestsView.Line asked(Pair pair, Issue issue) {
        long events = house.store().dyads(pair, issue.from(), issue.to(), null).stream()
                .mapToLong(Dyad::events)
                .sum();
        return line(pair, issue, events);
    }

    private List<DigestsView.Line> months(Pair pair) {
        return lines(
                pair,
                house.store().dyads(pair, null, house.today(), Dyad.Grain.MONTH),
                day -> Issue.month(YearMonth.from(day)),
                MONTHS);
    }

    private List<DigestsView.Line> weeks(Pair pair) {
        return lines(pair, house.store().dyads(pair, null, house.today(), Dyad.Grain.DAY), Issue::week, WEEKS);
    }

    private List<DigestsView.Line> lines(Pair pair, List<Dyad> dyads, Function<LocalDate, Issue> issueOf, int most) {
        Map<LocalDate, Long> events = new TreeMap<>(Comparator.reverseOrder());
        Map<LocalDate, Issue> issues = new LinkedHashMap<>();
        for (Dyad dyad : dyads) {
            Issue issue = issueOf.apply(dyad.period());
            issues.putIfAbsent(issue.from(), issue);
            events.merge(issue.from(), dyad.events(), Long::sum);
        }
        List<DigestsView.Line> lines = new ArrayList<>();
        events.forEach((from, count) -> {
            Issue issue = issues.get(from);
            if (issue != null && lines.size() < most) {
                lines.add(line(pair, issue, count));
            }
        });
        return lines;
    }

    /** The newest month of every pair, those of the most acts first. */
    private List<DigestsView.Line> pairs() {
        Map<Pair, Map<LocalDate, Long>> byPair = new HashMap<>();
        for (Dyad dyad : house.store().dyads(null, null, house.today(), Dyad.Grain.MONTH)) {
            byPair.computeIfAbsent(dyad.pair(), pair -> new TreeMap<>(Comparator.reverseOrder()))
                    .merge(dyad.period(), dyad.events(), Long::sum);
        }
        record Newest(Pair pair, Issue issue, long events) {}
        List<Newest> newest = new ArrayList<>();
        byPair.forEach((pair, months) -> {
            Map.Entry<LocalDate, Long> last = months.entrySet().iterator().next();
            if (!pair.one().equals(pair.other())) {
                newest.add(new Newest(pair, Issue.month(YearMonth.from(last.getKey())), last.getValue()));
            }
        });
        newest.sort(Comparator.comparing((Newest one) -> one.issue().from())
                .thenComparingLong(Newest::events)
                .reversed()
                .thenComparing(one -> one.pair().toString()));
        return newest.stream()
                .limit(PAIRS)
                .map(one -> {
                    DigestsView.Line line = line(one.pair(), one.issue(), one.events());
                    return new DigestsView.Line(
                            name(one.pair()) + ", " + line.label(),
                            line.events(),
                            Query.of("/digests").with("pair", one.pair()).toString(),
                            line.files());
                })
                .toList();
    }

    private static DigestsView.Line line(Pair pair, Issue issue, long events) {
        List<DigestsView.File> files = new ArrayList<>();
        for (DigestFormat format : DigestFormat.values()) {
            String name = format == DigestFormat.MD ? "Markdown" : format == DigestFormat.ATOM ? "Atom" : format.name();
            files.add(new DigestsView.File(name, address(pair, issue, format)));
        }
        boolean week = issue.name().contains("W");
        String label = DateLabel.of(new DateSpan(issue.from(), issue.to(), DatePrecision.RANGE, DateBasis.EXPLICIT));
        return new DigestsView.Line(
                week ? "Week " + issue.name().substring(6) + ", " + label : label,
                Words.number(events),
                files.get(0).address(),
                files);
    }

    private static String address(Pair pair, Issue issue, DigestFormat format) {
        return "/digests/" + pair + "/" + issue.name() + "." + format.word();
    }
}
