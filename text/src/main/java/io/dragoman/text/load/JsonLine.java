package io.dragoman.text.load;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one line of JSONL: an object with {@code text} and, if known, {@code id}, {@code title}, {@code date}, {@code
 * author}, {@code url} and {@code publication} (or {@code source}). Other fields are passed over. Immutable.
 */
final class JsonLine {

    static final String REMEDY = "each line must be one JSON object with \"id\" and \"text\"";
    private static final Set<String> FIELDS =
            Set.of("id", "text", "title", "date", "author", "url", "publication", "source");

    private final JsonFactory factory;

    JsonLine(int maxLength) {
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(maxLength)
                        .build())
                .build();
    }

    /** The line's fields that have a value; {@code text} is among them. */
    Line read(String line) throws Refusal {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new Refusal("not a JSON object", REMEDY);
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                readField(parser, String.valueOf(parser.currentName()), fields);
            }
            if (parser.nextToken() != null) {
                throw new Refusal("more than one JSON value on the line", REMEDY);
            }
        } catch (JacksonException e) {
            throw new Refusal("not valid JSON" + column(e) + ": " + firstLine(e), REMEDY);
        }
        if (!fields.containsKey("text")) {
            throw new Refusal("no \"text\"", REMEDY);
        }
        return new Line(fields);
    }

    private static void readField(JsonParser parser, String name, Map<String, String> fields) throws Refusal {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_STRING || (token != null && token.isNumeric() && name.equals("id"))) {
            if (FIELDS.contains(name)) {
                fields.put(name, parser.getString());
            }
        } else if (token == JsonToken.START_ARRAY && name.equals("author")) {
            readAuthors(parser, fields);
        } else if (token == JsonToken.VALUE_NULL
                || !Set.of("text", "date", "id").contains(name)) {
            parser.skipChildren();
        } else {
            throw new Refusal("\"" + name + "\" is not a string", "write it in quotation marks");
        }
    }

    private static void readAuthors(JsonParser parser, Map<String, String> fields) {
        StringBuilder authors = new StringBuilder();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == JsonToken.VALUE_STRING) {
                authors.append(authors.isEmpty() ? "" : ", ").append(parser.getString());
            } else {
                parser.skipChildren();
            }
        }
        fields.put("author", authors.toString());
    }

    /** Breaking a limit, such as that of nesting, has no place. */
    private static String column(JacksonException e) {
        @Nullable TokenStreamLocation location = e.getLocation();
        return location == null ? "" : " at column " + location.getColumnNr();
    }

    private static String firstLine(JacksonException e) {
        String message = String.valueOf(e.getOriginalMessage());
        String line = message.lines().findFirst().orElse("");
        return line.length() > 120 ? line.substring(0, 120) + "…" : line;
    }

    /** A line's fields. */
    record Line(Map<String, String> fields) {

        Line {
            fields = Map.copyOf(fields);
        }

        @Nullable
        String id() {
            return get("id");
        }

        String text() {
            return fields.getOrDefault("text", "");
        }

        /** What the line tells besides the text. */
        Facts facts() throws Refusal {
            return Facts.builder()
                    .title(get("title"))
                    .author(get("author"))
                    .published(date(get("date")))
                    .publication(get("publication") == null ? get("source") : get("publication"))
                    .url(get("url"))
                    .build();
        }

        private static @Nullable LocalDate date(@Nullable String written) throws Refusal {
            LocalDate date = written == null ? null : DateText.parse(written);
            if (written != null && date == null) {
                throw new Refusal(
                        "date \"" + written + "\" is not a day, or can be read as two", "write it YYYY-MM-DD");
            }
            return date;
        }

        /** A field's value without blanks around it, or null if there is none. */
        private @Nullable String get(String field) {
            String value = fields.getOrDefault(field, "").strip();
            return value.isEmpty() ? null : value;
        }
    }
}
