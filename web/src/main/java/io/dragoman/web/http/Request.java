package io.dragoman.web.http;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for by GET.
 *
 * @param path without parameters
 * @param names what stands in the path where it has names
 * @param query the parameters
 * @param accept the header of this name, empty if there is none
 */
public record Request(String path, Map<String, String> names, Map<String, List<String>> query, String accept) {
    public Request {
        names = Map.copyOf(names);
        query = Map.copyOf(query);
    }

    public Parameters parameters() {
        return new Parameters(query);
    }

    public Query address() {
        return Query.of(path, query);
    }

    /** What stands in the path under a name. */
    public String name(String name) {
        @Nullable String value = names.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the path has no " + name);
        }
        return value;
    }
}
