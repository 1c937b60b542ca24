package io.dragoman.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The native library that the database driver unpacks anew for every process, 60 MB into the temporary folder. The
 * driver deletes it when the process ends, but not when it is killed. On Linux a loaded library needs its file no more,
 * so it is deleted at once; elsewhere it stays until the process ends.
 */
final class NativeLibrary {
    private static final Path MAPPINGS = Path.of("/proc/self/maps");
    private static final String NAME = "libduckdb_java";

    private NativeLibrary() {}

    /** Deletes the file of the library that this process has loaded; does nothing where that cannot be known. */
    static void deleteUnpackedFile() {
        if (!Files.isReadable(MAPPINGS)) {
            return;
        }
        try {
            String temporary = System.getProperty("java.io.tmpdir", "/tmp");
            List<String> loaded;
            try (var lines = Files.lines(MAPPINGS)) {
                loaded = lines.filter(line -> line.contains("/" + NAME) && !line.endsWith(" (deleted)"))
                        .map(line -> line.substring(line.indexOf('/')))
                        .distinct()
                        .toList();
            }
            for (String file : loaded) {
                if (Path.of(file).startsWith(Path.of(temporary).toRealPath())) {
                    Files.deleteIfExists(Path.of(file));
                }
            }
        } catch (IOException e) {
            // Litter in the temporary folder must not keep anybody from a store.
            return;
        }
    }
}
