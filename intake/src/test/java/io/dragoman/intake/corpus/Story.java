package io.dragoman.intake.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An article of our own.
 *
 * @param paragraphs subheadings begin with {@code ## }, items of lists with {@code - }
 */
public record Story(
        String name,
        String title,
        @Nullable String author,
        LocalDate date,
        String outlet,
        String place,
        List<String> paragraphs) {

    /** Reads an article of the resources. */
    public static Story load(String name) {
        String text = resource("pages/articles/" + name + ".txt");
        int end = text.indexOf("\n\n");
        Map<String, String> head = new HashMap<>();
        for (String line : text.substring(0, end).lines().toList()) {
            int colon = line.indexOf(':');
            head.put(line.substring(0, colon), line.substring(colon + 1).strip());
        }
        List<String> paragraphs = text.substring(end)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        String author = head.getOrDefault("author", "");
        return new Story(
                name,
                Objects.requireNonNull(head.get("title")),
                author.isEmpty() ? null : author,
                LocalDate.parse(Objects.requireNonNull(head.get("date"))),
                Objects.requireNonNull(head.get("outlet")),
                Objects.requireNonNull(head.get("place")),
                paragraphs);
    }

    static String resource(String path) {
        try (InputStream stream = Story.class.getResourceAsStream("/io/dragoman/intake/" + path)) {
            return new String(Objects.requireNonNull(stream, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A paragraph without the mark of what it is. */
    public static String bare(String paragraph) {
        return paragraph.replaceFirst("^(?:## |- )", "");
    }

    /** The text without marks, paragraphs parted by blank lines. */
    public String body() {
        return paragraphs.stream().map(Story::bare).collect(Collectors.joining("\n\n"));
    }

    List<String> authors() {
        return author == null ? List.of() : Arrays.asList(author.split(", ", -1));
    }
}
