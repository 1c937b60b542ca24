package io.dragoman.web.view;

import io.dragoman.record.Category;
import io.dragoman.record.Quad;
import org.jspecify.annotations.Nullable;

/**
 * How a class of acts is drawn: filled for deeds, hollow for words; round for cooperation, pointed for conflict.
 *
 * @param mark one character
 * @param style class of the style sheet
 * @param name in words
 */
public record Sign(String mark, String style, String name) {
    private static final Sign OTHER = new Sign("◇", "q0", "other");

    public static Sign of(@Nullable Category category) {
        return category == null ? OTHER : of(category.quad());
    }

    public static Sign of(Quad quad) {
        return switch (quad) {
            case VERBAL_COOPERATION -> new Sign("○", "q1", "verbal cooperation");
            case MATERIAL_COOPERATION -> new Sign("●", "q2", "material cooperation");
            case VERBAL_CONFLICT -> new Sign("△", "q3", "verbal conflict");
            case MATERIAL_CONFLICT -> new Sign("▲", "q4", "material conflict");
        };
    }
}
