package io.dragoman.text.load;

import java.io.IOException;

/**
 * A form in which articles come: web pages, PDF, feeds, archives. Recognised by content; a name is only a hint where the
 * content tells nothing. Immutable and thread-safe.
 */
public interface Form {

    /** Whether an input is in this form, judged by its beginning. */
    boolean recognises(Input input);

    /**
     * Reads an input in this form.
     *
     * @throws Refusal if nothing of it can be read; a part that cannot is told to {@code found}, and the rest goes on
     * @throws IOException if reading fails
     */
    void read(Input input, Found found) throws Refusal, IOException;
}
