package io.dragoman.acceptance.pages;

import io.dragoman.acceptance.coding.RealCoder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program as a process of its own that serves a store of the examples; started once for all tests. */
final class Served {
    private static final Pattern ADDRESS = Pattern.compile("http://[0-9.]+:[0-9]+/");

    private final Path store;
    private final String address;
    private final Process process;

    private Served(Path store, String address, Process process) {
        this.store = store;
        this.address = address;
        this.process = process;
    }

    static Served examples() {
        return Holder.SERVED;
    }

    /** Without the slash at its end. */
    String address() {
        return address;
    }

    Path store() {
        return store;
    }

    Process process() {
        return process;
    }

    /** Serves a store that lies in a folder, made by the command line itself of what is named. */
    static Served start(Path folder, List<String> read) throws IOException, InterruptedException {
        // The models are compiled by the tests' own process, if they are not yet; the program finds them.
        RealCoder.get();
        Path cache = Files.createDirectories(folder.resolve("cache"));
        Path models = Path.of(System.getProperty("dragoman.test.cache", "target/parser-cache"))
                .toAbsolutePath();
        Files.createSymbolicLink(cache.resolve("dragoman"), models);
        Path store = folder.resolve("test.duckdb");
        if (!read.isEmpty()) {
            List<String> arguments = new ArrayList<>(List.of("read", "--store", store.toString()));
            arguments.addAll(read);
            Process reading = program(folder, arguments);
            reading.inputReader().lines().forEach(line -> {});
            if (reading.waitFor() != 0) {
                throw new IllegalStateException("reading ended with " + reading.exitValue());
            }
        }
        Process serving = program(folder, List.of("serve", "--port", "0", "--store", store.toString()));
        Runtime.getRuntime().addShutdownHook(new Thread(serving::destroy));
        return new Served(store, address(serving.inputReader()), serving);
    }

    private static String address(BufferedReader output) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher matcher = ADDRESS.matcher(line);
            if (matcher.find()) {
                return matcher.group().substring(0, matcher.group().length() - 1);
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException("the server did not start: " + said);
    }

    private static Process program(Path folder, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "io.dragoman.app.Main"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        return builder.start();
    }

    private static final class Holder {
        static final Served SERVED = start();

        private static Served start() {
            try {
                Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "pages");
                return Served.start(folder, List.of(Path.of("../examples").toString()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
