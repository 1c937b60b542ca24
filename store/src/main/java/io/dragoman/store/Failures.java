package io.dragoman.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the database's complaints into words that name a remedy. */
final class Failures {
    private static final Pattern HOLDER = Pattern.compile("\\(PID (\\d+)\\)");
    private static final String WRAPPER = "Attempting to execute an unsuccessful or closed pending query result";

    private Failures() {}

    /** What a failure to open a store means. */
    static StoreException opening(Path file, SQLException cause) {
        String message = message(cause);
        if (message.contains("Could not set lock on file")) {
            return inUse(file, message, cause);
        }
        if (message.contains("different configuration than existing connections")) {
            return new StoreException(
                    "the store " + file + " is open in this program in another mode", "close it first", cause);
        }
        if (notADatabase(message)) {
            return new StoreException(
                    file + " is not a Dragoman store", "name another file, or move this one out of the way", cause);
        }
        if (message.contains("read a database file with version number") || message.contains("Serialization Error")) {
            return new StoreException(
                    "the store " + file + " was written by another version of the database: " + firstLine(message),
                    "use the version of Dragoman that wrote it, or read the articles into a new store",
                    cause);
        }
        if (cutShort(message)) {
            return new StoreException(
                    "the store " + file + " is damaged: its end is missing",
                    "use a copy of it, or read the articles into a new store",
                    cause);
        }
        if (message.contains("database does not exist")) {
            return missing(file);
        }
        return running(file, cause);
    }

    /** What a failure of an opened store means. */
    static StoreException running(Path file, SQLException cause) {
        String message = message(cause);
        if (message.contains("No space left on device")) {
            return new StoreException("the disk of the store " + file + " is full", "make room and run again", cause);
        }
        if (message.contains("Permission denied") || message.contains("Read-only file system")) {
            return unwritable(file);
        }
        return new StoreException(
                "the store " + file + " failed: " + message,
                "run again; if it fails again, read into a new store",
                cause);
    }

    static StoreException missing(Path file) {
        return new StoreException("there is no store " + file, "read some articles first, or name another file");
    }

    static StoreException unwritable(Path file) {
        return new StoreException(
                "the store " + file + " cannot be written",
                "choose a place where you may write, or change its permissions");
    }

    /** Whether DuckDB says that the file is none of its own. */
    static boolean notADatabase(String message) {
        return message.contains("not a valid DuckDB database file");
    }

    /** Whether DuckDB says that the file ends too early. */
    static boolean cutShort(String message) {
        return message.contains("Could not read enough bytes");
    }

    /** The message without the wrapping that DuckDB puts on its first line. */
    static String message(SQLException cause) {
        String message = String.valueOf(cause.getMessage());
        int lineEnd = message.indexOf('\n');
        if (lineEnd >= 0 && message.substring(0, lineEnd).contains(WRAPPER)) {
            message = message.substring(lineEnd + 1);
            message = message.startsWith("Error: ") ? message.substring("Error: ".length()) : message;
        }
        return message.strip();
    }

    private static StoreException inUse(Path file, String message, SQLException cause) {
        Matcher holder = HOLDER.matcher(message);
        String who = holder.find() ? "process " + holder.group(1) : "another process";
        return new StoreException(
                "the store " + file + " is in use by " + who, "wait until that is done, or use another store", cause);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
