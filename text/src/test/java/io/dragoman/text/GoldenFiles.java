package io.dragoman.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads cases from files: the input, a line {@code ======}, and what is expected of it. */
public final class GoldenFiles {

    /** One case; {@code name} is the file's. */
    public record Golden(String name, String input, String expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final String DIVIDER = "\n======\n";

    private GoldenFiles() {}

    /** The cases of a folder of the test resources, by name. */
    public static List<Golden> in(String folder) {
        try {
            Path path = Path.of(Objects.requireNonNull(GoldenFiles.class.getResource("/" + folder))
                    .toURI());
            try (Stream<Path> files = Files.list(path)) {
                return files.sorted().map(GoldenFiles::read).toList();
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("no golden files in " + folder, e);
        }
    }

    private static Golden read(Path file) {
        try {
            String text = Files.readString(file);
            int divider = text.indexOf(DIVIDER);
            if (divider < 0) {
                throw new IllegalStateException(file + " has no line ======");
            }
            return new Golden(
                    file.getFileName().toString(),
                    text.substring(0, divider),
                    text.substring(divider + DIVIDER.length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
