package io.dragoman.coding.agreement;

import io.dragoman.coding.article.ArticleReading;
import io.dragoman.coding.article.CodedEvent;
import io.dragoman.coding.event.Reading;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.mention.Participant;
import io.dragoman.record.ActorType;
import io.dragoman.record.Agreement;
import io.dragoman.record.DatePrecision;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Evidence;
import io.dragoman.record.Figure;
import io.dragoman.record.Modality;
import io.dragoman.record.Span;
import io.dragoman.record.StepKind;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what one state promises or gives another without a paper that is named: "pledged <u>two patrol boats</u>",
 * "provided <u>$4 billion in credit</u>". It must be counted, so that somebody can ask later whether all of it came. A sum
 * that belongs to an agreement found before is that one's money. Immutable.
 */
final class Pledges {

    private static final int LONGEST = 14;
    private static final String GIVEN = "07";
    private static final String PROMISED = "033";

    private final Lexicon lexicon;
    private final List<Figure> figures;

    Pledges(Lexicon lexicon, List<Figure> figures) {
        this.lexicon = lexicon;
        this.figures = figures;
    }

    void find(ArticleReading article, AgreementCollection collection) {
        for (CodedEvent coded : article.events()) {
            String code = coded.event().cameo();
            boolean told = coded.event().modality() == Modality.HAPPENED
                    || coded.event().modality() == Modality.ONGOING
                    || coded.event().modality() == Modality.PLANNED;
            boolean promised = code != null
                    && (code.startsWith(PROMISED)
                            || (code.startsWith("03")
                                    && lexicon.inSet(
                                            "pledge-verbs",
                                            coded.reading().trigger().lemma())));
            if (code != null && told && (code.startsWith(GIVEN) || promised)) {
                find(article, coded, code.startsWith(GIVEN), collection);
            }
        }
    }

    private void find(ArticleReading article, CodedEvent coded, boolean given, AgreementCollection collection) {
        Reading reading = coded.reading();
        Sentence sentence = coded.actors().sentence();
        Token thing = thing(sentence, reading.trigger());
        if (thing == null) {
            return;
        }
        int last = last(sentence, thing);
        int first = first(sentence, thing);
        Span phrase = PhraseBounds.span(sentence, first, last);
        Figure figure = figureIn(phrase);
        boolean counted = !sentence.children(thing, Role.NUMBER).isEmpty()
                && lexicon.inSet("agreement-undertaken", reading.trigger().lemma());
        if (figure == null && !counted) {
            return;
        }
        Agreement.Amount amount = figure != null && figure.unit().matches("[A-Z]{3}")
                ? new Agreement.Amount(figure.value(), figure.unit(), figure.qualifier())
                : null;
        boolean real = coded.event().modality() != Modality.PLANNED;
        Draft draft = collection.book().drafts().stream()
                .filter(each -> each.holds(phrase))
                .findFirst()
                .orElse(null);
        Set<Participant> sources = participants(article, coded.event().source());
        boolean business = !sources.isEmpty()
                && sources.stream()
                        .allMatch(each -> each.entry() == null
                                && String.valueOf(each.code()).matches("[A-Z]{3} BUS.*|BUS.*"));
        if (business) {
            // A firm's own spending is not promised to a state.
            return;
        }
        if (draft == null) {
            Set<Participant> parties = new LinkedHashSet<>(sources);
            parties.addAll(participants(article, coded.event().target()));
            sources.stream()
                    .map(coded.actors()::otherState)
                    .filter(Objects::nonNull)
                    .filter(each -> DraftBook.countries(List.copyOf(parties)).size() < 2)
                    .findFirst()
                    .ifPresent(parties::add);
            parties.removeIf(each -> each.country() == null && each.type() != ActorType.IGO);
            List<Participant> states = collection.states(List.copyOf(parties));
            if (DraftBook.countries(states).size() < 2) {
                return;
            }
            String name = article.article().text().slice(phrase).replaceAll("\\s+", " ");
            draft = new Draft(Draft.kind("aid"), thing.lemma(), name, sentence.index());
            draft.explicit = true;
            draft.named = true;
            draft.parties.addAll(states);
            draft.amount = amount;
            draft.evidence.add(phrase.union(reading.trigger().span()));
            collection.book().add(draft);
            collection.step(
                    draft,
                    collection.article().sentences().get(sentence.index()),
                    new StepWord(
                            given && real ? StepKind.IN_PROGRESS : StepKind.ANNOUNCED,
                            reading.trigger(),
                            reading.trigger(),
                            last,
                            given && !real ? Modality.PLANNED : Modality.HAPPENED,
                            List.of()),
                    phrase,
                    List.copyOf(sources));
        }
        if (amount != null
                && draft.money.stream().noneMatch(money -> money.amount().equals(amount))) {
            Evidence proof = article.article()
                    .text()
                    .evidence(phrase.union(reading.trigger().span()));
            sources.forEach(Participant::use);
            draft.money.add(new Agreement.Money(
                    given && real ? Agreement.MoneyStage.DISBURSED : Agreement.MoneyStage.PLEDGED,
                    amount,
                    isAhead(coded.event().date()) ? null : coded.event().date(),
                    sources.stream().map(Participant::id).toList(),
                    proof));
        }
    }

    private static boolean isAhead(@Nullable DateSpan date) {
        return date == null || date.precision() == DatePrecision.FUTURE;
    }

    private static Set<Participant> participants(ArticleReading article, List<String> ids) {
        Set<Participant> found = new LinkedHashSet<>();
        for (String id : ids) {
            article.cast().byId(id).ifPresent(found::add);
        }
        return found;
    }

    private static @Nullable Token thing(Sentence sentence, Token trigger) {
        if (trigger.isNoun()) {
            return trigger;
        }
        Token object = sentence.child(trigger, Role.OBJECT);
        Token thing = object != null ? object : sentence.child(trigger, Role.PASSIVE_SUBJECT);
        return thing != null && (thing.isNoun() || thing.tag().equals("CD")) ? thing : null;
    }

    private static int first(Sentence sentence, Token thing) {
        int first = thing.index();
        while (first > 0
                && sentence.isUnder(sentence.token(first - 1), thing)
                && !sentence.token(first - 1).form().matches("[,;:()]|[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir")) {
            first--;
        }
        return first;
    }

    private static int last(Sentence sentence, Token thing) {
        int last = thing.index();
        List<Token> words = new ArrayList<>(sentence.between(last + 1, sentence.size()));
        for (Token word : words) {
            boolean ends = word.form().matches("[,;:().]|which|who|that|from|during|under")
                    || word.role() == Role.RELATIVE_CLAUSE
                    || !sentence.isUnder(word, thing)
                    || word.index() - thing.index() > LONGEST;
            if (ends) {
                break;
            }
            last = word.index();
        }
        return last;
    }

    private @Nullable Figure figureIn(Span phrase) {
        return figures.stream()
                .filter(figure -> phrase.overlaps(figure.evidence().get(0).span()))
                .findFirst()
                .orElse(null);
    }
}
