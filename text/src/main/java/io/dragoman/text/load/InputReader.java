package io.dragoman.text.load;

import io.dragoman.text.load.ByteLines.ByteLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one input in whatever form it is: one of the forms given, else JSONL or plain text. Immutable, thread-safe. */
final class InputReader {

    /** A mail in an archive that is compressed is the fourth; deeper ones are made to harm. */
    private static final int MAX_DEPTH = 4;

    /** No article is longer, in bytes; books are, and belong into chapters. */
    private static final int MAX_TEXT = 4_000_000;

    /** No prose begins like this, so a first line that is cut off or lacks a comma is still taken for JSONL. */
    private static final Pattern JSON_OBJECT = Pattern.compile("^\\s{0,99}\\{ {0,9}[\"}]");

    private static final Pattern JSON_DOCUMENT =
            Pattern.compile("^\\s{0,99}(?:[\\[{]\\s{0,9}$|\\[\\s{0,9}\\{\\s{0,9}\")");

    private final ArticleMaker maker;
    private final List<Form> forms;
    private final JsonLine jsonLine;
    private final int maxBytes;
    private final int maxText;

    InputReader(ArticleMaker maker, List<Form> forms, int maxBytes) {
        this.maker = maker;
        this.forms = List.copyOf(forms);
        this.maxBytes = maxBytes;
        this.maxText = Math.min(maxBytes, MAX_TEXT);
        this.jsonLine = new JsonLine(maxText);
    }

    /** Reads an input; says whether it was taken for articles, however bad. */
    boolean read(Input input, Sink sink) {
        try {
            if (input.depth() > MAX_DEPTH) {
                throw new Refusal(
                        "an archive within archives, " + MAX_DEPTH + " deep", "unpack it and read what it holds");
            }
            for (Form form : forms) {
                if (form.recognises(input)) {
                    read(form, input, sink);
                    return true;
                }
            }
            switch (FileKind.of(input.name())) {
                case TEXT -> readText(input.stream().readNBytes(maxText + 1), input, sink);
                case JSON_LINES -> readJsonLines(new ByteLines(input.stream(), maxText), null, input, sink);
                case OTHER -> readUnnamed(input, sink);
                case UNKNOWN -> {
                    if (!input.asked()) {
                        return false;
                    }
                    readUnnamed(input, sink);
                }
            }
        } catch (Refusal e) {
            sink.problem(e.at(input.origin()));
        } catch (TooLarge e) {
            sink.problem(new Refusal(String.valueOf(e.getMessage()), "unpack it by hand if you trust it")
                    .at(input.origin()));
        } catch (IOException e) {
            sink.problem(unreadable(input.origin(), e));
        }
        return true;
    }

    /** Makes an article of a text. */
    void read(String name, String origin, String text, Facts facts, Sink sink) {
        new Finding(sink).article(name, origin, text, facts);
    }

    /** Reads an input in a form; whatever fails in a form or its library is a problem of this input alone. */
    private void read(Form form, Input input, Sink sink) throws Refusal, IOException {
        Finding finding = new Finding(sink);
        try {
            form.read(input, finding);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            if (finding.failure == e) {
                throw e;
            }
            StackTraceElement[] trace = e.getStackTrace();
            throw new Refusal(
                    "cannot be understood (" + e.getClass().getSimpleName()
                            + (trace.length == 0 ? "" : " at " + trace[0]) + ")",
                    "save it as plain text, and please report it with the file");
        }
    }

    private final class Finding implements Found {

        private final Sink sink;
        /** What the sink threw, which is no fault of the form. */
        private @Nullable Throwable failure;

        Finding(Sink sink) {
            this.sink = sink;
        }

        @Override
        public void article(String name, String origin, String text, Facts facts) {
            try {
                sink.article(maker.make(name, origin, text, facts));
            } catch (Refusal e) {
                sink.problem(e.at(origin));
            } catch (RuntimeException | Error e) {
                failure = e;
                throw e;
            }
        }

        @Override
        public void inside(Input input) {
            try {
                read(input, sink);
            } catch (RuntimeException | Error e) {
                failure = e;
                throw e;
            }
        }

        @Override
        public void problem(String origin, Refusal refusal) {
            sink.problem(refusal.at(origin));
        }
    }

    /** Reads a stream whose name tells nothing: JSONL if its first line that is not blank begins like an object. */
    private void readUnnamed(Input input, Sink sink) throws IOException, Refusal {
        ByteLines lines = new ByteLines(input.stream(), maxText);
        ByteArrayOutputStream before = new ByteArrayOutputStream();
        ByteLine line = lines.next();
        while (line != null && line.isBlank() && before.size() <= maxText) {
            before.write(line.bytes);
            line = lines.next();
        }
        if (line != null && JSON_OBJECT.matcher(beginning(line)).find()) {
            readJsonLines(lines, line, input, sink);
            return;
        }
        if (line != null && JSON_DOCUMENT.matcher(beginning(line)).find()) {
            throw new Refusal("JSON, but not one article a line", JsonLine.REMEDY);
        }
        if (line != null) {
            before.write(line.bytes);
        }
        before.write(lines.rest(Math.max(0, maxText + 1 - before.size())));
        readText(before.toByteArray(), input, sink);
    }

    private static String beginning(ByteLine line) {
        String bytes = new String(line.bytes, 0, Math.min(line.bytes.length, 200), StandardCharsets.UTF_8);
        return bytes.startsWith("\uFEFF") ? bytes.substring(1) : bytes;
    }

    private void readText(byte[] bytes, Input input, Sink sink) throws Refusal {
        if (bytes.length > maxText) {
            throw Refusal.tooLarge("text", maxText);
        }
        String name = FileKind.baseName(input.name());
        sink.article(maker.make(name, input.origin(), TextDecoder.decode(bytes, 0, 1), input.facts()));
    }

    private void readJsonLines(ByteLines lines, @Nullable ByteLine first, Input input, Sink sink)
            throws IOException, Refusal {
        String name = FileKind.baseName(input.name());
        boolean empty = true;
        for (ByteLine line = first == null ? lines.next() : first; line != null; line = lines.next()) {
            if (!line.isBlank()) {
                empty = false;
                readJsonLine(line, input.origin() + ":" + line.number, name + ":" + line.number, sink);
            }
        }
        if (empty) {
            throw new Refusal("empty", JsonLine.REMEDY);
        }
    }

    private void readJsonLine(ByteLine bytes, String origin, String unnamed, Sink sink) {
        try {
            if (bytes.tooLong) {
                throw Refusal.tooLarge("line", maxText);
            }
            JsonLine.Line line = jsonLine.read(
                    TextDecoder.decode(bytes.bytes, bytes.offset, bytes.number).stripTrailing());
            String id = line.id();
            sink.article(maker.make(id == null ? unnamed : id, origin, line.text(), line.facts()));
        } catch (Refusal e) {
            sink.problem(e.at(origin));
        }
    }

    static InputProblem unreadable(String origin, Exception e) {
        if (e instanceof AccessDeniedException) {
            return new InputProblem(origin, "no permission to read it", "change its permissions (chmod u+r)");
        }
        String why = e instanceof NoSuchFileException ? "it is gone" : String.valueOf(e.getMessage());
        return new InputProblem(origin, "cannot be read: " + why, "check the file and try again");
    }

    /** An input of a stream that is not within another. */
    Input input(String name, String origin, InputStream stream, boolean asked) throws IOException {
        return Input.of(name, origin, Facts.NOTHING, stream, maxBytes, asked);
    }
}
