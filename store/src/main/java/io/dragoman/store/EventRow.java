package io.dragoman.store;

import io.dragoman.record.Category;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Evidence;
import io.dragoman.record.Modality;
import io.dragoman.record.RuleReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event with its participants' names in place of their ids.
 *
 * @param article id of the article's record
 * @param articleId the name its user knows the article by
 * @param id the event's id within its article
 * @param evidence the first piece of evidence
 */
public record EventRow(
        String article,
        String articleId,
        @Nullable String title,
        String id,
        @Nullable Category category,
        @Nullable String mode,
        @Nullable String cameo,
        @Nullable Double goldstein,
        @Nullable Double ploverScore,
        List<Participant> source,
        List<Participant> target,
        boolean symmetric,
        @Nullable DateSpan date,
        @Nullable String place,
        Modality modality,
        RuleReference rule,
        @Nullable Evidence evidence) {
    public EventRow {
        source = List.copyOf(source);
        target = List.copyOf(target);
    }

    /** An actor as it takes part in an event. */
    public record Participant(
            String name, @Nullable String code, @Nullable String country) {}
}
