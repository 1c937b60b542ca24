package io.dragoman.parser.lemmas;

import io.dragoman.parser.file.KeyTable;
import io.dragoman.parser.file.TextHash;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives words their dictionary forms, by tag. Immutable and thread-safe. */
public final class Lemmatizer {

    private static final String NUMBER = "#crd#";
    private static final String ORDINAL = "#ord#";
    private static final Set<String> ORDINAL_DIGITS = Set.of("0st", "0nd", "0rd", "0th");

    private final LemmaRules rules;
    private final KeyTable bases;

    /**
     * A lemmatizer.
     *
     * @param bases from the hash of a word to a bit for each {@link WordKind} that it is a base form of
     */
    public Lemmatizer(LemmaRules rules, KeyTable bases) {
        this.rules = rules;
        this.bases = bases;
    }

    /**
     * The dictionary form of a word, in small letters; a sign for numbers in words.
     *
     * @param simple the word in simple form, in small letters
     */
    public String lemma(String simple, String tag) {
        String shortened = rules.shortened().get(simple + " " + tag);
        @Nullable String base = shortened != null ? shortened : base(simple, tag);
        String lemma = base == null ? simple : base;
        int kinds = kinds(lemma);
        if (has(kinds, WordKind.CARDINAL)) {
            return NUMBER;
        }
        return has(kinds, WordKind.ORDINAL) || ORDINAL_DIGITS.contains(lemma) ? ORDINAL : lemma;
    }

    private @Nullable String base(String word, String tag) {
        WordKind kind = WordKind.inflectedBy(tag);
        if (kind == null) {
            return null;
        }
        String exception = rules.exceptions().getOrDefault(kind, Map.of()).get(word);
        if (exception != null) {
            return exception;
        }
        for (SuffixRule rule : rules.suffixes()) {
            String base = rule.fits(kind, tag, word) ? withoutEnding(word, rule) : null;
            if (base != null) {
                return base;
            }
        }
        return null;
    }

    private @Nullable String withoutEnding(String word, SuffixRule rule) {
        int end = word.length() - rule.ending().length();
        String base = known(word.substring(0, end), rule);
        boolean doubled = end >= 4 && word.charAt(end - 2) == word.charAt(end - 1);
        return base == null && rule.undoubles() && doubled ? known(word.substring(0, end - 1), rule) : base;
    }

    private @Nullable String known(String stem, SuffixRule rule) {
        for (String replacement : rule.replacements()) {
            String base = stem + replacement;
            if (has(kinds(base), rule.kind())) {
                return base;
            }
        }
        return null;
    }

    private int kinds(String word) {
        long kinds = bases.find(TextHash.of(word));
        return kinds == KeyTable.ABSENT ? 0 : (int) kinds;
    }

    private static boolean has(int kinds, WordKind kind) {
        return (kinds & kind.bit()) != 0;
    }
}
