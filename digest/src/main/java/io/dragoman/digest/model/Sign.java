package io.dragoman.digest.model;

import io.dragoman.record.Category;
import io.dragoman.record.Quad;

/** What kind of act a line tells of, by shape and word. */
public enum Sign {
    NONE("", ""),
    VERBAL_COOPERATION("○", "verbal cooperation"),
    MATERIAL_COOPERATION("●", "material cooperation"),
    VERBAL_CONFLICT("△", "verbal conflict"),
    MATERIAL_CONFLICT("▲", "material conflict");

    private final String symbol;
    private final String word;

    Sign(String symbol, String word) {
        this.symbol = symbol;
        this.word = word;
    }

    public static Sign of(Category category) {
        Quad quad = category.quad();
        return switch (quad) {
            case VERBAL_COOPERATION -> VERBAL_COOPERATION;
            case MATERIAL_COOPERATION -> MATERIAL_COOPERATION;
            case VERBAL_CONFLICT -> VERBAL_CONFLICT;
            case MATERIAL_CONFLICT -> MATERIAL_CONFLICT;
        };
    }

    public String symbol() {
        return symbol;
    }

    public String word() {
        return word;
    }
}
