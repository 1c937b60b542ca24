package io.dragoman.acceptance.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where a party could be guessed from the rest of the text, and where the guess would be wrong. */
class DoubtfulPartiesTest {

    private static final String CHAD_AND_NIGER = """
            Chad and Niger have been at odds over the crossing at Daboua since 2019. Chad closed it; Niger complained.
            Neither Chad nor Niger gave way.

            """;

    @Test
    void headsOfStateAreThoseOfTheTwoStates() {
        assertThat(TextEvents.of(CHAD_AND_NIGER + "The two Heads of State agreed to double it by May."))
                .containsAnyOf("TCD AGREE NER", "NER AGREE TCD");
    }

    @Test
    void armedMenAreNotThoseOfTheTwoStates() {
        assertThat(TextEvents.of(CHAD_AND_NIGER + "A ceasefire was agreed on by commanders in May."))
                .noneMatch(event -> event.contains("AGREE"));
    }

    @Test
    void whatIsAgreedWithAThirdStateIsNotOfTheTwo() {
        assertThat(TextEvents.of(CHAD_AND_NIGER
                        + "On Monday Chad's president apologised to Paul Biya of Cameroon, and it was agreed that a new "
                        + "date would be found."))
                .doesNotContain("TCD AGREE NER", "NER AGREE TCD");
    }

    @Test
    void anEmbassyIsOpenedTowardsTheOtherState() {
        assertThat(TextEvents.of(CHAD_AND_NIGER + "In May Chad reopened its embassy there."))
                .contains("TCD SUPPORT NER");
    }

    @Test
    void rebelsAreASideOfTheirOwn() {
        assertThat(TextEvents.of("Saudi Arabia has fought in Yemen since 2015. The Houthis hold the north of Yemen. "
                        + "The Houthis and Saudi Arabia exchanged letters. The Houthis want money from Saudi Arabia. "
                        + "No truce was signed."))
                .noneMatch(event -> event.equals("YEM SUPPORT SAU") || event.equals("SAU SUPPORT YEM"));
    }
}
