package io.dragoman.coding.time;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of words and how to read it.
 *
 * @param reader gives what a match means; null if it means nothing after all (a thirteenth month)
 */
record Rule(Pattern pattern, Kind kind, Function<Matcher, @Nullable Meaning> reader) {

    /** Takes the shorthand of {@link TimeWords#pattern}. */
    static Rule of(Kind kind, String shorthand, Function<Matcher, @Nullable Meaning> reader) {
        return new Rule(TimeWords.pattern(shorthand), kind, reader);
    }

    /** As {@link #of}, in upper or lower case alike. */
    static Rule words(Kind kind, String shorthand, Function<Matcher, @Nullable Meaning> reader) {
        return of(kind, "(?i:" + shorthand + ")", reader);
    }
}
