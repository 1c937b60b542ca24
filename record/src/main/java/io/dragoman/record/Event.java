package io.dragoman.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom, when, where.
 *
 * @param category PLOVER category; null for acts that PLOVER has no category for
 * @param mode PLOVER mode, null if none
 * @param cameo CAMEO code (a string: leading zeros count)
 * @param contexts PLOVER contexts
 * @param goldstein score of the CAMEO code on Goldstein's scale, −10 … +10; null where the scale has none
 * @param ploverScore score of category and mode in the PLOVER manual, −10 … +10
 * @param source ids of the actors who act
 * @param target ids of the actors acted upon
 * @param symmetric whether source and target stand in for each other ("A and B met")
 * @param place name of the place, as in the article's places
 * @param attributedTo ids of the actors whose word the report rests on
 * @param trigger the word that names the act
 * @param rule the frame that fired
 * @param governors the frames that act upon it, outermost first
 * @param evidence the clause or sentence that reports it
 */
public record Event(
        String id,
        @Nullable Category category,
        @Nullable String mode,
        @Nullable String cameo,
        List<String> contexts,
        @Nullable Double goldstein,
        @Nullable Double ploverScore,
        List<String> source,
        List<String> target,
        boolean symmetric,
        @Nullable DateSpan date,
        @Nullable String place,
        Modality modality,
        List<String> attributedTo,
        Evidence trigger,
        RuleReference rule,
        List<RuleReference> governors,
        List<Evidence> evidence)
        implements RecordItem {
    public Event {
        contexts = List.copyOf(contexts);
        source = List.copyOf(source);
        target = List.copyOf(target);
        attributedTo = List.copyOf(attributedTo);
        governors = List.copyOf(governors);
        evidence = List.copyOf(evidence);
    }

    /**
     * Whether it counts where acts are added up: what took place, and what did not where its category says already that it
     * is only promised, threatened or refused.
     */
    public boolean counts() {
        return category != null
                && switch (modality) {
                    case HAPPENED, ONGOING -> true;
                    case PLANNED -> category == Category.AGREE || category == Category.THREATEN;
                    case NOT_HAPPENED -> category == Category.REJECT;
                    case HYPOTHETICAL, ALLEGED -> false;
                };
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
