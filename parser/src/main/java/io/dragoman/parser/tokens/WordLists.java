package io.dragoman.parser.tokens;

import io.dragoman.parser.words.Characters;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the tokenizer's word lists, which are on the class path. */
final class WordLists {

    private static final String FOLDER = "edu/emory/mathcs/nlp/component/tokenizer/dictionary/";

    private WordLists() {}

    /** The lines of a list, in small letters, without blank ones. A hash set, whose order the splitting depends on. */
    static Set<String> set(String name) {
        Set<String> set = new HashSet<>();
        for (String line : lines(name)) {
            set.add(Characters.toSmall(line));
        }
        return set;
    }

    /** The lines of a list as they are, trimmed, without blank ones. */
    static List<String> lines(String name) {
        ClassLoader loader = WordLists.class.getClassLoader();
        try (InputStream in = loader.getResourceAsStream(FOLDER + name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("the tokenizer's list " + name + " is not on the class path");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .map(String::trim)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
