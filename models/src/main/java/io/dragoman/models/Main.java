package io.dragoman.models;

import io.dragoman.parser.SentenceParser;
import io.dragoman.parser.file.ModelFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The process that has the library: {@code compile FILE} makes a model, {@code compare MODEL SENTENCES COUNT} compares
 * the parser with the library, on a file of sentences, one a line, and as many more made out of them. Prints what it does,
 * a line each; exits with 1 if it fails or finds a difference.
 */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        try {
            if (arguments[0].equals("compile")) {
                new ModelCompiler(new PublishedModels(false), System.out::println).compile(Path.of(arguments[1]));
            } else if (!compare(Path.of(arguments[1]), Path.of(arguments[2]), Integer.parseInt(arguments[3]))) {
                System.exit(1);
            }
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            System.out.println(e);
            System.exit(1);
        }
    }

    private static boolean compare(Path model, Path sentences, int more) throws IOException {
        List<String> texts = new ArrayList<>(Files.readAllLines(sentences));
        texts.addAll(OddSentences.of(texts, more));
        System.out.println("loading the library");
        Comparison comparison = new Comparison(Library.load(), SentenceParser.over(ModelFile.open(model)));
        comparison.run(texts, System.out::println);
        return comparison.differences() == 0;
    }
}
