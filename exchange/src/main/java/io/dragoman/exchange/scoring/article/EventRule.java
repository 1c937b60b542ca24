package io.dragoman.exchange.scoring.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An event is found by its sentence, its category and the countries on both sides. */
final class EventRule implements MatchRule<GoldEvent> {

    /** Categories of acts that were not, or not yet, carried out: they say what a modality would. */
    private static final Set<String> FOLDED = Set.of("AGREE", "THREATEN", "REJECT", "REQUEST");

    private static final String COARSE = "modality_coarse";

    private final EvidenceOverlap overlap;
    private final ParticipantReader participants;
    private final Sides sides;

    EventRule(EvidenceOverlap overlap, ParticipantReader participants, Sides sides) {
        this.overlap = overlap;
        this.participants = participants;
        this.sides = sides;
    }

    @Override
    public @Nullable Fit fit(GoldEvent gold, SystemItem item) {
        if (!overlap.holds(gold, item.spans())) {
            return null;
        }
        Set<String> accepted = new HashSet<>(gold.categoriesAccepted());
        if (!gold.category().isEmpty()) {
            accepted.add(gold.category());
        }
        String category = category(gold, item);
        boolean neitherHasOne = category.isEmpty() && gold.category().isEmpty();
        if (!accepted.contains(category) && !neitherHasOne) {
            return null;
        }
        Boolean exact = exactSides(gold, item);
        if (exact == null) {
            return null;
        }
        Fit fit = Fit.bare()
                .with("category", gold.category().isEmpty() || gold.category().equals(category))
                .with("participants_exact", exact)
                .with("date", gold.date().agrees(DateRange.read(item.field("date"))));
        return categorySaysIt(gold, category) ? fit : withModality(fit, gold, item);
    }

    /** The system's category; YIELD, a name for two categories, as the one of them that gold has or accepts. */
    private static String category(GoldEvent gold, SystemItem item) {
        String category = item.string("category").toUpperCase(Locale.ROOT);
        if (category.equals("YIELD")) {
            List<String> candidates = new ArrayList<>(List.of(gold.category()));
            candidates.addAll(gold.categoriesAccepted());
            for (String candidate : candidates) {
                if (candidate.equals("CONCEDE") || candidate.equals("RETREAT")) {
                    return candidate;
                }
            }
        }
        return category;
    }

    /** Whether the very actors are named; null where not even the countries are, or too many are. */
    private @Nullable Boolean exactSides(GoldEvent gold, SystemItem item) {
        List<Participant> source = participants.read(item.field("source"));
        List<Participant> target = participants.read(item.field("target"));
        if (gold.symmetric()) {
            List<String> bothGold = joined(gold.source(), gold.target());
            List<Participant> both = joined(source, target);
            boolean agree = sides.sameDyad(bothGold, both, gold.also()) && sides.fewEnough(bothGold, both);
            return agree ? sides.sameActor(gold.source(), both) && sides.sameActor(gold.target(), both) : null;
        }
        boolean agree = sides.sameCountry(gold.source(), source, gold.also())
                && sides.sameCountry(gold.target(), target, gold.also())
                && sides.fewEnough(gold.source(), source)
                && sides.fewEnough(gold.target(), target);
        return agree ? sides.sameActor(gold.source(), source) && sides.sameActor(gold.target(), target) : null;
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }

    /** Whether the category of either side already tells what became of the act, so that modality is not judged. */
    private static boolean categorySaysIt(GoldEvent gold, String category) {
        Reality reality = Reality.of(gold.modality());
        boolean refused = reality == Reality.NEGATED;
        boolean byGold = FOLDED.contains(gold.category())
                && (reality == Reality.REAL
                        || reality == Reality.IRREAL
                        || (refused && gold.category().equals("REJECT")));
        boolean bySystem =
                FOLDED.contains(category) && (reality == Reality.IRREAL || (refused && category.equals("REJECT")));
        return byGold || bySystem;
    }

    private static Fit withModality(Fit fit, GoldEvent gold, SystemItem item) {
        Set<String> right = new HashSet<>(gold.modalitiesAccepted());
        right.add(gold.modality());
        String modality = Reality.modality(item);
        boolean coarse = right.stream().anyMatch(word -> Reality.of(word) == Reality.of(modality));
        return fit.with("modality", right.contains(modality)).with(COARSE, coarse);
    }

    @Override
    public Set<String> reportedOnly() {
        return Set.of("modality", "role", "category");
    }

    @Override
    public boolean negationError(GoldEvent gold, SystemItem item, Fit fit) {
        Reality reality = Reality.of(gold.modality());
        return reality != Reality.REAL
                && reality != Reality.UNKNOWN
                && Reality.of(Reality.modality(item)) == Reality.REAL
                && fit.wrong(COARSE);
    }
}
