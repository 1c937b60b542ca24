package io.dragoman.coding.figure;

import io.dragoman.coding.lexicon.FigureEntry;
import io.dragoman.coding.lexicon.FigureEntry.Kind;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what a number counts: money, shares, or the noun it stands before. */
final class UnitFinder {

    private static final String PERSONS = "persons";

    /** Adjectives that are part of a unit. */
    private static final Set<String> MEASURES = Set.of("cubic", "square", "nautical", "metric");

    private static final int REACH = 5;
    private static final double SMALL = 12;
    private static final double LARGEST_SHARE = 1000;
    private static final Set<String> DEFINITE =
            Set.of("the", "these", "those", "both", "our", "their", "its", "his", "her", "all", "other", "your");
    private static final Set<String> AUXILIARIES =
            Set.of("have", "has", "had", "is", "are", "was", "were", "will", "did", "do", "remain", "remained");
    private static final Set<String> STOPS = Stream.concat(
                    AUXILIARIES.stream(), Stream.of("the", "a", "an", "of", "in", "to", "and", "that", "which", "who"))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> EVERY = Set.of("a", "per", "each", "every");
    private static final Set<String> RATES = Set.of("day", "week", "month", "year", "hour", "second");
    private static final Set<String> SIDES = Set.of("ago", "before", "earlier", "later", "after", "on");
    private static final Set<String> STAFF = Set.of("staff", "crew", "family", "team", "delegation", "personnel");
    private static final Set<String> SAYING = Set.of("say", "tell", "confirm", "add", "insist", "claim", "explain");
    private static final Set<String> CITING = Set.of("cite", "quote");
    private static final Set<String> EMPHATIC = Set.of("only", "just");
    private static final Set<Role> ALONE =
            Set.of(Role.SUBJECT, Role.PASSIVE_SUBJECT, Role.OBJECT, Role.PREPOSITION_OBJECT, Role.ATTRIBUTE);

    private final FigureWords words;

    UnitFinder(FigureWords words) {
        this.words = words;
    }

    /**
     * What a number counts; null if it is no figure.
     *
     * @param before the unit of the figure before it, which it may share ("54 states signed, 27 have ratified")
     */
    @Nullable
    Measure find(Sentence sentence, Amount amount, @Nullable String before) {
        Measure money = money(sentence, amount);
        if (money != null) {
            return money;
        }
        int next = amount.last() + 1;
        FigureWords.Hit share = words.after(Kind.SHARE, sentence, next, "");
        if (share != null) {
            return new Measure(name(share.entry()), amount.first(), share.last(), -1);
        }
        if (!amount.attached().isEmpty()) {
            FigureEntry counted = words.find(Kind.COUNT, amount.attached());
            return counted == null ? null : new Measure(name(counted), amount.first(), amount.last(), -1);
        }
        if (isDesignation(sentence, amount) || isName(sentence, amount)) {
            return null;
        }
        Token noun = noun(sentence, amount);
        if (noun != null && FigureWords.lower(noun).equals("others") && before != null) {
            return new Measure(before, amount.first(), noun.index(), noun.index());
        }
        if (noun == null) {
            return alone(sentence, amount, before);
        }
        return counted(sentence, amount, noun);
    }

    private @Nullable Measure money(Sentence sentence, Amount amount) {
        if (amount.first() > 0) {
            FigureWords.Hit sign = words.before(Kind.MONEY, sentence, amount.first());
            if (sign != null && !Character.isLetter(lastOf(sentence.token(sign.last())))) {
                return new Measure(name(sign.entry()), sign.first(), amount.last(), -1);
            }
            if (sign != null && sentence.token(sign.last()).isCapitalized()) {
                return new Measure(name(sign.entry()), sign.first(), amount.last(), -1);
            }
        }
        FigureWords.Hit word = words.after(Kind.MONEY, sentence, amount.last() + 1, "");
        boolean isWord = word != null && Character.isLetter(lastOf(sentence.token(word.last())));
        return word != null && isWord ? new Measure(name(word.entry()), amount.first(), word.last(), -1) : null;
    }

    private static char lastOf(Token token) {
        return token.form().charAt(token.form().length() - 1);
    }

    /** "Resolution 2231", "Article 5", "Executive Order 13873". */
    private boolean isDesignation(Sentence sentence, Amount amount) {
        if (amount.first() == 0 || amount.spelled()) {
            return false;
        }
        Token before = sentence.token(amount.first() - 1);
        if (amount.value() == 1 && before.isProperNoun()) {
            // "the Blue Hill 1 power station"
            return true;
        }
        return words.is(Kind.NOT_COUNTED, "… " + FigureWords.lower(before));
    }

    /** "the Silver Road", "Six-Party Talks": capital letters where the sentence asks for none. */
    private static boolean isName(Sentence sentence, Amount amount) {
        Token first = sentence.token(amount.first());
        boolean inside =
                amount.first() > 0 && !sentence.token(amount.first() - 1).form().matches("\\p{Punct}|[“”‘’«»–—•]");
        int next = amount.last() + 1;
        boolean nounIsName = next < sentence.size() && sentence.token(next).isCapitalized();
        return amount.spelled() && first.isCapitalized() && (inside || nounIsName);
    }

    private @Nullable Token noun(Sentence sentence, Amount amount) {
        Token number = sentence.token(amount.last());
        if (sentence.parsed()) {
            Token head = sentence.head(number);
            for (int i = 0; i < 2 && head != null; i++) {
                boolean after = head.index() > number.index() && head.index() - number.index() <= 2 * REACH;
                if (head.isNoun() && after && !isSeparated(sentence, number, head)) {
                    return head;
                }
                boolean climbs = head.tag().equals("CD") || number.role() == Role.NUMBER;
                head = climbs ? sentence.head(head) : null;
            }
            Token next = amount.last() + 1 < sentence.size() ? sentence.token(amount.last() + 1) : null;
            return next != null && next.isNoun() && !next.isProperNoun() ? next : null;
        }
        for (int i = amount.last() + 1; i < Math.min(sentence.size(), amount.last() + 1 + REACH); i++) {
            Token token = sentence.token(i);
            if (token.form().matches("\\P{L}+") || STOPS.contains(FigureWords.lower(token))) {
                return null;
            }
            String lemma = FigureWords.lemma(token);
            if (words.is(Kind.COUNT, lemma) || words.is(Kind.NOT_COUNTED, lemma)) {
                return token;
            }
        }
        return null;
    }

    private static boolean isSeparated(Sentence sentence, Token number, Token noun) {
        return sentence.between(number.index() + 1, noun.index()).stream()
                .anyMatch(token -> (token.isVerb()
                                && !token.tag().equals("VBN")
                                && !token.tag().equals("VBG"))
                        || token.form().matches("[;:()–—“”\"]"));
    }

    private @Nullable Measure counted(Sentence sentence, Amount amount, Token noun) {
        String lemma = FigureWords.lemma(noun);
        if (words.is(Kind.NOT_COUNTED, lemma)) {
            return null;
        }
        FigureEntry known = words.find(Kind.COUNT, lemma);
        if (amount.spelled() && !amount.scaled()) {
            boolean definite = amount.first() > 0
                    && DEFINITE.contains(FigureWords.lower(sentence.token(amount.first() - 1)))
                    && !opensWithOf(sentence, amount);
            boolean single = amount.value() == 1 && !isEmphatic(sentence, amount);
            if (known == null || definite || (single && noun.tag().equals("NNS"))) {
                return null;
            }
        }
        if (isNation(noun) && (!amount.spelled() || amount.scaled())) {
            return new Measure(PERSONS, amount.first(), noun.index(), noun.index());
        }
        boolean plain = noun.isNoun() && !noun.isProperNoun();
        if (known == null && (!plain || (amount.value() > 1 && !noun.tag().equals("NNS")))) {
            return null;
        }
        if (isSource(sentence, amount, noun)) {
            return null;
        }
        Token second = conjunct(sentence, noun);
        String unit = known == null ? phrase(sentence, noun) : name(known);
        if (unit.equals("members") && isOfStaff(sentence, noun)) {
            unit = PERSONS;
        }
        int rate = second == null ? rate(sentence, noun) : -1;
        if (rate > 0) {
            String every = FigureWords.lower(sentence.token(rate));
            return new Measure(unit + " a " + every, amount.first(), rate, noun.index());
        }
        if (second != null) {
            FigureEntry other = words.find(Kind.COUNT, FigureWords.lemma(second));
            String otherUnit = other == null ? FigureWords.lower(second) : name(other);
            unit = otherUnit.equals(unit) ? unit : unit + " and " + otherUnit;
        }
        return new Measure(unit, amount.first(), (second == null ? noun : second).index(), noun.index());
    }

    /** "barrels <u>a day</u>", "tonnes per <u>year</u>", not "barrels a year ago"; -1 for none. */
    private static int rate(Sentence sentence, Token noun) {
        int at = noun.index() + 2;
        boolean every = at < sentence.size()
                && EVERY.contains(FigureWords.lower(sentence.token(at - 1)))
                && RATES.contains(FigureWords.lower(sentence.token(at)));
        boolean ago = at + 1 < sentence.size() && SIDES.contains(FigureWords.lower(sentence.token(at + 1)));
        return every && !ago ? at : -1;
    }

    /** "four members <u>of the staff</u>": people, not states of a union. */
    private static boolean isOfStaff(Sentence sentence, Token noun) {
        return sentence.children(noun, Role.PREPOSITION).stream()
                .filter(child -> FigureWords.lower(child).equals("of"))
                .flatMap(child -> sentence.children(child, Role.PREPOSITION_OBJECT).stream())
                .anyMatch(object -> STAFF.contains(FigureWords.lemma(object)));
    }

    /** "<u>two diplomats</u> said", "according to <u>three officials</u>": whoever told it is not what is counted. */
    private static boolean isSource(Sentence sentence, Amount amount, Token noun) {
        if (!amount.spelled() || amount.scaled() || !sentence.parsed()) {
            return false;
        }
        Token verb = sentence.head(noun);
        boolean says = noun.role() == Role.SUBJECT && verb != null && SAYING.contains(verb.lemma());
        boolean cited = (noun.role() == Role.OBJECT && verb != null && CITING.contains(verb.lemma()))
                || (amount.first() > 1
                        && FigureWords.lower(sentence.token(amount.first() - 1)).equals("to")
                        && FigureWords.lower(sentence.token(amount.first() - 2)).equals("according"));
        return says || cited;
    }

    /** "85,000 <u>Iranians</u>", "6,000 Solomon <u>Islanders</u>". */
    private static boolean isNation(Token noun) {
        return noun.tag().matches("NNPS|NNS") && noun.form().matches("\\p{Lu}\\p{L}+(?:ans|ens|ers|is|ns|ese)");
    }

    /** "<u>Of the</u> five documents only two were signed." */
    private static boolean opensWithOf(Sentence sentence, Amount amount) {
        return amount.first() == 2 && FigureWords.lower(sentence.token(0)).equals("of");
    }

    /** "32 entities and <u>individuals</u>": a bare plural joined to the counted one. */
    private static @Nullable Token conjunct(Sentence sentence, Token noun) {
        int at = noun.index() + 2;
        if (at >= sentence.size() || !FigureWords.lower(sentence.token(at - 1)).equals("and")) {
            return null;
        }
        Token second = sentence.token(at);
        boolean bare = !sentence.anyChild(second, child -> child.index() < second.index());
        return second.tag().equals("NNS")
                        && second.role() == Role.CONJUNCT
                        && second.head() == noun.index()
                        && bare
                        && noun.tag().equals("NNS")
                ? second
                : null;
    }

    /** A noun with the nouns that make it a compound: "computer systems". */
    private static String phrase(Sentence sentence, Token noun) {
        int first = noun.index();
        while (first > 0
                && (MEASURES.contains(FigureWords.lower(sentence.token(first - 1)))
                        || (sentence.token(first - 1).tag().equals("NN")
                                && sentence.token(first - 1).role() == Role.NOUN_MODIFIER))) {
            first--;
        }
        StringBuilder phrase = new StringBuilder();
        for (int i = first; i <= noun.index(); i++) {
            phrase.append(i > first ? " " : "").append(FigureWords.lower(sentence.token(i)));
        }
        return phrase.toString();
    }

    /** A number without a noun of its own: it counts what was counted before, or what it is said to be out of. */
    private @Nullable Measure alone(Sentence sentence, Amount amount, @Nullable String before) {
        Token number = sentence.token(amount.last());
        boolean emphatic = isEmphatic(sentence, amount);
        boolean small = amount.spelled() && amount.value() <= SMALL;
        boolean year = !amount.scaled() && amount.value() >= 1800 && amount.value() <= 2100;
        if ((small && !emphatic) || year || !canShare(amount, before)) {
            return outOfUnit(sentence, amount, small && !emphatic, year);
        }
        if (!sentence.parsed()) {
            int next = amount.last() + 1;
            return before != null
                            && next < sentence.size()
                            && AUXILIARIES.contains(FigureWords.lower(sentence.token(next)))
                    ? new Measure(before, amount.first(), amount.last(), -1)
                    : null;
        }
        if (!ALONE.contains(number.role())) {
            return null;
        }
        String unit = outOf(sentence, amount);
        if (unit == null && number.role() != Role.PREPOSITION_OBJECT && !precededByNoun(sentence, amount)) {
            unit = before;
        }
        return unit == null ? null : new Measure(unit, amount.first(), amount.last(), -1);
    }

    /** A plain number is no sum of money and a sum no share: "of the houses, 50,000 are built" behind a price. */
    private static boolean canShare(Amount amount, @Nullable String before) {
        boolean money = before != null && before.length() == 3 && before.equals(before.toUpperCase(Locale.ROOT));
        boolean share = before != null && before.equals("percent");
        return !(money && !amount.scaled()) && !(share && amount.value() > LARGEST_SHARE);
    }

    private @Nullable Measure outOfUnit(Sentence sentence, Amount amount, boolean small, boolean year) {
        boolean counts = !small
                && !year
                && sentence.parsed()
                && ALONE.contains(sentence.token(amount.last()).role());
        String unit = counts ? outOf(sentence, amount) : null;
        return unit == null ? null : new Measure(unit, amount.first(), amount.last(), -1);
    }

    private static boolean precededByNoun(Sentence sentence, Amount amount) {
        return amount.first() > 0 && sentence.token(amount.first() - 1).isProperNoun();
    }

    private @Nullable String outOf(Sentence sentence, Amount amount) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            boolean of = FigureWords.lower(tokens.get(i)).equals("of");
            boolean here = i == amount.last() + 1
                    || (i == 0 && amount.first() > 0)
                    || (i > 0
                            && i < amount.first()
                            && FigureWords.lower(tokens.get(i - 1)).equals("out"));
            if (!of || !here) {
                continue;
            }
            for (Token object : sentence.children(tokens.get(i), Role.PREPOSITION_OBJECT)) {
                FigureEntry known = words.find(Kind.COUNT, FigureWords.lemma(object));
                if (object.tag().equals("NNS") && !words.is(Kind.NOT_COUNTED, FigureWords.lemma(object))) {
                    return known == null ? FigureWords.lower(object) : name(known);
                }
            }
        }
        return null;
    }

    private static boolean isEmphatic(Sentence sentence, Amount amount) {
        return amount.first() > 0 && EMPHATIC.contains(FigureWords.lower(sentence.token(amount.first() - 1)));
    }

    private static String name(FigureEntry entry) {
        String name = entry.name();
        return name == null ? entry.at().id() : name;
    }
}
