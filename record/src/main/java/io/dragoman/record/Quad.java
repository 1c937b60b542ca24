package io.dragoman.record;

/** The four quad classes of event data, numbered as ICEWS and GDELT number them. */
public enum Quad {
    VERBAL_COOPERATION(1),
    MATERIAL_COOPERATION(2),
    VERBAL_CONFLICT(3),
    MATERIAL_CONFLICT(4);

    private final int number;

    Quad(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    public boolean cooperative() {
        return number <= 2;
    }

    public boolean material() {
        return number % 2 == 0;
    }
}
