package io.dragoman.app.show;

import io.dragoman.chronicle.Party;
import io.dragoman.chronicle.Roster;
import io.dragoman.record.Actor;
import io.dragoman.record.RecordItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** An item with the article it stands in. */
record Found<T extends RecordItem>(Roster roster, T item) {

    String article() {
        return roster.article().articleId();
    }

    /** The name of an actor of the article; of an unknown one the id. */
    String name(String id) {
        Party party = roster.party(id);
        return party == null ? id : party.name();
    }

    /** All names of some actors. */
    List<String> names(Collection<String> ids) {
        List<String> names = new ArrayList<>();
        for (Actor actor : roster.article().actors()) {
            if (ids.contains(actor.id())) {
                names.add(actor.name());
                names.addAll(actor.aliases());
            }
        }
        return names;
    }

    List<String> countries(Collection<String> ids) {
        return List.copyOf(Roster.countries(roster.parties(ids)));
    }
}
