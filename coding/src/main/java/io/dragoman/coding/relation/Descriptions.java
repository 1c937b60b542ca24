package io.dragoman.coding.relation;

import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a relationship is called or likened to, in whatever words: <em>called the relationship “chilly but civil”</em>,
 * <em>spoke of Chad as “the friend of first resort”</em>, <em>the alliance is a house without doors</em>, and plain words of
 * kinship where somebody is quoted: <em>“We are brothers.”</em> Immutable.
 */
final class Descriptions {

    private static final int LONGEST_QUOTE = 9;
    private static final int LONGEST = 12;
    private static final int REACH = 9;
    private static final int NAME_REACH = 4;
    private static final String OPEN = "“\"„«";
    private static final String MARKS = "“”\"„«»";

    private final Lexicon lexicon;

    Descriptions(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The describing words of a sentence, in its order.
     *
     * @param told whether the sentence before speaks of a relationship, so that "it" can mean that
     * @param said whether somebody says what the sentence tells
     * @param state whether a word stands for a state, or two
     * @param foreign whether the first of two words stands for a state, and the second for somebody not of that state
     */
    List<Label> find(
            Sentence sentence, boolean told, boolean said, Predicate<Token> state, BiPredicate<Token, Token> foreign) {
        List<Label> found = new ArrayList<>();
        if (!sentence.parsed()) {
            return unparsed(sentence, told, said);
        }
        boolean spoken = told;
        for (Token token : sentence.tokens()) {
            Label label = null;
            spoken |= isTies(token);
            boolean names = token.isVerb() && lexicon.inSet("state-naming-verbs", token.lemma());
            boolean ofState = names && namesState(sentence, token, foreign);
            if (token.isVerb() && (names || lexicon.inSet("ties-naming-verbs", token.lemma()))) {
                label = quoted(sentence, token, spoken, ofState);
                if (label != null) {
                    Label next = gapped(sentence, label.last());
                    found.addAll(next == null ? List.of() : List.of(next));
                }
                label = label == null ? called(sentence, token, spoken, ofState) : label;
            } else if (token.isVerb() && lexicon.inSet("ties-likening-verbs", token.lemma())) {
                label = likened(sentence, token);
            } else if (token.form().equals("as") && token.role() == Role.PREPOSITION) {
                label = comesAs(sentence, token, said, state);
            } else if (lexicon.inSet("bond-adjectives", token.lemma())) {
                label = apart(sentence, token, state);
            }
            boolean kin = token.isNoun() && lexicon.inSet("kin-nouns", token.lemma());
            if (label == null && kin && (said || (told && token.lemma().equals("marriage")))) {
                label = kin(sentence, token);
            }
            if (label == null && token.isNoun() && lexicon.inSet("bond-nouns", token.lemma())) {
                label = bond(sentence, token, state);
            }
            if (label != null) {
                found.add(label);
            }
        }
        return found;
    }

    /** The same of a sentence that names no actor and so has no tree: by the order of its words alone. */
    private List<Label> unparsed(Sentence sentence, boolean told, boolean said) {
        List<Label> found = new ArrayList<>();
        for (int i = 1; i + 2 < sentence.size(); i++) {
            String verb = lower(sentence, i);
            boolean article = lower(sentence, i + 1).matches("an?");
            boolean likened = article
                    && verb.matches("is|are|was|were|remains?|resembles?")
                    && lexicon.inSet("ties-nouns", lower(sentence, i - 1))
                    && !lexicon.inSet("ties-untold-nouns", lower(sentence, i + 2));
            boolean called = told
                    && verb.equals("it")
                    && article
                    && lower(sentence, i - 1).equals("call");
            boolean kin = said
                    && article
                    && verb.equals("is")
                    && lower(sentence, i - 1).equals("it")
                    && lexicon.inSet("kin-nouns", lower(sentence, i + 2));
            Label inMarks = told && verb.matches("described|called|dubbed|labelled|labeled|characterised|characterized")
                    ? inMarksAfter(sentence, i)
                    : null;
            if (inMarks != null) {
                found.add(inMarks);
            } else if (likened || called || kin) {
                int last = i + 2;
                while (last + 1 < sentence.size()
                        && last - i < LONGEST
                        && !lower(sentence, last + 1).matches("[.,;:!?()–—]|which|who")) {
                    last++;
                }
                found.add(new Label("neutral", i + 2, last, i - 1, last, i + 2));
            }
        }
        return found;
    }

    /** "is best described as a <u>“friendship on credit”</u>"; null if no short quotation follows. */
    private static @Nullable Label inMarksAfter(Sentence sentence, int verb) {
        int open = verb + 1;
        while (open < Math.min(sentence.size(), verb + 4)
                && !OPEN.contains(sentence.token(open).form())) {
            open++;
        }
        if (open >= sentence.size() || !OPEN.contains(sentence.token(open).form())) {
            return null;
        }
        int close = open + 1;
        while (close < sentence.size() && !MARKS.contains(sentence.token(close).form())) {
            close++;
        }
        boolean fits = close < sentence.size() && close - 1 > open && close - open <= LONGEST_QUOTE;
        return fits ? new Label("neutral", open + 1, close - 1, verb, close - 1, open + 1) : null;
    }

    private static String lower(Sentence sentence, int at) {
        return sentence.token(at).form().toLowerCase(Locale.ROOT);
    }

    /** Whether a sentence names a relationship as such. */
    boolean speaksOfTies(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> isTies(token)
                        || (!sentence.parsed() && lexicon.inSet("ties-nouns", lower(sentence, token.index()))));
    }

    private boolean isTies(Token token) {
        return token.isNoun() && lexicon.inSet("ties-nouns", token.lemma());
    }

    /** A short quotation behind the verb, of a relationship or in words of relationship. */
    private @Nullable Label quoted(Sentence sentence, Token verb, boolean told, boolean ofState) {
        for (int open = verb.index() + 1; open < Math.min(sentence.size(), verb.index() + REACH); open++) {
            Token mark = sentence.token(open);
            if (mark.form().equals(";") || (mark.isVerb() && !mark.tag().equals("VBN"))) {
                return null;
            }
            if (!OPEN.contains(mark.form())) {
                continue;
            }
            int close = open + 1;
            while (close < sentence.size()
                    && !MARKS.contains(sentence.token(close).form())) {
                close++;
            }
            int last = close - 1;
            while (last > open && sentence.token(last).form().matches("[.,;!?]")) {
                last--;
            }
            int first = open + 1;
            if (last > first && sentence.token(first).tag().equals("DT")) {
                first++;
            }
            boolean fits = close < sentence.size() && last >= first && last - first < LONGEST_QUOTE;
            List<Token> between = sentence.between(verb.index() + 1, open);
            boolean ofTies = ofState
                    || between.stream().anyMatch(this::isTies)
                    || (told && isIt(between))
                    || isOf(sentence, verb, told);
            boolean none = sentence.token(first).form().equalsIgnoreCase("no");
            boolean inKind = !none
                    && sentence.between(open, Math.min(close, sentence.size())).stream()
                            .anyMatch(word -> isTies(word) || lexicon.inSet("ties-label-words", word.lemma()));
            return fits && (ofTies || inKind) ? label(first, last, verb) : null;
        }
        return null;
    }

    /** "It is best <u>described</u> as “…”", of a relationship. */
    private boolean isOf(Sentence sentence, Token verb, boolean told) {
        Token subject = sentence.child(verb, Role.PASSIVE_SUBJECT);
        return subject != null && (isTies(subject) || (told && subject.form().equalsIgnoreCase("it")));
    }

    private static boolean isIt(List<Token> words) {
        return words.stream().anyMatch(word -> word.form().matches("it|them|this"));
    }

    /** "described their ties as warm but wary", "would call it a friendship on credit", of a relationship. */
    private @Nullable Label called(Sentence sentence, Token verb, boolean told, boolean ofState) {
        Token object = object(sentence, verb);
        boolean ofTies = object != null
                && object.index() > verb.index()
                && (ofState || isTies(object) || (told && object.form().matches("it|them|this")));
        if (!ofTies || object == null) {
            return null;
        }
        Token what = sentence.child(verb, Role.OBJECT_PREDICATE);
        for (Token as : sentence.children(verb, Role.PREPOSITION)) {
            boolean named = as.form().equalsIgnoreCase("as") && as.index() > object.index();
            Token noun = named ? sentence.child(as, Role.PREPOSITION_OBJECT) : null;
            what = what == null ? noun : what;
        }
        return what == null || what.index() < object.index() || !tells(what, ofState)
                ? null
                : phrase(sentence, what, verb);
    }

    /** Of a state only what it is to others characterises a relationship: "called Mali <u>an ally</u>", not "a republic". */
    private boolean tells(Token what, boolean ofState) {
        return !ofState || isBond(what);
    }

    private boolean isBond(Token word) {
        return lexicon.inSet("bond-nouns", word.lemma())
                || lexicon.inSet("ties-label-words", word.lemma())
                || lexicon.inSet("kin-nouns", word.lemma());
    }

    /** Whom or what a verb names, before any "as": its object, or the noun behind "of" or "to". */
    private static @Nullable Token object(Sentence sentence, Token verb) {
        Token object = sentence.child(verb, Role.OBJECT);
        if (object != null) {
            return object;
        }
        for (Token of : sentence.children(verb, Role.PREPOSITION)) {
            if (of.form().matches("of|to") && of.index() > verb.index()) {
                return sentence.child(of, Role.PREPOSITION_OBJECT);
            }
        }
        // "called Mali “…”": a small clause of which the state is the subject
        Token called = sentence.child(verb, Role.OBJECT_PREDICATE);
        return called == null ? null : sentence.child(called, Role.SUBJECT);
    }

    /** "<u>called Mali</u> “the lock on our door”", "calls <u>the pair</u> …": said by others than those named. */
    private static boolean namesState(Sentence sentence, Token verb, BiPredicate<Token, Token> foreign) {
        Token object = object(sentence, verb);
        if (object == null || object.index() < verb.index()) {
            return false;
        }
        if (object.form().matches("pair|two|duo|neighbours|neighbors")
                && !sentence.children(object, Role.DETERMINER).isEmpty()) {
            return true;
        }
        Token subject = sentence.child(verb, Role.SUBJECT);
        return subject != null && foreign.test(object, subject);
    }

    /** "talks of “a marriage”, <u>Rojas of</u> “an old couple”": the verb is not said again. */
    private static @Nullable Label gapped(Sentence sentence, int closed) {
        int at = closed + 1;
        while (at < sentence.size() && sentence.token(at).form().matches("[,;”\"“.]|and|while|but")) {
            at++;
        }
        boolean parted = sentence.between(closed + 1, at).stream()
                .anyMatch(token -> token.form().matches("[,;]|and|while|but"));
        for (int i = at; parted && i < Math.min(sentence.size() - 2, at + NAME_REACH); i++) {
            if (sentence.token(i).form().matches("of|as")
                    && OPEN.contains(sentence.token(i + 1).form())) {
                Label next = inMarksAfter(sentence, i);
                return next == null
                        ? null
                        : new Label("neutral", next.first(), next.last(), next.first(), next.last(), next.head());
            }
            if (!sentence.token(i).isProperNoun()) {
                return null;
            }
        }
        return null;
    }

    /** "It comes <u>as a friend that keeps its word</u>", said of a state. */
    private @Nullable Label comesAs(Sentence sentence, Token as, boolean said, Predicate<Token> state) {
        Token verb = sentence.head(as);
        Token noun = sentence.child(as, Role.PREPOSITION_OBJECT);
        if (verb == null || noun == null || !verb.lemma().matches("come|act|stand|behave|live|work|return|meet|part")) {
            return null;
        }
        Token subject = sentence.child(verb, Role.SUBJECT);
        boolean states = subject != null
                && (state.test(subject) || (said && subject.form().matches("(?i)it|we|they")))
                && sentence.children(verb, Role.NEGATION).isEmpty();
        return states && isBond(noun) ? phrase(sentence, noun, as) : null;
    }

    /** "Mali and Chad are <u>estranged</u>". */
    private static @Nullable Label apart(Sentence sentence, Token word, Predicate<Token> state) {
        Token be = word.role() == Role.ADJECTIVE_COMPLEMENT ? sentence.head(word) : word;
        Token subject = be == null || !be.isVerb() ? null : sentence.child(be, Role.SUBJECT);
        subject = subject == null && be != null && be.isVerb() ? sentence.child(be, Role.PASSIVE_SUBJECT) : subject;
        boolean states = subject != null && subject.index() < word.index() && state.test(subject);
        boolean two = states
                && subject != null
                && (!sentence.children(subject, Role.CONJUNCT).isEmpty()
                        || sentence.children(word).stream()
                                .anyMatch(child -> child.form().matches("from|with|to")));
        return two ? label(word.index(), word.index(), word) : null;
    }

    /** "<u>Cold peace</u> seems to me the right term", "the best word for it is <u>estrangement</u>". */
    @Nullable
    Label worded(Sentence sentence) {
        if (!sentence.parsed()) {
            return null;
        }
        for (Token word : sentence.tokens()) {
            if (!word.lemma().matches("description|term|word|label|name|phrase|expression")
                    || sentence.children(word).stream()
                            .noneMatch(
                                    child -> child.form()
                                            .matches(
                                                    "fair|fairer|fairest|right|best|better|apt|accurate|proper|correct|truer"))) {
                continue;
            }
            Token verb = sentence.head(word);
            if (verb == null || !verb.lemma().matches("be|seem|remain|appear|sound")) {
                continue;
            }
            Token subject = sentence.child(verb, Role.SUBJECT);
            Token attribute = sentence.child(verb, Role.ATTRIBUTE);
            Token other = word.equals(subject) ? attribute : subject;
            if (other != null && other.isNoun() && !other.equals(word)) {
                int from = word.equals(subject) ? verb.index() : -1;
                int first = other.index();
                while (first - 1 > from && sentence.isUnder(sentence.token(first - 1), other)) {
                    first--;
                }
                Label label = phrase(sentence, other, sentence.token(Math.max(0, first - 1)));
                return label == null
                        ? null
                        : new Label(
                                "neutral",
                                first == 0 ? 0 : label.first(),
                                label.last(),
                                first,
                                label.last(),
                                other.index());
            }
        }
        return null;
    }

    /** "The relationship <u>resembles a closed shop</u>", "their friendship is <u>a house of cards</u>". */
    private @Nullable Label likened(Sentence sentence, Token verb) {
        Token subject = sentence.child(verb, Role.SUBJECT);
        Token binding = sentence.child(verb, Role.CLAUSE_SUBJECT);
        boolean binds = binding != null && binding.lemma().matches("bind|link|unite|join|connect|tie");
        boolean ofTies = subject != null && isTies(subject) && subject.index() < verb.index();
        if (!ofTies && !binds) {
            return null;
        }
        Token what = sentence.child(verb, verb.lemma().equals("be") ? Role.ATTRIBUTE : Role.OBJECT);
        if (what == null && !verb.lemma().equals("be")) {
            what = sentence.child(verb, Role.ATTRIBUTE);
        }
        boolean tells = what != null
                && what.isNoun()
                && what.index() > verb.index()
                && !lexicon.inSet("ties-untold-nouns", what.lemma());
        return tells && what != null ? phrase(sentence, what, verb) : null;
    }

    /** "It is a <u>family</u>", "to be <u>neighbours</u>": plain words after a copula. */
    private static @Nullable Label kin(Sentence sentence, Token noun) {
        Token be = noun.role() == Role.ATTRIBUTE ? sentence.head(noun) : null;
        if (be == null || !be.lemma().matches("be|become|remain") || be.index() > noun.index()) {
            return null;
        }
        Token subject = sentence.child(be, Role.SUBJECT);
        boolean ofStates = subject == null || !subject.form().matches("(?i)he|she|i|who|there|this|that");
        return ofStates ? phrase(sentence, noun, be) : null;
    }

    /** "Chad is <u>an ally of Mali</u>": what a state is to another, or two states to each other. */
    private static @Nullable Label bond(Sentence sentence, Token noun, Predicate<Token> state) {
        Token be = noun.role() == Role.ATTRIBUTE ? sentence.head(noun) : null;
        Token subject = be == null || !be.lemma().matches("be|become|remain") ? null : sentence.child(be, Role.SUBJECT);
        if (subject == null || be == null || subject.index() > be.index() || !state.test(subject)) {
            return null;
        }
        boolean other = noun.tag().equals("NNS") || noun.lemma().equals("family");
        for (Token child : sentence.children(noun)) {
            other |= child.role() == Role.POSSESSIVE
                    && (state.test(child) || child.tag().equals("PRP$"));
            for (Token owner : sentence.children(child, Role.PREPOSITION_OBJECT)) {
                other |= state.test(owner);
            }
        }
        return other ? phrase(sentence, noun, be) : null;
    }

    private static @Nullable Label phrase(Sentence sentence, Token what, Token verb) {
        int first = what.index();
        while (first - 1 > verb.index() && sentence.isUnder(sentence.token(first - 1), what)) {
            first--;
        }
        int last = what.index();
        while (last + 1 < sentence.size()
                && last - first < LONGEST
                && sentence.isUnder(sentence.token(last + 1), what)
                && !sentence.token(last + 1).form().matches("[.,;:!?()–—]|which|who")) {
            last++;
        }
        while (first < what.index()
                && (sentence.token(first).tag().matches("DT|PRP\\$")
                        || MARKS.contains(sentence.token(first).form()))) {
            first++;
        }
        while (last > first && MARKS.contains(sentence.token(last).form())) {
            last--;
        }
        return label(first, last, verb);
    }

    private static Label label(int first, int last, Token verb) {
        return new Label("neutral", first, last, Math.min(first, verb.index()), Math.max(last, verb.index()), first);
    }

    /** Whether the words praise, blame or neither. */
    String attitude(Sentence sentence, Label label) {
        int sum = 0;
        for (int i = label.first(); i <= label.last(); i++) {
            String word = sentence.token(i).lemma();
            boolean good = lexicon.inSet("stance-supportive", word) || lexicon.inSet("stance-supportive-strong", word);
            boolean bad = lexicon.inSet("stance-critical", word) || lexicon.inSet("stance-critical-strong", word);
            boolean kin = lexicon.inSet("kin-nouns", word.toLowerCase(Locale.ROOT));
            sum += (good || kin ? 1 : 0) - (bad ? 1 : 0);
        }
        boolean denied = label.from() >= 0
                && sentence.between(label.from(), label.first()).stream()
                        .anyMatch(word -> word.role() == Role.NEGATION);
        return sum == 0 || denied ? "neutral" : sum > 0 ? "supportive" : "critical";
    }
}
