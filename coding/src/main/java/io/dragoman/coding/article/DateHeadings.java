package io.dragoman.coding.article;

import io.dragoman.coding.time.TimeMention;
import io.dragoman.record.DatePrecision;
import io.dragoman.record.DateSpan;
import io.dragoman.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The headings of a chronicle: paragraphs that hold a day or a month and nothing else ("14 July"), and say when the
 * paragraphs below them play. A single one is a dateline or the day of publication, not a heading.
 */
final class DateHeadings {

    private static final int FEWEST = 2;

    /** Characters about the date that are no words: a full stop, a colon. */
    private static final int SLACK = 2;

    private final NavigableMap<Integer, DateSpan> byParagraph;

    private DateHeadings(NavigableMap<Integer, DateSpan> byParagraph) {
        this.byParagraph = byParagraph;
    }

    static DateHeadings of(List<Sentence> sentences, List<TimeMention> times) {
        NavigableMap<Integer, DateSpan> found = new TreeMap<>();
        Map<Integer, List<Sentence>> paragraphs = new TreeMap<>();
        for (Sentence sentence : sentences) {
            paragraphs
                    .computeIfAbsent(sentence.paragraph(), paragraph -> new ArrayList<>())
                    .add(sentence);
        }
        for (Map.Entry<Integer, List<Sentence>> paragraph : paragraphs.entrySet()) {
            if (paragraph.getValue().size() == 1) {
                Sentence only = paragraph.getValue().get(0);
                times.stream()
                        .filter(time -> time.sentence() == only.index() && isAll(time, only))
                        .findFirst()
                        .ifPresent(time -> found.put(paragraph.getKey(), time.date()));
            }
        }
        return new DateHeadings(found.size() < FEWEST ? new TreeMap<>() : found);
    }

    private static boolean isAll(TimeMention time, Sentence sentence) {
        DatePrecision precision = time.date().precision();
        return (precision == DatePrecision.DAY || precision == DatePrecision.MONTH)
                && time.span().start() <= sentence.span().start() + SLACK
                && time.span().end() + SLACK >= sentence.span().end();
    }

    /** The day or month that a paragraph stands under; null if none. */
    @Nullable
    DateSpan over(int paragraph) {
        Map.Entry<Integer, DateSpan> heading = byParagraph.floorEntry(paragraph);
        return heading == null ? null : heading.getValue();
    }
}
