package io.dragoman.web.desk;

import io.dragoman.record.ArticleRecord;
import io.dragoman.record.RuleReference;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads articles and explains what was found in them. Thread-safe; calls may take seconds while models load. */
public interface Desk {

    /** Begins to load what reading needs, if that has not begun. */
    void warmUp();

    /**
     * Reads an article; nothing is kept.
     *
     * @throws RefusedArticle if it cannot be read, with what to do about it
     */
    ArticleRecord read(Submission submission);

    /** Why a sentence is coded as it is: actors, parse, frames, what governs them; as text in lines. */
    String explain(String sentence, @Nullable LocalDate date);

    /** The entry of the lexicon that made an item, as it stands in its file; none if it is not there any more. */
    List<String> entry(RuleReference rule);

    /** What a CAMEO code stands for; null if it is none. */
    @Nullable
    String cameo(String code);
}
