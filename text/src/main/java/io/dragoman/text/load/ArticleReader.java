package io.dragoman.text.load;

import io.dragoman.text.load.ByteLines.ByteLine;
import io.dragoman.text.load.JsonLine.Known;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles from files, folders and standard input. Plain text and Markdown hold one article each; JSONL holds one
 * a line; a folder is searched with all below it, in the order of names, for {@code .txt}, {@code .md} and {@code
 * .jsonl} files that are not hidden. A file of another name is one article, unless its first line is a JSON object.
 *
 * <p>The text is kept as read, decoded, without byte-order mark and with its line ends. Title, author, day, outlet, what
 * is said of the author and page controls are recognised in it; {@code Document.body()} is the rest. Page controls
 * between paragraphs lie within the body and are listed as furniture.
 *
 * <p>One article after another is handed to the {@link Sink}, so that a corpus need not fit into memory. Bad input never
 * throws: it is a problem of the file or line it is in, and reading goes on. What a sink throws passes through.
 * Immutable and thread-safe.
 */
public final class ArticleReader {

    private static final String STANDARD_INPUT = "-";
    /** No prose begins like this, so a first line that is cut off or lacks a comma is still taken for JSONL. */
    private static final Pattern JSON_OBJECT = Pattern.compile("^\\s{0,99}\\{ {0,9}[\"}]");

    private static final Pattern JSON_DOCUMENT =
            Pattern.compile("^\\s{0,99}(?:[\\[{]\\s{0,9}$|\\[\\s{0,9}\\{\\s{0,9}\")");

    private final ArticleMaker maker;
    private final JsonLine jsonLine;
    private final int maxBytes;

    private ArticleReader(Builder builder) {
        this.maker = new ArticleMaker(builder.date);
        this.jsonLine = new JsonLine(builder.maxBytes);
        this.maxBytes = builder.maxBytes;
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads articles.
     *
     * @param paths files, folders, or {@code -} for standard input
     * @param standardInput read only if asked for, and not closed
     */
    public void read(List<String> paths, InputStream standardInput, Sink sink) {
        for (String path : paths) {
            if (path.equals(STANDARD_INPUT)) {
                readStream(standardInput, STANDARD_INPUT, "stdin", sink);
            } else {
                readPath(path, sink);
            }
        }
    }

    private void readPath(String path, Sink sink) {
        Path file;
        try {
            file = Path.of(path);
        } catch (InvalidPathException e) {
            sink.problem(new InputProblem(path, "not a file's name", "check the name"));
            return;
        }
        if (path.isBlank() || !Files.exists(file)) {
            sink.problem(new InputProblem(path, "no such file or folder", "check the name"));
        } else if (!Files.isDirectory(file)) {
            readFile(file, sink);
        } else if (!readFolder(file, sink)) {
            sink.problem(new InputProblem(
                    path, "no articles in this folder", "put " + FileKind.READABLE + " files into it"));
        }
    }

    /** Reads a folder; says whether anything in it looked like an article. */
    private boolean readFolder(Path folder, Sink sink) {
        List<Path> entries;
        try (Stream<Path> listed = Files.list(folder)) {
            entries = listed.filter(entry -> !isHidden(entry))
                    .sorted(Comparator.comparing(entry -> String.valueOf(entry.getFileName())))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            sink.problem(unreadable(folder.toString(), e));
            return true;
        }
        boolean found = false;
        for (Path entry : entries) {
            if (Files.isDirectory(entry)) {
                // A link to a folder could lead back up for ever.
                found |= !Files.isSymbolicLink(entry) && readFolder(entry, sink);
            } else if (FileKind.of(entry) != FileKind.UNKNOWN) {
                readFile(entry, sink);
                found = true;
            }
        }
        return found;
    }

    private static boolean isHidden(Path entry) {
        return String.valueOf(entry.getFileName()).startsWith(".");
    }

    private void readFile(Path file, Sink sink) {
        String origin = file.toString();
        String name = FileKind.baseName(file);
        FileKind kind = FileKind.of(file);
        if (kind == FileKind.NOT_READ_YET) {
            sink.problem(new Refusal("web pages, PDF and office files are not read yet", "save it as plain text (.txt)")
                    .at(origin));
            return;
        }
        try (InputStream stream = Files.newInputStream(file)) {
            switch (kind) {
                case TEXT -> readText(stream.readNBytes(maxBytes + 1), origin, name, sink);
                case JSON_LINES -> readJsonLines(new ByteLines(stream, maxBytes), null, origin, name, sink);
                default -> readStream(stream, origin, name, sink);
            }
        } catch (IOException e) {
            sink.problem(unreadable(origin, e));
        }
    }

    /** Reads a stream whose name tells nothing: JSONL if its first line that is not blank begins like an object. */
    private void readStream(InputStream stream, String origin, String name, Sink sink) {
        try {
            ByteLines lines = new ByteLines(stream, maxBytes);
            ByteArrayOutputStream before = new ByteArrayOutputStream();
            ByteLine line = lines.next();
            while (line != null && line.isBlank() && before.size() <= maxBytes) {
                before.write(line.bytes);
                line = lines.next();
            }
            if (line != null && JSON_OBJECT.matcher(beginning(line)).find()) {
                readJsonLines(lines, line, origin, name, sink);
                return;
            }
            if (line != null && JSON_DOCUMENT.matcher(beginning(line)).find()) {
                sink.problem(new Refusal("JSON, but not one article a line", JsonLine.REMEDY).at(origin));
                return;
            }
            if (line != null) {
                before.write(line.bytes);
            }
            before.write(lines.rest(Math.max(0, maxBytes + 1 - before.size())));
            readText(before.toByteArray(), origin, name, sink);
        } catch (IOException e) {
            sink.problem(unreadable(origin, e));
        }
    }

    private static String beginning(ByteLine line) {
        String bytes = new String(line.bytes, 0, Math.min(line.bytes.length, 200), StandardCharsets.UTF_8);
        return bytes.startsWith("\uFEFF") ? bytes.substring(1) : bytes;
    }

    private void readText(byte[] bytes, String origin, String name, Sink sink) {
        try {
            if (bytes.length > maxBytes) {
                throw tooLarge("text");
            }
            sink.article(maker.make(name, origin, TextDecoder.decode(bytes, 0, 1), Known.NOTHING));
        } catch (Refusal e) {
            sink.problem(e.at(origin));
        }
    }

    private void readJsonLines(ByteLines lines, @Nullable ByteLine first, String origin, String name, Sink sink)
            throws IOException {
        boolean empty = true;
        for (ByteLine line = first == null ? lines.next() : first; line != null; line = lines.next()) {
            if (!line.isBlank()) {
                empty = false;
                readJsonLine(line, origin + ":" + line.number, name + ":" + line.number, sink);
            }
        }
        if (empty) {
            sink.problem(new InputProblem(origin, "empty", JsonLine.REMEDY));
        }
    }

    private void readJsonLine(ByteLine line, String origin, String unnamed, Sink sink) {
        try {
            if (line.tooLong) {
                throw tooLarge("line");
            }
            Known known = jsonLine.read(
                    TextDecoder.decode(line.bytes, line.offset, line.number).stripTrailing());
            String id = known.get("id");
            String text = known.fields().getOrDefault("text", "");
            sink.article(maker.make(id == null ? unnamed : id, origin, text, known));
        } catch (Refusal e) {
            sink.problem(e.at(origin));
        }
    }

    private Refusal tooLarge(String what) {
        String limit = maxBytes >= 1_000_000 ? maxBytes / 1_000_000 + " MB" : maxBytes + " bytes";
        return new Refusal(what + " of more than " + limit, "give each article a file or JSONL line of its own");
    }

    private static InputProblem unreadable(String origin, Exception e) {
        if (e instanceof AccessDeniedException) {
            return new InputProblem(origin, "no permission to read it", "change its permissions (chmod u+r)");
        }
        String why = e instanceof NoSuchFileException ? "it is gone" : String.valueOf(e.getMessage());
        return new InputProblem(origin, "cannot be read: " + why, "check the file and try again");
    }

    /** Settings of a reader. */
    public static final class Builder {

        private @Nullable LocalDate date;
        private int maxBytes = 20_000_000;

        private Builder() {}

        /** The day of all articles, whatever they tell; without it those that tell none are problems. */
        public Builder date(@Nullable LocalDate day) {
            this.date = day;
            return this;
        }

        /**
         * The largest size of an article's file or JSONL line; 20,000,000 unless set.
         *
         * @throws IllegalArgumentException unless positive and below 1,000,000,000
         */
        public Builder maxBytes(int bytes) {
            if (bytes <= 0 || bytes >= 1_000_000_000) {
                throw new IllegalArgumentException("not a size of an article: " + bytes);
            }
            this.maxBytes = bytes;
            return this;
        }

        public ArticleReader build() {
            return new ArticleReader(this);
        }
    }
}
