package io.dragoman.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place the article names as a place.
 *
 * @param country ISO 3166-1 alpha-3
 * @param type country, capital, city or region
 */
public record Place(String id, String name, @Nullable String country, String type, List<Evidence> evidence)
        implements RecordItem {
    public Place {
        evidence = List.copyOf(evidence);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
