package io.dragoman.models;

import io.dragoman.parser.ParsedWord;
import io.dragoman.parser.SentenceParser;
import io.dragoman.parser.tokens.RawToken;
import io.dragoman.parser.tokens.Tokenizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Compares words, tags, lemmas, heads and labels with the library's. */
final class Comparison {

    private static final int STEP = 5000;

    private final Library library;
    private final SentenceParser parser;
    private final Tokenizer tokenizer = new Tokenizer();
    private final Set<List<String>> seen = new HashSet<>();
    private long words;
    private int splitOtherwise;
    private int parsedOtherwise;
    private long nanosOfLibrary;
    private long nanosOfParser;

    Comparison(Library library, SentenceParser parser) {
        this.library = library;
        this.parser = parser;
    }

    /** Sentences that are split or parsed otherwise. */
    int differences() {
        return splitOtherwise + parsedOtherwise;
    }

    /** Compares sentences and tells every difference, how far it is now and then, and the sum. */
    void run(List<String> texts, Consumer<String> report) {
        for (String text : texts) {
            List<RawToken> tokens = library.split(text);
            if (!tokens.equals(tokenizer.split(text))) {
                splitOtherwise++;
                report.accept("split otherwise: " + text);
            }
            List<String> forms = new ArrayList<>();
            tokens.forEach(token -> forms.add(token.form()));
            if (forms.isEmpty() || !seen.add(forms)) {
                continue;
            }
            words += forms.size();
            compare(forms, report);
            if (seen.size() % STEP == 0) {
                report.accept(seen.size() + " sentences" + times());
                nanosOfLibrary = 0;
                nanosOfParser = 0;
            }
        }
        report.accept(seen.size() + " different sentences of " + words + " words: " + splitOtherwise
                + " split otherwise, " + parsedOtherwise + " parsed otherwise");
    }

    /** How long both took for the sentences since the last report, turn by turn. */
    private String times() {
        return String.format(
                Locale.ROOT,
                " (%d microseconds a sentence, the library %.1f times as long)",
                nanosOfParser / STEP / 1000,
                (double) nanosOfLibrary / nanosOfParser);
    }

    private void compare(List<String> forms, Consumer<String> report) {
        long begin = System.nanoTime();
        List<ParsedWord> expected = library.parse(forms);
        long between = System.nanoTime();
        List<ParsedWord> found = parser.parse(forms);
        nanosOfParser += System.nanoTime() - between;
        nanosOfLibrary += between - begin;
        if (found.equals(expected)) {
            return;
        }
        parsedOtherwise++;
        for (int i = 0; i < forms.size(); i++) {
            if (!found.get(i).equals(expected.get(i))) {
                report.accept("parsed otherwise: " + String.join(" ", forms) + "\n  " + forms.get(i) + ": "
                        + found.get(i) + ", library " + expected.get(i));
                return;
            }
        }
    }
}
