package io.dragoman.chronicle.ledger;

import io.dragoman.chronicle.Corroboration;
import io.dragoman.chronicle.Party;
import io.dragoman.chronicle.Report;
import io.dragoman.chronicle.Roster;
import io.dragoman.record.Agreement;
import io.dragoman.record.AgreementStage;
import io.dragoman.record.AgreementState;
import io.dragoman.record.Delivery;
import io.dragoman.record.StepKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An agreement and its history. Immutable.
 *
 * @param id article and item of its first report, so that it stays while later articles come in
 * @param kind null where no article tells
 * @param base the agreement that it amends, carries out or accedes to, as named
 * @param amount what it is worth, by the latest article that tells
 * @param steps in the order of their days
 * @param reports one for each article that names it, in the order of publication
 */
public record LedgerEntry(
        String id,
        String name,
        List<String> otherNames,
        @Nullable String kind,
        @Nullable String base,
        List<Party> parties,
        List<Provision> provisions,
        List<LedgerStep> steps,
        Agreement.@Nullable Amount amount,
        List<LedgerMoney> money,
        Corroboration corroboration,
        List<Report> reports) {

    /** What it obliges to, and where that stands. */
    public record Provision(Agreement.Provision provision, Report report) {}

    public LedgerEntry {
        otherNames = List.copyOf(otherNames);
        parties = List.copyOf(parties);
        provisions = List.copyOf(provisions);
        steps = List.copyOf(steps);
        money = List.copyOf(money);
        reports = List.copyOf(reports);
    }

    /** Where it stands after all steps. */
    public AgreementState state() {
        return state(LocalDate.MAX);
    }

    /**
     * Where it stood at the end of a day, by what is known now. It is ratified when all of its parties have ratified it, as
     * far as the reports say who has.
     */
    public AgreementState state(LocalDate day) {
        Set<String> waiting = new TreeSet<>(countries());
        List<Agreement.Step> taken = new ArrayList<>();
        for (LedgerStep step : history(day)) {
            Set<String> by = Roster.countries(step.actors());
            boolean oneSided = step.step() == StepKind.RATIFIED && step.taken() && !by.isEmpty();
            if (oneSided) {
                waiting.removeAll(by);
            }
            if (!oneSided || waiting.isEmpty()) {
                taken.add(step.plain());
            }
        }
        return AgreementState.after(taken);
    }

    /** The codes of the countries that have ratified it by a day. */
    public Set<String> ratifiedBy(LocalDate day) {
        Set<String> countries = new TreeSet<>();
        history(day).stream()
                .filter(step -> step.step() == StepKind.RATIFIED && step.taken())
                .forEach(step -> countries.addAll(Roster.countries(step.actors())));
        return countries;
    }

    /** The steps up to a day; those of which not even the day of a report is known come first. */
    public List<LedgerStep> history(LocalDate day) {
        return steps.stream()
                .filter(step -> step.effective() == null || !step.effective().isAfter(day))
                .toList();
    }

    /**
     * The money up to a day: at each stage the greatest sum reported in a unit, as later reports mostly repeat or add up
     * earlier ones.
     */
    public Map<Agreement.MoneyStage, Agreement.Amount> money(LocalDate day) {
        Map<Agreement.MoneyStage, Agreement.Amount> sums = new EnumMap<>(Agreement.MoneyStage.class);
        for (LedgerMoney sum : money) {
            if (sum.effective() == null || !sum.effective().isAfter(day)) {
                sums.merge(sum.stage(), sum.amount(), LedgerEntry::greater);
            }
        }
        return sums;
    }

    private static Agreement.Amount greater(Agreement.Amount one, Agreement.Amount other) {
        return other.unit().equals(one.unit()) && other.value() < one.value() ? one : other;
    }

    /** The day of the last report up to a day; null where none of them has a day. */
    public @Nullable LocalDate lastReport(LocalDate day) {
        return reports.stream()
                .map(Report::published)
                .filter(Objects::nonNull)
                .filter(published -> !published.isAfter(day))
                .reduce((first, second) -> second.isAfter(first) ? second : first)
                .orElse(null);
    }

    /** Whether one would expect to hear of it: it has not ended and is not done. */
    public boolean isOpen(LocalDate day) {
        AgreementState state = state(day);
        AgreementStage stage = state.stage();
        return (stage == null || !stage.ended())
                && state.delivery() != Delivery.DONE
                && state.delivery() != Delivery.ABANDONED;
    }

    public Set<String> countries() {
        return Roster.countries(parties);
    }

    /** Whether all of some countries are among its parties. */
    public boolean isBetween(Collection<String> countries) {
        return countries().containsAll(countries);
    }
}
