package io.dragoman.chronicle.duplicate;

import java.util.List;
import java.util.Objects;

/**
 * A report with all its tellings: in several outlets, in several versions.
 *
 * @param tellings at least one, the earliest first
 */
public record Story(List<Telling> tellings) {

    public Story {
        tellings = List.copyOf(tellings);
        if (tellings.isEmpty()) {
            throw new IllegalArgumentException("a story that nobody tells");
        }
    }

    /** The earliest telling. */
    public Telling first() {
        return tellings.get(0);
    }

    /** The outlets that tell it, each once, in order of their names. */
    public List<String> outlets() {
        return tellings.stream()
                .map(Telling::outlet)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether a telling replaces an earlier one at the same address. */
    public boolean isVersion(Telling telling) {
        for (Telling earlier : tellings) {
            if (earlier.equals(telling)) {
                return false;
            }
            if (telling.address() != null && telling.address().equals(earlier.address())) {
                return true;
            }
        }
        return false;
    }
}
