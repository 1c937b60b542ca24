package io.dragoman.text.load;

import java.util.Locale;
import java.util.Set;

/** What a file's name promises. */
enum FileKind {
    /** One article. */
    TEXT,
    /** One article a line. */
    JSON_LINES,
    /** Articles in another form; if no form knows it, what is wrong with it must be told. */
    OTHER,
    /** Tells nothing: read if named by the user or in a known form, else passed over in a folder. */
    UNKNOWN;

    /** The endings a folder is searched for, as told to users. */
    static final String READABLE = ".txt, .md, .jsonl, .html, .pdf, .epub";

    private static final Set<String> TEXT_ENDINGS = Set.of("txt", "text", "md", "markdown");
    private static final Set<String> LINE_ENDINGS = Set.of("jsonl", "ndjson");
    private static final Set<String> OTHER_ENDINGS =
            Set.of("html", "htm", "xhtml", "mhtml", "mht", "pdf", "epub", "docx", "rss", "atom", "opml", "eml", "warc");
    private static final Set<String> WRAPPINGS = Set.of("xml", "json", "zip", "gz");

    static FileKind of(String file) {
        String ending = ending(file);
        if (TEXT_ENDINGS.contains(ending)) {
            return TEXT;
        }
        if (LINE_ENDINGS.contains(ending)) {
            return JSON_LINES;
        }
        return OTHER_ENDINGS.contains(ending) ? OTHER : UNKNOWN;
    }

    /** A file's name without folders and without a known ending, or two of them. */
    static String baseName(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        for (int endings = 0; endings < 2; endings++) {
            String ending = ending(name);
            if (name.length() > ending.length() + 1 && (of(name) != UNKNOWN || WRAPPINGS.contains(ending))) {
                name = name.substring(0, name.length() - ending.length() - 1);
            }
        }
        return name.isEmpty() ? file : name;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
