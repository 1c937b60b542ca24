package io.dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.record.Actor;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.CalendarEntry;
import io.dragoman.record.Place;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Where things are told to be, by the real lexicon: towns nobody knows, venues of what is planned, a city that stands for a union. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlacesTest {

    private final Coder coder;

    PlacesTest() throws IOException {
        coder = new Coder(Lexicon.loadForCoding(null, null), HandMade.MANIFEST);
    }

    private static final String PLANNED = """
            # date 2021-04-08
            # Norway and Chile will meet in Juniper Falls on 4 May.
            Norway NNP = 5 SUBJECT
            and CC = 1 COORDINATION
            Chile NNP = 1 CONJUNCT
            will MD = 5 AUXILIARY
            meet VB meet 0 ROOT
            in IN = 5 PREPOSITION
            Juniper NNP = 8 NOUN_MODIFIER
            Falls NNP = 6 PREPOSITION_OBJECT
            on IN = 5 PREPOSITION
            4 CD = 11 NUMBER
            May NNP = 9 PREPOSITION_OBJECT
            . . = 5 PUNCTUATION
            """;

    private static final String UNION = """
            # date 2021-04-08
            # The European Union met Serbia.
            The DT = 3 DETERMINER
            European NNP = 3 NOUN_MODIFIER
            Union NNP = 4 SUBJECT
            met VBD meet 0 ROOT
            Serbia NNP = 4 OBJECT
            . . = 4 PUNCTUATION

            # Brussels condemned Serbia.
            Brussels NNP = 2 SUBJECT
            condemned VBD condemn 0 ROOT
            Serbia NNP = 2 OBJECT
            . . = 2 PUNCTUATION
            """;

    @Test
    void aTownNobodyKnowsIsAPlace() {
        assertThat(coder.code(HandMade.article(PLANNED)).places())
                .extracting(Place::name, Place::type)
                .contains(tuple("Juniper Falls", "town"));
    }

    @Test
    void aPlannedMeetingKeepsItsVenue() {
        assertThat(coder.code(HandMade.article(PLANNED)).calendar())
                .extracting(CalendarEntry::place)
                .containsExactly("Juniper Falls");
    }

    @Test
    void aCityThatActsStandsForTheUnionTheArticleNames() {
        ArticleRecord record = coder.code(HandMade.article(UNION));
        assertThat(record.actors())
                .extracting(Actor::name)
                .contains("European Union")
                .doesNotContain("Belgium");
    }
}
