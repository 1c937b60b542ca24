package io.dragoman.app.print;

import io.dragoman.record.Event;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who did what to whom in a few words. */
final class EventLabel {

    private final ShortNames names;
    private final Function<String, @Nullable String> acts;

    EventLabel(ShortNames names, Function<String, @Nullable String> acts) {
        this.names = names;
        this.acts = acts;
    }

    String pair(Event event) {
        return side(event.source()) + (event.symmetric() ? " ↔ " : " → ") + side(event.target());
    }

    private String side(List<String> ids) {
        return ids.isEmpty() ? "?" : ids.stream().map(names::of).distinct().collect(Collectors.joining(", "));
    }

    /** The name of its code, of its category where the code has none; "report" where it has neither. */
    String act(Event event) {
        String name = event.cameo() == null ? null : acts.apply(event.cameo());
        if (name != null) {
            boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
            return acronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
        }
        return event.category() == null ? "report" : event.category().name();
    }
}
