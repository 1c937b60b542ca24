package io.dragoman.text.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles from files, folders and standard input. Plain text and Markdown hold one article each; JSONL holds one
 * a line; a folder is searched with all below it, in the order of names, for files that are not hidden and in a known
 * form. Every input is first shown to the {@link Form}s, which judge by content. A file that no form knows and whose name
 * tells nothing is one article, unless its first line is a JSON object.
 *
 * <p>The text is kept as read, decoded, without byte-order mark and with its line ends. Title, author, day, outlet, what
 * is said of the author and page controls are recognised in it; {@code Document.body()} is the rest. Page controls
 * between paragraphs lie within the body and are listed as furniture. What is not English is an article too; its
 * {@code Document.language()} says what it is.
 *
 * <p>One article after another is handed to the {@link Sink}, so that a corpus need not fit into memory. Bad input never
 * throws: it is a problem of the file or line it is in, and reading goes on. What a sink throws passes through.
 * Immutable and thread-safe.
 */
public final class ArticleReader {

    private static final String STANDARD_INPUT = "-";

    private final InputReader inputs;

    private ArticleReader(Builder builder) {
        this.inputs = new InputReader(new ArticleMaker(builder.date), builder.forms, builder.maxBytes);
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
                readStream(standardInput, sink);
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
            readFile(file, true, sink);
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
            sink.problem(InputReader.unreadable(folder.toString(), e));
            return true;
        }
        boolean found = false;
        for (Path entry : entries) {
            if (Files.isDirectory(entry)) {
                // A link to a folder could lead back up for ever.
                found |= !Files.isSymbolicLink(entry) && readFolder(entry, sink);
            } else {
                found |= readFile(entry, false, sink);
            }
        }
        return found;
    }

    private static boolean isHidden(Path entry) {
        return String.valueOf(entry.getFileName()).startsWith(".");
    }

    private boolean readFile(Path file, boolean asked, Sink sink) {
        String origin = file.toString();
        try (InputStream stream = Files.newInputStream(file)) {
            return inputs.read(inputs.input(String.valueOf(file.getFileName()), origin, stream, asked), sink);
        } catch (IOException e) {
            sink.problem(InputReader.unreadable(origin, e));
            return true;
        }
    }

    private void readStream(InputStream stream, Sink sink) {
        try {
            inputs.read(inputs.input("stdin", STANDARD_INPUT, stream, true), sink);
        } catch (IOException e) {
            sink.problem(InputReader.unreadable(STANDARD_INPUT, e));
        }
    }

    /** Reads an input that comes from somewhere else, such as an address. */
    public void read(Input input, Sink sink) {
        inputs.read(input, sink);
    }

    /**
     * Takes a text that is known to be an article.
     *
     * @param name what its user knows it by
     * @param origin where it was read from, for messages
     * @param text in paragraphs with a blank line between them
     */
    public void read(String name, String origin, String text, Facts facts, Sink sink) {
        inputs.read(name, origin, text, facts, sink);
    }

    /** Settings of a reader. */
    public static final class Builder {

        private @Nullable LocalDate date;
        private List<Form> forms = List.of();
        private int maxBytes = 20_000_000;

        private Builder() {}

        /** The day of all articles, whatever they tell; without it those that tell none are problems. */
        public Builder date(@Nullable LocalDate day) {
            this.date = day;
            return this;
        }

        /**
         * The largest size of a file that is read in one piece; 20,000,000 unless set. Texts and JSONL lines are never
         * longer than 4,000,000.
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

        /** The forms that are read besides text and JSONL; those in front are asked first. None unless set. */
        public Builder forms(List<Form> known) {
            this.forms = List.copyOf(known);
            return this;
        }

        public ArticleReader build() {
            return new ArticleReader(this);
        }
    }
}
