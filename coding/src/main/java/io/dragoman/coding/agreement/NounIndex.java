package io.dragoman.coding.agreement;

import io.dragoman.coding.lexicon.AgreementNoun;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the nouns of agreements by their words. Immutable once built. */
final class NounIndex {

    private final Map<String, List<Words>> byHead = new HashMap<>();

    NounIndex(List<AgreementNoun> nouns) {
        for (AgreementNoun noun : nouns) {
            for (String entry : noun.words()) {
                List<String> words = List.of(entry.split(" ", -1));
                int of = words.indexOf("of");
                int head = of > 0 ? of - 1 : words.size() - 1;
                byHead.computeIfAbsent(words.get(head), key -> new ArrayList<>())
                        .add(new Words(noun, words, head));
            }
        }
        byHead.values()
                .forEach(list -> list.sort((one, other) ->
                        Integer.compare(other.words().size(), one.words().size())));
    }

    /** The entry whose words stand around a head, the longest of several; null if none do. */
    @Nullable
    Hit at(Sentence sentence, Token head) {
        for (Words words : byHead.getOrDefault(head.lemma(), List.of())) {
            int first = head.index() - words.head();
            int last = first + words.words().size() - 1;
            if (first >= 0 && last < sentence.size() && stands(sentence, first, words.words())) {
                return new Hit(words.noun(), first, last);
            }
        }
        return null;
    }

    private static boolean stands(Sentence sentence, int first, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            Token token = sentence.token(first + i);
            if (!token.lemma().equals(words.get(i))
                    && !token.form().toLowerCase(Locale.ROOT).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** An entry and the tokens it stands at, both ends inclusive. */
    record Hit(AgreementNoun noun, int first, int last) {}

    private record Words(AgreementNoun noun, List<String> words, int head) {}
}
