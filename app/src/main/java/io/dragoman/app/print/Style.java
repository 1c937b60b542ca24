package io.dragoman.app.print;

import io.dragoman.record.Category;

/** How a text stands out on a terminal. */
public enum Style {
    BOLD("1"),
    DIM("2"),
    RED("31"),
    GREEN("32"),
    YELLOW("33"),
    MAGENTA("35"),
    CYAN("36");

    static final String OFF = "\u001b[0m";

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String on() {
        return "\u001b[" + code + "m";
    }

    /** Cooperation in cold colours, conflict in warm ones, words paler than deeds. */
    static Style of(Category category) {
        return switch (category.quad()) {
            case VERBAL_COOPERATION -> CYAN;
            case MATERIAL_COOPERATION -> GREEN;
            case VERBAL_CONFLICT -> YELLOW;
            case MATERIAL_CONFLICT -> RED;
        };
    }
}
