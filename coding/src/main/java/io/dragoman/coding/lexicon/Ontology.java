package io.dragoman.coding.lexicon;

import io.dragoman.record.Agreement;
import io.dragoman.record.AgreementState;
import io.dragoman.record.Category;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The CAMEO and PLOVER tables, the table that composes operators with acts, and the one that sums up agreements in a word.
 * Immutable.
 */
public final class Ontology {

    private final Map<String, CameoCode> codes;
    private final Map<String, Double> ploverScores;
    private final Set<String> sectors;
    private final Map<Operator, List<Composition>> compositions;
    private final List<StatusLine> statuses;

    Ontology(
            Map<String, CameoCode> codes,
            Map<String, Double> ploverScores,
            Set<String> sectors,
            Map<Operator, List<Composition>> compositions,
            List<StatusLine> statuses) {
        this.codes = Map.copyOf(codes);
        this.ploverScores = Map.copyOf(ploverScores);
        this.sectors = Set.copyOf(sectors);
        this.compositions = Map.copyOf(compositions);
        this.statuses = List.copyOf(statuses);
    }

    /** Null for a code that CAMEO does not have or that PLOVER leaves out. */
    public @Nullable CameoCode code(String code) {
        return codes.get(code);
    }

    /** What CAMEO calls the act of a code; null as for {@link #code(String)}. */
    public @Nullable String actName(String code) {
        CameoCode known = code(code);
        return known == null ? null : known.name();
    }

    /** PLOVER's score, −10 … +10; of the category alone where the mode has none. */
    public @Nullable Double ploverScore(Category category, @Nullable String mode) {
        Double exact = ploverScores.get(category + "/" + (mode == null ? "" : mode));
        return exact != null ? exact : ploverScores.get(category + "/");
    }

    public boolean isSector(String sector) {
        return sectors.contains(sector);
    }

    /** What an operator makes of an act, by the first line of the table that fits; null if the act stays as it is. */
    public @Nullable Composition compose(Operator operator, String code) {
        CameoCode act = codes.get(code);
        for (Composition line : compositions.getOrDefault(operator, List.of())) {
            if (line.fits(code, act)) {
                return line;
            }
        }
        return null;
    }

    /**
     * The exchange format's one word for where an agreement stands after some steps, which come in the order in which they
     * were taken; by the first line of the table that fits.
     */
    public String status(List<Agreement.Step> steps) {
        Agreement.Step last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
        AgreementState state = AgreementState.after(steps);
        return statuses.stream()
                .filter(line -> line.fits(
                        last == null ? null : last.step(),
                        state.stage(),
                        state.delivery(),
                        last == null ? null : last.modality()))
                .map(StatusLine::status)
                .findFirst()
                .orElse("announced");
    }

    /**
     * A CAMEO code.
     *
     * @param goldstein −10 … +10, null where the scale has none
     */
    public record CameoCode(
            String code,
            String name,
            Category category,
            @Nullable String mode,
            List<String> contexts,
            @Nullable Double goldstein) {}
}
