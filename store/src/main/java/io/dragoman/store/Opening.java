package io.dragoman.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Pattern;
import org.duckdb.DuckDBConnection;

/** Opens the file of a store, or says why it cannot be opened. */
final class Opening {
    /** DuckDB writes three blocks of this size when it creates a file; a shorter file is the rest of a killed creation. */
    private static final int HEADER = 3 * 4096;

    private static final String MAGIC = "DUCK";
    private static final int MAGIC_OFFSET = 8;

    /** Signs that end the name of a file for the driver or the database. */
    private static final Pattern RESERVED = Pattern.compile("[;?]");

    private Opening() {}

    static DuckDBConnection open(Path file, DuckDbStore.Mode mode) {
        check(file, mode);
        try {
            DuckDBConnection connection = connect(file, mode);
            try {
                if (mode == DuckDbStore.Mode.READ_WRITE && StoreSchema.hasNoTables(connection)) {
                    StoreSchema.create(connection);
                }
                if (StoreSchema.version(connection, file) == StoreSchema.VERSION) {
                    return connection;
                }
                if (mode == DuckDbStore.Mode.READ_WRITE) {
                    new Migration(connection).run();
                    return connection;
                }
                connection.close();
                open(file, DuckDbStore.Mode.READ_WRITE).close();
                return open(file, mode);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw Failures.opening(file, e);
        }
    }

    private static void check(Path file, DuckDbStore.Mode mode) {
        Path folder = file.toAbsolutePath().getParent();
        if (RESERVED.matcher(file.toAbsolutePath().toString()).find()) {
            throw new StoreException("the path of the store " + file + " has a ; or ? in it", "name it without");
        }
        if (Files.isDirectory(file)) {
            throw new StoreException(
                    file + " is a folder", "name a file in it, such as " + file.resolve("dragoman.duckdb"));
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new StoreException("the folder of the store " + file + " does not exist", "create " + folder);
        }
        if (mode == DuckDbStore.Mode.READ_ONLY) {
            if (!Files.exists(file)) {
                throw Failures.missing(file);
            }
            if (!Files.isReadable(file)) {
                throw new StoreException("the store " + file + " cannot be read", "change its permissions");
            }
        } else if (!Files.isWritable(Files.exists(file) ? file : folder)) {
            throw Failures.unwritable(file);
        }
    }

    private static DuckDBConnection connect(Path file, DuckDbStore.Mode mode) throws SQLException {
        try {
            return connection(file, mode);
        } catch (SQLException e) {
            String message = Failures.message(e);
            boolean broken = Failures.notADatabase(message) || Failures.cutShort(message);
            if (mode == DuckDbStore.Mode.READ_WRITE && broken && isUnfinished(file)) {
                // Whoever began it is dead: DuckDB locks a file before it looks into it.
                delete(file);
                return connection(file, mode);
            }
            throw e;
        }
    }

    private static DuckDBConnection connection(Path file, DuckDbStore.Mode mode) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("duckdb.read_only", Boolean.toString(mode == DuckDbStore.Mode.READ_ONLY));
        // Queries of users run in this database: no files, no extensions, and no way to allow them again.
        settings.setProperty("enable_external_access", "false");
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("lock_configuration", "true");
        DuckDBConnection connection =
                (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:" + file.toAbsolutePath(), settings);
        NativeLibrary.deleteUnpackedFile();
        return connection;
    }

    /** Whether a file is empty or holds only the beginning of a database: what a killed creation leaves. */
    private static boolean isUnfinished(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(HEADER + 1);
            if (start.length == 0) {
                return true;
            }
            return start.length <= HEADER
                    && start.length >= MAGIC_OFFSET + MAGIC.length()
                    && MAGIC.equals(new String(start, MAGIC_OFFSET, MAGIC.length(), StandardCharsets.US_ASCII));
        } catch (IOException e) {
            return false;
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw Failures.unwritable(file);
        }
    }
}
