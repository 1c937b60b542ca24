package io.dragoman.parser.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Works with the published models in a process of its own, because the library that knows the published models is not on this one's class path
 * and takes more memory than the rest of the program together.
 */
public final class ConverterProcess implements Converter {

    private static final String MAIN = "io.dragoman.models.Main";
    private static final String HEAP_TO_COMPILE = "-Xmx1500m";
    /** The library's loading fails in odd ways, not for want of memory as it should, where this is too little. */
    private static final String HEAP_TO_COMPARE = "-Xmx2500m";

    private final String classPath;

    public ConverterProcess(String classPath) {
        this.classPath = classPath;
    }

    /** With the class path of the property {@code dragoman.converter}, or of this process where that is not set. */
    public static ConverterProcess ofProperties() {
        String own = System.getProperty("java.class.path", "");
        return new ConverterProcess(System.getProperty("dragoman.converter", own));
    }

    @Override
    public void convert(Path file, Progress progress) throws IOException {
        run(HEAP_TO_COMPILE, List.of("compile", file.toString()), progress);
    }

    /**
     * Compares the parser with the library.
     *
     * @param model of the parser
     * @param sentences a file of sentences, one a line
     * @param more how many more to make out of them
     * @param progress hears every difference and the sum
     * @throws IOException if there is a difference, or it cannot be done
     */
    public void compare(Path model, Path sentences, int more, Progress progress) throws IOException {
        run(
                HEAP_TO_COMPARE,
                List.of("compare", model.toString(), sentences.toString(), Integer.toString(more)),
                progress);
    }

    private void run(String heap, List<String> arguments, Progress progress) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, heap, "-XX:+UseSerialGC", "-cp", classPath, MAIN));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String last = "";
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = line;
                progress.report(line);
            }
            if (process.waitFor() != 0) {
                throw new IOException("the process with the published models failed (" + last + ")");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for the process with the published models", e);
        } finally {
            process.destroy();
        }
    }
}
