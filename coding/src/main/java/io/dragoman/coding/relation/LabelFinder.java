package io.dragoman.coding.relation;

import io.dragoman.coding.lexicon.CharacterisationEntry;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds characterising words in a sentence, parsed or not. Immutable. */
final class LabelFinder {

    private static final int REACH = 7;
    private static final int LONGEST = 9;
    private static final Set<String> BE =
            Set.of("is", "are", "was", "were", "be", "been", "remains", "remained", "remain", "became", "become");
    private static final Set<String> BETWEEN_MODIFIERS =
            Set.of("and", "or", "most", "more", "very", "truly", "even", "so", "as", "rather", "long", "-", ",");
    private static final Set<String> ENDS = Set.of(
            ",", ";", ":", ".", "”", "\"", ")", "(", "–", "—", "and", "but", "which", "who", "while", "as", "after",
            "because");

    private final List<CharacterisationEntry> entries;

    LabelFinder(List<CharacterisationEntry> entries) {
        this.entries = entries;
    }

    /** In the order of the sentence; none overlapping another. */
    List<Label> find(Sentence sentence) {
        List<Label> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            for (CharacterisationEntry entry : entries) {
                Label label = at(sentence, token, entry);
                if (label != null && found.stream().noneMatch(label::overlaps)) {
                    found.add(label);
                }
            }
        }
        return found;
    }

    private static @Nullable Label at(Sentence sentence, Token head, CharacterisationEntry entry) {
        if (!isAmong(entry.heads(), head) || head.isVerb()) {
            return null;
        }
        if (!entry.predicates().isEmpty()) {
            return predicated(sentence, head, entry);
        }
        int first = chunkStart(sentence, head, entry.modifiers());
        boolean told = entry.modifiers().isEmpty() || anyIn(sentence, first, head.index(), entry.modifiers());
        if (!told || isPartOfName(sentence, head)) {
            return null;
        }
        if (entry.copular() && !afterCopula(sentence, first)) {
            return null;
        }
        int last = withConjunct(sentence, head, entry);
        if (!entry.followers().isEmpty()) {
            int follower = follower(sentence, head, entry.followers());
            if (follower < 0) {
                return null;
            }
            last = follower;
        }
        while (first < head.index() && lower(sentence.token(first)).matches("also|now|still|,|and|or|-|as|so")) {
            first++;
        }
        return new Label(entry.attitude(), first, last, first, last, head.index());
    }

    /** The first token of the adjectives, nouns and adverbs before a noun. */
    private static int chunkStart(Sentence sentence, Token head, Set<String> modifiers) {
        int first = head.index();
        while (first > 0) {
            Token before = sentence.token(first - 1);
            // "good morning, friends" does not praise friends
            boolean apart = before.form().equals(",") && first == head.index();
            boolean belongs = isAmong(modifiers, before)
                    || BETWEEN_MODIFIERS.contains(lower(before))
                    || (sentence.parsed()
                            && !before.isProperNoun()
                            && before.tag().matches("JJ.*|RB.*|NN|VBN|VBG")
                            && (!before.isVerb() || before.role() == Role.NOUN_MODIFIER));
            if (!belongs || apart) {
                break;
            }
            first--;
        }
        return first;
    }

    private static boolean anyIn(Sentence sentence, int from, int to, Set<String> words) {
        return sentence.between(from, to).stream().anyMatch(token -> isAmong(words, token));
    }

    /** "the Strategic Partnership Treaty", "partnership agreement": the label only helps to name something else. */
    private static boolean isPartOfName(Sentence sentence, Token head) {
        if (head.index() + 1 >= sentence.size()) {
            return false;
        }
        Token next = sentence.token(head.index() + 1);
        return next.isNoun() && head.role() == Role.NOUN_MODIFIER;
    }

    private static boolean afterCopula(Sentence sentence, int first) {
        for (int i = first - 1; i >= Math.max(0, first - 4); i--) {
            String word = lower(sentence.token(i));
            if (BE.contains(word)) {
                return true;
            }
            if (!word.matches(
                    "a|an|the|rather|merely|only|just|not|also|really|more|of|purely|largely|mostly|”|“|\"")) {
                return false;
            }
        }
        return false;
    }

    /** "good friends <u>and partners</u>". */
    private static int withConjunct(Sentence sentence, Token head, CharacterisationEntry entry) {
        int at = head.index() + 2;
        boolean joined = at < sentence.size()
                && lower(sentence.token(at - 1)).equals("and")
                && isAmong(entry.heads(), sentence.token(at));
        return joined ? at : head.index();
    }

    private static int follower(Sentence sentence, Token head, Set<String> followers) {
        for (int i = head.index() + 1; i < Math.min(sentence.size(), head.index() + REACH); i++) {
            if (isAmong(followers, sentence.token(i))) {
                return i;
            }
            if (lower(sentence.token(i)).matches("[.;:,”\"]")) {
                break;
            }
        }
        return -1;
    }

    /** "relations are <u>at their lowest point since 1991</u>". */
    private static @Nullable Label predicated(Sentence sentence, Token head, CharacterisationEntry entry) {
        boolean other = sentence.parsed()
                && head.role() != Role.SUBJECT
                && head.role() != Role.PASSIVE_SUBJECT
                && head.role() != Role.CONJUNCT;
        if (other) {
            return null;
        }
        Token verb = sentence.parsed() ? sentence.head(head) : null;
        int start = verb != null && verb.isVerb() && verb.index() > head.index() ? verb.index() : head.index() + 1;
        for (int i = start; i < Math.min(sentence.size(), start + REACH); i++) {
            if (lower(sentence.token(i)).matches("[;:.”\"]")) {
                break;
            }
            for (String predicate : entry.predicates()) {
                int last = endOf(sentence, i, predicate);
                if (last >= 0) {
                    int from = i;
                    while (from > head.index() + 1
                            && lower(sentence.token(from - 1)).matches("never|not|been|no|longer|n't")) {
                        from--;
                    }
                    from = lower(sentence.token(from)).equals("been") ? i : from;
                    return new Label(
                            entry.attitude(),
                            from,
                            phraseEnd(sentence, last),
                            head.index(),
                            phraseEnd(sentence, last),
                            i);
                }
            }
        }
        return null;
    }

    private static int endOf(Sentence sentence, int at, String predicate) {
        String[] words = predicate.split(" ", -1);
        int next = at;
        for (String word : words) {
            if (next >= sentence.size()) {
                return -1;
            }
            Token token = sentence.token(next);
            boolean any = word.equals("*");
            if (!any && !lower(token).equals(word) && !token.lemma().equals(word)) {
                return -1;
            }
            next++;
        }
        return next - 1;
    }

    private static int phraseEnd(Sentence sentence, int from) {
        int last = from;
        while (last + 1 < sentence.size()
                && last - from < LONGEST
                && !ENDS.contains(lower(sentence.token(last + 1)))
                && !sentence.token(last + 1).isVerb()) {
            last++;
        }
        return last;
    }

    private static boolean isAmong(Set<String> words, Token token) {
        String form = lower(token);
        return words.contains(token.lemma())
                || words.contains(form)
                || (token.tag().isEmpty()
                        && form.endsWith("s")
                        && words.contains(form.substring(0, form.length() - 1)));
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
