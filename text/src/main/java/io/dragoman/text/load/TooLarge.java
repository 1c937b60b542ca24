package io.dragoman.text.load;

import java.io.IOException;

/** Something unpacks to far more than it should. */
public final class TooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    public TooLarge() {
        super("unpacks to far more than its size, as if made to fill the memory");
    }
}
