package io.dragoman.text.load;

/** Takes what a {@link Form} finds, in the order it is found. */
public interface Found {

    /**
     * An article.
     *
     * @param name what its user knows it by
     * @param origin where it was read from, for messages
     * @param text its text, in paragraphs with a blank line between them
     */
    void article(String name, String origin, String text, Facts facts);

    /** Something that is in a form of its own: a member of an archive, an attachment. */
    void inside(Input input);

    /** A part that cannot be read. */
    void problem(String origin, Refusal refusal);
}
