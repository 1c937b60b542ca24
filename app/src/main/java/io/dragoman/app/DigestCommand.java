package io.dragoman.app;

import io.dragoman.chronicle.DateLabel;
import io.dragoman.digest.DigestFormat;
import io.dragoman.digest.compose.Composer;
import io.dragoman.digest.compose.Material;
import io.dragoman.digest.model.Digest;
import io.dragoman.digest.model.Scope;
import io.dragoman.digest.model.Side;
import io.dragoman.store.Pair;
import io.dragoman.store.RecordStore;
import io.dragoman.web.view.Countries;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dragoman digest}: what happened between two countries in a period, as a file. */
@Command(
        name = "digest",
        mixinStandardHelpOptions = true,
        description = {
            "Writes what happened between two countries in a period: outlook, trends, acts, statements, agreements and",
            "what became of them, each line with the sentence it rests on."
        },
        footer = {
            "",
            "Examples:",
            "  dragoman digest --pair ISL-PRT --from 2023-06 --to 2024-03 --output iceland-portugal.pdf",
            "  dragoman digest --pair RUS-KOR --from 2021-03-01 --to 2021-04-30 --format epub --output digest.epub"
        })
final class DigestCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--pair",
            required = true,
            paramLabel = "PAIR",
            converter = PairConverter.class,
            description = "The two countries (ISO 3166-1 alpha-3 codes), such as RUS-KOR.")
    private Pair pair = new Pair("AAA", "AAA");

    @Option(
            names = "--from",
            required = true,
            paramLabel = "DATE",
            converter = Period.Converter.class,
            description = "First day of the period: 2021-03-23, 2021-03 or 2021.")
    private @Nullable Period from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            converter = Period.Converter.class,
            description = "Last day of the period; default: that of --from.")
    private @Nullable Period to;

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            description = "The day as of which is told what is due; default: the last of the period, or today.")
    private @Nullable LocalDate day;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; default: by the ending of --output, else html.")
    private @Nullable DigestFormat format;

    @Option(
            names = {"--output", "-o"},
            paramLabel = "FILE",
            description = "Where to write it; default, or -: standard output.")
    private @Nullable Path output;

    @Mixin
    private StoreOption store = new StoreOption();

    @Override
    public Integer call() throws IOException {
        Scope scope = scope();
        DigestFormat chosen = format();
        EngineLoading loading = EngineLoading.start(
                Main.setup(spec), null, "", spec.commandLine().getErr()::println);
        Digest digest;
        try (RecordStore records = store.look()) {
            digest = new Composer(code -> loading.lexicon().ontology().actName(code))
                    .compose(scope, Material.of(PairArticles.of(records, pair)));
        }
        if (digest.sources().isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("nothing is reported of " + pair + " in " + DateLabel.of(scope.span())
                            + "; the digest says so");
        }
        List<String> complaints = write(digest, chosen);
        complaints.forEach(complaint -> spec.commandLine().getErr().println("note: " + complaint));
        return 0;
    }

    private Scope scope() {
        if (pair.one().equals(pair.other())) {
            throw wrong("a pair is two different countries, such as RUS-KOR");
        }
        Period first = from;
        if (first == null) {
            throw wrong("--from is missing");
        }
        LocalDate last = to == null ? first.last() : to.last();
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        Countries countries = new Countries();
        try {
            return new Scope(
                    new Side(pair.one(), countries.name(pair.one())),
                    new Side(pair.other(), countries.name(pair.other())),
                    first.first(),
                    last,
                    day != null ? day : last.isBefore(today) ? last : today,
                    "",
                    Instant.now());
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private ParameterException wrong(String problem) {
        return new ParameterException(spec.commandLine(), problem);
    }

    private DigestFormat format() {
        Path file = output;
        boolean standard = file == null || file.toString().equals("-");
        DigestFormat chosen = format;
        if (chosen != null || file == null || standard) {
            DigestFormat either = chosen == null ? DigestFormat.HTML : chosen;
            if (standard && (either == DigestFormat.PDF || either == DigestFormat.EPUB)) {
                throw wrong(either.word() + " is no text for standard output: give --output FILE");
            }
            return either;
        }
        String name = file.toString();
        String ending = name.substring(name.lastIndexOf('.') + 1);
        for (DigestFormat each : DigestFormat.values()) {
            if (each.word().equalsIgnoreCase(ending)) {
                return each;
            }
        }
        throw wrong("the ending of " + name + " tells no format: give --format html, pdf, epub, atom or md");
    }

    /** A file is there whole or not at all. */
    private List<String> write(Digest digest, DigestFormat chosen) throws IOException {
        Path file = output;
        if (file == null || file.toString().equals("-")) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            List<String> complaints = chosen.write(digest, out);
            spec.commandLine().getOut().print(out.toString(StandardCharsets.UTF_8));
            spec.commandLine().getOut().flush();
            return complaints;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UserError("cannot write " + file + ": there is no folder " + folder);
        }
        Path part = folder.resolve("." + file.getFileName() + ".part");
        try {
            List<String> complaints;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                complaints = chosen.write(digest, out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return complaints;
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
