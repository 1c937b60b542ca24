package io.dragoman.coding.event;

import io.dragoman.coding.lexicon.Frame;
import io.dragoman.coding.mention.Folding;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Frames by the lemma they begin with; finds those that a word of a sentence fits. Immutable and thread-safe. */
final class FrameIndex {

    /** As a condition's word: the slot must be empty. */
    static final String NONE = "none";

    /** As a condition's word: the slot must be filled, by whatever word. */
    static final String ANY = "any";

    private final Map<String, List<Entry>> verbs = new HashMap<>();
    private final Map<String, List<Entry>> nouns = new HashMap<>();
    private final Map<String, List<Entry>> adjectives = new HashMap<>();

    FrameIndex(List<Frame> frames) {
        for (Frame frame : frames) {
            frame.verbs().forEach(words -> add(verbs, frame, words));
            frame.nouns().forEach(words -> add(nouns, frame, words));
            frame.adjectives().forEach(words -> add(adjectives, frame, words));
        }
    }

    private static void add(Map<String, List<Entry>> index, Frame frame, String words) {
        List<String> parts = Arrays.asList(words.split(" ", -1));
        String key = parts.get(0);
        index.computeIfAbsent(key, each -> new ArrayList<>(2)).add(new Entry(frame, parts));
    }

    /** All frames that fit at a word, the most specific first. */
    List<FrameMatch> at(Sentence sentence, Arguments arguments, Token token) {
        List<FrameMatch> matches = new ArrayList<>(4);
        if (token.isVerb()) {
            collect(verbs, verbKey(token), sentence, arguments, token, false, matches);
        }
        boolean calendar = token.isProperNoun() && Folding.isCalendarWord(token.form());
        if ((token.isNoun() && !calendar) || (token.tag().equals("VBG") && !matchesAny(matches))) {
            collectNouns(sentence, arguments, token, matches);
        }
        if (token.isAdjective()
                || token.tag().equals("VBN")
                || token.tag().equals("VBG")
                || token.tag().equals("RB")) {
            collect(adjectives, token.lemma(), sentence, arguments, token, false, matches);
            if (!token.lemma().equals(token.form().toLowerCase(Locale.ROOT))) {
                collect(adjectives, token.form().toLowerCase(Locale.ROOT), sentence, arguments, token, false, matches);
            }
        }
        matches.sort(Comparator.comparingInt(FrameMatch::weight).reversed());
        return matches;
    }

    private static boolean matchesAny(List<FrameMatch> matches) {
        return !matches.isEmpty();
    }

    /** Noun frames whose first word this is, as lemma or as written ("arms sale"). */
    private List<Entry> beginningWith(Token first) {
        String form = first.form().toLowerCase(Locale.ROOT);
        List<Entry> byLemma = nouns.getOrDefault(first.lemma(), List.of());
        if (form.equals(first.lemma())) {
            return byLemma;
        }
        List<Entry> both = new ArrayList<>(byLemma);
        both.addAll(nouns.getOrDefault(form, List.of()));
        return both;
    }

    /** The lemma; for a past form that the parser left as it is ("ended") the verb of the lexicon it is a form of. */
    private String verbKey(Token token) {
        String lemma = token.lemma();
        if (verbs.containsKey(lemma) || !lemma.endsWith("ed")) {
            return lemma;
        }
        String stem = lemma.substring(0, lemma.length() - 2);
        return verbs.containsKey(stem) ? stem : stem + "e";
    }

    private void collectNouns(Sentence sentence, Arguments arguments, Token token, List<FrameMatch> into) {
        collect(nouns, token.lemma(), sentence, arguments, token, true, into);
        String form = token.form().toLowerCase(Locale.ROOT);
        if (!form.equals(token.lemma())) {
            collect(nouns, form, sentence, arguments, token, true, into);
        }
        // "air strike", "press conference": the frame begins at the word before its head
        for (int back = 1; back <= 2 && token.index() - back >= 0; back++) {
            Token first = sentence.token(token.index() - back);
            for (Entry entry : beginningWith(first)) {
                if (entry.words().size() == back + 1) {
                    boolean same = true;
                    for (int i = 0; i < entry.words().size(); i++) {
                        Token word = sentence.token(first.index() + i);
                        same &= entry.words().get(i).equals(word.lemma())
                                || entry.words().get(i).equals(word.form().toLowerCase(Locale.ROOT));
                    }
                    if (same && conditionsHold(entry.frame(), arguments, token, List.of())) {
                        into.add(new FrameMatch(entry.frame(), token, List.of(), true, weight(entry)));
                    }
                }
            }
        }
    }

    private static void collect(
            Map<String, List<Entry>> index,
            String key,
            Sentence sentence,
            Arguments arguments,
            Token token,
            boolean nominal,
            List<FrameMatch> into) {
        for (Entry entry : index.getOrDefault(key, List.of())) {
            List<Token> further = nominal && entry.words().size() > 1 ? null : further(sentence, token, entry.words());
            if (further != null && conditionsHold(entry.frame(), arguments, token, further)) {
                into.add(new FrameMatch(entry.frame(), token, further, nominal, weight(entry)));
            }
        }
    }

    private static int weight(Entry entry) {
        return 2 * entry.words().size()
                + 2 * entry.frame().conditions().size()
                + (entry.frame().isGovernor() ? 0 : 1);
    }

    /** The further words of a multiword verb, each under the verb or under the one before; null if one is missing. */
    private static @Nullable List<Token> further(Sentence sentence, Token token, List<String> words) {
        List<Token> found = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            Token next = wordUnder(sentence, token, words.get(i));
            for (int j = found.size() - 1; j >= 0 && next == null; j--) {
                next = wordUnder(sentence, found.get(j), words.get(i));
            }
            if (next == null) {
                Token previous = found.isEmpty() ? token : found.get(found.size() - 1);
                Token following = previous.index() + 1 < sentence.size() ? sentence.token(previous.index() + 1) : null;
                if (following == null || !same(following, words.get(i))) {
                    return null;
                }
                next = following;
            }
            found.add(next);
        }
        return found;
    }

    private static @Nullable Token wordUnder(Sentence sentence, Token head, String word) {
        for (Token child : sentence.children(head)) {
            // "On Monday they called" is no "called on"
            boolean stray = child.index() < head.index() && child.role() == Role.PREPOSITION;
            if (same(child, word) && child.role() != Role.SUBJECT && !stray) {
                return child;
            }
        }
        return null;
    }

    private static boolean same(Token token, String word) {
        return token.lemma().equals(word)
                || token.form().toLowerCase(Locale.ROOT).equals(word);
    }

    private static boolean conditionsHold(Frame frame, Arguments arguments, Token token, List<Token> further) {
        for (Map.Entry<String, Set<String>> condition : frame.conditions().entrySet()) {
            List<Token> fillers = arguments.conditional(token, further, condition.getKey());
            boolean holds = condition.getValue().contains(NONE)
                    ? fillers.isEmpty()
                    : fillers.stream().anyMatch(filler -> accepts(condition.getValue(), filler));
            if (!holds) {
                return false;
            }
        }
        return true;
    }

    /** Whether a condition's words hold one. */
    static boolean accepts(Set<String> accepted, Token filler) {
        return accepted.contains(ANY)
                || accepted.contains(filler.lemma())
                || accepted.contains(filler.form().toLowerCase(Locale.ROOT));
    }

    /** Frames that begin with a word but do not fit there, with what they lack; the nearest to fitting first. */
    List<Miss> misses(Sentence sentence, Arguments arguments, Token token) {
        Set<Miss> misses = new LinkedHashSet<>();
        if (token.isVerb()) {
            lacks(verbs, sentence, arguments, token, misses);
        }
        if (token.isNoun() || token.tag().equals("VBG")) {
            lacks(nouns, sentence, arguments, token, misses);
        }
        if (token.isAdjective() || token.tag().equals("VBN") || token.tag().equals("VBG")) {
            lacks(adjectives, sentence, arguments, token, misses);
        }
        return misses.stream()
                .sorted(Comparator.comparing(miss -> miss instanceof Miss.WordsMissing))
                .toList();
    }

    private static void lacks(
            Map<String, List<Entry>> index, Sentence sentence, Arguments arguments, Token token, Set<Miss> into) {
        for (Entry entry : index.getOrDefault(token.lemma(), List.of())) {
            List<Token> further = further(sentence, token, entry.words());
            if (further == null) {
                List<String> missing = entry.words().stream()
                        .skip(1)
                        .filter(word -> sentence.tokens().stream().noneMatch(other -> same(other, word)))
                        .toList();
                into.add(new Miss.WordsMissing(token, entry.frame(), entry.words(), missing));
                continue;
            }
            entry.frame().conditions().forEach((slot, accepted) -> {
                List<Token> found = arguments.fill(token, further, slot);
                if (found.stream().noneMatch(filler -> accepts(accepted, filler))) {
                    into.add(new Miss.ConditionUnmet(
                            token, entry.frame(), new Slot(Slot.Purpose.CONDITION, slot, accepted, found)));
                }
            });
        }
    }

    private record Entry(Frame frame, List<String> words) {}
}
