package io.dragoman.exchange;

import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plain values as JSON, for output that is no record: maps in the order of their keys, lists, strings, numbers, booleans.
 * Immutable and thread-safe.
 */
public final class PlainJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    /** One object, indented by two blanks, lines ended by a line feed, without one at the end. */
    public String pretty(Map<String, ?> object) {
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(object);
    }
}
