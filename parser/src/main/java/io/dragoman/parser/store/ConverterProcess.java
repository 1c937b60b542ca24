package io.dragoman.parser.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Converts in a process of its own, because the library that knows the published models is not on this one's class path
 * and takes more memory than the rest of the program together.
 */
public final class ConverterProcess implements Converter {

    private static final String MAIN = "io.dragoman.models.Main";
    private static final String HEAP = "-Xmx1500m";

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
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(java, HEAP, "-XX:+UseSerialGC", "-cp", classPath, MAIN, file.toString())
                .redirectErrorStream(true)
                .start();
        String last = "";
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = line;
                progress.report(line);
            }
            if (process.waitFor() != 0) {
                throw new IOException("cannot build the parser's model (" + last + ")");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the parser's model was being built", e);
        } finally {
            process.destroy();
        }
    }
}
