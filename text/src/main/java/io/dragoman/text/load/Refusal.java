package io.dragoman.text.load;

/** Input that gives no article; becomes an {@link InputProblem} where its origin is known. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    Refusal(String what, String remedy) {
        super(what, null, false, false);
        this.remedy = remedy;
    }

    InputProblem at(String origin) {
        return new InputProblem(origin, String.valueOf(getMessage()), remedy);
    }
}
