package io.dragoman.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one article reports of an agreement: the steps it names. The ledger's stage, delivery and money follow from the
 * steps of all articles.
 *
 * @param kind base, protocol, accession, plan, fund, joint body …
 * @param status the exchange format's one word
 * @param amount null where none is named
 */
public record Agreement(
        String id,
        String name,
        List<String> otherNames,
        @Nullable String kind,
        List<String> parties,
        String status,
        List<Step> steps,
        @Nullable Amount amount,
        List<Evidence> evidence)
        implements RecordItem {
    public Agreement {
        otherNames = List.copyOf(otherNames);
        parties = List.copyOf(parties);
        steps = List.copyOf(steps);
        evidence = List.copyOf(evidence);
    }

    /** A dated step of an agreement's life: signed, ratified, suspended … */
    public record Step(
            String step,
            @Nullable DateSpan date,
            List<String> actors,
            @Nullable Evidence proof) {
        public Step {
            actors = List.copyOf(actors);
        }
    }

    /** A sum: value in whole units of {@code unit} (ISO 4217 for money). */
    public record Amount(
            double value, String unit, @Nullable String qualifier) {}

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
