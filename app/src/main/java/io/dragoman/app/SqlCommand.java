package io.dragoman.app;

import io.dragoman.app.print.StoreTables;
import io.dragoman.exchange.PlainJson;
import io.dragoman.store.RecordStore;
import io.dragoman.store.Table;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman sql}: any question to the store. */
@Command(
        name = "sql",
        mixinStandardHelpOptions = true,
        description = "Answers a SELECT over the store; nothing can be changed by it.",
        footer = {
            "",
            "Tables: articles, actors, events, event_participants, statements, agreements, agreement_steps, meetings,",
            "calendar, figures, relations, times, places, coreference; DESCRIBE events lists the columns of one.",
            "",
            "Example:",
            "  dragoman sql \"SELECT category, count(*) AS events FROM events GROUP BY category ORDER BY events DESC\""
        })
final class SqlCommand implements Callable<Integer> {

    /** What is printed. */
    enum Format {
        TABLE,
        JSON,
        CSV
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1", paramLabel = "SELECT", description = "A query in DuckDB's SQL.")
    private String select = "";

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "table (cut to the terminal's width), json or csv; default: ${DEFAULT-VALUE}.")
    private Format format = Format.TABLE;

    @Mixin
    private StoreOption store = new StoreOption();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Table table;
        try (RecordStore records = store.look()) {
            table = records.sql(select);
        }
        switch (format) {
            case TABLE ->
                out.print(StoreTables.answer(table, Main.setup(spec).page().get()));
            case JSON -> out.println(PlainJson.pretty(maps(table)));
            case CSV -> csv(table, out);
        }
        out.flush();
        return 0;
    }

    private static List<Map<String, @Nullable Object>> maps(Table table) {
        List<Map<String, @Nullable Object>> maps = new ArrayList<>();
        for (List<@Nullable Object> row : table.rows()) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                map.put(table.columns().get(i), row.get(i));
            }
            maps.add(map);
        }
        return maps;
    }

    private static void csv(Table table, PrintWriter out) {
        out.print(line(table.columns()));
        table.rows()
                .forEach(row ->
                        out.print(line(row.stream().map(StoreTables::cell).toList())));
    }

    /** A line as RFC 4180 has it, but ended by a line feed. */
    private static String line(List<String> cells) {
        return cells.stream().map(SqlCommand::quoted).collect(Collectors.joining(",", "", "\n"));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(sign -> sign == ',' || sign == '"' || sign == '\n' || sign == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
