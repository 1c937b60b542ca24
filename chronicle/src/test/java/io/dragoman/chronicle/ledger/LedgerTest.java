package io.dragoman.chronicle.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.chronicle.Corroboration;
import io.dragoman.chronicle.Sample;
import io.dragoman.record.Agreement;
import io.dragoman.record.AgreementStage;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Delivery;
import io.dragoman.record.StepKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerTest {

    private static List<LedgerEntry> entries(Sample... articles) {
        return Ledger.of(Arrays.stream(articles).map(Sample::record).toList()).entries();
    }

    private static Sample reykjavik() {
        return Sample.article("a", "Ministry Bulletin", "2023-06-09")
                .agreement(
                        "agreement on the exchange of classified information",
                        "agreement",
                        "ISL PRT",
                        "!signed@2023-06-08")
                .agreement(
                        "memorandum of understanding on ocean research", "memorandum", "ISL PRT", "signed@2023-06-08")
                .agreement(
                        "protocol to the agreement of 1999 on double taxation",
                        "protocol",
                        "ISL PRT",
                        "signed@2023-06-08");
    }

    private static Sample lisbon() {
        return Sample.article("b", "Tagus Press", "2024-03-13")
                .agreement(
                        "agreement on the exchange of classified information",
                        "agreement",
                        "PRT ISL",
                        "signed@2024-03-13")
                .agreement("double taxation protocol", "protocol", "PRT", "ratified@2024-02-02", "?ratified")
                .agreement("memorandum on ocean research", null, "", "in_progress");
    }

    @Test
    void theSameAgreementNamedAgainIsOneEntryWithAHistory() {
        List<LedgerEntry> entries = entries(reykjavik(), lisbon());
        assertThat(entries)
                .extracting(LedgerEntry::name)
                .containsExactly(
                        "agreement on the exchange of classified information",
                        "memorandum of understanding on ocean research",
                        "protocol to the agreement of 1999 on double taxation");
        LedgerEntry secret = entries.get(0);
        assertThat(secret.steps()).extracting(LedgerStep::step).containsExactly(StepKind.SIGNED, StepKind.SIGNED);
        assertThat(secret.state(LocalDate.of(2023, 12, 31)).stage()).isNull();
        assertThat(secret.state().stage()).isEqualTo(AgreementStage.SIGNED);
        assertThat(secret.reports()).hasSize(2);
        LedgerEntry research = entries.get(1);
        assertThat(research.state(LocalDate.of(2023, 12, 31)).delivery()).isEqualTo(Delivery.UNKNOWN);
        assertThat(research.state().delivery()).isEqualTo(Delivery.IN_PROGRESS);
        assertThat(entries.get(2).state().stage()).isEqualTo(AgreementStage.RATIFIED);
        assertThat(entries.get(2).otherNames()).containsExactly("double taxation protocol");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            defence cooperation agreement    | agreement  | KOR RUS | signed@2021-03 | agreement to boost defense cooperation     | agreement  | RUS KOR | signed@2021-03-29 | true
            Nine Bridges                     | plan       | KOR RUS | signed@2020-10 | Nine Bridges concept                       | concept    | KOR RUS | proposed@2017     | true
            Algiers Agreement                | agreement  | ETH ERI | signed@2000-12 | Algiers Agreement                          | -          | ETH     | signed@2000       | true
            investment fund                  | fund       | KOR RUS | agreed@2014    | joint Russian-Korean investment fund       | fund       | KOR RUS | negotiated        | true
            treaty on fisheries              | treaty     | NOR RUS | signed@2010    | treaty on fisheries                        | treaty     | NOR RUS | signed@2019       | false
            treaty on fisheries              | treaty     | NOR RUS | signed@2010    | treaty on fisheries                        | treaty     | ISL GBR | signed@2010       | false
            fisheries agreement              | agreement  | NOR RUS | signed@2010    | protocol to the fisheries agreement        | protocol   | NOR RUS | signed@2010       | false
            agreement on visas               | agreement  | NOR RUS | signed@2010-05 | agreement on border traffic                | agreement  | NOR RUS | signed@2010-05    | false
            agreement                        | agreement  | NOR RUS | signed@2010-05 | agreement on border traffic                | agreement  | NOR RUS | signed@2010-05-03 | true
            agreement                        | agreement  | NOR RUS | -              | agreement on border traffic                | agreement  | NOR RUS | signed@2010-05-03 | false
            labor migration agreement        | agreement  | UZB MYS | !signed        | agreement on labour migration              | agreement  | UZB MYS | signed@2024-01    | true
            """)
    void tellsAgreementsApart(
            String name,
            String kind,
            String parties,
            String step,
            String name2,
            String kind2,
            String parties2,
            String step2,
            boolean same) {
        int entries = entries(
                        Sample.article("a", "A", "2021-04-01").agreement(name, kind, parties, steps(step)),
                        Sample.article("b", "B", "2024-05-01").agreement(name2, kind2, parties2, steps(step2)))
                .size();
        assertThat(entries).isEqualTo(same ? 1 : 2);
    }

    private static String[] steps(@Nullable String step) {
        return step == null ? new String[0] : new String[] {step};
    }

    @Test
    void wordsAroundANameThatTellsNothing() {
        Sample release = Sample.article("a", "A", "2023-06-09")
                .agreement("third document", "document", "ISL PRT", "!signed@2023-06-08")
                .words("third document, on the exchange of classified information, was not signed");
        assertThat(entries(release, lisbon())).hasSize(3);
        assertThat(entries(
                        Sample.article("a", "A", "2023-06-09")
                                .agreement("third document", "document", "ISL PRT", "!signed@2023-06-08")
                                .words("third document, on the training of pilots, was not signed"),
                        lisbon()))
                .hasSize(4);
    }

    @Test
    void stepsMayGoBackAndEverythingHoldsAsOfADay() {
        LedgerEntry fund = entries(Sample.article("a", "Outlook", "2021-04-08")
                        .agreement(
                                "investment fund",
                                "fund",
                                "KOR RUS",
                                "agreed@2014",
                                "not_started",
                                "negotiated@2021-03-25"))
                .get(0);
        assertThat(fund.state(LocalDate.of(2013, 1, 1)).stage()).isNull();
        assertThat(fund.state(LocalDate.of(2015, 1, 1)).stage()).isEqualTo(AgreementStage.AGREED);
        assertThat(fund.state().stage()).isEqualTo(AgreementStage.UNDER_NEGOTIATION);
        assertThat(fund.state().delivery()).isEqualTo(Delivery.NOT_STARTED);
        assertThat(fund.isOpen(LocalDate.of(2023, 1, 1))).isTrue();
        assertThat(fund.lastReport(LocalDate.of(2023, 1, 1))).isEqualTo("2021-04-08");
        assertThat(fund.lastReport(LocalDate.of(2021, 1, 1))).isNull();
    }

    @Test
    void reportsOfOneStepAreJoinedUnderTheMostExactDate() {
        LedgerEntry pact = entries(
                        Sample.article("a", "A", "2021-04-01")
                                .agreement("Cold Harbour pact", "pact", "NZL CHL", "signed@2011"),
                        Sample.article("b", "B", "2021-04-02")
                                .agreement("Cold Harbour pact", "pact", "NZL CHL", "signed@2011-12-01"),
                        Sample.article("c", "C", "2021-04-03")
                                .agreement("Cold Harbour pact", "pact", "NZL CHL", "signed"))
                .get(0);
        assertThat(pact.steps()).singleElement().satisfies(step -> {
            assertThat(step.date()).isEqualTo(Sample.date("2011-12-01"));
            assertThat(step.proofs()).hasSize(3);
            assertThat(step.corroboration()).isEqualTo(Corroboration.SEVERAL_INDEPENDENT);
        });
    }

    @Test
    void aDenialMakesItDisputedAndAPartysWordOfficial() {
        LedgerEntry disputed = entries(
                        Sample.article("a", "A", "2021-04-01")
                                .agreement("Red Line accord", "accord", "NZL CHL", "signed@2021-03-30"),
                        Sample.article("b", "B", "2021-04-02")
                                .agreement("Red Line accord", "accord", "NZL CHL", "!signed@2021-03-30"))
                .get(0);
        assertThat(disputed.corroboration()).isEqualTo(Corroboration.DISPUTED);
        LedgerEntry official = entries(Sample.article("a", "A", "2021-04-01")
                        .agreement("Red Line accord", "accord", "NZL CHL", "signed@2021-03-30@CHL"))
                .get(0);
        assertThat(official.corroboration()).isEqualTo(Corroboration.OFFICIAL);
    }

    @Test
    void itIsRatifiedWhenAllHaveRatifiedIt() {
        LedgerEntry protocol = entries(
                        Sample.article("a", "A", "2024-03-01")
                                .agreement(
                                        "double taxation protocol",
                                        "protocol",
                                        "ISL PRT",
                                        "signed@2023-06-08",
                                        "ratified@2024-02-02@@PRT"),
                        Sample.article("b", "B", "2024-09-01")
                                .agreement("double taxation protocol", "protocol", "ISL", "ratified@2024-08-01@@ISL"))
                .get(0);
        LocalDate spring = LocalDate.of(2024, 5, 1);
        assertThat(protocol.state(spring).stage()).isEqualTo(AgreementStage.SIGNED);
        assertThat(protocol.ratifiedBy(spring)).containsExactly("PRT");
        assertThat(protocol.state().stage()).isEqualTo(AgreementStage.RATIFIED);
    }

    @Test
    void moneyHoldsAsOfADay() {
        Agreement.Amount four = new Agreement.Amount(4e6, "EUR", null);
        Agreement.Amount one = new Agreement.Amount(1.2e6, "EUR", null);
        LedgerEntry programme = entries(
                        Sample.article("a", "A", "2023-06-09")
                                .agreement(
                                        "ocean research programme",
                                        "programme",
                                        "ISL PRT",
                                        four,
                                        List.of(new Agreement.Money(
                                                Agreement.MoneyStage.PLEDGED, four, null, List.of(), null))),
                        Sample.article("b", "B", "2024-03-13")
                                .agreement(
                                        "ocean research programme",
                                        "programme",
                                        "ISL PRT",
                                        null,
                                        List.of(new Agreement.Money(
                                                Agreement.MoneyStage.DISBURSED, one, null, List.of(), null))))
                .get(0);
        assertThat(programme.money(LocalDate.of(2023, 12, 31))).containsOnlyKeys(Agreement.MoneyStage.PLEDGED);
        assertThat(programme.money(LocalDate.of(2024, 12, 31)))
                .containsEntry(Agreement.MoneyStage.DISBURSED, one)
                .containsEntry(Agreement.MoneyStage.PLEDGED, four);
        assertThat(programme.amount()).isEqualTo(four);
    }

    @Test
    void theOrderOfReadingDoesNotMatter() {
        List<ArticleRecord> articles = List.of(
                reykjavik().record(),
                lisbon().record(),
                Sample.article("c", "A", "2023-07-01")
                        .agreement("ocean research memorandum", "memorandum", "ISL PRT", "signed@2023-06", "launched")
                        .agreement("agreement on classified information", null, "ISL", "?signed")
                        .record(),
                Sample.article("d", null, "2023-06-08")
                        .agreement("protocol", "protocol", "ISL PRT", "signed@2023-06-08")
                        .agreement("memorandum", "memorandum", "ISL PRT", "signed@2023-06-08")
                        .record(),
                Sample.article("e", "A", "2025-01-01")
                        .agreement("double taxation agreement", "agreement", "ISL PRT", "entered_into_force")
                        .record());
        List<LedgerEntry> expected = Ledger.of(articles).entries();
        for (List<ArticleRecord> order : Sample.orders(articles)) {
            assertThat(Ledger.of(order).entries()).isEqualTo(expected);
        }
    }
}
