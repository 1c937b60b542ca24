package io.dragoman.web.remote;

import io.dragoman.exchange.RecordFormatException;
import io.dragoman.exchange.RowJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The file beside a store that says where the server is that has it open, readable by the store's user alone.
 *
 * @param address such as {@code http://127.0.0.1:7070}
 * @param token who knows it may use the store
 * @param process its number, for messages
 */
public record ServerFile(String address, String token, long process) {
    private static final int TOKEN_BYTES = 24;

    /** The file of a store. */
    static Path of(Path store) {
        return store.resolveSibling(store.getFileName() + ".server");
    }

    /** What a server of this process says of itself. */
    public static ServerFile here(String address) {
        byte[] token = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(token);
        return new ServerFile(
                address,
                HexFormat.of().formatHex(token),
                ProcessHandle.current().pid());
    }

    /** Lays it beside a store; a reader sees all of it or nothing. */
    public void write(Path store) throws IOException {
        Path file = of(store).toAbsolutePath();
        Path folder = file.getParent();
        boolean posix = folder != null && Files.getFileStore(folder).supportsFileAttributeView("posix");
        FileAttribute<?>[] owner = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Path fresh = Files.createTempFile(folder, "server", ".tmp", owner);
        Files.writeString(fresh, RowJson.line(this));
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What lies beside a store; null if there is nothing, or nothing that can be understood. */
    static @Nullable ServerFile read(Path store) {
        try {
            Path file = of(store);
            return Files.isReadable(file)
                    ? RowJson.read(Files.readString(file, StandardCharsets.UTF_8), ServerFile.class)
                    : null;
        } catch (IOException | RecordFormatException e) {
            return null;
        }
    }

    /** Takes it away, if it is still this one. */
    public void remove(Path store) {
        if (equals(read(store))) {
            try {
                Files.deleteIfExists(of(store));
            } catch (IOException e) {
                // Nobody answers there any more, and whoever reads it finds that out.
                return;
            }
        }
    }
}
