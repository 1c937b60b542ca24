package io.dragoman.coding.event;

import io.dragoman.coding.lexicon.Frame;
import io.dragoman.coding.mention.Folding;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Frames by the word they begin with; finds those that a word of a sentence fits. Immutable and thread-safe. */
final class FrameIndex {

    /** As a condition's word: the slot must be empty. */
    static final String NONE = "none";

    /** As a condition's word: the slot must be filled, by whatever word. */
    static final String ANY = "any";

    private static final Comparator<FrameMatch> MOST_SPECIFIC_FIRST =
            Comparator.comparingInt(FrameMatch::weight).reversed();

    /** Bits of the ways in which frames can begin with a word. */
    private static final int VERBS = 1;

    private static final int SINGLE_NOUNS = 2;
    private static final int NOUN_PHRASES = 4;
    private static final int ADJECTIVES = 8;

    private final FrameWords words;
    /** By the number of their first word. */
    private final List<@Nullable Beginnings> beginnings = new ArrayList<>();
    /** The ways in which frames begin with a word, by its number: most words begin none, and need no further look. */
    private final byte[] ways;

    /** An index; words that the frames name are entered into {@code words}. */
    FrameIndex(List<Frame> frames, FrameWords words) {
        this.words = words;
        for (Frame frame : frames) {
            frame.verbs().forEach(verb -> add(begin(verb).verbs, frame, verb));
            frame.nouns().forEach(noun -> {
                Beginnings begun = begin(noun);
                add(begun.nouns, frame, noun);
                add(noun.indexOf(' ') < 0 ? begun.singleNouns : begun.nounPhrases, frame, noun);
            });
            frame.adjectives().forEach(adjective -> add(begin(adjective).adjectives, frame, adjective));
        }
        this.ways = new byte[beginnings.size()];
        for (int i = 0; i < ways.length; i++) {
            Beginnings begun = beginnings.get(i);
            ways[i] = (byte) (begun == null ? 0 : begun.close());
        }
    }

    private void add(Entries entries, Frame frame, String phrase) {
        entries.add(frame, split(phrase), words);
    }

    private Beginnings begin(String phrase) {
        int number = words.enter(split(phrase).get(0));
        while (beginnings.size() <= number) {
            beginnings.add(null);
        }
        Beginnings begun = beginnings.get(number);
        if (begun == null) {
            begun = new Beginnings();
            beginnings.set(number, begun);
        }
        return begun;
    }

    private static List<String> split(String words) {
        return Arrays.asList(words.split(" ", -1));
    }

    /** The frames that begin with a word, given by its number. */
    private Beginnings beginningWith(int word) {
        Beginnings begun = word < 0 || word >= beginnings.size() ? null : beginnings.get(word);
        return begun == null ? Beginnings.NONE : begun;
    }

    /** Whether frames begin with a word in one of some ways. */
    private boolean begins(int word, int way) {
        return word >= 0 && word < ways.length && (ways[word] & way) != 0;
    }

    /** All frames that fit at a word, the most specific first; not to be changed. */
    List<FrameMatch> at(Sentence sentence, Arguments arguments, Token token) {
        String tag = token.tag();
        boolean verb = token.isVerb();
        boolean noun = token.isNoun();
        boolean gerund = tag.equals("VBG");
        boolean adjective = token.isAdjective() || gerund || tag.equals("VBN") || tag.equals("RB");
        if (!verb && !noun && !adjective) {
            return List.of();
        }
        List<FrameMatch> matches = new ArrayList<>(0);
        FrameWords.OfSentence known = arguments.words();
        int lemma = known.lemma(token);
        int form = known.form(token);
        if (verb) {
            collect(ofVerb(token, lemma), sentence, arguments, token, matches);
        }
        boolean calendar = noun && token.isProperNoun() && Folding.isCalendarWord(token.form());
        if ((noun && !calendar) || (gerund && matches.isEmpty())) {
            collectNouns(lemma, form, sentence, arguments, token, matches);
        }
        if (adjective && begins(lemma, ADJECTIVES)) {
            collect(beginningWith(lemma).adjectives, sentence, arguments, token, matches);
        }
        if (adjective && begins(form, ADJECTIVES)) {
            collect(beginningWith(form).adjectives, sentence, arguments, token, matches);
        }
        if (matches.size() > 1) {
            matches.sort(MOST_SPECIFIC_FIRST);
        }
        return matches;
    }

    /** Those of the lemma; of a past form that the parser left as it is ("ended") those of the verb it is a form of. */
    private Entries ofVerb(Token token, int number) {
        String lemma = token.lemma();
        if (begins(number, VERBS)) {
            return beginningWith(number).verbs;
        }
        if (!lemma.endsWith("ed")) {
            return Beginnings.NONE.verbs;
        }
        String stem = lemma.substring(0, lemma.length() - 2);
        int ofStem = words.number(stem);
        return beginningWith(begins(ofStem, VERBS) ? ofStem : words.number(stem + "e")).verbs;
    }

    private void collectNouns(
            int lemma, int form, Sentence sentence, Arguments arguments, Token token, List<FrameMatch> into) {
        if (begins(lemma, SINGLE_NOUNS)) {
            collectSingle(beginningWith(lemma).singleNouns, arguments, token, into);
        }
        if (begins(form, SINGLE_NOUNS)) {
            collectSingle(beginningWith(form).singleNouns, arguments, token, into);
        }
        FrameWords.OfSentence known = arguments.words();
        // "air strike", "press conference": the frame begins at the word before its head
        for (int back = 1; back <= 2 && token.index() - back >= 0; back++) {
            Token first = sentence.token(token.index() - back);
            int firstLemma = known.lemma(first);
            int firstForm = known.form(first);
            if (begins(firstLemma, NOUN_PHRASES)) {
                collectPhrases(beginningWith(firstLemma).nounPhrases, first, sentence, arguments, token, into);
            }
            if (begins(firstForm, NOUN_PHRASES)) {
                // "arms sale"
                collectPhrases(beginningWith(firstForm).nounPhrases, first, sentence, arguments, token, into);
            }
        }
    }

    private static void collectSingle(Entries entries, Arguments arguments, Token token, List<FrameMatch> into) {
        int found = entries.next(0, arguments);
        if (found < 0) {
            return;
        }
        Fillers fillers = new Fillers(arguments, token, entries);
        for (int i = found; i >= 0; i = entries.next(i + 1, arguments)) {
            Entry entry = entries.all[i];
            if (fillers.meet(entry)) {
                into.add(new FrameMatch(entry.frame, token, List.of(), true, entry.weight));
            }
        }
    }

    private static void collectPhrases(
            Entries entries, Token first, Sentence sentence, Arguments arguments, Token token, List<FrameMatch> into) {
        int found = entries.next(0, arguments);
        if (found < 0) {
            return;
        }
        Fillers fillers = new Fillers(arguments, token, entries);
        for (int at = found; at >= 0; at = entries.next(at + 1, arguments)) {
            Entry entry = entries.all[at];
            boolean same = entry.words.size() == token.index() - first.index() + 1;
            for (int i = 0; same && i < entry.words.size(); i++) {
                same = same(sentence.token(first.index() + i), entry.words.get(i));
            }
            if (same && fillers.meet(entry)) {
                into.add(new FrameMatch(entry.frame, token, List.of(), true, entry.weight));
            }
        }
    }

    private static void collect(
            Entries entries, Sentence sentence, Arguments arguments, Token token, List<FrameMatch> into) {
        int found = entries.next(0, arguments);
        if (found < 0) {
            return;
        }
        Fillers fillers = new Fillers(arguments, token, entries);
        for (int at = found; at >= 0; at = entries.next(at + 1, arguments)) {
            Entry entry = entries.all[at];
            List<Token> further = further(sentence, token, entry.words);
            if (further == null) {
                continue;
            }
            boolean fits = further.isEmpty() ? fillers.meet(entry) : conditionsHold(entry, arguments, token, further);
            if (fits) {
                into.add(new FrameMatch(entry.frame, token, further, false, entry.weight));
            }
        }
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
        for (Condition condition : entry.conditions) {
            if (!condition.isMetBy(Filler.of(arguments.conditional(token, further, condition.name())))) {
                return false;
            }
        }
        return true;
    }

    /** What fills the slots of one word, as far as the frames that begin with it ask for them. */
    private static final class Fillers {
        private final Arguments arguments;
        private final Token token;
        private final Entries entries;
        private @Nullable Filler @Nullable [] bySlot;

        Fillers(Arguments arguments, Token token, Entries entries) {
            this.arguments = arguments;
            this.token = token;
            this.entries = entries;
        }

        boolean meet(Entry entry) {
            for (Condition condition : entry.conditions) {
                if (!condition.isMetBy(filler(condition.slot()))) {
                    return false;
                }
            }
            return true;
        }

        private Filler filler(int slot) {
            if (bySlot == null) {
                bySlot = new Filler[entries.slots.size()];
            }
            Filler filler = bySlot[slot];
            if (filler == null) {
                filler = Filler.of(arguments.conditional(token, List.of(), entries.slots.get(slot)));
                bySlot[slot] = filler;
            }
            return filler;
        }
    }

    /**
     * The words of one slot as conditions are compared with them.
     *
     * @param words lemmas, and forms that differ from them
     * @param bits one of 64 bits for each word: a condition that shares none with it needs no look at the words
     */
    private record Filler(List<String> words, long bits) {

        private static final Filler NOTHING = new Filler(List.of(), 0);

        static Filler of(List<Token> tokens) {
            if (tokens.isEmpty()) {
                return NOTHING;
            }
            List<String> words = new ArrayList<>(tokens.size() + 1);
            for (Token token : tokens) {
                words.add(token.lemma());
                String form = token.form().toLowerCase(Locale.ROOT);
                if (!form.equals(token.lemma())) {
                    words.add(form);
                }
            }
            return new Filler(words, bits(words));
        }

        static long bits(Iterable<String> words) {
            long bits = 0;
            for (String word : words) {
                bits |= 1L << ((word.hashCode() * 0x9E3779B1) >>> 26);
            }
            return bits;
        }
    }

    /** Whether a condition's words hold one. */
    static boolean accepts(Set<String> accepted, Token filler) {
        if (accepted.contains(ANY) || accepted.contains(filler.lemma())) {
            return true;
        }
        String form = filler.form().toLowerCase(Locale.ROOT);
        return !form.equals(filler.lemma()) && accepted.contains(form);
    }

    /** Frames that begin with a word but do not fit there, with what they lack; the nearest to fitting first. */
    List<Miss> misses(Sentence sentence, Arguments arguments, Token token) {
        Set<Miss> misses = new LinkedHashSet<>();
        Beginnings ofLemma = beginningWith(arguments.words().lemma(token));
        if (token.isVerb()) {
            lacks(ofLemma.verbs, sentence, arguments, token, misses);
        }
        if (token.isNoun() || token.tag().equals("VBG")) {
            lacks(ofLemma.nouns, sentence, arguments, token, misses);
        }
        if (token.isAdjective() || token.tag().equals("VBN") || token.tag().equals("VBG")) {
            lacks(ofLemma.adjectives, sentence, arguments, token, misses);
        }
        return misses.stream()
                .sorted(Comparator.comparing(miss -> miss instanceof Miss.WordsMissing))
                .toList();
    }

    private static void lacks(Entries entries, Sentence sentence, Arguments arguments, Token token, Set<Miss> into) {
        for (Entry entry : entries.list) {
            List<Token> further = further(sentence, token, entry.words);
            if (further == null) {
                List<String> missing = entry.words.stream()
                        .skip(1)
                        .filter(word -> sentence.tokens().stream().noneMatch(other -> same(other, word)))
                        .toList();
                into.add(new Miss.WordsMissing(token, entry.frame, entry.words, missing));
                continue;
            }
            entry.frame.conditions().forEach((slot, accepted) -> {
                List<Token> found = arguments.fill(token, further, slot);
                if (found.stream().noneMatch(filler -> accepts(accepted, filler))) {
                    into.add(new Miss.ConditionUnmet(
                            token, entry.frame, new Slot(Slot.Purpose.CONDITION, slot, accepted, found)));
                }
            });
        }
    }

    /** The frames that begin with one word. */
    private static final class Beginnings {
        private static final Beginnings NONE = new Beginnings();

        private final Entries verbs = new Entries();
        private final Entries nouns = new Entries();
        private final Entries singleNouns = new Entries();
        private final Entries nounPhrases = new Entries();
        private final Entries adjectives = new Entries();

        /** Ends the filling; gives bits of the ways in which there are frames. */
        int close() {
            nouns.close();
            return (verbs.close() ? VERBS : 0)
                    | (singleNouns.close() ? SINGLE_NOUNS : 0)
                    | (nounPhrases.close() ? NOUN_PHRASES : 0)
                    | (adjectives.close() ? ADJECTIVES : 0);
        }
    }

    /** The frames that begin with one word in one way, and all slots that their conditions ask for. */
    private static final class Entries {
        private final List<Entry> list = new ArrayList<>(0);
        private final List<String> slots = new ArrayList<>(0);
        private Entry[] all = {};
        /** What each entry requires, one after the other: most entries are passed over by it alone. */
        private int[] required = {};
        /** Where in it the sets of each entry end. */
        private int[] ends = {};

        void add(Frame frame, List<String> words, FrameWords numbers) {
            List<Condition> conditions = frame.conditions().entrySet().stream()
                    .map(each -> new Condition(
                            slot(each.getKey()),
                            each.getKey(),
                            each.getValue(),
                            Filler.bits(each.getValue()),
                            each.getValue().contains(NONE),
                            each.getValue().contains(ANY)))
                    .toList();
            int weight = 2 * words.size() + 2 * conditions.size() + (frame.isGovernor() ? 0 : 1);
            list.add(new Entry(frame, words, conditions, required(words, conditions, numbers), weight));
        }

        /** Ends the filling; whether there are any. */
        boolean close() {
            all = list.toArray(Entry[]::new);
            required = list.stream()
                    .flatMapToInt(entry -> Arrays.stream(entry.required))
                    .toArray();
            ends = new int[all.length];
            int end = 0;
            for (int i = 0; i < all.length; i++) {
                end += all[i].required.length;
                ends[i] = end;
            }
            return all.length > 0;
        }

        /**
         * The first entry from a place on whose required words stand in the sentence, wherever; −1 if there is none. Most of
         * what frames ask for does not stand there, and need not be looked for in the tree.
         */
        int next(int from, Arguments arguments) {
            FrameWords.OfSentence words = arguments.words();
            for (int i = from; i < ends.length; i++) {
                if (words.hasOfEach(required, i == 0 ? 0 : ends[i - 1], ends[i])) {
                    return i;
                }
            }
            return -1;
        }

        private static int[] required(List<String> words, List<Condition> conditions, FrameWords numbers) {
            return IntStream.concat(
                            words.stream().skip(1).mapToInt(word -> numbers.enter(Set.of(word))),
                            conditions.stream()
                                    .filter(condition -> !condition.none() && !condition.any())
                                    .mapToInt(condition -> numbers.enter(condition.accepted())))
                    .toArray();
        }

        private int slot(String name) {
            int at = slots.indexOf(name);
            if (at < 0) {
                slots.add(name);
            }
            return at < 0 ? slots.size() - 1 : at;
        }
    }

    /** A frame under one of its words, with what every match asks of it laid out. */
    private static final class Entry {
        private final Frame frame;
        private final List<String> words;
        private final Condition[] conditions;
        private final int[] required;
        private final int weight;

        /**
         * An entry.
         *
         * @param required numbers of the sets of which a word must stand in the sentence, wherever
         */
        Entry(Frame frame, List<String> words, List<Condition> conditions, int[] required, int weight) {
            this.frame = frame;
            this.words = words;
            this.conditions = conditions.toArray(Condition[]::new);
            this.required = required;
            this.weight = weight;
        }
    }

    /**
     * What must fill a slot.
     *
     * @param slot its place among the slots of the entries
     * @param bits of the accepted words, as in {@link Filler}
     * @param none whether it must be empty instead
     * @param any whether every word will do
     */
    private record Condition(int slot, String name, Set<String> accepted, long bits, boolean none, boolean any) {

        boolean isMetBy(Filler filler) {
            if (none) {
                return filler.words().isEmpty();
            }
            if (any) {
                return !filler.words().isEmpty();
            }
            if ((bits & filler.bits()) == 0) {
                return false;
            }
            for (String word : filler.words()) {
                if (accepted.contains(word)) {
                    return true;
                }
            }
            return false;
        }
    }
}
