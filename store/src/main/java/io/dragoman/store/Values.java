package io.dragoman.store;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values for several columns in place of one. */
record Values(List<@Nullable Object> values) {
    static Values of(@Nullable Object... values) {
        return new Values(Arrays.asList(values));
    }
}
