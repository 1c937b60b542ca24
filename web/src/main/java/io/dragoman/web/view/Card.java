package io.dragoman.web.view;

import java.util.List;

/**
 * An item as the panel beside its article shows it.
 *
 * @param style its kind, as a class of the style sheet
 * @param headline what it says in one line
 * @param why where to read why it was coded; empty where nothing tells
 */
public record Card(String id, String style, String mark, Cell headline, List<Field> fields, String why) {
    public Card {
        fields = List.copyOf(fields);
    }

    /** A property with its name. */
    public record Field(String name, Cell value) {}

    /** Cards under a heading. */
    public record Group(String title, String note, List<Card> cards) {
        public Group {
            cards = List.copyOf(cards);
        }
    }
}
