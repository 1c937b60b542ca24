package io.dragoman.coding.agreement;

import io.dragoman.coding.lexicon.AgreementStep;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.record.Modality;
import io.dragoman.record.StepKind;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a sentence says became of an agreement. From the agreement's noun it goes up the tree to the verb or noun of
 * which the agreement is an argument, through nouns that do not change what is spoken of ("the text of the treaty"), and
 * down to participles and relative clauses. Immutable.
 *
 * <p>Longer than others because the ways up and down call each other at every turn.
 */
final class StepFinder {

    private static final int CLIMB = 5;
    private static final int PHRASE_REACH = 9;
    private static final String PAPERS = "agreement|treaty|memorandum|protocol|document|ceasefire|contract|plan";
    private static final Set<String> OF_NOUNS =
            Set.of("of", "on", "for", "about", "over", "to", "into", "from", "under");
    private static final Set<String> RELATIVES = Set.of("which", "that", "who");

    private final Lexicon lexicon;
    private final List<AgreementStep> steps;
    private final Realities realities;

    StepFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.steps = lexicon.findings().agreementSteps();
        this.realities = new Realities(lexicon);
    }

    /** In the order of the sentence. */
    List<StepWord> find(Thing thing) {
        List<StepWord> found = new ArrayList<>();
        Sentence sentence = thing.sentence();
        adjectives(thing, found);
        for (Token child : sentence.tokens()) {
            boolean below = child.head() >= 0
                    && (child.head() == thing.head().index()
                            || (thing.holds(sentence.token(child.head())) && child.index() > thing.last()));
            if (!below) {
                continue;
            }
            if (child.role() == Role.NOUN_CLAUSE
                    && child.isVerb()
                    && !child.tag().equals("VB")) {
                verbs(
                        thing,
                        child,
                        child.tag().equals("VBG") && !isPassive(sentence, child) ? Slot.SUBJECT : Slot.OBJECT,
                        "",
                        found);
            } else if (child.role() == Role.RELATIVE_CLAUSE && child.isVerb()) {
                verbs(thing, child, relativeSlot(sentence, child), "", found);
            }
        }
        up(thing, found);
        Token added = WordOrder.addedParticiple(sentence, thing.head(), thing.last());
        if (added != null && found.stream().noneMatch(word -> word.word().equals(added))) {
            verbs(thing, added, Slot.OBJECT, "", found);
        }
        if (found.isEmpty()) {
            afterDash(thing, found);
        }
        if (found.stream().allMatch(word -> word.step() == StepKind.PROPOSED)) {
            farVerb(thing, found);
        }
        boolean promise = thing.noun().kind().equals("commitment")
                && lexicon.inSet("agreement-promises", thing.head().lemma());
        if (promise && found.isEmpty()) {
            proposal(thing, StepKind.ANNOUNCED, found);
        }
        boolean open = found.stream().allMatch(word -> word.step() == StepKind.DISCUSSED);
        if (open && lexicon.inSet("agreement-proposals", thing.head().lemma())) {
            proposal(thing, StepKind.PROPOSED, found);
        }
        found.sort(Comparator.comparingInt(word -> word.word().index()));
        return found;
    }

    private enum Slot {
        OBJECT,
        SUBJECT
    }

    /** The verb that the order of the words gives a phrase whose place in the tree tells nothing. */
    private void farVerb(Thing thing, List<StepWord> found) {
        Token inserted = WordOrder.verbBeforeInsertion(thing);
        if (inserted != null) {
            verb(thing, inserted, Slot.OBJECT, "", found);
            return;
        }
        boolean nested = thing.head().role() == Role.PREPOSITION_OBJECT
                && !thing.sentence().token(0).form().equalsIgnoreCase("as");
        Token predicate = nested ? null : WordOrder.predicate(thing);
        if (predicate != null) {
            verb(
                    thing,
                    predicate,
                    WordOrder.isPassive(thing.sentence(), predicate) ? Slot.OBJECT : Slot.SUBJECT,
                    "",
                    found);
        }
    }

    /** "an <u>offer</u> made in April to share data": a proposal is proposed, whatever becomes of it. */
    private void proposal(Thing thing, StepKind step, List<StepWord> found) {
        Sentence sentence = thing.sentence();
        Token head = thing.head();
        Modality modality = realities.of(sentence, head);
        if (modality == Modality.HYPOTHETICAL || modality == Modality.NOT_HAPPENED) {
            return;
        }
        List<Token> actors = new ArrayList<>(sentence.children(head, Role.POSSESSIVE));
        for (Token child : sentence.children(head, Role.PREPOSITION)) {
            if (child.form().matches("(?i)by|from")) {
                actors.addAll(sentence.children(child, Role.PREPOSITION_OBJECT));
            }
        }
        found.add(new StepWord(step, head, head, head.index(), Modality.HAPPENED, actors));
    }

    private void adjectives(Thing thing, List<StepWord> found) {
        for (Token child : thing.sentence().between(thing.first(), thing.head().index() + 1)) {
            String form = child.form().toLowerCase(Locale.ROOT);
            for (AgreementStep step : steps) {
                if (step.adjective().contains(form)) {
                    boolean planned = step.step() == StepKind.LAUNCHED;
                    found.add(new StepWord(
                            step.step(),
                            child,
                            child,
                            child.index(),
                            planned ? Modality.PLANNED : Modality.HAPPENED,
                            List.of()));
                }
            }
        }
    }

    private static Slot relativeSlot(Sentence sentence, Token verb) {
        for (Token child : sentence.children(verb)) {
            if (RELATIVES.contains(child.form().toLowerCase(Locale.ROOT)) && child.role() == Role.SUBJECT) {
                return Slot.SUBJECT;
            }
        }
        return Slot.OBJECT;
    }

    private static boolean isPassive(Sentence sentence, Token verb) {
        return sentence.child(verb, Role.PASSIVE_AUXILIARY) != null
                || sentence.child(verb, Role.PASSIVE_SUBJECT) != null;
    }

    private void up(Thing thing, List<StepWord> found) {
        Sentence sentence = thing.sentence();
        Token at = thing.head();
        for (int i = 0; i < CLIMB; i++) {
            Token up = sentence.head(at);
            if (up == null) {
                return;
            }
            switch (at.role()) {
                case CONJUNCT, APPOSITION -> {
                    if (!up.isNoun()) {
                        return;
                    }
                    at = up;
                }
                case OBJECT, PASSIVE_SUBJECT -> {
                    verbs(thing, up, Slot.OBJECT, "", found);
                    return;
                }
                case SUBJECT -> {
                    Token due = up.lemma().equals("be") ? sentence.child(up, Role.OPEN_COMPLEMENT) : null;
                    if (due != null && due.isVerb()) {
                        // "is to be signed", "is to expire"
                        verbs(thing, due, isPassive(sentence, due) ? Slot.OBJECT : Slot.SUBJECT, "", found);
                    } else {
                        verbs(thing, up, Slot.SUBJECT, "", found);
                    }
                    return;
                }
                case NOUN_MODIFIER, POSSESSIVE -> {
                    if (nouns(thing, up, found) || !lexicon.inSet("agreement-transparent", up.lemma())) {
                        return;
                    }
                    at = up;
                }
                case PREPOSITION_OBJECT -> {
                    Token over = sentence.head(up);
                    String preposition = up.form().toLowerCase(Locale.ROOT);
                    if (over != null && over.role() == Role.PREPOSITION) {
                        over = sentence.head(over);
                    }
                    if (over == null) {
                        return;
                    }
                    Token ending = ending(thing, over, preposition);
                    if (ending != null) {
                        found.add(new StepWord(
                                StepKind.AGREED,
                                ending,
                                ending,
                                ending.index(),
                                realities.of(sentence, ending),
                                StepActors.without(thing, StepActors.of(sentence, ending, null))));
                        return;
                    }
                    if (over.isVerb()) {
                        verbs(thing, over, Slot.OBJECT, preposition, found);
                        return;
                    }
                    if (preposition.equals("of") && Portions.isPart(over)) {
                        part(thing, over, found);
                        return;
                    }
                    boolean passes = OF_NOUNS.contains(preposition) && over.isNoun();
                    if (!passes || nouns(thing, over, found) || !lexicon.inSet("agreement-transparent", over.lemma())) {
                        return;
                    }
                    at = over;
                }
                default -> {
                    return;
                }
            }
        }
    }

    /** What became of a part of it: the whole is delivered only with the rest. */
    private void part(Thing thing, Token part, List<StepWord> found) {
        Token verb = thing.sentence().head(part);
        if (verb == null || !verb.isVerb()) {
            return;
        }
        List<StepWord> told = new ArrayList<>();
        verbs(thing, verb, part.role() == Role.SUBJECT ? Slot.SUBJECT : Slot.OBJECT, "", told);
        Portions.partly(told, part.lemma().matches("rest|last|all|none"), found);
    }

    /** "<u>twelve</u> have arrived", of forty. */
    List<StepWord> ofPart(Thing part) {
        List<StepWord> found = new ArrayList<>();
        Portions.partly(find(part), false, found);
        return found;
    }

    /** "<u>ended</u> their talks with an accord": the verb that tells so; null if none does. */
    private @Nullable Token ending(Thing thing, Token over, String preposition) {
        boolean paper = thing.noun().kind().matches(PAPERS) && preposition.matches("with|in");
        Token verb =
                over.isNoun() && over.role() == Role.OBJECT ? thing.sentence().head(over) : over;
        return paper && verb != null && verb.isVerb() && lexicon.inSet("agreement-ending-verbs", verb.lemma())
                ? verb
                : null;
    }

    /** Steps told by a noun over the agreement: "negotiations on a fund", "the signing of the treaty". */
    private boolean nouns(Thing thing, Token noun, List<StepWord> found) {
        for (AgreementStep step : steps) {
            if (step.noun().contains(noun.lemma()) && fits(step, thing)) {
                Token verb = Realities.verbAbove(thing.sentence(), noun);
                Modality modality = realities.of(thing.sentence(), noun);
                StepKind kind = step.step();
                boolean open = kind == StepKind.DISCUSSED || kind == StepKind.NEGOTIATED || kind == StepKind.PROPOSED;
                StepWord fate = open ? fate(thing, noun, kind == StepKind.PROPOSED) : null;
                if (fate != null) {
                    found.add(fate);
                    return true;
                }
                found.add(new StepWord(
                        kind,
                        noun,
                        noun,
                        noun.index(),
                        modality,
                        StepActors.without(thing, StepActors.of(thing.sentence(), verb, noun))));
                return true;
            }
        }
        return false;
    }

    /** "talks on the treaty <u>were broken off</u>", "<u>have not been resumed</u>": what became of the talks. */
    private @Nullable StepWord fate(Thing thing, Token noun, boolean proposal) {
        Sentence sentence = thing.sentence();
        Token verb = sentence.head(noun);
        if (verb == null || !verb.isVerb()) {
            return null;
        }
        boolean acted = noun.role() == Role.OBJECT || noun.role() == Role.PASSIVE_SUBJECT;
        if (!acted && noun.role() != Role.SUBJECT) {
            return null;
        }
        for (AgreementStep step : steps) {
            boolean tells = lexicon.inSet(
                    proposal ? "agreement-proposal-steps" : "agreement-talks-steps",
                    step.step().word());
            boolean stands = tells
                    && (acted ? step.object() : step.subject())
                            .stream()
                                    .anyMatch(entry ->
                                            matches(sentence, verb, entry, acted ? Slot.OBJECT : Slot.SUBJECT, ""));
            if (stands) {
                Modality modality = realities.of(sentence, verb);
                boolean standstill = step.step() == StepKind.RESUMED && modality == Modality.NOT_HAPPENED;
                return new StepWord(
                        standstill ? StepKind.STALLED : step.step(),
                        verb,
                        verb,
                        verb.index(),
                        standstill ? Modality.HAPPENED : modality,
                        StepActors.without(thing, StepActors.of(sentence, verb, null)));
            }
        }
        return null;
    }

    private static boolean fits(AgreementStep step, Thing thing) {
        return step.kinds().isEmpty() || step.kinds().contains(thing.noun().kind());
    }

    private void verbs(Thing thing, Token verb, Slot slot, String preposition, List<StepWord> found) {
        Sentence sentence = thing.sentence();
        verb(thing, verb, slot, preposition, found);
        for (Token other : sentence.children(verb, Role.CONJUNCT)) {
            boolean own =
                    sentence.child(other, Role.SUBJECT) != null || sentence.child(other, Role.PASSIVE_SUBJECT) != null;
            boolean after =
                    other.index() > thing.last() && slot == Slot.OBJECT && sentence.child(other, Role.OBJECT) != null;
            boolean later = thing.head().role() == Role.OBJECT && other.index() > thing.last();
            if (other.isVerb() && !own && !after && !later && preposition.isEmpty()) {
                verb(thing, other, slot, "", found);
            }
        }
        Token first = sentence.head(verb);
        boolean shared = verb.role() == Role.CONJUNCT && slot == Slot.OBJECT && preposition.isEmpty();
        if (shared && first != null && first.isVerb() && sentence.child(first, Role.OBJECT) == null) {
            verb(thing, first, slot, "", found);
        }
    }

    private void verb(Thing thing, Token verb, Slot slot, String preposition, List<StepWord> found) {
        Sentence sentence = thing.sentence();
        int phrase = slot == Slot.SUBJECT || isPassive(sentence, verb) ? phrase(thing, verb, found) : -1;
        if (phrase >= 0) {
            return;
        }
        if (verb.lemma().matches("leave|keep|remain|stay")) {
            StepWord undone = undone(sentence, verb);
            if (undone != null) {
                found.add(undone);
                return;
            }
            if (sentence.child(verb, Role.OBJECT_PREDICATE) != null) {
                return;
            }
        }
        AgreementStep best = null;
        int length = 0;
        for (AgreementStep step : steps) {
            Set<String> entries = slot == Slot.OBJECT ? step.object() : step.subject();
            for (String entry : entries) {
                boolean closer = entry.length() > length
                        || (best != null
                                && entry.length() == length
                                && best.kinds().isEmpty()
                                && !step.kinds().isEmpty());
                if (closer && matches(sentence, verb, entry, slot, preposition) && fits(step, thing)) {
                    best = step;
                    length = entry.length();
                }
            }
        }
        if (best == null) {
            outer(thing, verb, found);
            return;
        }
        if (outer(thing, verb, found)) {
            return;
        }
        StepKind kind = isRatification(thing, verb, best) ? StepKind.RATIFIED : best.step();
        Modality modality = realities.of(sentence, verb);
        boolean denied = sentence.children(thing.head(), Role.DETERMINER).stream()
                .anyMatch(word -> word.form().equalsIgnoreCase("no"));
        found.add(new StepWord(
                kind,
                verb,
                verb,
                Math.max(verb.index(), lastOf(sentence, verb, slot)),
                denied && modality == Modality.HAPPENED ? Modality.NOT_HAPPENED : modality,
                StepActors.without(thing, StepActors.of(sentence, verb, null))));
    }

    /** "<u>parliament</u> approved the treaty". */
    private boolean isRatification(Thing thing, Token verb, AgreementStep step) {
        return step.step() == StepKind.AGREED
                && verb.lemma().matches("approve|adopt|pass|endorse|accept")
                && thing.noun().kind().matches("treaty|agreement|protocol")
                && StepActors.of(thing.sentence(), verb, null).stream()
                        .anyMatch(actor -> lexicon.inSet("legislatures", actor.lemma()));
    }

    /** "was left <u>unsigned</u>", "remains <u>unratified</u>": what has not been done to it. */
    private @Nullable StepWord undone(Sentence sentence, Token verb) {
        for (Token child : sentence.children(verb)) {
            String form = child.form().toLowerCase(Locale.ROOT);
            if (!form.startsWith("un") || child.index() < verb.index()) {
                continue;
            }
            String done = form.substring(2);
            for (AgreementStep step : steps) {
                boolean told = step.object().stream()
                        .anyMatch(word -> done.equals(word + "ed")
                                || done.equals(word + "d")
                                || done.equals(word.replaceAll("y$", "ied")));
                if (told) {
                    return new StepWord(step.step(), child, verb, child.index(), Modality.NOT_HAPPENED, List.of());
                }
            }
        }
        return null;
    }

    private static int lastOf(Sentence sentence, Token verb, Slot slot) {
        return slot == Slot.SUBJECT && verb.index() + 2 < sentence.size() ? verb.index() + 2 : verb.index();
    }

    /** "negotiations on <u>establishing</u> a fund": the noun over the verb tells, not the verb. */
    private boolean outer(Thing thing, Token verb, List<StepWord> found) {
        Sentence sentence = thing.sentence();
        Token preposition = verb.role() == Role.PREPOSITION_CLAUSE ? sentence.head(verb) : null;
        Token noun = preposition == null ? null : sentence.head(preposition);
        if (noun == null) {
            return false;
        }
        if (noun.isNoun()) {
            return nouns(thing, noun, found);
        }
        int before = found.size();
        if (noun.isVerb()) {
            verb(
                    thing,
                    noun,
                    Slot.OBJECT,
                    preposition == null ? "" : preposition.form().toLowerCase(Locale.ROOT),
                    found);
        }
        return found.size() > before;
    }

    /** Words of a predicate: "the deal <u>never left the paper</u>"; their last token, or -1. */
    private int phrase(Thing thing, Token verb, List<StepWord> found) {
        Sentence sentence = thing.sentence();
        for (AgreementStep step : steps) {
            for (String phrase : step.phrase()) {
                int end = endOf(sentence, Math.max(0, verb.index() - 3), phrase);
                if (end >= verb.index()) {
                    found.add(new StepWord(step.step(), verb, verb, end, Modality.HAPPENED, List.of()));
                    return end;
                }
            }
        }
        return -1;
    }

    private static int endOf(Sentence sentence, int from, String phrase) {
        String[] words = phrase.split(" ", -1);
        for (int start = from; start < Math.min(sentence.size() - words.length + 1, from + PHRASE_REACH); start++) {
            boolean stands = true;
            for (int i = 0; i < words.length && stands; i++) {
                Token token = sentence.token(start + i);
                stands = token.lemma().equals(words[i]) || token.form().equalsIgnoreCase(words[i]);
            }
            if (stands) {
                return start + words.length - 1;
            }
        }
        return -1;
    }

    private static boolean matches(Sentence sentence, Token verb, String entry, Slot slot, String preposition) {
        String[] words = entry.split(" ", -1);
        if (!verb.lemma().equals(words[0])) {
            return false;
        }
        if (words.length == 1) {
            return preposition.isEmpty();
        }
        if (slot == Slot.SUBJECT) {
            return endOf(sentence, verb.index(), entry) == verb.index() + words.length - 1;
        }
        String last = words[words.length - 1];
        boolean found = preposition.equals(last);
        if (!found && preposition.isEmpty()) {
            found = sentence.anyChild(
                    verb,
                    child -> child.form().equalsIgnoreCase(last)
                            && sentence.children(child).isEmpty());
        }
        return found
                && (words.length == 2
                        || sentence.anyChild(
                                verb,
                                child -> child.lemma().equals(words[1])
                                        || child.form().equalsIgnoreCase(words[1])));
    }

    /** "signed four documents: <u>a treaty on …</u>, a protocol …"; "only one was signed – <u>the plan of exchanges</u>". */
    private void afterDash(Thing thing, List<StepWord> found) {
        Sentence sentence = thing.sentence();
        int before = thing.first() - 1;
        while (before > 0 && !sentence.token(before).form().matches("[–—:]|--")) {
            before--;
        }
        if (before < 1) {
            return;
        }
        for (int i = before - 1; i >= Math.max(0, before - PHRASE_REACH); i--) {
            Token verb = sentence.token(i);
            Token object = verb.lemma().matches("bear|carry|have") ? sentence.child(verb, Role.OBJECT) : null;
            if (object != null && object.lemma().equals("signature")) {
                found.add(new StepWord(
                        StepKind.SIGNED, object, verb, object.index(), realities.of(sentence, verb), List.of()));
                return;
            }
            if (verb.isVerb() && SignedList.countsPapers(sentence, verb)) {
                verb(thing, verb, Slot.OBJECT, "", found);
                return;
            }
        }
    }
}
