package io.dragoman.coding.lexicon;

import io.dragoman.record.RuleReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that make a number a figure.
 *
 * @param name the unit or qualifier that the words stand for; null for {@link Kind#NOT_COUNTED}
 * @param value what a {@link Kind#SCALE} multiplies by, or the number a {@link Kind#NUMBER} word stands for; else 0
 * @param words lower case; lemmas in the singular for counted things
 */
public record FigureEntry(
        RuleReference at,
        Kind kind,
        @Nullable String name,
        double value,
        List<String> words,
        List<FindingExample> examples) {
    public FigureEntry {
        words = List.copyOf(words);
        examples = List.copyOf(examples);
    }

    /** What the words do. */
    public enum Kind {
        /** Currencies, by sign or word. */
        MONEY,
        /** "per cent", "percentage points". */
        SHARE,
        /** Counted and measured things whose unit has a name of its own. */
        COUNT,
        /** Number words: "six", "dozen". */
        NUMBER,
        /** "million", "bn". */
        SCALE,
        /** "more than", "about"; before the number, or after it if they begin with "… ". */
        QUALIFIER,
        /** What is numbered or counted without being a figure: sides, articles, years, steps of an argument. */
        NOT_COUNTED
    }
}
