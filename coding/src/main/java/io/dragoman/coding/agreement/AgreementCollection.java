package io.dragoman.coding.agreement;

import io.dragoman.coding.article.ArticleReading;
import io.dragoman.coding.article.SentenceReading;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.mention.Participant;
import io.dragoman.record.Agreement;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Figure;
import io.dragoman.record.Modality;
import io.dragoman.record.Span;
import io.dragoman.record.Statement;
import io.dragoman.record.StepKind;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the mentions of an article's agreements and makes the records. Belongs to one article and one thread. */
final class AgreementCollection {

    private static final int LONGEST_PROOF = 400;

    private final Lexicon lexicon;
    private final ArticleReading article;
    private final List<Statement> statements;
    private final Amounts amounts;
    private final DraftBook book;
    private final StepDates dates;

    AgreementCollection(Lexicon lexicon, ArticleReading article, List<Statement> statements, List<Figure> figures) {
        this.lexicon = lexicon;
        this.article = article;
        this.statements = statements;
        this.amounts = new Amounts(figures);
        this.book = new DraftBook(lexicon);
        this.dates = new StepDates(article);
    }

    /** The agreements collected, in the order in which they were first told of. */
    List<Agreement> agreements() {
        return new AgreementRecords(lexicon, article).of(book);
    }

    DraftBook book() {
        return book;
    }

    ArticleReading article() {
        return article;
    }

    StepDates dates() {
        return dates;
    }

    Amounts amounts() {
        return amounts;
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
    Draft add(Thing thing, List<StepWord> words, @Nullable Thing outer) {
        int reach = words.stream()
                .filter(step -> step.step() == StepKind.SIGNED || step.step() == StepKind.AGREED)
                .mapToInt(step -> betweenEnd(thing, step.word()))
                .max()
                .orElse(clauseEnd(thing));
        List<Participant> within = states(Parties.within(thing, Math.max(reach, thing.last())));
        // "a protocol amending the 1999 agreement"
        boolean inside = outer != null
                && thing.first() > outer.head().index()
                && thing.last() <= outer.last()
                && thing.sentence().between(outer.head().index(), thing.first()).stream()
                        .anyMatch(Token::isVerb);
        Draft draft = book.known(thing, within, words, reach > thing.last(), inside ? of(outer) : null);
        if (draft == null) {
            if (!book.tells(thing, within, words)) {
                return null;
            }
            String name = thing.name();
            int clause = thing.noun().kind().equals("ceasefire") ? -1 : DraftBook.ownClauseEnd(thing);
            if (thing.words().isEmpty() && !thing.named() && clause > Math.max(reach, thing.last())) {
                name = article.article().text().slice(PhraseBounds.span(thing.sentence(), thing.first(), clause));
            } else if (thing.words().isEmpty() && !thing.named() && reach > thing.last()) {
                name = article.article().text().slice(PhraseBounds.span(thing.sentence(), thing.first(), reach));
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
        if (draft.read == null && draft.kind.equals("document") && isRead(thing)) {
            draft.read = article.narrative().mainEvent();
        }
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
        Span phrase = PhraseBounds.span(sentence, thing.first(), thing.last());
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

    /** "<u>the joint statement</u> says", "in <u>the joint statement</u>". */
    private boolean isRead(Thing thing) {
        Sentence sentence = thing.sentence();
        boolean joint = sentence.anyChild(
                thing.head(),
                child -> lexicon.inSet("agreement-joint-words", child.form().toLowerCase(Locale.ROOT)));
        Token up = sentence.head(thing.head());
        boolean source = up != null
                && ((thing.head().role() == Role.SUBJECT && lexicon.inSet("paper-says", up.lemma()))
                        || (thing.head().role() == Role.PREPOSITION_OBJECT
                                && up.form().matches("(?i)in|under|to")
                                && (!up.form().equalsIgnoreCase("to") || up.index() > 0)));
        return (joint || (thing.named() && thing.topical()))
                && source
                && sentence.children(thing.head(), Role.DETERMINER).stream()
                        .noneMatch(word -> word.form().matches("(?i)no|any|another|every"));
    }

    private @Nullable Draft of(@Nullable Thing thing) {
        return thing == null
                ? null
                : book.drafts().stream()
                        .filter(each -> each.holds(thing.head().span()))
                        .findFirst()
                        .orElse(null);
    }

    /** "The towers are being built <u>with a loan</u> of 60 million". */
    private static boolean pays(Thing work, Thing money) {
        Sentence sentence = work.sentence();
        Token with = sentence.head(money.head());
        Token verb = with == null ? null : sentence.head(with);
        return work.noun().kind().matches("project|commitment")
                && money.noun().kind().matches("fund|aid")
                && money.head().role() == Role.PREPOSITION_OBJECT
                && with != null
                && with.form().matches("with|through")
                && verb != null
                && verb.equals(sentence.head(work.head()));
    }

    /** What a paper's own words name is that paper, unless something is told of it alone; true if it is. */
    boolean takesIn(Thing outer, Thing inner, List<StepWord> told) {
        int clause = DraftBook.ownClauseEnd(outer);
        boolean paper = outer.noun().kind().matches("agreement|contract|memorandum|protocol|treaty|proposal|fund|aid");
        boolean things = inner.noun().kind().matches("project|fund|aid|commitment|initiative|sanctions");
        boolean inside = inner.first() > outer.head().index() && inner.last() <= Math.max(outer.last(), clause);
        boolean own = told.stream()
                .anyMatch(step -> step.word().index() > inner.last()
                        && step.word().index() <= Math.max(outer.last(), clause)
                        && step.modality() == Modality.HAPPENED);
        if (pays(outer, inner) && told.isEmpty()) {
            Draft work = of(outer);
            if (work != null && work.amount == null) {
                work.amount = amounts.of(inner);
            }
            return work != null;
        }
        Draft draft = paper && things && inside && !own ? of(outer) : null;
        if (draft == null || book.known(inner, List.of(), told, false, null) != null) {
            return false;
        }
        draft.withinWords.addAll(inner.words());
        draft.otherNames.add(inner.name());
        draft.within.add(DraftBook.family(inner.noun().kind()));
        if (draft.amount == null) {
            draft.amount = amounts.of(inner);
        }
        return true;
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
                && actors.stream().noneMatch(actor -> parties.stream().anyMatch(party -> Parties.isOf(actor, party)));
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
                        lexicon.inSet("agreement-papers", thing.head().lemma()) ? StepKind.SIGNED : StepKind.AGREED,
                        time.date(),
                        Modality.HAPPENED,
                        List.of(),
                        List.of(),
                        article.article()
                                .text()
                                .evidence(PhraseBounds.span(thing.sentence(), thing.first(), thing.last())))));
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
        Span words = PhraseBounds.span(sentence, thing.first(), of + 1);
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
        DateSpan date = dates.of(sentence, word, phrase);
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

    List<Participant> states(List<Participant> found) {
        return Parties.states(found, article.cast()::country);
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
}
