package io.dragoman.exchange;

import io.dragoman.record.ArticleRecord;
import io.dragoman.record.RecordItem;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The record as JSON and back. An article record is one JSON object, in the form of the schema that {@link #schema()}
 * returns; printing is deterministic and reading what was printed gives an equal record. Immutable and thread-safe.
 */
public final class RecordJson {
    private static final String SCHEMA = "article-record.schema.json";

    private final JsonMapper mapper =
            JsonMapper.builder().defaultPrettyPrinter(indented()).build();
    private final ObjectWriter pretty = mapper.writerWithDefaultPrettyPrinter();
    private final RecordNodes nodes;

    /** The full form, with the article's text. */
    public RecordJson() {
        this(true);
    }

    private RecordJson(boolean withText) {
        this.nodes = new RecordNodes(withText);
    }

    /** The same without the article's text, for those who have it; read back, such a record has an empty text. */
    public RecordJson withoutText() {
        return new RecordJson(false);
    }

    /** The record on one line, without a line end. */
    public String line(ArticleRecord article) {
        return mapper.writeValueAsString(nodes.article(article));
    }

    /** The record indented by two blanks, lines ended by a line feed, without one at the end. */
    public String pretty(ArticleRecord article) {
        return pretty.writeValueAsString(nodes.article(article));
    }

    /** One item as it stands in its article's object, on one line. */
    public String line(RecordItem item) {
        return mapper.writeValueAsString(item.accept(nodes));
    }

    /** Prints records as one indented array. */
    public RecordWriter array(Writer out) {
        return new ArrayWriter(out, this::pretty);
    }

    /** Prints records one a line. */
    public RecordWriter lines(Writer out) {
        return new LineWriter(out, this::line);
    }

    /**
     * One record. Fields that a record does not have are ignored, and so is what can be worked out of other fields.
     *
     * @throws RecordFormatException if it is no JSON or no record
     */
    public ArticleRecord read(String json) {
        try {
            return new RecordReader(new Fields(mapper.readTree(json), "")).article();
        } catch (JacksonException e) {
            throw noJson(e);
        }
    }

    /**
     * One item, as {@link #line(RecordItem)} prints it.
     *
     * @throws RecordFormatException if it is no JSON or no item of this kind
     */
    public <T extends RecordItem> T read(String json, Class<T> kind) {
        try {
            return new RecordReader(new Fields(mapper.readTree(json), "")).item(kind);
        } catch (JacksonException e) {
            throw noJson(e);
        }
    }

    /**
     * All records of a file: one object, an array of them, or one a line.
     *
     * @throws RecordFormatException if it is no JSON or a part of it is no record
     */
    public List<ArticleRecord> readAll(Reader in) {
        List<ArticleRecord> records = new ArrayList<>();
        // Without a type to bind to, the iterator unwraps an outer array by itself and takes a sequence as it comes.
        try (MappingIterator<JsonNode> found = mapper.readerFor(JsonNode.class).readValues(in)) {
            while (found.hasNext()) {
                JsonNode node = found.next();
                records.add(new RecordReader(new Fields(node, "/" + records.size())).article());
            }
        } catch (JacksonException e) {
            throw noJson(e);
        }
        return records;
    }

    /** The JSON Schema (draft 2020-12) of one article record. */
    public static String schema() {
        try (InputStream in = Objects.requireNonNull(RecordJson.class.getResourceAsStream(SCHEMA), SCHEMA)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RecordFormatException noJson(JacksonException e) {
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
        int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
        return new RecordFormatException(line + ":" + column, "not JSON: " + e.getOriginalMessage(), e);
    }

    static DefaultPrettyPrinter indented() {
        Separators separators = Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
        return new DefaultPrettyPrinter(separators).withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }
}
