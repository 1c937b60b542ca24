package io.dragoman.coding.agreement;

import io.dragoman.coding.article.ArticleReading;
import io.dragoman.coding.article.SentenceReading;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.mention.Participant;
import io.dragoman.coding.time.EventDates;
import io.dragoman.coding.time.TimeMention;
import io.dragoman.record.ActorType;
import io.dragoman.record.Agreement;
import io.dragoman.record.AgreementStage;
import io.dragoman.record.AgreementState;
import io.dragoman.record.DateBasis;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Evidence;
import io.dragoman.record.Figure;
import io.dragoman.record.Modality;
import io.dragoman.record.Span;
import io.dragoman.record.Statement;
import io.dragoman.record.StepKind;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the mentions of an article's agreements and makes the records. Belongs to one article and one thread. */
final class AgreementCollection {

    private static final int MOST_EVIDENCE = 6;
    private static final int LONGEST_PROOF = 400;

    private final Lexicon lexicon;
    private final ArticleReading article;
    private final List<Statement> statements;
    private final Amounts amounts;
    private final DraftBook book;

    AgreementCollection(Lexicon lexicon, ArticleReading article, List<Statement> statements, List<Figure> figures) {
        this.lexicon = lexicon;
        this.article = article;
        this.statements = statements;
        this.amounts = new Amounts(figures);
        this.book = new DraftBook(lexicon);
    }

    DraftBook book() {
        return book;
    }

    ArticleReading article() {
        return article;
    }

    Amounts amounts() {
        return amounts;
    }

    /** The first time in a sentence, from a token on, that lies after the article's day; null if there is none. */
    @Nullable
    TimeMention timeAhead(Sentence sentence, int from) {
        LocalDate day = article.article().document().published();
        return article.times().stream()
                .filter(time -> time.sentence() == sentence.index()
                        && time.span().end() > sentence.token(from).span().start())
                .filter(time -> time.date().start() != null || time.date().end() != null)
                .filter(time -> day == null
                        || time.date().end() == null
                        || time.date().end().isAfter(day))
                .min(Comparator.comparing((TimeMention time) -> begun(time.date(), day))
                        .thenComparing(TimeMention::span))
                .orElse(null);
    }

    /** Whether a time has begun by a day, so that it is less likely the one that is planned for. */
    private static boolean begun(DateSpan date, @Nullable LocalDate day) {
        LocalDate start = date.start();
        return day != null && start != null && !start.isAfter(day);
    }

    /** Adds that something is to be done, at a time if one is told. */
    void plan(Draft draft, @Nullable DateSpan date, Span proof, List<Participant> actors) {
        plan(draft, true, date, proof, actors);
    }

    /** As {@link #plan(Draft, DateSpan, Span, List)}, of what may not be settled yet: an invitation not yet accepted. */
    void plan(Draft draft, boolean settled, @Nullable DateSpan date, Span proof, List<Participant> actors) {
        actors.forEach(Participant::use);
        List<String> ids =
                actors.stream().map(Participant::id).limit(Parties.MOST).toList();
        draft.steps.add(new Agreement.Step(
                StepKind.IN_PROGRESS,
                date,
                settled ? Modality.PLANNED : Modality.HYPOTHETICAL,
                ids,
                List.of(),
                article.article().text().evidence(proof)));
    }

    /** The agreement that a sentence has as its subject, or its object; null if none. */
    @Nullable
    Draft subjectOf(List<Thing> things) {
        Draft found = null;
        for (Thing thing : things) {
            boolean subject =
                    thing.head().role() == Role.SUBJECT || thing.head().role() == Role.PASSIVE_SUBJECT;
            if (subject || (found == null && thing.head().role().name().matches("OBJECT|ATTRIBUTE"))) {
                Draft draft = book.drafts().stream()
                        .filter(each -> each.holds(thing.head().span()))
                        .findFirst()
                        .orElse(null);
                found = draft == null ? found : draft;
            }
        }
        return found;
    }

    /** Takes in a phrase and what is told of it; the agreement if it is told of for the first time, otherwise null. */
    @Nullable
    Draft add(Thing thing, List<StepWord> words) {
        int reach = words.stream()
                .filter(step -> step.step() == StepKind.SIGNED || step.step() == StepKind.AGREED)
                .mapToInt(step -> betweenEnd(thing, step.word()))
                .max()
                .orElse(clauseEnd(thing));
        List<Participant> within = states(Parties.within(thing, Math.max(reach, thing.last())));
        Draft draft = book.known(thing, within, words, reach > thing.last());
        if (draft == null) {
            if (!book.tells(thing, within, words)) {
                return null;
            }
            String name = thing.name();
            int clause = thing.noun().kind().equals("ceasefire") ? -1 : DraftBook.ownClauseEnd(thing);
            if (thing.words().isEmpty() && !thing.named() && clause > Math.max(reach, thing.last())) {
                name = article.article().text().slice(ThingFinder.span(thing.sentence(), thing.first(), clause));
            } else if (thing.words().isEmpty() && !thing.named() && reach > thing.last()) {
                name = article.article().text().slice(ThingFinder.span(thing.sentence(), thing.first(), reach));
            }
            draft = new Draft(
                    thing.noun(), thing.head().lemma(), name, thing.sentence().index());
            book.add(draft);
            take(draft, thing, within, words);
            return draft;
        }
        take(draft, thing, within, words);
        return null;
    }

    /** "the agreement it had inherited <u>with A and B</u>". */
    private static int clauseEnd(Thing thing) {
        return thing.sentence().children(thing.head(), Role.RELATIVE_CLAUSE).stream()
                .filter(Token::isVerb)
                .mapToInt(verb -> betweenEnd(thing, verb))
                .max()
                .orElse(thing.last());
    }

    /** "an agreement signed in May <u>between A and B</u>". */
    private static int betweenEnd(Thing thing, Token verb) {
        Sentence sentence = thing.sentence();
        int end = thing.last();
        for (Token token : sentence.tokens()) {
            boolean parts =
                    token.form().equalsIgnoreCase("between") || token.form().equalsIgnoreCase("with");
            boolean here = token.index() > thing.last() && parts && sentence.isUnder(token, verb);
            if (here && verb.index() > thing.head().index() && sentence.isUnder(verb, thing.head())) {
                for (int i = token.index(); i < sentence.size() && sentence.isUnder(sentence.token(i), token); i++) {
                    if (sentence.token(i).form().matches("[,;:()]|which|who|that|to")) {
                        break;
                    }
                    end = i;
                }
            }
        }
        return end;
    }

    void take(Draft draft, Thing thing, List<Participant> within, List<StepWord> words) {
        Sentence sentence = thing.sentence();
        if (thing.named() && !draft.named) {
            draft.otherNames.add(draft.name);
            draft.name = thing.name();
            draft.named = true;
        } else if (thing.named() && thing.topical()) {
            draft.otherNames.add(thing.name());
        }
        draft.otherNames.addAll(thing.aliases());
        draft.topical |= thing.topical();
        draft.words.addAll(thing.words());
        draft.parties.addAll(within);
        draft.explicit |= within.size() >= 2
                || words.stream()
                        .anyMatch(word -> word.step() != StepKind.PROPOSED
                                || !word.actors().isEmpty());
        List<Participant> topics = states(Parties.inTopic(thing));
        if (DraftBook.countries(topics).size() > 1) {
            draft.topics.addAll(topics);
        }
        draft.parties.addAll(effort(thing));
        Span phrase = ThingFinder.span(sentence, thing.first(), thing.last());
        draft.evidence.add(words.stream()
                .filter(word -> word.modality() != Modality.HYPOTHETICAL)
                .map(word -> phrase.union(word.word().span()))
                .filter(span -> span.length() < LONGEST_PROOF)
                .findFirst()
                .orElse(phrase));
        if (draft.amount == null) {
            draft.amount = amounts.of(thing);
        }
        for (StepWord word : words) {
            List<Participant> actors = Parties.of(thing.reading().actors(), word.actors());
            boolean judges =
                    word.step() == StepKind.REJECTED || word.word().lemma().matches("welcome|endorse|accept|approve");
            if (judges && isOutside(draft, states(actors))) {
                continue;
            }
            boolean between = word.word().lemma().matches("broker|mediate|facilitate|host");
            if (!between && word.modality() != Modality.NOT_HAPPENED) {
                draft.signatories.addAll(states(actors));
            }
            step(draft, thing.reading(), word, phrase, actors);
        }
        if (words.isEmpty() || words.stream().allMatch(word -> word.step() == StepKind.PROPOSED)) {
            ownDate(draft, thing);
        }
        if (words.stream().noneMatch(word -> word.step() == StepKind.SIGNED)) {
            dateBehind(draft, thing);
        }
        draft.provisions.addAll(Provisions.of(thing, article, lexicon));
    }

    /** Whether a third state speaks, which cannot accept or reject what others have agreed. */
    private static boolean isOutside(Draft draft, List<Participant> actors) {
        Set<Participant> parties = new LinkedHashSet<>(draft.parties);
        parties.addAll(draft.signatories);
        boolean agreed = draft.steps.stream()
                .anyMatch(step -> step.modality() == Modality.HAPPENED
                        && (step.step() == StepKind.AGREED || step.step() == StepKind.SIGNED));
        return agreed
                && !actors.isEmpty()
                && DraftBook.countries(List.copyOf(parties)).size() > 1
                && actors.stream().noneMatch(actor -> parties.stream().anyMatch(party -> isOf(actor, party)));
    }

    /** "the <u>November 27</u> deal": the day on which it was made. */
    private void ownDate(Draft draft, Thing thing) {
        boolean made = !thing.noun().kind().matches("plan|project|policy|initiative|exercise|fund|joint_body");
        article.times().stream()
                .filter(time -> time.sentence() == thing.sentence().index())
                .filter(time -> thing
                        .sentence()
                        .between(thing.first(), thing.head().index())
                        .stream()
                        .anyMatch(token -> token.span().overlaps(time.span())))
                .filter(time -> made)
                .findFirst()
                .ifPresent(time -> draft.steps.add(new Agreement.Step(
                        StepKind.AGREED,
                        time.date(),
                        Modality.HAPPENED,
                        List.of(),
                        List.of(),
                        article.article()
                                .text()
                                .evidence(ThingFinder.span(thing.sentence(), thing.first(), thing.last())))));
    }

    /** "the water treaty <u>of 1978</u>": a paper's year is that of its signature. */
    private void dateBehind(Draft draft, Thing thing) {
        Sentence sentence = thing.sentence();
        int of = Math.min(thing.last() + 1, sentence.size() - 1);
        while (of > thing.head().index() && !sentence.token(of).form().equals("of")) {
            of--;
        }
        boolean paper = thing.noun().kind().matches("agreement|treaty|memorandum|protocol");
        if (!paper || of + 1 >= sentence.size() || of <= thing.head().index()) {
            return;
        }
        Span year = sentence.token(of + 1).span();
        Span words = ThingFinder.span(sentence, thing.first(), of + 1);
        article.times().stream()
                .filter(time ->
                        time.sentence() == sentence.index() && time.span().overlaps(year))
                .findFirst()
                .ifPresent(time -> draft.steps.add(new Agreement.Step(
                        StepKind.SIGNED,
                        time.date(),
                        Modality.HAPPENED,
                        List.of(),
                        List.of(),
                        article.article().text().evidence(words))));
    }

    /** Adds a step that a word tells. */
    void step(Draft draft, SentenceReading reading, StepWord word, Span phrase, List<Participant> actors) {
        Sentence sentence = reading.sentence();
        Span proof = phrase.union(word.word().span())
                .union(sentence.token(word.last()).span());
        if (proof.length() > LONGEST_PROOF) {
            proof = word.word().span().union(sentence.token(word.last()).span());
        }
        DateSpan date = date(sentence, word, phrase);
        Span told = proof;
        List<String> statedBy = statements.stream()
                .filter(statement -> statement.evidence().stream()
                        .anyMatch(evidence -> evidence.span().contains(told)))
                .min(Comparator.comparingInt(
                        statement -> statement.evidence().get(0).span().length()))
                .map(Statement::speaker)
                .orElse(List.of());
        actors.forEach(Participant::use);
        List<String> ids =
                actors.stream().map(Participant::id).limit(Parties.MOST).toList();
        boolean known = draft.steps.stream()
                .anyMatch(step ->
                        step.step() == word.step() && step.modality() == word.modality() && same(step.date(), date));
        if (!known) {
            draft.steps.add(new Agreement.Step(
                    word.step(),
                    date,
                    word.modality(),
                    ids,
                    statedBy,
                    article.article().text().evidence(proof)));
        }
    }

    private static boolean same(@Nullable DateSpan one, @Nullable DateSpan other) {
        return Objects.equals(one == null ? null : one.iso(), other == null ? null : other.iso());
    }

    /** What is still to come has only the date that is told with it. */
    private @Nullable DateSpan date(Sentence sentence, StepWord word, Span phrase) {
        List<TimeMention> here = article.times().stream()
                .filter(time -> time.sentence() == sentence.index())
                .toList();
        List<TimeMention> others = here.stream()
                .filter(time ->
                        !phrase.overlaps(time.span()) || word.word().span().overlaps(time.span()))
                .toList();
        DateSpan date = article.narrative().dateAt(sentence, word.dated());
        if (others.size() < here.size() && date != null && date.basis() != DateBasis.INFERRED) {
            // "the agreement for 2023": what the name tells is not when it was signed.
            date = EventDates.dateFor(others, sentence, word.dated(), null);
        }
        if (date != null
                && date.basis() == DateBasis.INFERRED
                && word.modality() == Modality.HAPPENED
                && others.size() == 1
                && isNear(sentence, word.word(), others.get(0).span())) {
            // The only time of the sentence, though the tree hangs it elsewhere.
            DateSpan only = others.get(0).date();
            LocalDate day = article.article().document().published();
            LocalDate start = only.start();
            date = day != null && start != null && !start.isAfter(day) ? only : date;
        }
        boolean ahead = word.modality() == Modality.PLANNED || word.modality() == Modality.HYPOTHETICAL;
        boolean told = date != null && date.basis() != DateBasis.INFERRED;
        return ahead && !told ? null : date;
    }

    /** Before a verb, or behind it with no other verb between. */
    private static boolean isNear(Sentence sentence, Token verb, Span time) {
        return sentence.tokens().stream()
                .noneMatch(token -> token.isVerb()
                        && token.index() > verb.index()
                        && token.span().end() <= time.start());
    }

    List<Participant> states(List<Participant> found) {
        return Parties.states(found, article.cast()::country);
    }

    List<Agreement> agreements() {
        List<Agreement> agreements = new ArrayList<>();
        for (Draft draft : book.drafts()) {
            List<Participant> parties = parties(draft);
            boolean paper = draft.kind.matches("agreement|treaty|memorandum|protocol|ceasefire|policy|document");
            boolean told = draft.explicit || (paper && (draft.named || draft.topical)) || draft.parties.size() > 1;
            if (parties.isEmpty() || !told || (draft.steps.isEmpty() && !draft.named && parties.size() < 2)) {
                continue;
            }
            parties.forEach(Participant::use);
            List<Evidence> evidence = draft.evidence.stream()
                    .distinct()
                    .limit(MOST_EVIDENCE)
                    .map(article.article().text()::evidence)
                    .toList();
            draft.otherNames.remove(draft.name);
            agreements.add(new Agreement(
                    "g" + (agreements.size() + 1),
                    draft.name,
                    List.copyOf(draft.otherNames),
                    draft.kind,
                    draft.base,
                    parties.stream().map(Participant::id).toList(),
                    lexicon.ontology().status(byDate(draft.steps)),
                    draft.provisions,
                    draft.steps,
                    draft.amount,
                    money(draft),
                    evidence));
        }
        return agreements;
    }

    /** What was told of its money; a sum named as a whole is promised or committed by the steps it took. */
    private static List<Agreement.Money> money(Draft draft) {
        List<Agreement.Money> money = new ArrayList<>(draft.money);
        Agreement.Amount amount = draft.amount;
        if (amount == null) {
            return money;
        }
        for (Agreement.Step step : draft.steps) {
            Agreement.MoneyStage stage = step.modality() == Modality.HAPPENED ? moneyStage(step.step()) : null;
            if (stage != null && money.stream().noneMatch(each -> each.stage() == stage)) {
                money.add(new Agreement.Money(stage, amount, step.date(), step.actors(), step.proof()));
            }
        }
        return money;
    }

    private static Agreement.@Nullable MoneyStage moneyStage(StepKind step) {
        return switch (step) {
            case PROPOSED, ANNOUNCED -> Agreement.MoneyStage.PLEDGED;
            case AGREED, SIGNED, RATIFIED, ENTERED_INTO_FORCE -> Agreement.MoneyStage.COMMITTED;
            case DELIVERED -> Agreement.MoneyStage.DISBURSED;
            default -> null;
        };
    }

    private List<Participant> parties(Draft draft) {
        List<Participant> parties = new ArrayList<>(draft.parties);
        // Nobody in particular is no party: "workers", "leaders".
        parties.removeIf(each -> each.country() == null
                && each.entry() == null
                && each.type() != ActorType.IGO
                && each.type() != ActorType.PERSON
                && (each.role() != null || Character.isLowerCase(each.name().codePointAt(0))));
        if (parties.size() < 2) {
            draft.signatories.stream().filter(each -> !parties.contains(each)).forEach(parties::add);
        }
        if (parties.size() < 2) {
            draft.topics.stream().filter(each -> !parties.contains(each)).forEach(parties::add);
        }
        boolean alone = parties.stream().map(Participant::country).distinct().count() < 2
                && parties.stream().noneMatch(party -> party.type() == ActorType.IGO);
        Participant home = article.sentences().get(draft.sentence).actors().home();
        List<Participant> dealing =
                article.sentences().get(draft.sentence).actors().dealing();
        boolean other = !parties.isEmpty() || dealing.isEmpty();
        if (alone && other && home != null && parties.stream().noneMatch(each -> isOf(each, home))) {
            // A government writes: it is a party of what it tells.
            parties.add(0, home);
        } else if (alone && !draft.kind.equals("policy") && !draft.kind.equals("exercise")) {
            dealing.stream()
                    .filter(each -> parties.isEmpty() || parties.size() == 1)
                    .filter(each -> parties.stream()
                            .noneMatch(party ->
                                    each.country() != null && each.country().equals(party.country())))
                    .limit(2)
                    .toList()
                    .forEach(parties::add);
        }
        if (parties.isEmpty()) {
            SentenceReading told = article.sentences().get(draft.sentence);
            told.actors().mentions().stream()
                    .flatMap(mention -> told.actors().participants(mention).stream())
                    .filter(each -> each.type() == ActorType.COUNTRY)
                    .forEach(parties::add);
        }
        return parties.stream().distinct().limit(Parties.MOST).toList();
    }

    private static boolean isOf(Participant one, Participant state) {
        return one.equals(state) || (one.country() != null && one.country().equals(state.country()));
    }

    /** Whether an intended step would move on what has been reached; what is only thinkable moves nothing. */
    private static boolean isAhead(Agreement.Step step, @Nullable AgreementStage reached) {
        AgreementStage stage = step.step().stage();
        return step.modality() == Modality.PLANNED
                && (reached == null || !reached.ended())
                && (stage == null || reached == null || stage.compareTo(reached) > 0);
    }

    /** That it will be talked about says less than anything that was done. */
    private static boolean isTalk(Agreement.Step step) {
        return step.step() == StepKind.DISCUSSED || step.step() == StepKind.NEGOTIATED;
    }

    /** "The pipeline is a <u>Peruvian-Chilean</u> effort". */
    private List<Participant> effort(Thing thing) {
        Sentence sentence = thing.sentence();
        Token up = sentence.head(thing.head());
        Token attribute = up == null || thing.head().role() != Role.SUBJECT ? null : sentence.child(up, Role.ATTRIBUTE);
        if (attribute == null) {
            return List.of();
        }
        List<Participant> found = thing.reading().actors().mentions().stream()
                .filter(mention -> mention.head() < attribute.index() && mention.head() > thing.last())
                .filter(mention -> mention.country() != null)
                .flatMap(mention -> thing.reading().actors().participants(mention).stream())
                .toList();
        return states(found);
    }

    /** Steps as they followed each other, as far as dates tell; what is planned comes last. */
    private List<Agreement.Step> byDate(List<Agreement.Step> steps) {
        LocalDate published = article.article().document().published();
        List<Agreement.Step> real = steps.stream()
                .filter(step -> step.modality() != Modality.PLANNED && step.modality() != Modality.HYPOTHETICAL)
                .toList();
        AgreementStage reached = AgreementState.after(real).stage();
        LocalDate now = published == null ? LocalDate.MAX.minusDays(1) : published;
        return steps.stream()
                .filter(step -> real.isEmpty() || real.contains(step) || isAhead(step, reached))
                .sorted(Comparator.comparing((Agreement.Step step) -> {
                            DateSpan date = step.date();
                            LocalDate start = date == null ? null : date.start();
                            if (isTalk(step) && step.modality() == Modality.PLANNED) {
                                return LocalDate.MIN;
                            }
                            if (step.modality() == Modality.PLANNED || step.modality() == Modality.HYPOTHETICAL) {
                                return LocalDate.MAX;
                            }
                            return start == null ? now : start;
                        })
                        .thenComparing(Agreement.Step::step))
                .toList();
    }
}
