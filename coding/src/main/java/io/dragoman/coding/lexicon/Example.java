package io.dragoman.coding.lexicon;

import io.dragoman.record.Category;
import io.dragoman.record.Modality;
import io.dragoman.record.RuleReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of the lexicon and what must be found in it.
 *
 * @param text the sentence without its square brackets
 * @param brackets what stood in square brackets, in order
 * @param expected events that must be coded; empty if nothing may be
 * @param actorCode for an example of a role: the code the bracketed words must get, null if none
 */
public record Example(
        RuleReference at,
        String text,
        List<String> brackets,
        List<Expected> expected,
        @Nullable String actorCode) {

    /** An expected event: "?" is an actor without a code, "-" no actor; a null modality is not checked. */
    public record Expected(
            String source,
            Category category,
            String target,
            @Nullable Modality modality) {
        @Override
        public String toString() {
            Modality word = modality;
            return source + " " + category + " " + target + (word == null ? "" : " " + word.word());
        }
    }

    public boolean negative() {
        return expected.isEmpty() && actorCode == null;
    }

    /**
     * Reads {@code "[Ethiopia] signed a peace deal with [Eritrea]. => ETH SUPPORT ERI"}.
     *
     * @throws IllegalArgumentException with what is wrong
     */
    static Example parse(RuleReference at, String line, boolean ofRole) {
        int arrow = line.lastIndexOf("=>");
        if (arrow < 0) {
            throw new IllegalArgumentException("an example needs \"=>\" and what must be coded, or \"=> none\"");
        }
        String marked = line.substring(0, arrow).strip();
        String result = line.substring(arrow + 2).strip();
        StringBuilder text = new StringBuilder();
        List<String> brackets = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '[') {
                open = text.length();
            } else if (c == ']') {
                if (open < 0) {
                    throw new IllegalArgumentException("\"]\" without \"[\"");
                }
                brackets.add(text.substring(open));
                open = -1;
            } else {
                text.append(c);
            }
        }
        if (open >= 0) {
            throw new IllegalArgumentException("\"[\" without \"]\"");
        }
        if (result.equals("none")) {
            return new Example(at, text.toString(), brackets, List.of(), null);
        }
        if (ofRole) {
            return new Example(at, text.toString(), brackets, List.of(), result);
        }
        List<Expected> expected = new ArrayList<>();
        for (String part : result.split(";", -1)) {
            expected.add(parseExpected(part.strip()));
        }
        return new Example(at, text.toString(), brackets, expected, null);
    }

    private static Expected parseExpected(String part) {
        List<String> words = new ArrayList<>(Arrays.asList(part.split(" +", -1)));
        Modality modality = null;
        String last = words.get(words.size() - 1);
        if (!last.isEmpty() && Character.isLowerCase(last.charAt(0))) {
            try {
                modality = Modality.valueOf(last.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "\"" + last + "\" is no modality; there are "
                                + Arrays.stream(Modality.values())
                                        .map(Modality::word)
                                        .collect(Collectors.joining(", ")),
                        e);
            }
            words.remove(words.size() - 1);
        }
        for (int i = 1; i < words.size() - 1; i++) {
            Category category = categoryOf(words.get(i));
            if (category != null) {
                return new Expected(
                        String.join(" ", words.subList(0, i)),
                        category,
                        String.join(" ", words.subList(i + 1, words.size())),
                        modality);
            }
        }
        throw new IllegalArgumentException("\"" + part
                + "\" is not SOURCE CATEGORY TARGET, with \"?\" for an actor without a code and \"-\" for none");
    }

    private static @Nullable Category categoryOf(String word) {
        return Arrays.stream(Category.values())
                .filter(category -> category.name().equals(word))
                .findFirst()
                .orElse(null);
    }
}
