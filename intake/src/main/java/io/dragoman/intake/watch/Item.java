package io.dragoman.intake.watch;

import io.dragoman.intake.feed.Entry;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a feed as it is remembered. Immutable.
 *
 * @param key what the entry is known by in its feed
 * @param place what its article's address is known by, whatever feed names it; empty for none
 * @param content what its title and text are known by: another one is another version
 * @param versions how many versions have been seen
 * @param attempts how often its page could not be fetched
 * @param notBefore when it is to be fetched; EPOCH for at once
 * @param waiting the entry itself while it waits to be read; null when there is nothing more to do
 */
record Item(
        String key,
        String place,
        String content,
        int versions,
        int attempts,
        Instant notBefore,
        @Nullable Entry waiting) {

    static Item fresh(String key, String place, String content, Entry entry) {
        return new Item(key, place, content, 1, 0, Instant.EPOCH, entry);
    }

    Item done() {
        return new Item(key, place, content, versions, 0, Instant.EPOCH, null);
    }

    Item again(String newContent, Entry entry) {
        return new Item(key, place, newContent, versions + 1, 0, Instant.EPOCH, entry);
    }

    /** Another version that is not read. */
    Item seen(String newContent) {
        return new Item(key, place, newContent, versions, attempts, notBefore, waiting);
    }

    Item later(Instant time) {
        return new Item(key, place, content, versions, attempts + 1, time, waiting);
    }

    /** Not before a time, though nothing is wrong with it. */
    Item postponed(Instant time) {
        return new Item(key, place, content, versions, attempts, time, waiting);
    }

    boolean isWaiting() {
        return waiting != null;
    }

    /** Whether it stands for the same version, whatever has become of it meanwhile. */
    boolean isSameVersion(Item other) {
        return key.equals(other.key) && content.equals(other.content) && versions == other.versions;
    }
}
