package io.dragoman.web.view;

import io.dragoman.store.EventRow;
import io.dragoman.web.http.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A participant with the page of its own.
 *
 * @param code country and sector, empty if unknown
 */
public record ActorLink(String name, String code, String address) {

    public static ActorLink of(EventRow.Participant participant) {
        return of(participant.name(), participant.code());
    }

    public static ActorLink of(String name, @Nullable String code) {
        return new ActorLink(
                name,
                code == null ? "" : code,
                Query.of("/actors/show").with("name", name).with("code", code).toString());
    }

    public static List<ActorLink> all(List<EventRow.Participant> participants) {
        return participants.stream().map(ActorLink::of).toList();
    }
}
