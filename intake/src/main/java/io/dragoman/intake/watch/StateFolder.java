package io.dragoman.intake.watch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which a watch remembers its feeds, a file each. A file is replaced as a whole, on the disk before the
 * method returns; one process at a time has the folder.
 */
final class StateFolder implements AutoCloseable {

    private final Path folder;
    private final FileChannel lock;

    private StateFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Opens a folder, and makes it if there is none; null if another process has it. */
    static @Nullable StateFolder open(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            // The system gives it up with the process, however that ends.
            FileLock held = channel.tryLock();
            if (held != null) {
                return new StateFolder(folder, channel);
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            return null;
        }
        channel.close();
        return null;
    }

    private Path file(String feed) {
        return folder.resolve(Fingerprint.of(feed) + ".json");
    }

    /** What is remembered of a feed; a new state if nothing is. A damaged file is put aside. */
    FeedState read(String feed) throws IOException {
        Path file = file(feed);
        if (!Files.exists(file)) {
            return new FeedState(feed);
        }
        FeedState state = FeedState.read(Files.readString(file, StandardCharsets.UTF_8));
        if (state == null || !state.feed.equals(feed)) {
            // Entries are then read again; the store finds that it has their articles.
            Files.move(file, folder.resolve(file.getFileName() + ".damaged"), StandardCopyOption.REPLACE_EXISTING);
            return new FeedState(feed);
        }
        return state;
    }

    void write(FeedState state) throws IOException {
        Path file = file(state.feed);
        Path draft = folder.resolve(file.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(
                draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(state.json().getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
