package io.dragoman.coding.lexicon;

import io.dragoman.record.Modality;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code ontology/composition.tsv}: what an operator makes of an act.
 *
 * @param act a CAMEO code prefix, a PLOVER category, {@code coop}, {@code conflict} or {@code *}
 * @param result CAMEO code; {@code =} keeps the act's, {@code -} codes nothing
 * @param modality null keeps the act's
 */
public record Composition(
        String act, String result, @Nullable Modality modality) {

    boolean fits(String code, Ontology.@Nullable CameoCode known) {
        if (act.equals("*")) {
            return true;
        }
        if (Character.isDigit(act.charAt(0))) {
            return code.startsWith(act);
        }
        if (known == null) {
            return false;
        }
        return switch (act) {
            case "coop" -> known.category().quad().cooperative();
            case "conflict" -> !known.category().quad().cooperative();
            default -> known.category().name().toLowerCase(Locale.ROOT).equals(act.toLowerCase(Locale.ROOT));
        };
    }
}
