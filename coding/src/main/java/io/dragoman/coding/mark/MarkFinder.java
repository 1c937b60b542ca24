package io.dragoman.coding.mark;

import io.dragoman.coding.article.ArticleReading;
import io.dragoman.coding.article.SentenceReading;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.record.Actor;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.DateBasis;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Evidence;
import io.dragoman.record.Mark;
import io.dragoman.record.RecordItem;
import io.dragoman.record.Span;
import io.dragoman.record.Statement;
import io.dragoman.text.ArticleText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Marks the items of a record: by the words of the sentence that reports them, by who speaks, by dates that do not stand in
 * the text, by names that nearly are others, and by items that exclude each other. Immutable and thread-safe.
 */
public final class MarkFinder {

    private final List<Cue> cues;
    private final DoubtfulNames names;

    public MarkFinder(Lexicon lexicon) {
        this.cues = lexicon.findings().marks().stream().map(Cue::new).toList();
        this.names = new DoubtfulNames(lexicon.persons());
    }

    /** The record with its marks; the reading is that of the same article. */
    public ArticleRecord mark(ArticleRecord record, ArticleReading reading) {
        Set<Mark> marks = new LinkedHashSet<>();
        byWords(record, reading, marks);
        byAuthor(record, marks);
        record.actors().forEach(actor -> byName(actor, marks));
        Contradictions.in(record).forEach(marks::add);
        byDate(record, marks);
        return new ArticleRecord(
                record.id(),
                record.articleId(),
                record.text(),
                record.manifest(),
                record.document(),
                record.actors(),
                record.events(),
                record.statements(),
                record.agreements(),
                record.meetings(),
                record.calendar(),
                record.figures(),
                record.relations(),
                record.times(),
                record.places(),
                record.coreference(),
                List.copyOf(marks));
    }

    private void byWords(ArticleRecord record, ArticleReading reading, Set<Mark> marks) {
        List<RecordItem> reports = reports(record);
        ArticleText text = reading.article().text();
        for (SentenceReading read : reading.sentences()) {
            Span sentence = read.sentence().span();
            String words = text.slice(sentence);
            for (Cue cue : cues) {
                Evidence found = cue.in(words, sentence, text);
                if (found != null) {
                    reports.stream()
                            .filter(item -> stands(item, sentence) && applies(cue.kind(), item))
                            .forEach(item -> marks.add(new Mark(item.id(), cue.kind(), null, found)));
                }
            }
        }
    }

    /** Whoever reports it himself is no hearsay: a statement has its speaker. */
    private static boolean applies(Mark.Kind kind, RecordItem item) {
        return kind != Mark.Kind.HEARSAY || !(item instanceof Statement);
    }

    private static List<RecordItem> reports(ArticleRecord record) {
        List<RecordItem> reports = new ArrayList<>(record.events());
        reports.addAll(record.statements());
        reports.addAll(record.agreements());
        reports.addAll(record.meetings());
        reports.addAll(record.calendar());
        reports.addAll(record.figures());
        reports.addAll(record.relations());
        return reports;
    }

    private static boolean stands(RecordItem item, Span sentence) {
        return !item.evidence().isEmpty() && item.evidence().get(0).span().overlaps(sentence);
    }

    /** What the author says for himself is his opinion. */
    private static void byAuthor(ArticleRecord record, Set<Mark> marks) {
        String author = record.document().author();
        for (Statement statement : record.statements()) {
            boolean own = author != null
                    && record.actors().stream()
                            .anyMatch(actor -> statement.speaker().contains(actor.id())
                                    && actor.name().equals(author));
            boolean known = marks.stream()
                    .anyMatch(mark -> mark.item().equals(statement.id()) && mark.kind() == Mark.Kind.OPINION);
            if (own && !known) {
                marks.add(new Mark(statement.id(), Mark.Kind.OPINION, null, null));
            }
        }
    }

    private void byName(Actor actor, Set<Mark> marks) {
        String meant = names.meant(actor);
        if (meant != null) {
            marks.add(new Mark(actor.id(), Mark.Kind.DOUBTFUL_NAME, "may be " + meant, null));
        }
    }

    private static void byDate(ArticleRecord record, Set<Mark> marks) {
        record.events().forEach(event -> byDate(event.id(), event.date(), marks));
        record.meetings().forEach(meeting -> byDate(meeting.id(), meeting.date(), marks));
        record.statements().forEach(statement -> byDate(statement.id(), statement.date(), marks));
    }

    private static void byDate(String item, @Nullable DateSpan date, Set<Mark> marks) {
        if (date != null && (date.basis() == DateBasis.INFERRED || date.basis() == DateBasis.PUBLICATION)) {
            marks.add(new Mark(item, Mark.Kind.INFERRED_DATE, null, null));
        }
    }
}
