package io.dragoman.coding.time;

import io.dragoman.record.DateSpan;
import org.jspecify.annotations.Nullable;

/** What a time expression means: days, once it is known where and when it was said. */
@FunctionalInterface
interface Meaning {

    /** The days; null if the setting does not tell ("on Tuesday" in an article without a date). */
    @Nullable
    DateSpan resolve(Setting setting);
}
