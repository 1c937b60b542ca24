package io.dragoman.app;

import io.dragoman.app.print.NewsText;
import io.dragoman.app.print.Page;
import io.dragoman.app.print.StoreTables;
import io.dragoman.app.show.Filter;
import io.dragoman.app.show.Listing;
import io.dragoman.app.show.Listings;
import io.dragoman.app.show.NewsObjects;
import io.dragoman.chronicle.news.News;
import io.dragoman.exchange.PlainJson;
import io.dragoman.record.ArticleRecord;
import io.dragoman.store.EventRow;
import io.dragoman.store.Query;
import io.dragoman.store.RecordStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dragoman news}: what has changed in the store. */
@Command(
        name = "news",
        mixinStandardHelpOptions = true,
        description = "Tells what is new in the store: agreements that took a step, appointments made, kept and "
                + "missed, events, statements.",
        footer = {
            "",
            "New is what the articles report that came into the store since the last look (or were published since a",
            "day), unless an older article reported it before; and what fell due since.",
            "",
            "Examples:",
            "  dragoman news",
            "  dragoman news --since 2021-04-01 --pair ETH-ERI",
            "  dragoman news --peek --format json"
        })
final class NewsCommand implements Callable<Integer> {

    /** What is printed. */
    enum Format {
        TABLE,
        JSON
    }

    /** More articles than that are fetched faster together than one by one. */
    private static final int FEW = 200;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--since",
            paramLabel = "DATE|last",
            defaultValue = "last",
            converter = Since.Converter.class,
            description = "A day, month or year, or last: since the last time that this was asked (the default).")
    private Since since = Since.LAST;

    @Option(
            names = "--peek",
            description =
                    "Do not count this as a look: the next one tells the same again. With --pair none is counted.")
    private boolean peek;

    @Mixin
    private PairOption between = new PairOption();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "At most so many of each kind in the table (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--format", defaultValue = "table", description = "table or json; default: ${DEFAULT-VALUE}.")
    private Format format = Format.TABLE;

    @Mixin
    private StoreOption store = new StoreOption();

    /** What is told, all of it. */
    private record Told(
            List<ArticleRecord> articles, int corrected, List<EventRow> events, Listing statements, News news) {}

    @Override
    public Integer call() throws IOException {
        Instant now = Instant.now();
        LocalDate today = LocalDate.ofInstant(now, ZoneId.systemDefault());
        LastLook last = since.day() == null ? LastLook.read(store.file()) : null;
        Map<String, String> texts = new HashMap<>();
        PrintWriter out = spec.commandLine().getOut();
        try (RecordStore records = store.look()) {
            Set<String> fresh = fresh(records, last, texts);
            int corrected = last == null
                    ? 0
                    : (int) fresh.stream().filter(last.texts()::containsKey).count();
            Told told = told(records, fresh, corrected, day(last, today), today);
            if (format == Format.JSON) {
                out.println(PlainJson.pretty(object(told, last, today)));
            } else {
                print(told, last, today, out);
            }
        }
        out.flush();
        if (since.day() == null && !peek && between.pair() == null) {
            new LastLook(now, texts).write(store.file());
        }
        return 0;
    }

    /** What fell due before the first look is no news. */
    private LocalDate day(@Nullable LastLook last, LocalDate today) {
        LocalDate day = since.day();
        if (day != null) {
            return day.isAfter(today) ? today : day;
        }
        return last == null ? today : LocalDate.ofInstant(last.time(), ZoneId.systemDefault());
    }

    /** The ids of what is new; {@code texts} takes what the store holds now. */
    private Set<String> fresh(RecordStore records, @Nullable LastLook last, Map<String, String> texts) {
        Set<String> fresh = new TreeSet<>();
        String day = since.day() == null ? "false" : "published >= DATE '" + since.day() + "'";
        for (List<@Nullable Object> row : records.sql(
                        "SELECT id, md5(text), coalesce(" + day + ", false) FROM articles")
                .rows()) {
            String id = String.valueOf(row.get(0));
            String text = String.valueOf(row.get(1));
            texts.put(id, text);
            boolean isNew = since.day() == null
                    ? last == null || !text.equals(last.texts().get(id))
                    : String.valueOf(row.get(2)).equals("true");
            if (isNew) {
                fresh.add(id);
            }
        }
        return fresh;
    }

    private Told told(RecordStore records, Set<String> fresh, int corrected, LocalDate from, LocalDate today) {
        List<ArticleRecord> articles = articles(records, fresh);
        Set<String> countries = between.countries();
        Query query = new Query(between.pair(), null, null, null);
        News news = News.of(Listings.CALENDAR.articles(records), fresh, from, today);
        return new Told(
                articles,
                corrected,
                records.events(query).stream()
                        .filter(event -> fresh.contains(event.article()))
                        .toList(),
                Listings.STATEMENTS.of(articles, new Filter(countries, null, null, null, null, null, today)),
                new News(
                        news.agreements().stream()
                                .filter(each -> each.entry().isBetween(countries))
                                .toList(),
                        news.appointments().stream()
                                .filter(each -> each.appointment().countries().containsAll(countries))
                                .toList()));
    }

    private static List<ArticleRecord> articles(RecordStore records, Set<String> ids) {
        return ids.size() < FEW
                ? ids.stream().map(records::find).filter(Objects::nonNull).toList()
                : records.articles(Query.everything()).stream()
                        .filter(article -> ids.contains(article.id()))
                        .toList();
    }

    private void print(Told told, @Nullable LastLook last, LocalDate today, PrintWriter out) {
        Page page = Main.setup(spec).page().get();
        NewsText text = new NewsText(page, today, limit);
        int count = told.articles().size();
        out.println(begun(last) + ": " + (count - told.corrected())
                + (count - told.corrected() == 1 ? " new article" : " new articles")
                + (told.corrected() == 0 ? "" : ", " + told.corrected() + " in another version"));
        if (!told.news().agreements().isEmpty()) {
            out.print(text.heading("Agreements", told.news().agreements().size()));
            out.print(text.agreements(told.news()));
        }
        if (!told.news().appointments().isEmpty()) {
            out.print(text.heading("Calendar", told.news().appointments().size()));
            out.print(text.appointments(told.news()));
        }
        if (!told.events().isEmpty()) {
            out.print(text.heading("Events", told.events().size()));
            out.print(StoreTables.events(told.events().stream().limit(limit).toList(), page));
        }
        if (told.statements().size() > 0) {
            out.print(text.heading("Statements", told.statements().size()));
            out.print(told.statements().text(page, limit));
        }
    }

    private String begun(@Nullable LastLook last) {
        if (since.day() != null) {
            return "Since " + since.day();
        }
        return last == null
                ? "First look"
                : "Since "
                        + last.time()
                                .atZone(ZoneId.systemDefault())
                                .toLocalDateTime()
                                .withNano(0);
    }

    private Map<String, Object> object(Told told, @Nullable LastLook last, LocalDate today) {
        Map<String, Object> object = new LinkedHashMap<>();
        LocalDate day = since.day();
        if (day != null || last != null) {
            object.put(
                    "since", day == null ? Objects.requireNonNull(last).time().toString() : day.toString());
        }
        object.put("as_of", today.toString());
        object.put("articles", told.articles().stream().map(RowMaps::head).toList());
        object.put("agreements", NewsObjects.agreements(told.news(), today));
        object.put("calendar", NewsObjects.appointments(told.news(), today));
        object.put("events", told.events().stream().map(RowMaps::of).toList());
        object.put("statements", told.statements().objects());
        return object;
    }
}
