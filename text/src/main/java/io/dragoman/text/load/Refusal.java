package io.dragoman.text.load;

/** Input that gives no article; becomes an {@link InputProblem} where its origin is known. */
public final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    /**
     * A refusal without a stack trace: it is about the input, not the program.
     *
     * @param what what is wrong with the input
     * @param remedy what its user can do
     */
    public Refusal(String what, String remedy) {
        super(what, null, false, false);
        this.remedy = remedy;
    }

    static Refusal tooLarge(String what, int maxBytes) {
        String limit = maxBytes >= 1_000_000 ? maxBytes / 1_000_000 + " MB" : maxBytes + " bytes";
        return new Refusal(what + " of more than " + limit, "give each article a file or JSONL line of its own");
    }

    /** The problem that it is at a place. */
    public InputProblem at(String origin) {
        return new InputProblem(origin, String.valueOf(getMessage()), remedy);
    }
}
