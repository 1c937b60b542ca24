package io.dragoman.app;

import io.dragoman.app.print.Page;
import io.dragoman.app.print.StoreTables;
import io.dragoman.app.show.DayEventListing;
import io.dragoman.app.show.Filter;
import io.dragoman.app.show.Listing;
import io.dragoman.app.show.Listings;
import io.dragoman.exchange.PlainJson;
import io.dragoman.exchange.RecordJson;
import io.dragoman.exchange.RecordWriter;
import io.dragoman.record.AgreementStage;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Delivery;
import io.dragoman.store.ActorRow;
import io.dragoman.store.EventRow;
import io.dragoman.store.Query;
import io.dragoman.store.RecordStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman show}: what the store holds. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows what the store holds, and what follows from many articles together.",
        footer = {
            "",
            "KIND is one of",
            "  events      who did what to whom",
            "  statements  who said what about whom",
            "  agreements  the ledger: stage, delivery, money and steps of each agreement",
            "  meetings    visits with their legs and meetings, and what is known of earlier ones",
            "  calendar    what was announced or due, and what became of it",
            "  figures     numbers with what they count",
            "  relations   how relations are characterised",
            "  actors, articles",
            "",
            "Actors, articles and relations are chosen by the day of publication, everything else by its own date.",
            "",
            "Examples:",
            "  dragoman show agreements --pair ISL-PRT --as-of 2024-01-01",
            "  dragoman show agreements --delivery not_started",
            "  dragoman show statements --person Lavrov --from 2021",
            "  dragoman show calendar --format json",
            "  dragoman show events --pair ETH-ERI --from 2018 --to 2018-09",
            "  dragoman show events --one-a-day --format csv",
            "  dragoman show actors --limit 20",
            "  dragoman show articles --format json",
            "  dragoman show articles --versions"
        })
final class ShowCommand implements Callable<Integer> {

    /** What can be shown. */
    enum Kind {
        EVENTS,
        STATEMENTS,
        AGREEMENTS,
        MEETINGS,
        CALENDAR,
        FIGURES,
        RELATIONS,
        ACTORS,
        ARTICLES;

        /** Null for what the store lists by itself. */
        @Nullable
        Listings listing() {
            return switch (this) {
                case EVENTS, ACTORS, ARTICLES -> null;
                default -> Listings.valueOf(name());
            };
        }
    }

    /** What is printed. */
    enum Format {
        TABLE,
        JSON,
        /** Only of events counted once a day. */
        CSV
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1", paramLabel = "KIND", description = "What to show; see below.")
    private Kind kind = Kind.EVENTS;

    @Mixin
    private PairOption between = new PairOption();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = Period.Converter.class,
            description = "First day of the period: 2021-03-23, 2021-03 or 2021.")
    private @Nullable Period from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            converter = Period.Converter.class,
            description = "Last day of the period.")
    private @Nullable Period to;

    @Option(
            names = "--person",
            paramLabel = "NAME",
            description = "Only what somebody of that name takes part in, says or states; a part of the name will do.")
    private @Nullable String person;

    @Option(
            names = "--stage",
            paramLabel = "STAGE",
            description = "Only agreements at that stage: ${COMPLETION-CANDIDATES}.")
    private @Nullable AgreementStage stage;

    @Option(
            names = "--delivery",
            paramLabel = "DELIVERY",
            description = "Only agreements with that delivery: ${COMPLETION-CANDIDATES}.")
    private @Nullable Delivery delivery;

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            description = "The day as of which agreements and calendar are told; default: today.")
    private @Nullable LocalDate day;

    @Option(
            names = "--one-a-day",
            description = "Events: those of one day, source, target and code count once, with the number of articles,"
                    + " of independent reports and of outlets.")
    private boolean oneADay;

    @Option(names = "--all-reports", description = "With --one-a-day: every report is listed with its event.")
    private boolean allReports;

    @Option(
            names = "--versions",
            description = "Articles: only those that were corrected at the same address, each with what it was before;"
                    + " nothing else counts earlier versions.")
    private boolean versions;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many.")
    private @Nullable Integer limit;

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "table, json, or csv (events --one-a-day); default: ${DEFAULT-VALUE}.")
    private Format format = Format.TABLE;

    @Mixin
    private StoreOption store = new StoreOption();

    @Override
    public Integer call() throws IOException {
        check();
        Query query = query();
        PrintWriter out = spec.commandLine().getOut();
        try (RecordStore records = store.look()) {
            int found = switch (kind) {
                case EVENTS -> oneADay ? dayEvents(records, out) : events(records.events(query), out);
                case ACTORS -> actors(records.actors(query), out);
                case ARTICLES -> articles(versions ? corrected(records, query) : records.articles(query), out);
                default -> listing(records, out);
            };
            if (found == 0) {
                spec.commandLine().getErr().println("nothing found");
            }
        }
        out.flush();
        return 0;
    }

    private void check() {
        if (kind != Kind.AGREEMENTS && (stage != null || delivery != null)) {
            throw wrong("--stage and --delivery are for agreements");
        }
        if (kind != Kind.AGREEMENTS && kind != Kind.CALENDAR && day != null) {
            throw wrong("--as-of is for agreements and calendar");
        }
        if ((oneADay && kind != Kind.EVENTS) || (allReports && !oneADay)) {
            throw wrong(oneADay ? "--one-a-day is for events" : "--all-reports goes with events --one-a-day");
        }
        if (format == Format.CSV && !oneADay) {
            throw wrong("csv is for events --one-a-day; of anything else there is json");
        }
        if (versions && kind != Kind.ARTICLES) {
            throw wrong("--versions is for articles");
        }
        if (kind.listing() == null && person != null) {
            throw wrong("--person is not for " + kind.name().toLowerCase(Locale.ROOT));
        }
    }

    private ParameterException wrong(String problem) {
        return new ParameterException(spec.commandLine(), problem);
    }

    /** What becomes of an agreement may stand in any article, whenever it was published: all of them are looked at. */
    private int listing(RecordStore records, PrintWriter out) {
        Listing listing = Objects.requireNonNull(kind.listing()).of(records, filter());
        int most = limit == null ? Integer.MAX_VALUE : limit;
        if (format == Format.JSON) {
            out.println(PlainJson.pretty(listing.objects().stream().limit(most).toList()));
        } else {
            out.print(listing.text(page(), most));
        }
        return listing.size();
    }

    private Filter filter() {
        Query query = query();
        return new Filter(
                between.countries(),
                person,
                query.from(),
                query.to(),
                stage,
                delivery,
                day == null ? LocalDate.now(ZoneId.systemDefault()) : day);
    }

    private int dayEvents(RecordStore records, PrintWriter out) {
        DayEventListing listing = DayEventListing.of(records, filter(), allReports);
        int most = limit == null ? Integer.MAX_VALUE : limit;
        out.print(
                switch (format) {
                    case CSV -> listing.csv(most);
                    case JSON ->
                        PlainJson.pretty(listing.objects().stream().limit(most).toList()) + System.lineSeparator();
                    case TABLE -> listing.text(page(), most);
                });
        return listing.size();
    }

    private Query query() {
        try {
            return new Query(between.pair(), from == null ? null : from.first(), to == null ? null : to.last(), limit);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private int events(List<EventRow> events, PrintWriter out) {
        if (format == Format.JSON) {
            out.println(PlainJson.pretty(events.stream().map(RowMaps::of).toList()));
        } else if (!events.isEmpty()) {
            out.print(StoreTables.events(events, page()));
        }
        return events.size();
    }

    private int actors(List<ActorRow> actors, PrintWriter out) {
        if (format == Format.JSON) {
            out.println(PlainJson.pretty(actors.stream().map(RowMaps::of).toList()));
        } else if (!actors.isEmpty()) {
            out.print(StoreTables.actors(actors, page()));
        }
        return actors.size();
    }

    /** Each article that was corrected, and behind it its earlier versions, the latest first. */
    private static List<ArticleRecord> corrected(RecordStore records, Query query) {
        List<ArticleRecord> articles = records.articles(query);
        Map<String, List<ArticleRecord>> earlier =
                records.earlier(articles.stream().map(ArticleRecord::id).toList()).stream()
                        .collect(Collectors.groupingBy(ArticleRecord::id));
        List<ArticleRecord> all = new ArrayList<>();
        for (ArticleRecord article : articles) {
            List<ArticleRecord> before = new ArrayList<>(earlier.getOrDefault(article.id(), List.of()));
            if (!before.isEmpty()) {
                Collections.reverse(before);
                all.add(article);
                all.addAll(before);
            }
        }
        return all;
    }

    private int articles(List<ArticleRecord> articles, PrintWriter out) throws IOException {
        if (format == Format.JSON) {
            try (RecordWriter array = new RecordJson().array(out)) {
                for (ArticleRecord article : articles) {
                    array.write(article);
                }
            }
        } else if (!articles.isEmpty()) {
            out.print(versions ? StoreTables.versions(articles, page()) : StoreTables.articles(articles, page()));
        }
        return articles.size();
    }

    private Page page() {
        return Main.setup(spec).page().get();
    }
}
