package io.dragoman.web;

/**
 * Where a server listens.
 *
 * @param host the name or address of an interface; loopback unless the user knows better
 * @param port 0 for any that is free
 */
public record Settings(String host, int port) {

    /** Loopback, so that nobody else reaches the record. */
    public static final String LOOPBACK = "127.0.0.1";

    boolean isLoopback() {
        return host.equals(LOOPBACK) || host.equals("localhost") || host.equals("::1");
    }
}
