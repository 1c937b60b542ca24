package io.dragoman.exchange.scoring.article;

import io.dragoman.exchange.scoring.shared.Json;
import io.dragoman.exchange.scoring.shared.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An agreement is found by its sentence and half the words of its name; or, where no other agreement stands in that
 * sentence, by a party.
 */
final class AgreementRule implements MatchRule<GoldAgreement> {

    private static final double SAME_NAME = 0.5;

    private final EvidenceOverlap overlap;
    private final ParticipantReader participants;
    private final Sides sides;
    private final List<GoldAgreement> all;

    AgreementRule(EvidenceOverlap overlap, ParticipantReader participants, Sides sides, List<GoldAgreement> all) {
        this.overlap = overlap;
        this.participants = participants;
        this.sides = sides;
        this.all = all;
    }

    @Override
    public @Nullable Fit fit(GoldAgreement gold, SystemItem item) {
        if (!overlap.holds(gold, item.spans())) {
            return null;
        }
        List<Participant> parties = participants.read(item.field("parties"));
        boolean sameParties = sides.sameCountry(gold.allParties(), parties, List.of());
        boolean byName = sameName(gold, item) && (parties.isEmpty() || sameParties);
        boolean byParty =
                !parties.isEmpty() && sameParties && !hasRival(gold, item) && sides.fewEnough(gold.parties(), parties);
        if (!byName && !byParty) {
            return null;
        }
        String status = item.string("status");
        return Fit.bare()
                .with("status", gold.statuses().contains(status))
                .with("date", gold.dates().isEmpty() || anyDate(gold, item))
                .with("amount", gold.amount() == null || sameAmount(gold.amount(), item.field("amount")));
    }

    private static boolean sameName(GoldAgreement gold, SystemItem item) {
        String name = item.string("name");
        return gold.names().stream().anyMatch(known -> Words.overlap(known, name) >= SAME_NAME);
    }

    private boolean hasRival(GoldAgreement gold, SystemItem item) {
        return all.stream().anyMatch(other -> !other.id().equals(gold.id()) && overlap.holds(other, item.spans()));
    }

    private static boolean anyDate(GoldAgreement gold, SystemItem item) {
        JsonNode dates = item.field("dates");
        for (JsonNode date : Json.items(Json.blank(dates) ? item.field("date") : dates)) {
            DateRange range = DateRange.read(date);
            if (gold.dates().stream().anyMatch(known -> known.agrees(range))) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameAmount(JsonNode gold, JsonNode amount) {
        JsonNode value = amount.isObject() ? amount.path("value") : amount;
        Double number = Numbers.read(value);
        return number == null ? Json.absent(gold) : gold.isNumber() && number == Json.number(gold);
    }
}
