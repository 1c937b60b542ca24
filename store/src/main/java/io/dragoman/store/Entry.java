package io.dragoman.store;

import io.dragoman.record.RecordItem;
import java.util.List;
import java.util.Map;

/**
 * An item of the record with the article that reports it.
 *
 * @param cast the actors of that article by their ids, so that participants can be named
 */
public record Entry<T extends RecordItem>(ArticleHead article, T item, Map<String, EventRow.Participant> cast) {
    public Entry {
        cast = Map.copyOf(cast);
    }

    /** The participants of these ids; an id that no actor has stands for itself. */
    public List<EventRow.Participant> named(List<String> ids) {
        return ids.stream()
                .map(id -> cast.getOrDefault(id, new EventRow.Participant(id, null, null)))
                .toList();
    }
}
