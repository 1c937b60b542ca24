package io.dragoman.web;

/** A server cannot listen where it should; the message says what to do about it. */
public final class PortTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PortTaken(Settings settings, Throwable cause) {
        super(
                "cannot listen on port " + settings.port() + " of " + settings.host()
                        + "; another program may have it: name another with --port, 0 for any that is free",
                cause);
    }
}
