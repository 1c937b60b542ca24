package io.dragoman.acceptance.coding;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.record.Actor;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Event;
import io.dragoman.record.Modality;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A step of an agreement that no verb tells with both sides is an event between the parties; one that is told is not. */
class LedgerActsTest {

    private static ArticleRecord record(String words) {
        return TextEvents.record(words);
    }

    /** Code, modality and the countries of both sides, of the events with a code. */
    private static List<String> events(ArticleRecord record, String cameo) {
        return record.events().stream()
                .filter(event -> cameo.equals(event.cameo()))
                .map(event -> event.modality() + " " + countries(record, event))
                .toList();
    }

    private static NavigableSet<String> countries(ArticleRecord record, Event event) {
        NavigableSet<String> countries = new TreeSet<>();
        Stream.concat(event.source().stream(), event.target().stream())
                .flatMap(id ->
                        record.actors().stream().filter(actor -> actor.id().equals(id)))
                .map(Actor::country)
                .filter(Objects::nonNull)
                .forEach(countries::add);
        return countries;
    }

    @Test
    void aTruceThatHoldsWasAgreed() {
        ArticleRecord record =
                record("Eritrea and Sudan talked in Asmara on Tuesday. Eritrea wants a wider border zone, Sudan does"
                        + " not. Sudan has closed two roads to Eritrea. Khartoum says that the truce which took effect on"
                        + " 4 February has held so far.");
        assertThat(events(record, "0871")).containsExactly(Modality.HAPPENED + " [ERI, SDN]");
    }

    @Test
    void aMissingSignatureIsNoSigning() {
        ArticleRecord record = record(
                "Peru and Ecuador held talks in Lima on Thursday. Peru and Ecuador want more trade. Nor was there a"
                        + " signature under the agreement on ferry lines that Ecuador has wanted from Peru for years.");
        assertThat(events(record, "057")).containsExactly(Modality.NOT_HAPPENED + " [ECU, PER]");
    }

    @Test
    void whatAVerbTellsIsToldOnce() {
        ArticleRecord record = record("Peru signed an agreement on ferry lines with Ecuador on Thursday.");
        assertThat(events(record, "057")).containsExactly(Modality.HAPPENED + " [ECU, PER]");
    }
}
