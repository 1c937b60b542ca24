package io.dragoman.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A real second process that runs {@link PutMain} on a store. */
final class ChildJvm implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    ChildJvm(Path store, int articles, boolean waitAtTheEnd) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                PutMain.class.getName(),
                store.toString(),
                Integer.toString(articles),
                Boolean.toString(waitAtTheEnd)));
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        output = process.inputReader();
    }

    long id() {
        return process.pid();
    }

    /** Waits until the process has printed this many more lines, or ends. */
    List<String> lines(int count) throws IOException {
        List<String> lines = new ArrayList<>();
        while (lines.size() < count) {
            String line = output.readLine();
            if (line == null) {
                break;
            }
            lines.add(line);
        }
        return lines;
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Waits for the end and gives the exit code. */
    int end() throws IOException, InterruptedException {
        output.lines().forEach(line -> {});
        return process.waitFor();
    }

    @Override
    public void close() throws IOException {
        kill();
        output.close();
    }
}
