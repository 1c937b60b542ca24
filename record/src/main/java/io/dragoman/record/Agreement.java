package io.dragoman.record;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one article reports of an agreement: the steps it names. The ledger's stage, delivery and money follow from the
 * steps of all articles.
 *
 * @param name as the article names it, without its article and quotation marks
 * @param kind treaty, agreement, memorandum, protocol, accession, plan, pact, fund, initiative, joint_body, invitation,
 *     visit, ceasefire, sanctions, loan, contract …; null where the name does not tell
 * @param base the agreement that this one amends, carries out or accedes to, as named
 * @param parties ids of actors
 * @param status the exchange format's one word, as far as this article tells
 * @param steps in the order of the text
 * @param amount what it is worth as a whole; null where none is named
 * @param money what was pledged and paid of it
 */
public record Agreement(
        String id,
        String name,
        List<String> otherNames,
        @Nullable String kind,
        @Nullable String base,
        List<String> parties,
        String status,
        List<Provision> provisions,
        List<Step> steps,
        @Nullable Amount amount,
        List<Money> money,
        List<Evidence> evidence)
        implements RecordItem {
    public Agreement {
        otherNames = List.copyOf(otherNames);
        parties = List.copyOf(parties);
        provisions = List.copyOf(provisions);
        steps = List.copyOf(steps);
        money = List.copyOf(money);
        evidence = List.copyOf(evidence);
    }

    /**
     * A step of an agreement's life, or a word on its delivery.
     *
     * @param date when it was taken; null where the article does not tell
     * @param modality whether it was taken: "was not signed" is signed, not happened
     * @param actors ids of those who took it
     * @param statedBy ids of those whose word it rests on; empty where the article reports it itself
     * @param proof the words that tell
     */
    public record Step(
            StepKind step,
            @Nullable DateSpan date,
            Modality modality,
            List<String> actors,
            List<String> statedBy,
            @Nullable Evidence proof) {
        public Step {
            actors = List.copyOf(actors);
            statedBy = List.copyOf(statedBy);
        }

        /** A step that was taken, reported by the article itself. */
        public static Step taken(
                StepKind step, @Nullable DateSpan date, List<String> actors, @Nullable Evidence proof) {
            return new Step(step, date, Modality.HAPPENED, actors, List.of(), proof);
        }
    }

    /**
     * Something that the agreement obliges or entitles to.
     *
     * @param due null where no time is set
     * @param obliged ids of those who have to do it; empty for all or where the article does not tell
     */
    public record Provision(
            String text,
            @Nullable DateSpan due,
            List<String> obliged,
            @Nullable Evidence evidence) {
        public Provision {
            obliged = List.copyOf(obliged);
        }
    }

    /** How far money has come. */
    public enum MoneyStage {
        PLEDGED,
        COMMITTED,
        ALLOCATED,
        DISBURSED;

        /** The word used in every output: lower case. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A sum that somebody promised or paid under the agreement.
     *
     * @param by ids of those who pay
     */
    public record Money(
            MoneyStage stage,
            Amount amount,
            @Nullable DateSpan date,
            List<String> by,
            @Nullable Evidence evidence) {
        public Money {
            by = List.copyOf(by);
        }
    }

    /** A sum: value in whole units of {@code unit} (ISO 4217 for money). */
    public record Amount(
            double value, String unit, @Nullable String qualifier) {}

    /** Where it stands after the steps of this article alone, in their order. */
    public AgreementState state() {
        return AgreementState.after(steps);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
