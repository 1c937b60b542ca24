package io.dragoman.app;

import io.dragoman.app.print.Page;
import io.dragoman.app.print.StoreTables;
import io.dragoman.exchange.PlainJson;
import io.dragoman.exchange.RecordJson;
import io.dragoman.exchange.RecordWriter;
import io.dragoman.record.ArticleRecord;
import io.dragoman.store.ActorRow;
import io.dragoman.store.DuckDbStore;
import io.dragoman.store.EventRow;
import io.dragoman.store.Pair;
import io.dragoman.store.Query;
import io.dragoman.store.RecordStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman show}: what the store holds. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows events, actors or articles of the store.",
        footer = {
            "",
            "Events are chosen by their own date, actors and articles by the day of publication.",
            "",
            "Examples:",
            "  dragoman show events --pair ETH-ERI --from 2018 --to 2018-09",
            "  dragoman show actors --limit 20",
            "  dragoman show articles --format json"
        })
final class ShowCommand implements Callable<Integer> {

    /** What can be shown. */
    enum Kind {
        EVENTS,
        ACTORS,
        ARTICLES
    }

    /** What is printed. */
    enum Format {
        TABLE,
        JSON
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1", paramLabel = "KIND", description = "events, actors or articles.")
    private Kind kind = Kind.EVENTS;

    @Option(
            names = "--pair",
            paramLabel = "AAA-BBB",
            converter = PairConverter.class,
            description = "Only what is between two countries, either way (ISO 3166-1 alpha-3 codes).")
    private @Nullable Pair pair;

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

    @Option(names = "--limit", paramLabel = "N", description = "At most so many.")
    private @Nullable Integer limit;

    @Option(names = "--format", defaultValue = "table", description = "table or json; default: ${DEFAULT-VALUE}.")
    private Format format = Format.TABLE;

    @Option(
            names = "--store",
            paramLabel = "FILE",
            defaultValue = Shelf.DEFAULT,
            description = "The record store (default: ${DEFAULT-VALUE} in the working folder).")
    private Path store = Path.of(Shelf.DEFAULT);

    @Override
    public Integer call() throws IOException {
        Query query = query();
        PrintWriter out = spec.commandLine().getOut();
        try (RecordStore records = DuckDbStore.open(store, DuckDbStore.Mode.READ_ONLY)) {
            int found = switch (kind) {
                case EVENTS -> events(records.events(query), out);
                case ACTORS -> actors(records.actors(query), out);
                case ARTICLES -> articles(records.articles(query), out);
            };
            if (found == 0) {
                spec.commandLine().getErr().println("nothing found");
            }
        }
        out.flush();
        return 0;
    }

    private Query query() {
        try {
            return new Query(pair, from == null ? null : from.first(), to == null ? null : to.last(), limit);
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

    private int articles(List<ArticleRecord> articles, PrintWriter out) throws IOException {
        if (format == Format.JSON) {
            try (RecordWriter array = new RecordJson().array(out)) {
                for (ArticleRecord article : articles) {
                    array.write(article);
                }
            }
        } else if (!articles.isEmpty()) {
            out.print(StoreTables.articles(articles, page()));
        }
        return articles.size();
    }

    private Page page() {
        return Main.setup(spec).page().get();
    }
}
