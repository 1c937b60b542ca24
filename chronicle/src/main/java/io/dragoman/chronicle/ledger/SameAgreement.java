package io.dragoman.chronicle.ledger;

import io.dragoman.chronicle.Days;
import io.dragoman.chronicle.Words;
import io.dragoman.record.Agreement;
import io.dragoman.record.Modality;
import io.dragoman.record.StepKind;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Whether two reports mean the same agreement: nothing about them may contradict (parties, kind, days of the steps that
 * are taken once), and something must tell: the words of the name, a step on the same day, the same sum.
 */
final class SameAgreement implements BiPredicate<Mention, Mention> {

    private static final double MOST_WORDS = 0.6;
    private static final double SAME_SUM = 0.01;

    /** Steps that an agreement takes once, so that two different days are two agreements. */
    private static final Set<StepKind> ONCE = Set.of(StepKind.INITIALLED, StepKind.SIGNED, StepKind.ENTERED_INTO_FORCE);

    /** Kinds that may be called by each other's names; a kind that is not here stands for itself. */
    private static final Map<String, String> FAMILIES = Map.ofEntries(
            Map.entry("treaty", "agreement"),
            Map.entry("pact", "agreement"),
            Map.entry("accord", "agreement"),
            Map.entry("convention", "agreement"),
            Map.entry("deal", "agreement"),
            Map.entry("contract", "agreement"),
            Map.entry("base", "agreement"),
            Map.entry("arrangement", "agreement"),
            Map.entry("memorandum", "agreement"),
            Map.entry("document", "agreement"),
            Map.entry("amendment", "protocol"),
            Map.entry("concept", "plan"),
            Map.entry("programme", "plan"),
            Map.entry("initiative", "plan"),
            Map.entry("roadmap", "plan"),
            Map.entry("project", "plan"),
            Map.entry("proposal", "plan"),
            Map.entry("loan", "fund"),
            Map.entry("credit", "fund"),
            Map.entry("grant", "fund"),
            Map.entry("aid", "fund"),
            Map.entry("truce", "ceasefire"),
            Map.entry("visit", "invitation"));

    @Override
    public boolean test(Mention one, Mention other) {
        return kindsAgree(one, other)
                && partiesAgree(one, other)
                && daysAgree(one.agreement(), other.agreement())
                && (namesTell(one, other) || daysTell(one, other) || sumsTell(one, other));
    }

    private static boolean kindsAgree(Mention one, Mention other) {
        String kind = family(one.agreement().kind());
        String otherKind = family(other.agreement().kind());
        return kind == null || otherKind == null || kind.equals(otherKind);
    }

    static @Nullable String family(@Nullable String kind) {
        return kind == null ? null : FAMILIES.getOrDefault(kind, kind);
    }

    /** One side names no party that the other does not, or both name two of the same. */
    private static boolean partiesAgree(Mention one, Mention other) {
        Set<String> first = one.countries();
        Set<String> second = other.countries();
        return first.containsAll(second) || second.containsAll(first) || Words.common(first, second) >= 2;
    }

    private static boolean daysAgree(Agreement one, Agreement other) {
        for (Agreement.Step step : one.steps()) {
            for (Agreement.Step second : other.steps()) {
                boolean both = step.step() == second.step() && ONCE.contains(step.step()) && taken(step, second);
                if (both && step.date() != null && second.date() != null && !Days.overlap(step.date(), second.date())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean taken(Agreement.Step one, Agreement.Step other) {
        return one.modality() == Modality.HAPPENED && other.modality() == Modality.HAPPENED;
    }

    private static boolean namesTell(Mention one, Mention other) {
        if (Words.shared(one.words(), other.words()) < MOST_WORDS) {
            return false;
        }
        int common = Words.common(one.words(), other.words());
        // A single common word tells only where the parties tell too, or where it is all of both names.
        return sharedParties(one, other) || common >= 2 || one.words().equals(other.words());
    }

    private static boolean sharedParties(Mention one, Mention other) {
        return Words.common(one.countries(), other.countries()) >= 2;
    }

    /** Two documents of a kind are signed on one day often enough: names that differ speak against it. */
    private static boolean daysTell(Mention one, Mention other) {
        if (!sharedParties(one, other) || differ(one, other)) {
            return false;
        }
        return one.agreement().steps().stream()
                .anyMatch(step -> other.agreement().steps().stream()
                        .anyMatch(second -> step.step() == second.step()
                                && ONCE.contains(step.step())
                                && taken(step, second)
                                && Days.isExact(step.date())
                                && Days.isExact(second.date())));
    }

    private static boolean sumsTell(Mention one, Mention other) {
        Agreement.Amount sum = one.agreement().amount();
        Agreement.Amount second = other.agreement().amount();
        return sum != null
                && second != null
                && sharedParties(one, other)
                && !differ(one, other)
                && sum.unit().equals(second.unit())
                && Math.abs(sum.value() - second.value()) <= SAME_SUM * Math.max(sum.value(), second.value());
    }

    private static boolean differ(Mention one, Mention other) {
        return !one.words().isEmpty() && !other.words().isEmpty() && Words.common(one.words(), other.words()) == 0;
    }
}
