package io.dragoman.chronicle.ledger;

import io.dragoman.chronicle.Party;
import io.dragoman.chronicle.Report;
import io.dragoman.record.Agreement;
import io.dragoman.record.DateSpan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sum under an agreement, reported once or often.
 *
 * @param effective the day from which it counts; null where neither date nor day of a report is known
 */
public record LedgerMoney(
        Agreement.MoneyStage stage,
        Agreement.Amount amount,
        @Nullable DateSpan date,
        @Nullable LocalDate effective,
        List<Party> by,
        List<Report> proofs) {

    static final Comparator<LedgerMoney> ORDER = Comparator.comparing(
                    LedgerMoney::effective, Comparator.<@Nullable LocalDate>nullsFirst(Comparator.naturalOrder()))
            .thenComparing(LedgerMoney::stage)
            .thenComparing(money -> money.amount().unit())
            .thenComparing(money -> money.amount().value())
            .thenComparing(money -> money.proofs().get(0));

    public LedgerMoney {
        by = List.copyOf(by);
        proofs = List.copyOf(proofs);
    }
}
