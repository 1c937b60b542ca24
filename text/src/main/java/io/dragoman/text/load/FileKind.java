package io.dragoman.text.load;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What a file's name promises. */
enum FileKind {
    /** One article. */
    TEXT,
    /** One article a line. */
    JSON_LINES,
    /** Holds articles in a form that is not read. */
    NOT_READ_YET,
    /** Tells nothing: read if named by the user, passed over in a folder. */
    UNKNOWN;

    /** The endings a folder is searched for, as told to users. */
    static final String READABLE = ".txt, .md, .jsonl";

    private static final Set<String> TEXT_ENDINGS = Set.of("txt", "text", "md", "markdown");
    private static final Set<String> LINE_ENDINGS = Set.of("jsonl", "ndjson");
    private static final Set<String> LATER_ENDINGS =
            Set.of("html", "htm", "xhtml", "pdf", "epub", "doc", "docx", "odt", "rtf", "rss", "atom", "warc", "mhtml");

    static FileKind of(Path file) {
        String ending = ending(file);
        if (TEXT_ENDINGS.contains(ending)) {
            return TEXT;
        }
        if (LINE_ENDINGS.contains(ending)) {
            return JSON_LINES;
        }
        return LATER_ENDINGS.contains(ending) ? NOT_READ_YET : UNKNOWN;
    }

    /** The file's name without a known ending. */
    static String baseName(Path file) {
        String name = fileName(file);
        return of(file) == UNKNOWN ? name : name.substring(0, name.lastIndexOf('.'));
    }

    private static String ending(Path file) {
        String name = fileName(file);
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String fileName(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }
}
