package io.dragoman.chronicle.ledger;

import io.dragoman.chronicle.Amounts;
import io.dragoman.chronicle.DateLabel;
import io.dragoman.record.AgreementStage;
import io.dragoman.record.AgreementState;
import io.dragoman.record.Delivery;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where an agreement stands as of a day, in words. */
public record Standing(LedgerEntry entry, LocalDate day) {

    /** Silence for longer than this many days is told. */
    private static final long SILENCE = 180;

    /**
     * Stage, who has ratified it, delivery, worth and money: all that is known of them, the stage always first.
     *
     * @param country the name of a country by its code
     */
    public List<String> parts(UnaryOperator<String> country) {
        AgreementState state = entry.state(day);
        List<String> parts = new ArrayList<>();
        parts.add(
                state.stage() == null
                        ? "stage not reported"
                        : words(state.stage().word()));
        Set<String> ratified = entry.ratifiedBy(day);
        if (!ratified.isEmpty() && state.stage() == AgreementStage.SIGNED) {
            parts.add("ratified by " + ratified.stream().map(country).collect(Collectors.joining(", ")));
        }
        if (state.delivery() != Delivery.UNKNOWN) {
            parts.add("delivery: " + words(state.delivery().word()));
        }
        if (entry.amount() != null) {
            parts.add(Amounts.of(entry.amount()));
        }
        entry.money(day).forEach((stage, sum) -> parts.add(stage.word() + " " + Amounts.of(sum)));
        return parts;
    }

    /** Since when nothing is heard of an agreement of which one would expect to hear; null where that is not long. */
    public @Nullable String silence() {
        LocalDate last = entry.lastReport(day);
        if (last == null || ChronoUnit.DAYS.between(last, day) <= SILENCE || !entry.isOpen(day)) {
            return null;
        }
        return "no report since " + DateLabel.of(last);
    }

    private static String words(String word) {
        return word.replace('_', ' ');
    }
}
