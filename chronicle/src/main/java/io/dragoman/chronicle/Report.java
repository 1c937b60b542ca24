package io.dragoman.chronicle;

import io.dragoman.record.Evidence;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where something is reported: an item of an article.
 *
 * @param article id of the article's record
 * @param articleId the name its user knows the article by
 * @param item id of the item in that article
 * @param published the day of publication; null where unknown
 * @param outlet null where unknown
 * @param evidence the words that report it; null where the item has none
 */
public record Report(
        String article,
        String articleId,
        String item,
        @Nullable LocalDate published,
        @Nullable String outlet,
        @Nullable Evidence evidence)
        implements Comparable<Report> {

    private static final Comparator<Report> ORDER = Comparator.comparing(
                    Report::published, Comparator.<@Nullable LocalDate>nullsLast(Comparator.naturalOrder()))
            .thenComparing(Report::article)
            .thenComparing(Report::item)
            .thenComparing(report -> report.evidence == null ? "" : report.evidence.text())
            .thenComparing(report ->
                    report.evidence == null ? 0 : report.evidence.span().start());

    /** By publication, then by ids: the order of everything in this module, whatever was read first. */
    @Override
    public int compareTo(Report other) {
        return ORDER.compare(this, other);
    }
}
