package io.dragoman.coding.event;

import io.dragoman.coding.lexicon.WordNumbers;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words that frames begin with or ask for, numbered, so that each word of a sentence is looked up once for all
 * frames; and the sets of words of which a frame asks for one, so that frames whose words the sentence does not have need
 * no look at its tree. Filled while the indexes of frames are built, not changed after that.
 */
final class FrameWords {

    /** Number of a word that no frame knows. */
    static final int UNKNOWN = WordNumbers.UNKNOWN;

    private final WordNumbers numbers = new WordNumbers();
    private final Map<Set<String>, Integer> sets = new HashMap<>();
    /** The sets that hold a word, by its number. */
    private final List<int[]> holding = new ArrayList<>();

    /** The number of a word, given to it if it has none. */
    int enter(String word) {
        int number = numbers.enter(word);
        if (number == holding.size()) {
            holding.add(new int[0]);
        }
        return number;
    }

    /** The number of a set of words, given to it if it has none. */
    int enter(Set<String> words) {
        Integer entered = sets.putIfAbsent(Set.copyOf(words), sets.size());
        if (entered != null) {
            return entered;
        }
        int set = sets.size() - 1;
        for (String word : words) {
            int number = enter(word);
            int[] before = holding.get(number);
            int[] after = Arrays.copyOf(before, before.length + 1);
            after[before.length] = set;
            holding.set(number, after);
        }
        return set;
    }

    /** The number of a word; {@link #UNKNOWN} if it has none. */
    int number(String word) {
        return numbers.of(word);
    }

    /** The words of a sentence by their numbers. */
    OfSentence of(Sentence sentence) {
        int size = sentence.size();
        int[] lemmas = new int[size];
        int[] forms = new int[size];
        long[] met = new long[(sets.size() + Long.SIZE - 1) / Long.SIZE];
        for (Token token : sentence.tokens()) {
            String form = token.form().toLowerCase(Locale.ROOT);
            int lemma = number(token.lemma());
            int other = form.equals(token.lemma()) ? UNKNOWN : number(form);
            lemmas[token.index()] = lemma;
            forms[token.index()] = other;
            mark(lemma, met);
            mark(other, met);
        }
        return new OfSentence(lemmas, forms, met);
    }

    private void mark(int number, long[] met) {
        if (number != UNKNOWN) {
            for (int set : holding.get(number)) {
                met[set / Long.SIZE] |= 1L << set;
            }
        }
    }

    /** The words of one sentence. */
    static final class OfSentence {
        private final int[] lemmas;
        private final int[] forms;
        private final long[] met;

        private OfSentence(int[] lemmas, int[] forms, long[] met) {
            this.lemmas = lemmas;
            this.forms = forms;
            this.met = met;
        }

        int lemma(Token token) {
            return lemmas[token.index()];
        }

        /** Number of the word as written, in lower case; {@link #UNKNOWN} too if it is written like its lemma. */
        int form(Token token) {
            return forms[token.index()];
        }

        /** Whether of each of the sets from a place on, before another, a word stands in the sentence, as lemma or as written. */
        boolean hasOfEach(int[] sets, int from, int to) {
            for (int i = from; i < to; i++) {
                if ((met[sets[i] / Long.SIZE] & 1L << sets[i]) == 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
