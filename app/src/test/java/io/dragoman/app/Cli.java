package io.dragoman.app;

import io.dragoman.app.print.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;

/** Runs commands in this process, as a shell would. All share one parser, because it takes seconds to load. */
final class Cli {

    /** Where the modules' tests keep the parser's models and the compiled lexicon. */
    static final Path CACHE = Path.of(System.getProperty("dragoman.test.cache", "target/parser-cache"))
            .toAbsolutePath();

    static final Path EXAMPLES = Path.of("../examples").toAbsolutePath().normalize();

    private final Setup setup;

    private Cli(ParserSource parsers, InputStream input) {
        this.setup = new Setup(CACHE, parsers, input, Page::plain);
    }

    static Cli standard() {
        return new Cli((cache, progress) -> OneParser.get(), InputStream.nullInputStream());
    }

    /** Standard input holds a text. */
    static Cli withInput(String text) {
        return new Cli(
                (cache, progress) -> OneParser.get(), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Whoever asks for a parser fails. */
    static Cli withoutParser() {
        return new Cli(
                (cache, progress) -> {
                    throw new IOException("the parser is not needed here");
                },
                InputStream.nullInputStream());
    }

    Setup setup() {
        return setup;
    }

    /** What a command left behind. */
    record Result(int code, String out, String err) {

        List<String> errors() {
            return err.lines().toList();
        }
    }

    Result run(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Result(code, out.toString(), err.toString());
    }

    /** {@code show} of a store. */
    Result show(Path store, Object... arguments) {
        Object[] all = new Object[arguments.length + 3];
        all[0] = "show";
        all[1] = "--store";
        all[2] = store;
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return run(all);
    }

    int run(PrintWriter out, PrintWriter err, Object... arguments) {
        CommandLine commandLine = Main.commandLine(setup).setOut(out).setErr(err);
        int code = commandLine.execute(
                Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new));
        out.flush();
        err.flush();
        return code;
    }

    /** The program in a process of its own, not yet started; {@code folder} is a folder of the test's own. */
    static ProcessBuilder process(Path folder, Object... arguments) throws IOException {
        Path home = Files.createDirectories(folder.resolve("cache"));
        if (!Files.exists(home.resolve("dragoman"))) {
            // The program looks for its cache below this folder; the tests' own lies elsewhere.
            Files.createSymbolicLink(home.resolve("dragoman"), CACHE);
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        Arrays.stream(arguments).map(String::valueOf).forEach(command::add);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("XDG_CACHE_HOME", home.toString());
        return builder;
    }
}
