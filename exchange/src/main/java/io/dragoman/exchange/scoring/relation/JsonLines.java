package io.dragoman.exchange.scoring.relation;

import io.dragoman.exchange.scoring.shared.Json;
import io.dragoman.exchange.scoring.shared.ScoringException;
import io.dragoman.exchange.scoring.shared.Words;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads files of one JSON object per line, each with an id. */
final class JsonLines {

    private JsonLines() {}

    /** One record: its id, a number as its digits, and the whole tree. */
    record Line(int number, String id, JsonNode node) {}

    /** Blank lines are passed over. Throws {@link ScoringException} for a line that is no JSON or has no id. */
    static List<Line> read(String file, List<String> lines) {
        List<Line> read = new ArrayList<>();
        int number = 0;
        for (String text : lines) {
            number++;
            String line = number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
            if (!Words.strip(line).isEmpty()) {
                JsonNode node = parse(file, number, line);
                read.add(new Line(number, id(file, number, node), node));
            }
        }
        return read;
    }

    private static JsonNode parse(String file, int number, String line) {
        try {
            return Json.read(line);
        } catch (ScoringException e) {
            throw new ScoringException(file + " line " + number + ": " + e.getMessage(), e);
        }
    }

    private static String id(String file, int number, JsonNode node) {
        JsonNode id = node.path("id");
        boolean named = (id.isString() && !id.stringValue().isEmpty()) || id.isIntegralNumber() || id.isBoolean();
        if (!named) {
            throw new ScoringException(file + " line " + number + ": no id");
        }
        return Json.plain(id);
    }
}
