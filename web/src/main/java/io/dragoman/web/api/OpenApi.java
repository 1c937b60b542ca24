package io.dragoman.web.api;

import io.dragoman.digest.DigestFormat;
import io.dragoman.exchange.PlainJson;
import io.dragoman.store.ItemKind;
import io.dragoman.web.http.Answer;
import io.dragoman.web.http.Request;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The API described in OpenAPI 3.1, made from what the API itself is made from: the kinds of items with their filters and
 * the schema of the article record. Every parameter has an example that can be tried as it stands; a test tries them all.
 */
public final class OpenApi {
    private static final String API = "/api/v1/";

    private final String document = PlainJson.pretty(new OpenApi.Description().document());

    /** The description. */
    public Answer show(Request request) {
        request.parameters().allowOnly(List.of());
        return Answer.json(document);
    }

    /** The document in the making. */
    private static final class Description {
        private final OpenApiSchemas schemas = new OpenApiSchemas();
        private final Map<String, Object> paths = new LinkedHashMap<>();

        Map<String, Object> document() {
            for (ItemKind kind : ItemKind.values()) {
                items(kind);
            }
            articles();
            pairs();
            search();
            digests();
            paths.put(
                    API + "openapi.json",
                    Map.of(
                            "get",
                            operation("openapi", "This description.", List.of(), json(Map.of("type", "object")))));
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("openapi", "3.1.0");
            document.put(
                    "info",
                    object(
                            "title",
                            "Dragoman",
                            "version",
                            "1",
                            "summary",
                            "The record of relations between states.",
                            "description",
                            "Every answer has an ETag. Lists come in pages: `page` from 1, `size` items each, `total` in all;"
                                    + " `prev` and `next` are addresses of other pages. A list is CSV where the address ends in"
                                    + " .csv or `Accept` begins with text/csv. Unknown parameters are refused. Errors are"
                                    + " application/problem+json.",
                            "license",
                            object("name", "Apache-2.0", "identifier", "Apache-2.0")));
            document.put("servers", List.of(Map.of("url", "/")));
            document.put("paths", paths);
            document.put("components", object("schemas", schemas.all(), "responses", object("Problem", problem())));
            return document;
        }

        private void items(ItemKind kind) {
            List<Object> parameters = new ArrayList<>(common());
            for (String filter : kind.filters()) {
                parameters.add(query(
                        filter, "Only items with this value; several with commas between.", text(), example(filter)));
            }
            List<String> sorts = new ArrayList<>(kind.dated() ? List.of("date", "published") : List.of("published"));
            sorts.addAll(kind.sorts());
            parameters.add(sort(sorts, kind.dated() ? "date" : "published"));
            parameters.addAll(paging(ItemsApi.SIZE, ItemsApi.LARGEST));
            String word = kind.word();
            paths.put(
                    API + word,
                    Map.of("get", operation(word, "Items of the kind " + word + ".", parameters, page(kind.word()))));
            paths.put(
                    API + word + ".csv",
                    Map.of("get", operation(word + "Csv", "The same as a table.", parameters, csv())));
        }

        private void articles() {
            List<Object> parameters = new ArrayList<>(common());
            parameters.removeIf(parameter -> List.of("actor", "article").contains(named(parameter)));
            parameters.add(sort(List.of("published", "title", "publication", "author"), "-published"));
            parameters.addAll(paging(ItemsApi.SIZE, ItemsApi.LARGEST));
            Map<String, Object> body = object(
                    "required",
                    true,
                    "content",
                    object(
                            "application/json",
                            object(
                                    "schema",
                                    OpenApiSchemas.reference("submission"),
                                    "example",
                                    object(
                                            "text",
                                            "Iceland and Portugal signed an agreement in Lisbon on Wednesday.",
                                            "name",
                                            "an example",
                                            "date",
                                            "2024-03-13")),
                            "text/plain",
                            object("schema", text(), "example", "Iceland thanked Portugal on Thursday.")));
            Map<String, Object> submit =
                    operation("submitArticle", "Reads an article and keeps its record.", List.of(), record());
            submit.put(
                    "responses",
                    object(
                            "200",
                            object("description", "Known already, unchanged.", "content", record()),
                            "201",
                            object("description", "Read and kept.", "content", record()),
                            "default",
                            Map.of("$ref", "#/components/responses/Problem")));
            submit.put("requestBody", body);
            paths.put(
                    API + "articles",
                    object(
                            "get",
                            operation("articles", "Heads of articles.", parameters, page("head")),
                            "post",
                            submit));
            paths.put(
                    API + "articles.csv",
                    Map.of("get", operation("articlesCsv", "The same as a table.", parameters, csv())));
            paths.put(
                    API + "articles/{id}",
                    Map.of(
                            "get",
                            operation(
                                    "article",
                                    "An article's whole record.",
                                    List.of(path("id", "Id of the record.", "0123456789abcdef")),
                                    record())));
        }

        private void pairs() {
            List<Object> period = List.of(from(), to());
            List<Object> all = new ArrayList<>(period);
            all.add(query("country", "Only pairs of this country.", code(), "ISL"));
            paths.put(
                    API + "pairs",
                    Map.of("get", operation("pairs", "What countries did to each other.", all, list("dyad"))));
            List<Object> one = new ArrayList<>(period);
            one.add(path("pair", "Two codes of countries.", "ISL-PRT"));
            one.add(query("grain", "How long the stretches are.", choice("month", "day", "year"), "month"));
            paths.put(
                    API + "pairs/{pair}",
                    Map.of(
                            "get",
                            operation(
                                    "pair", "What two countries did to each other over time.", one, list("stretch"))));
        }

        private void search() {
            List<Object> parameters = new ArrayList<>();
            parameters.add(query(
                    "q",
                    "Words, all of which must occur; \"a phrase\", -without, either|or, begin*.",
                    text(),
                    "agreement"));
            parameters.add(query("actor", "Only articles that name this actor.", text(), "Iceland"));
            parameters.add(query("category", "Only articles with an act of this PLOVER category.", text(), "CONSULT"));
            parameters.add(query("country", "Only articles that name somebody of this country.", code(), "ISL"));
            parameters.add(from());
            parameters.add(to());
            parameters.addAll(paging(ItemsApi.SIZE, 100));
            paths.put(
                    API + "search",
                    Map.of(
                            "get",
                            operation(
                                    "search",
                                    "Full-text search.",
                                    parameters,
                                    json(OpenApiSchemas.reference("hits")))));
        }

        private void digests() {
            Map<String, Object> content = new LinkedHashMap<>();
            for (DigestFormat format : DigestFormat.values()) {
                content.put(format.type().replaceFirst(";.*", ""), Map.of());
            }
            List<Object> parameters = List.of(
                    path("pair", "Two codes of countries.", "ISL-PRT"),
                    path(
                            "issue",
                            "A month, week, year or any period, then .html, .pdf, .epub, .atom or .md: 2024-03.md, 2024-W11.pdf,"
                                    + " 2024-03-01_2024-04-15.epub.",
                            "2024-03.md"));
            paths.put(
                    API + "digests/{pair}/{issue}",
                    Map.of(
                            "get",
                            operation(
                                    "digest",
                                    "What happened between two countries, to be read.",
                                    parameters,
                                    content)));
        }

        private static Map<String, Object> operation(
                String id, String summary, List<?> parameters, Map<String, Object> content) {
            Map<String, Object> operation = new LinkedHashMap<>();
            operation.put("operationId", id);
            operation.put("summary", summary);
            if (!parameters.isEmpty()) {
                operation.put("parameters", parameters);
            }
            operation.put(
                    "responses",
                    object(
                            "200",
                            object("description", "Found.", "content", content),
                            "default",
                            Map.of("$ref", "#/components/responses/Problem")));
            return operation;
        }

        private static Map<String, Object> problem() {
            return object(
                    "description",
                    "What is wrong, and what would have been accepted.",
                    "content",
                    object("application/problem+json", object("schema", OpenApiSchemas.reference("problem"))));
        }

        private static Map<String, Object> json(Map<String, Object> schema) {
            return object("application/json", object("schema", schema));
        }

        private static Map<String, Object> page(String name) {
            return json(OpenApiSchemas.reference(name + "_page"));
        }

        private static Map<String, Object> list(String name) {
            return json(OpenApiSchemas.reference(name + "_list"));
        }

        private static Map<String, Object> record() {
            return json(OpenApiSchemas.reference("article_record"));
        }

        private static Map<String, Object> csv() {
            return object("text/csv", object("schema", text()));
        }

        private static List<Object> common() {
            return List.of(
                    query("pair", "Only what is between two countries, either way.", pair(), "ISL-PRT"),
                    query("country", "Only what somebody of this country takes part in.", code(), "ISL"),
                    query("actor", "Only what this actor takes part in, by name.", text(), "Iceland"),
                    from(),
                    to(),
                    query(
                            "article",
                            "Only what this article reports, by the id of its record.",
                            text(),
                            "0123456789abcdef"),
                    query("words", "Only what has these words in its evidence.", text(), "agreement"));
        }

        private static List<Object> paging(int size, int largest) {
            return List.of(
                    query("page", "Which page, from 1.", number(1, 1_000_000, 1), 1),
                    query("size", "Items on a page; a CSV may have more.", number(1, largest, size), 20));
        }

        private static Object sort(List<String> columns, String otherwise) {
            return query(
                    "sort",
                    "A column, with - before it downwards: " + String.join(", ", columns) + ". Default: " + otherwise
                            + ".",
                    text(),
                    "-" + columns.get(0));
        }

        private static Object from() {
            return query("from", "First day; a month or year stands for its first day.", date(), "2020");
        }

        private static Object to() {
            return query("to", "Last day; a month or year stands for its last day.", date(), "2025-06-30");
        }

        private static Object query(String name, String description, Map<String, Object> schema, Object example) {
            return object(
                    "name", name, "in", "query", "description", description, "schema", schema, "example", example);
        }

        private static Object path(String name, String description, Object example) {
            return object(
                    "name",
                    name,
                    "in",
                    "path",
                    "required",
                    true,
                    "description",
                    description,
                    "schema",
                    text(),
                    "example",
                    example);
        }

        private static Object named(Object parameter) {
            return String.valueOf(Schemas.map(parameter).get("name"));
        }

        private static Object example(String filter) {
            return switch (filter) {
                case "category" -> "CONSULT";
                case "quad" -> "1";
                case "modality" -> "happened";
                case "country" -> "ISL";
                case "year" -> "2023";
                default -> "signed";
            };
        }

        private static Map<String, Object> text() {
            return Map.of("type", "string");
        }

        private static Map<String, Object> code() {
            return object("type", "string", "pattern", "^[A-Za-z]{3}$");
        }

        private static Map<String, Object> pair() {
            return object("type", "string", "pattern", "^[A-Za-z]{3}-[A-Za-z]{3}$");
        }

        private static Map<String, Object> date() {
            return object("type", "string", "pattern", "^\\d{4}(-\\d{2}(-\\d{2})?)?$");
        }

        private static Map<String, Object> choice(String... words) {
            return object("type", "string", "enum", List.of(words), "default", words[0]);
        }

        private static Map<String, Object> number(int least, int most, int otherwise) {
            return object("type", "integer", "minimum", least, "maximum", most, "default", otherwise);
        }
    }

    /** A JSON object of names and values in turn, in that order. */
    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            object.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return object;
    }
}
