package io.dragoman.coding.agreement;

import io.dragoman.coding.article.SentenceReading;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.mention.Mention;
import io.dragoman.coding.mention.Sense;
import io.dragoman.record.ActorType;
import io.dragoman.text.ArticleText;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the phrases of a sentence that may be agreements. Immutable. */
final class ThingFinder {

    private static final int CLIMB = 5;
    private static final Set<String> TAKING_UP = Set.of("the", "this", "these", "that", "those", "such", "both");
    private static final Set<String> GENERAL = Set.of(
            "above",
            "mention",
            "aforementioned",
            "relevant",
            "new",
            "recent",
            "such",
            "same",
            "latest",
            "last",
            "previous",
            "earlier",
            "final",
            "major",
            "important",
            "historic",
            "landmark",
            "respective",
            "key",
            "first",
            "second",
            "other",
            "several",
            "various",
            "many",
            "similar",
            "long-awaited",
            "long-term",
            "draft",
            "proposed",
            "planned",
            "current",
            "so-called",
            "special",
            "own",
            "joint",
            "bilateral",
            "formal",
            "whole",
            "full",
            "great",
            "good",
            "two",
            "three",
            "four",
            "five",
            "2nd",
            "number",
            "series",
            "few",
            "certain");
    private static final Set<String> ODD_DEALS = Set.of("great", "good");

    private final Lexicon lexicon;
    private final NounIndex nouns;

    ThingFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.nouns = new NounIndex(lexicon.findings().agreementNouns());
    }

    List<Thing> find(SentenceReading reading, ArticleText text) {
        List<Thing> found = new ArrayList<>();
        Sentence sentence = reading.sentence();
        if (!sentence.parsed()) {
            return found;
        }
        for (Token head : sentence.tokens()) {
            NounIndex.Hit hit = head.isNoun() ? nouns.at(sentence, head) : null;
            if (hit == null && isUndertaken(reading, head)) {
                hit = new NounIndex.Hit(Draft.kind("commitment"), head.index(), head.index());
            }
            if (hit != null && stands(reading, head, hit)) {
                Thing thing = thing(reading, text, head, hit);
                if (thing != null) {
                    found.add(thing);
                }
            }
        }
        return joined(found, text);
    }

    /** "Two <u>turbines</u> promised in May": anything becomes an agreement by being promised. */
    private boolean isUndertaken(SentenceReading reading, Token head) {
        return head.tag().matches("NNS?")
                && !(lexicon.inSet("agreement-not-undertaken", head.lemma())
                        && reading.sentence().children(head, Role.PREPOSITION).isEmpty())
                && (reading.actors().mentionAt(head) == null || isCountedPromise(reading.sentence(), head))
                && !measures(reading.sentence(), head)
                && (toldBehind(reading.sentence(), head) || isCountedPromise(reading.sentence(), head));
    }

    /** "a plant <u>of 500 megawatts</u>", "a loan <u>for the repair of roads</u>": part of what a noun above names. */
    private boolean measures(Sentence sentence, Token head) {
        Token at = head;
        for (int i = 0; i < CLIMB && at != null; i++) {
            if (!at.equals(head) && at.isNoun() && nouns.at(sentence, at) != null) {
                return true;
            }
            boolean within = at.role() == Role.PREPOSITION_OBJECT || at.role() == Role.PREPOSITION;
            at = within ? sentence.head(at) : null;
        }
        return false;
    }

    private boolean toldBehind(Sentence sentence, Token head) {
        Token added = WordOrder.addedParticiple(sentence, head, head.index());
        return (added != null && lexicon.inSet("agreement-undertaken", added.lemma()))
                || (head.tag().equals("NNS")
                        && !sentence.children(head, Role.NUMBER).isEmpty()
                        && sentence.children(head, Role.RELATIVE_CLAUSE).stream()
                                .anyMatch(clause -> lexicon.inSet("agreement-undertaken", clause.lemma())))
                || sentence.children(head, Role.NOUN_CLAUSE).stream()
                        .anyMatch(clause -> clause.tag().equals("VBN")
                                && clause.index() > head.index()
                                && lexicon.inSet("agreement-undertaken", clause.lemma()));
    }

    /** "pledged <u>two boats</u>". */
    private static boolean isCountedPromise(Sentence sentence, Token head) {
        Token up = sentence.head(head);
        return up != null
                && head.role() == Role.OBJECT
                && up.lemma().matches("promise|pledge")
                && !sentence.children(head, Role.NUMBER).isEmpty();
    }

    /** "the <u>Free Trade Area</u> (FTA) <u>agreement</u>" is one. */
    private static List<Thing> joined(List<Thing> found, ArticleText text) {
        List<Thing> joined = new ArrayList<>();
        for (Thing thing : found) {
            Thing before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && continues(before, thing)) {
                int first = Math.min(before.first(), thing.first());
                String name = text.slice(PhraseBounds.span(thing.sentence(), first, thing.last()))
                        .replaceAll("[" + PhraseBounds.QUOTES + "]", "");
                joined.set(
                        joined.size() - 1,
                        new Thing(
                                thing.reading(),
                                thing.noun(),
                                thing.head(),
                                first,
                                thing.last(),
                                name,
                                before.aliases(),
                                before.named(),
                                true,
                                thing.about(),
                                before.takesUp(),
                                before.words().isEmpty() ? thing.words() : before.words()));
            } else {
                joined.add(thing);
            }
        }
        return joined;
    }

    private static boolean continues(Thing before, Thing thing) {
        int distance = thing.head().index() - before.head().index();
        return distance > 0
                && distance <= 4
                && thing
                        .sentence()
                        .between(before.head().index() + 1, thing.head().index())
                        .stream()
                        .allMatch(token -> before.aliases().contains(token.form())
                                || token.form().matches("[()]"));
    }

    /** An acronym that stands for an agreement named before. */
    Thing acronym(SentenceReading reading, Token token, Draft draft) {
        return new Thing(
                reading,
                draft.type,
                token,
                token.index(),
                token.index(),
                token.form(),
                List.of(),
                false,
                false,
                false,
                true,
                Set.of());
    }

    /** Not part of an actor's name, nor a mere modifier of something else: "a treaty ally". */
    private boolean stands(SentenceReading reading, Token head, NounIndex.Hit hit) {
        Sentence sentence = reading.sentence();
        Mention own = reading.actors().mentionAt(head);
        boolean inName = own != null
                && own.namesAt(head.index())
                && (own.organisation() != null || own.person() != null || own.country() != null)
                && !(own.nameLast() == own.last() && nouns.at(sentence, head) != null && isAgreement(own));
        if (inName || (head.lemma().equals("deal") && modified(sentence, head, ODD_DEALS))) {
            return false;
        }
        Token up = sentence.head(head);
        boolean modifies = head.role() == Role.NOUN_MODIFIER && up != null && up.isNoun() && up.index() > hit.last();
        return !modifies
                || (up != null
                        && nouns.at(sentence, up) == null
                        && (lexicon.inSet("agreement-transparent", up.lemma())
                                || lexicon.findings().agreementSteps().stream()
                                        .anyMatch(step -> step.noun().contains(up.lemma()))));
    }

    /** A trade area or a pact that the lexicon lists among organisations. */
    private static boolean isAgreement(Mention mention) {
        return mention.organisation() != null
                && mention.name().matches(".*(?:Area|Agreement|Treaty|Pact|Accord|Convention|Protocol|Initiative)");
    }

    private static boolean modified(Sentence sentence, Token head, Set<String> words) {
        return sentence.anyChild(head, child -> words.contains(child.lemma()));
    }

    /** "An accord on beef <u>and to a memorandum</u> on schools": where the next paper begins, the words of this one end. */
    private int beforeNextPaper(Sentence sentence, int noun, int last) {
        for (int and = noun + 1; and < last; and++) {
            if (!sentence.token(and).form().equals("and")) {
                continue;
            }
            int article = and + 1;
            while (article < last
                    && sentence.token(article).role() != Role.DETERMINER
                    && !sentence.token(article).isNoun()) {
                article++;
            }
            Token determiner = sentence.token(article);
            Token paper = determiner.role() == Role.DETERMINER ? sentence.head(determiner) : null;
            if (paper != null && paper.index() <= last && lexicon.inSet("agreement-papers", paper.lemma())) {
                return and - 1;
            }
        }
        return last;
    }

    private @Nullable Thing thing(SentenceReading reading, ArticleText text, Token head, NounIndex.Hit hit) {
        Sentence sentence = reading.sentence();
        int first = PhraseBounds.start(sentence, head, hit.first());
        int last = PhraseBounds.end(
                sentence,
                head,
                hit.last(),
                lexicon.inSet("agreement-proposals", head.lemma())
                        || hit.noun().kind().matches("fund|aid"));
        last = beforeNextPaper(sentence, hit.last(), last);
        Token called = subjectName(sentence, head);
        boolean named = called != null;
        List<String> aliases = new ArrayList<>();
        String quoted = quotedBefore(sentence, text, first, hit.first());
        if (quoted != null) {
            aliases.add(quoted);
            named = true;
        }
        int acronym = Math.max(hit.last(), last) + 1;
        for (int at : new int[] {hit.last() + 1, acronym}) {
            if (at + 2 < sentence.size()
                    && sentence.token(at).form().equals("(")
                    && sentence.token(at + 2).form().equals(")")
                    && sentence.token(at + 1).form().matches("\\p{Lu}[\\p{L}0-9-]*\\p{Lu}[\\p{L}0-9-]*")) {
                aliases.add(sentence.token(at + 1).form());
                named = true;
                break;
            }
        }
        named |= isName(reading, head, first, hit);
        Set<String> words = words(reading, first, last, hit);
        boolean about = last > hit.last() || isToDo(sentence, head);
        boolean topical = about
                || hit.last() > hit.first()
                || words.stream().anyMatch(word -> !GENERAL.contains(word))
                || national(reading, first, head);
        boolean takesUp = sentence.children(head, Role.DETERMINER).stream()
                .anyMatch(word -> TAKING_UP.contains(word.form().toLowerCase(Locale.ROOT)));
        words.removeIf(GENERAL::contains);
        if (words.removeIf(ThingFinder::isMonth)) {
            words.removeIf(word -> word.matches("[12]?\\d|3[01]"));
        }
        String name = text.slice(PhraseBounds.span(sentence, first, last))
                .replaceAll("[" + PhraseBounds.QUOTES + "]", "")
                .replaceAll("\\s+", " ")
                .strip();
        Token given = hit.noun().kind().equals("aid") ? given(sentence, head) : null;
        if (given != null && given.index() < first) {
            int start = PhraseBounds.start(sentence, given, given.index());
            name = text.slice(
                    PhraseBounds.span(sentence, start, PhraseBounds.end(sentence, given, given.index(), false)));
        }
        if (called != null) {
            name = text.slice(PhraseBounds.span(
                    sentence, PhraseBounds.nameStart(sentence, called), PhraseBounds.nameEnd(sentence, called)));
            aliases.add(name);
        }
        return new Thing(reading, hit.noun(), head, first, last, name, aliases, named, topical, about, takesUp, words);
    }

    /** "the <u>bridge</u> over the river, a gift of Peru": the work that a gift is; null if none is told. */
    private @Nullable Token given(Sentence sentence, Token head) {
        Token at = head.role() == Role.APPOSITION ? sentence.head(head) : null;
        for (int i = 0; i < CLIMB && at != null; i++) {
            NounIndex.Hit work = at.isNoun() ? nouns.at(sentence, at) : null;
            if (work != null && work.noun().kind().equals("project")) {
                return at;
            }
            boolean within = at.role() == Role.PREPOSITION_OBJECT || at.role() == Role.PREPOSITION;
            at = within ? sentence.head(at) : null;
        }
        return null;
    }

    /** "a proposal by Peru <u>to close the crossings</u>". */
    private boolean isToDo(Sentence sentence, Token head) {
        return (lexicon.inSet("agreement-proposals", head.lemma()) || lexicon.inSet("agreement-promises", head.lemma()))
                && sentence.children(head, Role.NOUN_CLAUSE).stream()
                        .anyMatch(clause -> clause.tag().equals("VB")
                                || sentence.children(clause, Role.OPEN_COMPLEMENT).stream()
                                        .anyMatch(act -> act.tag().equals("VB")));
    }

    /** "<u>Steel Wave 21</u> is an exercise", "<u>Steel Wave 21</u>, which is an exercise": the name told of the noun. */
    private static @Nullable Token subjectName(Sentence sentence, Token head) {
        Token be = head.role() == Role.ATTRIBUTE ? sentence.head(head) : null;
        Token subject = be == null ? null : sentence.child(be, Role.SUBJECT);
        if (be != null
                && subject != null
                && subject.form().matches("which|that")
                && be.role() == Role.RELATIVE_CLAUSE) {
            subject = sentence.head(be);
        }
        boolean name = subject != null
                && subject.index() < head.index()
                && subject.isCapitalized()
                && subject.tag().matches("NNPS?|CD");
        return name ? subject : null;
    }

    private static @Nullable String quotedBefore(Sentence sentence, ArticleText text, int first, int known) {
        int open = -1;
        for (int i = first; i < known; i++) {
            if (PhraseBounds.QUOTES.contains(sentence.token(i).form())) {
                if (open < 0) {
                    open = i;
                } else if (i > open + 1) {
                    return text.slice(PhraseBounds.span(sentence, open + 1, i - 1));
                }
            }
        }
        return null;
    }

    private static boolean isName(SentenceReading reading, Token head, int first, NounIndex.Hit hit) {
        Sentence sentence = reading.sentence();
        boolean capital = head.isCapitalized() && head.index() > 0 && !allCapitals(sentence);
        if (capital && (hit.last() + 1 < sentence.size() || head.index() > first)) {
            return head.index() > first || followed(sentence, hit.last());
        }
        for (int i = first; i < hit.first(); i++) {
            Token token = sentence.token(i);
            Mention mention = reading.actors().mentionAt(token);
            boolean actor = mention != null
                    && (mention.country() != null
                            || mention.person() != null
                            || mention.organisation() != null
                            || mention.role() != null);
            if (token.isProperNoun() && token.isCapitalized() && i > 0 && !actor && !PhraseBounds.isCalendar(token)) {
                return true;
            }
        }
        return false;
    }

    /** "the <u>October</u> accord" is the one of 26 October. */
    private static boolean isMonth(String lemma) {
        return lemma.matches(
                "january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\\.?");
    }

    private static boolean allCapitals(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> token.isNoun() || token.isVerb() || token.isAdjective())
                .allMatch(Token::isCapitalized);
    }

    /** "Year <u>of Cultural</u> Exchanges", "Plan of exchanges". */
    private static boolean followed(Sentence sentence, int last) {
        return last + 1 < sentence.size() && sentence.token(last + 1).form().matches("of|on|for");
    }

    private static boolean national(SentenceReading reading, int first, Token head) {
        return reading.actors().mentions().stream()
                .anyMatch(mention -> mention.first() >= first
                        && mention.last() < head.index()
                        && (mention.type() == ActorType.COUNTRY || mention.country() != null));
    }

    private static Set<String> words(SentenceReading reading, int first, int last, NounIndex.Hit hit) {
        Set<String> words = new LinkedHashSet<>();
        Sentence sentence = reading.sentence();
        for (int i = first; i <= last; i++) {
            Token token = sentence.token(i);
            Mention mention = reading.actors().mentionAt(token);
            boolean country = mention != null
                    && mention.country() != null
                    && mention.place() != Sense.OfCountry.Kind.CITY
                    && mention.place() != Sense.OfCountry.Kind.REGION;
            boolean content = token.isNoun()
                    || token.isAdjective()
                    || (token.isVerb() && !token.lemma().equals("be"))
                    || token.tag().equals("CD");
            boolean own = i >= hit.first() && i <= hit.last();
            if (content && !own && !country && token.role() != Role.DETERMINER) {
                words.add(token.lemma());
            }
        }
        return words;
    }
}
