package io.dragoman.acceptance.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who acted, and when, where a sentence of a text does not tell it in its plainest words. */
class ToldInTextTest {

    private static List<String> events(String words) {
        return TextEvents.dated(words);
    }

    @Test
    void whoTookMeasuresGoesOnTakingThem() {
        assertThat(events("Norway imposed sanctions on Chad on Monday. Travel bans were imposed on nine officials."))
                .containsExactly("NOR COERCE TCD 2024-03-11", "NOR COERCE TCD 2024-03-11");
    }

    @Test
    void measuresOnAnotherStateAreNotHis() {
        assertThat(events("Norway imposed sanctions on Chad on Monday. Travel bans were imposed on Mali."))
                .containsExactly("NOR COERCE TCD 2024-03-11");
    }

    @Test
    void aMonthAtTheHeadTakesNoSubjectAway() {
        assertThat(events("In February Peru recalled its ambassador from Ecuador."))
                .containsExactly("PER SANCTION ECU 2024-02");
    }

    @Test
    void aPartOfTheDayIsThatDay() {
        assertThat(events("Peru closed its border with Ecuador on Tuesday morning."))
                .containsExactly("PER COERCE ECU 2024-03-12");
    }

    @Test
    void anAccordOfAYearDoesNotDateWhatIsDoneWithIt() {
        assertThat(events("Peru denounced Ecuador on Tuesday for a breach of the accord of 1998."))
                .containsExactly("PER ACCUSE ECU 2024-03-12");
    }

    @Test
    void aPrimeMinisterCalledMayIsNoMonth() {
        assertThat(events("Theresa May met Ireland's foreign minister in Dublin on Tuesday."))
                .containsExactly("GBR CONSULT IRL 2024-03-12");
    }

    @Test
    void namesBehindAPluralTitleAreAllMeant() {
        assertThat(events("Foreign ministers Celinda Sosa and Alberto van Klaveren put their signatures to a pact."))
                .containsExactly("BOL SUPPORT CHL 2024-03-14");
    }
}
