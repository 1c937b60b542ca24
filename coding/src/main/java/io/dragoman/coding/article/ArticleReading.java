package io.dragoman.coding.article;

import io.dragoman.coding.mention.Cast;
import io.dragoman.coding.time.TimeMention;
import io.dragoman.text.Article;
import java.util.List;

/**
 * One article, read: its sentences with their actors and readings, its events, its times. Belongs to one thread; records
 * made from it must {@linkplain io.dragoman.coding.mention.Participant#use() use} the actors they name, so that these are
 * listed.
 *
 * @param sentences all sentences of the body, in the order of the text; those the gate kept out have no parse
 * @param events in the order of the text
 */
public record ArticleReading(
        Article article,
        List<SentenceReading> sentences,
        List<CodedEvent> events,
        List<TimeMention> times,
        Narrative narrative,
        Cast cast) {
    public ArticleReading {
        sentences = List.copyOf(sentences);
        events = List.copyOf(events);
        times = List.copyOf(times);
    }
}
