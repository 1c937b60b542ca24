package io.dragoman.intake.watch;

import io.dragoman.intake.fetch.Validators;
import io.dragoman.intake.json.Json;
import io.dragoman.intake.json.JsonText;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is remembered of a feed between two looks at it. Guarded by its watch. */
final class FeedState {

    /** Items that no longer stand in their feed and are still remembered: some feeds list old entries again. */
    private static final int REMEMBERED = 5_000;

    /** As the user wrote it. */
    final String feed;
    /** Where it has moved to for good; null if it has not. */
    @Nullable
    String moved;

    Validators validators = Validators.NONE;

    @Nullable
    String title;

    @Nullable
    String language;

    Instant lastLook = Instant.EPOCH;
    /** Before this nobody asks: the server wants it so, or it failed. */
    Instant notBefore = Instant.EPOCH;

    int failures;
    private final Map<String, Item> items = new LinkedHashMap<>();

    FeedState(String feed) {
        this.feed = feed;
    }

    String address() {
        return moved == null ? feed : moved;
    }

    @Nullable
    Item item(String key) {
        return items.get(key);
    }

    void put(Item item) {
        // In the order of the last change, so that what is dropped is the oldest.
        items.remove(item.key());
        items.put(item.key(), item);
    }

    Collection<Item> items() {
        return List.copyOf(items.values());
    }

    /** Forgets the oldest of what is done and not listed any more. */
    void forget(Set<String> listed) {
        List<String> old = new ArrayList<>();
        items.values().stream()
                .filter(item -> !item.isWaiting() && !listed.contains(item.key()))
                .forEach(item -> old.add(item.key()));
        new HashSet<>(old.subList(0, Math.max(0, old.size() - REMEMBERED))).forEach(items::remove);
    }

    String json() {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("feed", feed);
        tree.put("moved", moved);
        tree.put("etag", validators.etag());
        tree.put("last_modified", validators.lastModified());
        tree.put("title", title);
        tree.put("language", language);
        tree.put("last_look", lastLook);
        tree.put("not_before", notBefore);
        tree.put("failures", failures);
        tree.put("items", items.values().stream().map(ItemForm::tree).toList());
        tree.put("end", "end");
        return JsonText.of(tree) + "\n";
    }

    /** Reads what {@link #json} wrote; null if it is damaged. */
    static @Nullable FeedState read(String text) {
        Json json = Json.parse(text);
        String feed = json.get("feed").text();
        if (feed == null || json.get("end").isNothing()) {
            return null;
        }
        try {
            FeedState state = new FeedState(feed);
            state.moved = json.get("moved").text();
            state.validators = new Validators(
                    json.get("etag").text(), json.get("last_modified").text());
            state.title = json.get("title").text();
            state.language = json.get("language").text();
            state.lastLook = Instant.parse(String.valueOf(json.get("last_look").text()));
            state.notBefore =
                    Instant.parse(String.valueOf(json.get("not_before").text()));
            state.failures =
                    Integer.parseInt(String.valueOf(json.get("failures").text()));
            json.get("items").items().forEach(item -> state.put(ItemForm.item(item)));
            return state;
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }
}
