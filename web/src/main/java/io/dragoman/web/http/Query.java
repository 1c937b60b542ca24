package io.dragoman.web.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An address with its parameters, from which others are made: another page, another order, one filter more. */
public final class Query {
    private final String path;
    private final Map<String, List<String>> parameters;

    private Query(String path, Map<String, List<String>> parameters) {
        this.path = path;
        this.parameters = parameters;
    }

    public static Query of(String path) {
        return new Query(path, Map.of());
    }

    /** An address with the parameters of a request, those without a value left out. */
    public static Query of(String path, Map<String, List<String>> parameters) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            List<String> filled =
                    values.stream().filter(value -> !value.isBlank()).toList();
            if (!filled.isEmpty()) {
                kept.put(name, filled);
            }
        });
        return new Query(path, kept);
    }

    /** The same with one parameter set, or without it where the value is null. */
    public Query with(String name, @Nullable Object value) {
        Map<String, List<String>> more = new LinkedHashMap<>(parameters);
        if (value == null || value.toString().isEmpty()) {
            more.remove(name);
        } else {
            more.put(name, List.of(value.toString()));
        }
        return new Query(path, more);
    }

    /** The same parameters at another address. */
    public Query at(String otherPath) {
        return new Query(otherPath, parameters);
    }

    /** The first value of a parameter, empty if it has none. */
    public String value(String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }

    public boolean has(String name, String value) {
        return parameters.getOrDefault(name, List.of()).contains(value);
    }

    /** Names with values, one for each, for the hidden fields of a form. */
    public List<Map.Entry<String, String>> fields() {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        parameters.forEach((name, values) -> values.forEach(value -> fields.add(Map.entry(name, value))));
        return fields;
    }

    @Override
    public String toString() {
        StringBuilder address = new StringBuilder(path);
        char joint = '?';
        for (Map.Entry<String, String> field : fields()) {
            address.append(joint).append(encoded(field.getKey())).append('=').append(encoded(field.getValue()));
            joint = '&';
        }
        return address.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%2C", ",");
    }
}
