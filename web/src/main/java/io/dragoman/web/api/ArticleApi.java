package io.dragoman.web.api;

import io.dragoman.exchange.PlainJson;
import io.dragoman.exchange.RecordFormatException;
import io.dragoman.exchange.RecordJson;
import io.dragoman.record.ArticleRecord;
import io.dragoman.store.PutResult;
import io.dragoman.store.RecordStore;
import io.dragoman.web.desk.Reception;
import io.dragoman.web.desk.Submission;
import io.dragoman.web.http.Answer;
import io.dragoman.web.http.Parameters;
import io.dragoman.web.http.Problem;
import io.dragoman.web.http.Request;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One article's whole record, and articles handed in. */
public final class ArticleApi {
    private static final List<String> FIELDS = List.of("text", "name", "date");

    private final RecordStore store;
    private final Reception reception;
    private final RecordJson json = new RecordJson();

    public ArticleApi(RecordStore store, Reception reception) {
        this.store = store;
        this.reception = reception;
    }

    public Answer show(Request request) {
        request.parameters().allowOnly(List.of());
        String id = request.name("id");
        ArticleRecord article = id.matches("[0-9a-f]{16}") ? store.find(id) : null;
        if (article == null) {
            throw Problem.notFound("there is no article " + Parameters.quoted(id));
        }
        return Answer.json(json.line(article));
    }

    /**
     * Reads an article that is handed in.
     *
     * @param type the body's content type: JSON with text, name and date, or plain text
     */
    public Answer submit(Request request, String type, String body) {
        Reception.Taken taken = reception.take(
                type.startsWith("application/json") ? fromJson(body) : plain(request.parameters(), type, body));
        return Answer.json(json.line(taken.article()))
                .withStatus(taken.result() == PutResult.UNCHANGED ? 200 : 201)
                .with("Location", "/api/v1/articles/" + taken.article().id());
    }

    private static Submission plain(Parameters parameters, String type, String body) {
        if (!type.isEmpty() && !type.startsWith("text/plain")) {
            throw new Problem(415, "Unsupported media type", "send application/json with a field text, or text/plain");
        }
        parameters.allowOnly(List.of("name", "date"));
        String name = parameters.text("name");
        return Submission.text(name == null ? "submitted" : name, body, Parameters.day(parameters.text("date")));
    }

    private static Submission fromJson(String body) {
        Object value;
        try {
            value = PlainJson.read(body);
        } catch (RecordFormatException e) {
            throw Problem.badRequest("the body is no JSON");
        }
        if (!(value instanceof Map<?, ?> map)) {
            throw Problem.badRequest("the body must be an object with the fields text, name and date");
        }
        for (Object field : map.keySet()) {
            if (!FIELDS.contains(field.toString())) {
                throw Problem.badRequest(
                        "unknown field " + Parameters.quoted(field.toString()) + "; known are text, name, date");
            }
        }
        String text = text(map, "text");
        if (text == null) {
            throw Problem.badRequest("the field text is missing");
        }
        String name = text(map, "name");
        return Submission.text(name == null ? "submitted" : name, text, Parameters.day(text(map, "date")));
    }

    private static @Nullable String text(Map<?, ?> map, String field) {
        Object value = map.get(field);
        if (value != null && !(value instanceof String)) {
            throw Problem.badRequest("the field " + field + " must be a text");
        }
        return (String) value;
    }
}
