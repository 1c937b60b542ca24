package io.dragoman.parser.store;

import io.dragoman.parser.file.ModelFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The compiled model in a cache folder. Of several processes that find it missing one makes it while the others wait;
 * it appears by a move, whole or not at all. Thread-safe.
 */
public final class ModelStore {

    /** What the model is compiled from; also tells its file from that of another release. */
    public static final String SOURCE = "nlp4j-english-1.1.2";

    private final Path folder;
    private final Converter converter;
    private final Progress progress;

    /**
     * A store.
     *
     * @param folder need not exist yet
     */
    public ModelStore(Path folder, Converter converter, Progress progress) {
        this.folder = folder;
        this.converter = converter;
        this.progress = progress;
    }

    /** {@code $XDG_CACHE_HOME/dragoman}, or {@code ~/.cache/dragoman} where that is not set to an absolute path. */
    public static Path defaultFolder() {
        return defaultFolder(System.getenv(), Path.of(System.getProperty("user.home", ".")));
    }

    static Path defaultFolder(Map<String, String> environment, Path home) {
        String base = environment.getOrDefault("XDG_CACHE_HOME", "");
        // The XDG specification asks that a relative path be ignored.
        Path cache = !base.isBlank() && Path.of(base).isAbsolute() ? Path.of(base) : home.resolve(".cache");
        return cache.resolve("dragoman");
    }

    /** The model's file, there or not. */
    public Path file() {
        return folder.resolve(SOURCE + "-" + ModelFile.VERSION + ".model");
    }

    /**
     * Opens the model, and makes it first if it is missing, damaged or of another version. Where the folder cannot be
     * written, it is made anew each time.
     *
     * @throws IOException if it cannot be made, with a message for the user
     */
    public ModelFile open() throws IOException {
        ModelFile there = there();
        return there == null ? build(false) : there;
    }

    /**
     * Makes the model, even if it is there.
     *
     * @throws IOException if it cannot be made, with a message for the user
     */
    public ModelFile rebuild() throws IOException {
        return build(true);
    }

    private @Nullable ModelFile there() {
        try {
            return ModelFile.open(file());
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            progress.report(e.getMessage() + "; building it anew");
            return null;
        }
    }

    private ModelFile build(boolean anew) throws IOException {
        Path lock = folder.resolve(SOURCE + ".lock");
        FileChannel channel;
        try {
            Files.createDirectories(folder);
            channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            progress.report("cannot write the parser's model to " + folder + " (" + e.getMessage()
                    + "); building it for this run only");
            return buildForOnce();
        }
        // The lock of a file is held by a process, not by a thread.
        synchronized (ModelStore.class) {
            try (channel;
                    FileLock held = channel.lock()) {
                ModelFile made = anew ? null : there();
                return made == null || !held.isValid() ? buildInPlace() : made;
            }
        }
    }

    private ModelFile buildInPlace() throws IOException {
        Path draft = Files.createTempFile(folder, "building-", ".tmp");
        try {
            convert(draft);
            ModelFile.open(draft);
            move(draft, file());
        } finally {
            Files.deleteIfExists(draft);
        }
        return ModelFile.open(file());
    }

    private ModelFile buildForOnce() throws IOException {
        Path draft = Files.createTempFile("dragoman-", ".model");
        try {
            convert(draft);
            // It stays readable for as long as it is mapped.
            return ModelFile.open(draft);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private void convert(Path draft) throws IOException {
        progress.report("building the parser's model (once, less than a minute)");
        converter.convert(draft, progress);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
