package io.dragoman.coding.agreement;

import io.dragoman.coding.article.SentenceReading;
import io.dragoman.coding.lexicon.AgreementNoun;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.List;
import java.util.Set;

/**
 * A phrase of one sentence that names, describes or takes up an agreement.
 *
 * @param first first token of the name, without article
 * @param last last token of the name, inclusive
 * @param name the words, without quotation marks
 * @param aliases acronyms and quoted names of it
 * @param named whether it has a name of its own
 * @param topical whether the words after or before its noun tell what it is about
 * @param about whether words after its noun tell what it is about
 * @param takesUp whether it has a definite article or a demonstrative
 * @param words what tells it from others: lemmas of its name without its noun and without nationalities
 */
record Thing(
        SentenceReading reading,
        AgreementNoun noun,
        Token head,
        int first,
        int last,
        String name,
        List<String> aliases,
        boolean named,
        boolean topical,
        boolean about,
        boolean takesUp,
        Set<String> words) {
    Thing {
        aliases = List.copyOf(aliases);
        words = Set.copyOf(words);
    }

    Sentence sentence() {
        return reading.sentence();
    }

    boolean holds(Token token) {
        return first <= token.index() && token.index() <= last;
    }
}
