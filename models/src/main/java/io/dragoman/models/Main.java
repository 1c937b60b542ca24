package io.dragoman.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The process that compiles the models. Prints what it does, a line each; exits with 1 if it fails. */
public final class Main {

    private Main() {}

    /**
     * Compiles.
     *
     * @param arguments the file to write
     */
    public static void main(String[] arguments) {
        try {
            new ModelCompiler(System.out::println).compile(Path.of(arguments[0]));
        } catch (IOException | UncheckedIOException | OutOfMemoryError e) {
            System.out.println(e);
            System.exit(1);
        }
    }
}
