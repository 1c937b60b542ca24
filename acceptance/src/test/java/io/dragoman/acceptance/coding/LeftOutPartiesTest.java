package io.dragoman.acceptance.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom an act concerns where its own sentence leaves him out, and the text tells all the same. */
class LeftOutPartiesTest {

    private static final String CHAD_AND_NIGER = """
            Chad and Niger have been at odds over the crossing at Daboua since 2019. Chad closed it; Niger complained.
            Neither Chad nor Niger gave way.

            """;

    @Test
    void aJointCommissionIsOfTheTwoStates() {
        assertThat(TextEvents.of(CHAD_AND_NIGER + "The intergovernmental commission is to meet in Zinder in June."))
                .contains("NER AGREE TCD");
    }

    @Test
    void anotherCommissionIsNot() {
        assertThat(TextEvents.of(CHAD_AND_NIGER + "The electoral commission is to meet in June."))
                .doesNotContain("TCD AGREE NER", "NER AGREE TCD");
    }

    @Test
    void aJourneyWithoutAGoalWasToTheOtherState() {
        assertThat(TextEvents.of(CHAD_AND_NIGER + "Mahamat Déby's visit in May 2021 changed little."))
                .contains("TCD CONSULT NER");
    }

    @Test
    void aJourneyTakenUpAgainIsNoSecondOne() {
        assertThat(TextEvents.of(
                        CHAD_AND_NIGER + "Mahamat Déby travelled to Niamey in May. His visit lasted two days."))
                .filteredOn(event -> event.contains("CONSULT"))
                .containsExactly("TCD CONSULT NER");
    }

    @Test
    void whatWasOfferedIsRefusedByWhomItWasOfferedTo() {
        assertThat(TextEvents.of(CHAD_AND_NIGER + "Chad offered Niger a loan of two million francs. It was refused."))
                .contains("TCD AGREE NER", "NER REJECT TCD");
    }

    @Test
    void aColleagueIsAnotherThanWhoseHeIs() {
        assertThat(TextEvents.of("Lithuania's foreign minister, Gabrielius Landsbergis, and his Polish colleague, "
                        + "Radosław Sikorski, agreed on Monday that the bridge would be reopened."))
                .containsExactly("LTU AGREE POL");
    }

    @Test
    void whoActsBehindALongOpeningActs() {
        assertThat(TextEvents.of(
                        "At the invitation of H.E. Mulambo Haimbe, Minister of Foreign Affairs of the Republic "
                                + "of Zambia, H.E. Téte António, Minister of External Relations of the Republic of Angola, "
                                + "paid an official visit to Lusaka."))
                .contains("AGO CONSULT ZMB");
    }

    @Test
    void whoActsBeforeAParticipleActs() {
        assertThat(TextEvents.of(CHAD_AND_NIGER
                        + "The Nigerien side, voicing concern over the imbalance of trade, requested the removal of "
                        + "tariffs on onions."))
                .contains("NER REQUEST TCD");
    }

    @Test
    void arrestedAbroadIsArrestedByTheStateWhereItWas() {
        assertThat(TextEvents.of("Two Senegalese journalists were arrested in Guinea on Monday."))
                .containsExactly("GIN COERCE SEN");
    }

    @Test
    void whomTheyAccuseIsWhomTheyExpel() {
        assertThat(TextEvents.of("Chad gave three Nigerien diplomats 48 hours to leave the country, accusing them of "
                        + "having paid smugglers."))
                .containsExactlyInAnyOrder("TCD SANCTION NER", "TCD ACCUSE NER");
    }

    @Test
    void aGovernmentIsOfTheStateOfWhomItIs() {
        assertThat(TextEvents.of("The government of Faure Gnassingbé summoned the Ghanaian ambassador on Monday."))
                .containsExactly("TGO ACCUSE GHA");
    }

    @Test
    void whoItWasThatActed() {
        assertThat(TextEvents.of("It was Chad that asked Niger for grain on Monday."))
                .containsExactly("TCD REQUEST NER");
    }

    @Test
    void whoCalledUponOthersIsNoneOfWhomTheyCallTo() {
        assertThat(TextEvents.of(CHAD_AND_NIGER
                        + "Turning to regional affairs, the two sides called upon Mali and Algeria to return to the "
                        + "table without delay."))
                .filteredOn(event -> event.contains("REQUEST"))
                .containsExactly("TCD+NER REQUEST MLI+DZA");
    }
}
