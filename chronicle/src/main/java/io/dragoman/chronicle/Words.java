package io.dragoman.chronicle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a name that tell it from other names: without function words, words for documents of any kind
 * (generic-words.txt) and the names of the parties, in the singular, in small letters, without accents. Immutable.
 */
public final class Words {

    private static final String GENERIC = "generic-words.txt";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Long enough that Russian is recognised by Russia, short enough that Korean is by Korea. */
    private static final int STEM = 4;

    private final Set<String> generic;

    public Words() {
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(GENERIC), GENERIC)) {
            generic = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Pattern.compile(" +").splitAsStream(line))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The telling words of a name; {@code parties} are names whose words, adjectives included, do not tell. */
    public Set<String> telling(String name, Collection<String> parties) {
        Set<String> stems = parties.stream()
                .flatMap(party -> all(party).stream())
                .filter(word -> word.length() >= STEM)
                .map(word -> word.substring(0, STEM))
                .collect(Collectors.toSet());
        return all(name).stream()
                .filter(word -> !generic.contains(word))
                .filter(word -> word.length() < STEM || !stems.contains(word.substring(0, STEM)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How much of the shorter of two sets is in the other, 0 … 1; 0 where one is empty. */
    public static double shared(Set<String> one, Set<String> other) {
        int shorter = Math.min(one.size(), other.size());
        return shorter == 0 ? 0 : (double) common(one, other) / shorter;
    }

    public static int common(Set<String> one, Set<String> other) {
        return (int) one.stream().filter(other::contains).count();
    }

    private static Set<String> all(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("’s", "")
                .replace("'s", "");
        return NO_WORD.splitAsStream(plain)
                .filter(word -> !word.isEmpty())
                .map(Words::singular)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        String one = plural ? word.substring(0, word.length() - 1) : word;
        // The spellings of both sides of the Atlantic.
        return one.replace("defense", "defence")
                .replace("labor", "labour")
                .replace("program", "programme")
                .replace("programmeme", "programme");
    }
}
