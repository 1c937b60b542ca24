package io.dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.dragoman.exchange.PlainJson;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The description against a server: what it says is there, answers as it says; what is there, it says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {
    private static final String JSON = "application/json";

    private final WebServer server = OneArticle.serve();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Object> document;

    OpenApiTest() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/api/v1/openapi.json");
        assertThat(answer.statusCode()).isEqualTo(200);
        document = map(PlainJson.read(answer.body()));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    /** An operation of the description. */
    record Call(String method, String path, Map<String, Object> operation) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        map(document.get("paths"))
                .forEach((path, item) -> map(item)
                        .forEach((method, operation) ->
                                calls.add(new Call(method.toUpperCase(Locale.ROOT), path, map(operation)))));
        return calls;
    }

    @Test
    void describesEveryRouteAndNoOther() {
        List<String> routes = server.addresses().stream()
                .filter(address -> address.contains(" /api/"))
                .toList();
        assertThat(calls()).extracting(Call::toString).containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void isWellFormed() {
        assertThat(document.get("openapi")).asString().startsWith("3.1");
        Set<Object> ids = new HashSet<>();
        assertThat(calls()).allSatisfy(call -> {
            assertThat(ids.add(call.operation().get("operationId"))).isTrue();
            assertThat(call.operation()).containsKeys("summary", "responses");
        });
        assertThat(references(document)).allSatisfy(reference -> {
            Object at = document;
            for (String step : reference.substring(2).split("/", -1)) {
                at = map(at).get(step);
            }
            assertThat(at).as(reference).isNotNull();
        });
    }

    /** With no parameters besides those of the path, then with each of the examples by itself, then with all. */
    @ParameterizedTest
    @MethodSource("calls")
    void answersAsDescribed(Call call) throws IOException, InterruptedException {
        if (call.method().equals("POST")) {
            post(call);
            return;
        }
        Map<String, String> all = new LinkedHashMap<>();
        check(call, Map.of());
        for (Object each : list(call.operation().get("parameters"))) {
            Map<String, Object> parameter = map(each);
            if ("query".equals(parameter.get("in"))) {
                String name = String.valueOf(parameter.get("name"));
                String example = String.valueOf(parameter.get("example"));
                check(call, Map.of(name, example));
                all.put(name, example);
            }
        }
        check(call, all);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void refusesWhatItDoesNotDescribe(Call call) throws IOException, InterruptedException {
        if (call.method().equals("GET")) {
            HttpResponse<String> answer = get(address(call, Map.of("nonsense", "1")));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(type(answer)).isEqualTo("application/problem+json");
            valid(
                    map(map(map(map(document.get("components")).get("responses"))
                                    .get("Problem"))
                            .get("content")),
                    answer);
        }
    }

    @Test
    void findsSomethingToShow() throws IOException, InterruptedException {
        for (String kind :
                List.of("events", "statements", "agreements", "meetings", "calendar", "actors", "articles")) {
            Object total = map(PlainJson.read(get("/api/v1/" + kind).body())).get("total");
            assertThat(total).as(kind).isNotEqualTo(0);
        }
    }

    private void check(Call call, Map<String, String> query) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(address(call, query));
        assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isEqualTo(200);
        valid(content(call, "200"), answer);
        assertThat(answer.headers().firstValue("ETag")).isPresent();
    }

    private void post(Call call) throws IOException, InterruptedException {
        Map<String, Object> bodies =
                map(map(call.operation().get("requestBody")).get("content"));
        for (Map.Entry<String, Object> body : bodies.entrySet()) {
            Object example = Objects.requireNonNull(map(body.getValue()).get("example"));
            String text = example instanceof String plain ? plain : PlainJson.line(example);
            HttpResponse<String> answer = client.send(
                    request(call.path())
                            .header("Content-Type", body.getKey())
                            .POST(HttpRequest.BodyPublishers.ofString(text))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            // The store has the article already.
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            valid(content(call, "200"), answer);
        }
    }

    private static Map<String, Object> content(Call call, String status) {
        return map(map(map(call.operation().get("responses")).get(status)).get("content"));
    }

    /** The type is one of those described, and JSON is as its schema says. */
    private void valid(Map<String, Object> content, HttpResponse<String> answer) {
        String type = type(answer);
        assertThat(content).containsKey(type);
        Object schema = map(content.get(type)).get("schema");
        if (schema != null && (type.equals(JSON) || type.endsWith("+json"))) {
            Map<String, Object> whole = new LinkedHashMap<>(map(schema));
            whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
            whole.put("components", document.get("components"));
            var errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(PlainJson.line(whole))
                    .validate(answer.body(), InputFormat.JSON);
            assertThat(errors).as(answer.uri().toString()).isEmpty();
        }
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").replaceFirst("\\s*;.*", "");
    }

    private static String address(Call call, Map<String, String> query) {
        String path = call.path();
        for (Object each : list(call.operation().get("parameters"))) {
            Map<String, Object> parameter = map(each);
            if ("path".equals(parameter.get("in"))) {
                path = path.replace(
                        "{" + parameter.get("name") + "}", encoded(String.valueOf(parameter.get("example"))));
            }
        }
        StringBuilder address = new StringBuilder(path);
        query.forEach((name, value) -> address.append(address.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(encoded(value)));
        return address.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(request(address).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + address));
    }

    private static List<String> references(Object value) {
        List<String> found = new ArrayList<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, each) -> {
                if (name.equals("$ref")) {
                    found.add(each.toString());
                } else {
                    found.addAll(references(each));
                }
            });
        } else if (value instanceof List<?> list) {
            list.forEach(each -> found.addAll(references(each)));
        }
        return found;
    }

    @SuppressWarnings("unchecked") // JSON objects have texts as names
    private static Map<String, Object> map(@Nullable Object value) {
        assertThat(value).isInstanceOf(Map.class);
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
