package io.dragoman.coding.agreement;

import io.dragoman.coding.article.ArticleReading;
import io.dragoman.coding.article.SentenceReading;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.mention.Participant;
import io.dragoman.record.ActorType;
import io.dragoman.record.Agreement;
import io.dragoman.record.AgreementStage;
import io.dragoman.record.AgreementState;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Delivery;
import io.dragoman.record.Evidence;
import io.dragoman.record.Modality;
import io.dragoman.record.StepKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the records of agreements from what was collected of them. Belongs to one article and one thread. */
final class AgreementRecords {

    private static final int MOST_EVIDENCE = 6;

    private final Lexicon lexicon;
    private final ArticleReading article;

    AgreementRecords(Lexicon lexicon, ArticleReading article) {
        this.lexicon = lexicon;
        this.article = article;
    }

    /** In the order in which the agreements were first told of. */
    List<Agreement> of(DraftBook book) {
        List<Agreement> agreements = new ArrayList<>();
        for (Draft draft : book.drafts()) {
            issued(draft);
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

    /** "In the joint statement the two sides condemn …": what can be read has been adopted. */
    private void issued(Draft draft) {
        DateSpan read = draft.read;
        if (read != null && draft.steps.isEmpty()) {
            draft.explicit = true;
            draft.steps.add(new Agreement.Step(
                    StepKind.SIGNED,
                    read,
                    Modality.HAPPENED,
                    List.of(),
                    List.of(),
                    article.article().text().evidence(draft.evidence.get(0))));
        }
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
        if (alone && other && home != null && parties.stream().noneMatch(each -> Parties.isOf(each, home))) {
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

    /** Whether an intended step would move on what has been reached; what is only thinkable moves nothing. */
    private static boolean isAhead(Agreement.Step step, AgreementState state) {
        AgreementStage stage = step.step().stage();
        AgreementStage reached = state.stage();
        boolean begun = step.step() == StepKind.IN_PROGRESS && state.delivery() == Delivery.IN_PROGRESS;
        return step.modality() == Modality.PLANNED
                && !begun
                && (reached == null || !reached.ended())
                && (stage == null || reached == null || stage.compareTo(reached) > 0);
    }

    /** "Peru does not withdraw from the treaty": what did not befall it leaves it as it was. */
    private static boolean isSpared(Agreement.Step step) {
        return step.modality() == Modality.NOT_HAPPENED
                && switch (step.step()) {
                    case WITHDRAWN, TERMINATED, EXPIRED, SUSPENDED, ABANDONED, BREACHED, STALLED, AMENDED -> true;
                    default -> false;
                };
    }

    /** That it will be talked about says less than anything that was done. */
    private static boolean isTalk(Agreement.Step step) {
        return step.step() == StepKind.DISCUSSED || step.step() == StepKind.NEGOTIATED;
    }

    /** Steps as they followed each other, as far as dates tell; what is planned comes last. */
    private List<Agreement.Step> byDate(List<Agreement.Step> steps) {
        LocalDate published = article.article().document().published();
        List<Agreement.Step> real = steps.stream()
                .filter(step -> step.modality() != Modality.PLANNED && step.modality() != Modality.HYPOTHETICAL)
                .toList();
        AgreementState reached = AgreementState.after(real);
        boolean spared = steps.stream().anyMatch(step -> !isSpared(step));
        LocalDate now = published == null ? LocalDate.MAX.minusDays(1) : published;
        return steps.stream()
                .filter(step -> !spared || !isSpared(step))
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
