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

    private static final Comparator<FrameMatch> MOST_SPECIFIC_FIRST =
            Comparator.comparingInt(FrameMatch::weight).reversed();

    private final Map<String, List<Entry>> verbs = new HashMap<>();
    private final Map<String, List<Entry>> nouns = new HashMap<>();
    private final Map<String, List<Entry>> singleNouns = new HashMap<>();
    private final Map<String, List<Entry>> nounPhrases = new HashMap<>();
    private final Map<String, List<Entry>> adjectives = new HashMap<>();

    FrameIndex(List<Frame> frames) {
        for (Frame frame : frames) {
            frame.verbs().forEach(words -> add(verbs, frame, words));
            frame.nouns().forEach(words -> {
                add(nouns, frame, words);
                add(words.indexOf(' ') < 0 ? singleNouns : nounPhrases, frame, words);
            });
            frame.adjectives().forEach(words -> add(adjectives, frame, words));
        }
    }

    private static void add(Map<String, List<Entry>> index, Frame frame, String words) {
        List<String> parts = Arrays.asList(words.split(" ", -1));
        String key = parts.get(0);
        index.computeIfAbsent(key, each -> new ArrayList<>(2)).add(Entry.of(frame, parts));
    }

    /** All frames that fit at a word, the most specific first. */
    List<FrameMatch> at(Sentence sentence, Arguments arguments, Token token) {
        List<FrameMatch> matches = new ArrayList<>(4);
        if (token.isVerb()) {
            collect(verbs, verbKey(token), sentence, arguments, token, matches);
        }
        boolean calendar = token.isProperNoun() && Folding.isCalendarWord(token.form());
        if ((token.isNoun() && !calendar) || (token.tag().equals("VBG") && !matchesAny(matches))) {
            collectNouns(sentence, arguments, token, matches);
        }
        if (token.isAdjective()
                || token.tag().equals("VBN")
                || token.tag().equals("VBG")
                || token.tag().equals("RB")) {
            collect(adjectives, token.lemma(), sentence, arguments, token, matches);
            String form = token.form().toLowerCase(Locale.ROOT);
            if (!token.lemma().equals(form)) {
                collect(adjectives, form, sentence, arguments, token, matches);
            }
        }
        if (matches.size() > 1) {
            matches.sort(MOST_SPECIFIC_FIRST);
        }
        return matches;
    }

    private static boolean matchesAny(List<FrameMatch> matches) {
        return !matches.isEmpty();
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
        collectSingle(token.lemma(), arguments, token, into);
        String form = token.form().toLowerCase(Locale.ROOT);
        if (!form.equals(token.lemma())) {
            collectSingle(form, arguments, token, into);
        }
        // "air strike", "press conference": the frame begins at the word before its head
        for (int back = 1; back <= 2 && token.index() - back >= 0; back++) {
            Token first = sentence.token(token.index() - back);
            collectPhrases(first.lemma(), first, sentence, arguments, token, into);
            String written = first.form().toLowerCase(Locale.ROOT);
            if (!written.equals(first.lemma())) {
                // "arms sale"
                collectPhrases(written, first, sentence, arguments, token, into);
            }
        }
    }

    private void collectSingle(String noun, Arguments arguments, Token token, List<FrameMatch> into) {
        for (Entry entry : at(singleNouns, noun)) {
            if (conditionsHold(entry, arguments, token, List.of())) {
                into.add(new FrameMatch(entry.frame(), token, List.of(), true, entry.weight()));
            }
        }
    }

    private void collectPhrases(
            String begin,
            Token first,
            Sentence sentence,
            Arguments arguments,
            Token token,
            List<FrameMatch> into) {
        for (Entry entry : at(nounPhrases, begin)) {
            boolean same = entry.words().size() == token.index() - first.index() + 1;
            for (int i = 0; same && i < entry.words().size(); i++) {
                same = same(sentence.token(first.index() + i), entry.words().get(i));
            }
            if (same && conditionsHold(entry, arguments, token, List.of())) {
                into.add(new FrameMatch(entry.frame(), token, List.of(), true, entry.weight()));
            }
        }
    }

    private static List<Entry> at(Map<String, List<Entry>> index, String key) {
        List<Entry> entries = index.get(key);
        return entries == null ? List.of() : entries;
    }

    private static void collect(
            Map<String, List<Entry>> index,
            String key,
            Sentence sentence,
            Arguments arguments,
            Token token,
            List<FrameMatch> into) {
        for (Entry entry : at(index, key)) {
            List<Token> further =
                    allStand(arguments, entry.words()) ? further(sentence, token, entry.words()) : null;
            if (further != null && conditionsHold(entry, arguments, token, further)) {
                into.add(new FrameMatch(entry.frame(), token, further, false, entry.weight()));
            }
        }
    }

    /** Whether the further words stand in the sentence at all: most do not, and need not be looked for in the tree. */
    private static boolean allStand(Arguments arguments, List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (!arguments.hasWord(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The further words of a multiword verb, each under the verb or under the one before; null if one is missing. */
    private static @Nullable List<Token> further(Sentence sentence, Token token, List<String> words) {
        if (words.size() == 1) {
            return List.of();
        }
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

    private static boolean conditionsHold(Entry entry, Arguments arguments, Token token, List<Token> further) {
        for (Condition condition : entry.conditions()) {
            List<Token> fillers = arguments.conditional(token, further, condition.slot());
            if (condition.none() ? !fillers.isEmpty() : !acceptsOne(condition.accepted(), fillers)) {
                return false;
            }
        }
        return true;
    }

    private static boolean acceptsOne(Set<String> accepted, List<Token> fillers) {
        for (Token filler : fillers) {
            if (accepts(accepted, filler)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a condition's words hold one. */
    static boolean accepts(Set<String> accepted, Token filler) {
        if (accepted.contains(filler.lemma())) {
            return true;
        }
        String form = filler.form().toLowerCase(Locale.ROOT);
        return !form.equals(filler.lemma()) && accepted.contains(form);
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

    /** A frame under one of its words, with what every match asks of it laid out. */
    private record Entry(Frame frame, List<String> words, List<Condition> conditions, int weight) {

        static Entry of(Frame frame, List<String> words) {
            List<Condition> conditions = frame.conditions().entrySet().stream()
                    .map(each -> new Condition(
                            each.getKey(), each.getValue(), each.getValue().contains(NONE)))
                    .toList();
            int weight = 2 * words.size() + 2 * conditions.size() + (frame.isGovernor() ? 0 : 1);
            return new Entry(frame, words, conditions, weight);
        }
    }

    /** What must fill a slot; {@code none} for one that must be empty. */
    private record Condition(String slot, Set<String> accepted, boolean none) {}
}
