package io.dragoman.coding.statement;

import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.text.ArticleText;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells quoted words from names of things, terms and scare quotes. */
final class QuoteKinds {

    private static final int SENTENCE = 5;
    private static final int SHORT = 4;
    private static final double TITLE_CASE = 0.8;
    private static final Set<String> SMALL =
            Set.of("the", "a", "an", "of", "and", "in", "on", "for", "to", "with", "at", "by", "from", "or", "as");

    private final Lexicon lexicon;
    private final ArticleText text;

    QuoteKinds(Lexicon lexicon, ArticleText text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** Whether somebody's words stand in it, so that it needs a speaker: a sentence or at least a few words, and no title. */
    boolean isSpeech(Quotation quotation) {
        List<String> words = words(quotation);
        String inner = text.slice(quotation.inner());
        boolean sentence =
                words.size() > 1 && Character.isUpperCase(inner.codePointAt(0)) && inner.matches("(?s).*[.?!,]\\s*");
        return (words.size() >= SENTENCE || sentence) && !isTitle(words);
    }

    /** Whether it can be the words of a reporting verb: a phrase, too, but no term ("the term “…”", "the “…” plan"). */
    boolean isPhrase(Quotation quotation, Sentence sentence) {
        List<String> words = words(quotation);
        if (words.isEmpty() || (isTitle(words) && words.size() > 1)) {
            return false;
        }
        return words.size() > SHORT || !isTerm(quotation, sentence);
    }

    /** Whether it can be what somebody calls something: words that are not all names. */
    boolean isJudgement(Quotation quotation) {
        List<String> words = words(quotation);
        return !words.isEmpty() && !(isTitle(words) && words.size() > 1);
    }

    private boolean isTerm(Quotation quotation, Sentence sentence) {
        int from = Grammar.indexAt(sentence, quotation.outer().start());
        int to = Grammar.indexAt(sentence, quotation.outer().end());
        for (int i = from - 1; i >= Math.max(0, from - 2); i--) {
            if (lexicon.inSet("naming-words", Grammar.lower(sentence.token(i)))) {
                return true;
            }
            if (!sentence.token(i).form().equals(",")) {
                break;
            }
        }
        if (text.slice(quotation.inner()).matches("(?s).*[,.?!]\\s*")) {
            // “Roads cost money,” Mr Diallo said: a mark of the speech's own.
            return false;
        }
        @Nullable Token next = to < sentence.size() ? sentence.token(to) : null;
        return next != null
                && next.isNoun()
                && next.span().start() <= quotation.outer().end() + 1;
    }

    private static boolean isTitle(List<String> words) {
        long big = words.stream()
                .filter(word ->
                        SMALL.contains(word.toLowerCase(Locale.ROOT)) || !Character.isLowerCase(word.codePointAt(0)))
                .count();
        boolean sentence = words.size() > 2 * SENTENCE;
        return !sentence && big >= TITLE_CASE * words.size() && !SMALL.contains(words.get(0));
    }

    List<String> words(Quotation quotation) {
        List<String> words = new ArrayList<>();
        for (String word : text.slice(quotation.inner()).split("[^\\p{L}\\p{Nd}'’-]+", -1)) {
            if (!word.isBlank()) {
                words.add(word);
            }
        }
        return words;
    }
}
