package io.dragoman.coding.mention;

import io.dragoman.text.Gate;
import io.dragoman.text.Parser;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Lets through sentences with at least one name or role of the lexicon, or a pronoun or "sides" that may stand for one;
 * the rest holds no event and is not parsed. Immutable and thread-safe.
 */
public final class ActorGate implements Gate {

    private final NameTrie trie;
    private final Set<String> further;

    private static final int BEGINNING = 3;

    /**
     * A gate over the lexicon's names.
     *
     * @param further words, in lower case, that let a sentence through although it names nobody: "<u>the treaty</u> was
     *     signed in May"
     */
    public ActorGate(NameTrie trie, Set<String> further) {
        this.trie = trie;
        this.further = Set.copyOf(further);
    }

    @Override
    public boolean admits(List<Parser.Word> sentence) {
        if (sentence.size() < 3) {
            return false;
        }
        return !trie.find(sentence.stream().map(Parser.Word::form).toList()).isEmpty()
                || sentence.stream().anyMatch(word -> standsFor(word.form()) || isFurther(word.form()))
                || sentence.stream().limit(BEGINNING).anyMatch(word -> isIt(word.form()))
                || somebodySays(sentence);
    }

    /** "Diallo said": a name nobody knows, which an article has given in full before, beside a word of saying. */
    private static boolean somebodySays(List<Parser.Word> sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            if (isSaying(sentence.get(i).form())) {
                String next = i + 1 < sentence.size() ? sentence.get(i + 1).form() : "";
                if (isName(sentence.get(i - 1).form()) || isName(next)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isName(String form) {
        return form.length() > 1 && Character.isUpperCase(form.codePointAt(0)) && Character.isLowerCase(form.charAt(1));
    }

    private static boolean isSaying(String form) {
        return switch (form) {
            case "said",
                    "says",
                    "told",
                    "added",
                    "warned",
                    "denied",
                    "denies",
                    "insisted",
                    "insists",
                    "recalled",
                    "accused",
                    "accuses",
                    "replied",
                    "wrote",
                    "spoke",
                    "speaks",
                    "talks",
                    "talked",
                    "called",
                    "calls",
                    "described",
                    "dismissed",
                    "declared",
                    "argued",
                    "argues",
                    "noted",
                    "remarked",
                    "urged",
                    "declined",
                    "refused",
                    "promised" -> true;
            default -> false;
        };
    }

    /** At the beginning of a sentence, "it" may be the state that the one before was about. */
    private static boolean isIt(String word) {
        return word.equalsIgnoreCase("it") || word.equalsIgnoreCase("its");
    }

    private boolean isFurther(String form) {
        String word = form.toLowerCase(Locale.ROOT);
        return further.contains(word) || (word.endsWith("s") && further.contains(word.substring(0, word.length() - 1)));
    }

    private static boolean standsFor(String word) {
        return switch (Folding.fold(word)) {
            case "he", "she", "they", "sides", "parties", "countries", "both", "neither" -> true;
            default -> false;
        };
    }
}
