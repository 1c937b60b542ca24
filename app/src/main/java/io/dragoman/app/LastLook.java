package io.dragoman.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the store held when its news was looked at the last time. Kept in a file beside the store: a line with the time,
 * then a line for each article with its id and a hash of its text.
 *
 * @param texts hashes of texts by the articles' ids
 */
record LastLook(Instant time, Map<String, String> texts) {

    LastLook {
        texts = Map.copyOf(texts);
    }

    static Path file(Path store) {
        return store.resolveSibling(store.getFileName() + ".look");
    }

    /** The last look at a store; null if there was none. */
    static @Nullable LastLook read(Path store) {
        Path file = file(store);
        if (!Files.exists(file)) {
            return null;
        }
        try (Stream<String> stream = Files.lines(file, StandardCharsets.UTF_8)) {
            List<String> lines = stream.toList();
            Map<String, String> texts = new HashMap<>();
            for (String line : lines.subList(1, lines.size())) {
                int blank = line.indexOf(' ');
                texts.put(line.substring(0, blank), line.substring(blank + 1));
            }
            return new LastLook(Instant.parse(lines.get(0)), texts);
        } catch (IOException | DateTimeException | IndexOutOfBoundsException e) {
            throw new UserError(file + " cannot be read: name a day (--since YYYY-MM-DD), or remove it to begin anew");
        }
    }

    /** Replaces the last look, as a whole. */
    void write(Path store) throws IOException {
        Path file = file(store);
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        StringBuilder text = new StringBuilder().append(time).append('\n');
        texts.forEach((id, hash) -> text.append(id).append(' ').append(hash).append('\n'));
        Files.writeString(draft, text, StandardCharsets.UTF_8);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
