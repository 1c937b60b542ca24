package io.dragoman.coding.statement;

import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.lexicon.SpeechEntry;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reporting words of the lexicon, looked up in sentences. Immutable once built. */
final class SpeechWords {

    private static final int REACH = 5;

    private final Lexicon lexicon;
    private final Map<String, List<Pattern>> byFirstWord = new HashMap<>();

    SpeechWords(Lexicon lexicon) {
        this.lexicon = lexicon;
        for (SpeechEntry entry : lexicon.findings().speech()) {
            for (String words : entry.words()) {
                List<String> parts = List.of(words.split(" ", -1));
                byFirstWord
                        .computeIfAbsent(parts.get(0), key -> new ArrayList<>())
                        .add(new Pattern(entry, parts));
            }
        }
        byFirstWord
                .values()
                .forEach(list -> list.sort(Comparator.comparingInt(
                                (Pattern pattern) -> pattern.words().size())
                        .reversed()));
    }

    /** Entries whose words stand at a verb or adjective and below it, the longest first. */
    List<Match> governing(Sentence sentence, Token token) {
        SpeechEntry.Form form = token.isVerb() ? SpeechEntry.Form.VERB : SpeechEntry.Form.ADJECTIVE;
        List<Match> matches = new ArrayList<>();
        for (Pattern pattern : byFirstWord.getOrDefault(token.lemma(), List.of())) {
            if (pattern.entry().form() == form) {
                int last = lastUnder(sentence, token, pattern.words());
                if (last >= 0) {
                    matches.add(new Match(pattern.entry(), token.index(), last));
                }
            }
        }
        if (token.tag().equals("VBN")) {
            // "is convinced" is what somebody feels, whatever the tree takes it for
            for (Pattern pattern : byFirstWord.getOrDefault(token.form(), List.of())) {
                if (pattern.entry().form() == SpeechEntry.Form.ADJECTIVE
                        && pattern.words().size() == 1) {
                    matches.add(new Match(pattern.entry(), token.index(), token.index()));
                }
            }
        }
        return matches;
    }

    /** The last word of a pattern whose further words stand below the first, or after it; −1 if one is missing. */
    private int lastUnder(Sentence sentence, Token first, List<String> words) {
        Token at = first;
        for (String word : words.subList(1, words.size())) {
            Token found = null;
            for (Token child : sentence.children(at)) {
                if (child.index() > first.index() && fits(child, word)) {
                    found = child;
                    break;
                }
            }
            for (int i = at.index() + 1; found == null && i < Math.min(sentence.size(), at.index() + REACH); i++) {
                Token next = sentence.token(i);
                if (fits(next, word)) {
                    found = next;
                } else if (!next.tag().matches("JJ.*|RB.*|DT|PRP\\$|VBN")) {
                    break;
                }
            }
            if (found == null) {
                return -1;
            }
            at = found;
        }
        return at.index();
    }

    private boolean fits(Token token, String word) {
        return word.startsWith("=")
                ? lexicon.inSet(word.substring(1), token.lemma())
                : token.lemma().equals(word)
                        || token.form().toLowerCase(Locale.ROOT).equals(word);
    }

    /** The longest phrase of a form whose words follow one another from a token on. */
    @Nullable
    Match phrase(Sentence sentence, int at, SpeechEntry.Form form) {
        String first = sentence.token(at).form().toLowerCase(Locale.ROOT);
        for (Pattern pattern : byFirstWord.getOrDefault(first, List.of())) {
            int end = at + pattern.words().size();
            if (pattern.entry().form() != form || end > sentence.size()) {
                continue;
            }
            boolean all = true;
            for (int i = at; i < end && all; i++) {
                all = sentence.token(i)
                        .form()
                        .toLowerCase(Locale.ROOT)
                        .equals(pattern.words().get(i - at));
            }
            if (all) {
                return new Match(pattern.entry(), at, end - 1);
            }
        }
        return null;
    }

    boolean isIn(String set, Token token) {
        return lexicon.inSet(set, token.lemma());
    }

    /** An entry with its first and last word in the sentence, both inclusive. */
    record Match(SpeechEntry entry, int first, int last) {}

    private record Pattern(SpeechEntry entry, List<String> words) {}
}
