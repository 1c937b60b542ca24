package io.dragoman.chronicle.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.chronicle.Party;
import io.dragoman.chronicle.Sample;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Meeting.Level;
import io.dragoman.record.Meeting.Outcome;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JourneysTest {

    private static Journeys journeys(Sample... articles) {
        return Journeys.of(Arrays.stream(articles).map(Sample::record).toList());
    }

    @Test
    void meetingsBelongToTheVisitDuringWhichTheyWereHeld() {
        Journeys journeys = journeys(
                Sample.article("a", "A", "2021-04-08")
                        .visit("RUS/Petrov", "KOR", "KOR", "2021-03-23/2021-03-25", Outcome.HELD)
                        .meeting(Level.MEETING, "m1", "RUS/Petrov", "KOR/Kim", "", "2021-03-25", Outcome.HELD, null),
                Sample.article("b", "B", "2021-03-26")
                        .meeting(Level.MEETING, null, "RUS/Petrov", "KOR/Park", "KOR", "2021-03-24", Outcome.HELD, null)
                        .meeting(Level.MEETING, null, "RUS/Petrov", "KOR/Kim", "", "2021-02-01", Outcome.HELD, null));
        assertThat(journeys.journeys())
                .singleElement()
                .satisfies(journey -> assertThat(journey.legs())
                        .singleElement()
                        .satisfies(leg -> assertThat(leg.meetings())
                                .extracting(
                                        meeting -> meeting.counterparts().get(0).name())
                                .containsExactly("Park", "Kim")));
        assertThat(journeys.meetings()).extracting(Encounter::id).containsExactly("b-m2");
    }

    @Test
    void theSameVisitInTwoArticlesIsOne() {
        Journeys journeys = journeys(
                Sample.article("a", "A", "2021-04-08")
                        .visit("RUS/Petrov", "KOR", "KOR", "2021-03-23/2021-03-25", Outcome.HELD),
                Sample.article("b", "B", "2021-03-26").visit("RUS", "KOR/Kim", "KOR", "2021-03", Outcome.HELD));
        assertThat(journeys.encounters()).singleElement().satisfies(visit -> {
            assertThat(visit.date()).isEqualTo(Sample.date("2021-03-23/2021-03-25"));
            assertThat(visit.visitors()).extracting(Party::name).containsExactly("Petrov");
            assertThat(visit.counterparts()).extracting(Party::name).containsExactly("Kim");
            assertThat(visit.reports()).hasSize(2);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "RUS/Petrov, KOR, 2021-03-24, true",
        "RUS/Ivanov, KOR, 2021-03-24, false",
        "RUS/Petrov, JPN, 2021-03-24, false",
        "RUS/Petrov, KOR, 2020-03-24, false",
        "KOR/Kim, RUS, 2021-03-24, false"
    })
    void tellsVisitsApart(String visitor, String host, String date, boolean same) {
        Journeys journeys = journeys(
                Sample.article("a", "A", "2021-04-08")
                        .visit("RUS/Petrov", "KOR", "KOR", "2021-03-23/2021-03-25", Outcome.HELD),
                Sample.article("b", "B", "2021-04-09").visit(visitor, host, host, date, Outcome.HELD));
        assertThat(journeys.encounters()).hasSize(same ? 1 : 2);
    }

    @Test
    void stopsThatFollowEachOtherAreLegsOfOneJourney() {
        Journeys journeys = journeys(
                Sample.article("a", "A", "2021-04-08")
                        .visit("RUS/Petrov", "CHN", "CHN", "2021-03-22/2021-03-23", Outcome.HELD)
                        .visit("RUS/Petrov", "KOR", "KOR", "2021-03-23/2021-03-25", Outcome.HELD),
                Sample.article("b", "B", "2021-06-08").visit("RUS/Petrov", "JPN", "JPN", "2021-06-01", Outcome.HELD));
        assertThat(journeys.journeys()).hasSize(2);
        assertThat(journeys.journeys().get(0).legs())
                .extracting(leg -> leg.stay().hosts().iterator().next())
                .containsExactly("CHN", "KOR");
    }

    @Test
    void legsBelongToTheTripThatTheArticleNames() {
        Journey journey = journeys(Sample.article("a", "A", "2021-04-08")
                        .meeting(Level.TRIP, null, "RUS/Petrov", "", "", "2021-03", Outcome.HELD, null)
                        .meeting(Level.LEG, "m1", "RUS/Petrov", "CHN", "CHN", "2021-03-02", Outcome.HELD, null)
                        .meeting(Level.LEG, "m1", "RUS/Petrov", "KOR", "KOR", "2021-03-23", Outcome.HELD, null))
                .journeys()
                .get(0);
        assertThat(journey.trip()).isNotNull();
        assertThat(journey.legs()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "first visit since 2013, 2013, 2013-11-12, RUS/Petrov, CONFIRMED",
                "first visit since 2013, 2013, 2018-07-01, RUS/Petrov, CONTRADICTED",
                "first visit since 2013, 2013, 2018-07-01, RUS/Ivanov, OPEN",
                "first visit of a foreign minister since 2013, 2013, 2018-07-01, RUS/Ivanov, CONTRADICTED",
                "first visit since 2013, 2013, 2009, RUS/Petrov, OPEN",
                "first visit ever, -, 2009, RUS/Petrov, CONTRADICTED",
                "first visit since 2013, 2013, 2022-01-01, RUS/Petrov, OPEN"
            })
    void claimsAreHeldAgainstWhatIsKnown(
            String words, @Nullable Integer since, String earlier, String who, String verdict) {
        Sample claim = Sample.article("a", "A", "2021-04-08")
                .meeting(
                        Level.TRIP,
                        null,
                        "RUS/Petrov",
                        "KOR",
                        "KOR",
                        "2021-03-23",
                        Outcome.HELD,
                        Sample.claim(words, since));
        Sample known = Sample.article("b", "B", "2018-07-08").visit(who, "KOR", "KOR", earlier, Outcome.HELD);
        Journey.Leg leg = journeys(claim, known).journeys().stream()
                .flatMap(journey -> journey.legs().stream())
                .filter(stay -> stay.stay().id().equals("a-m1"))
                .findFirst()
                .orElseThrow();
        assertThat(leg.precedence().verdict()).isEqualTo(Precedence.Verdict.valueOf(verdict));
    }

    @Test
    void aVisitPutOffIsNoPrecedent() {
        Journey.Leg leg = journeys(
                        Sample.article("a", "A", "2020-01-08")
                                .visit("RUS/Petrov", "KOR", "KOR", "2020-03-23", Outcome.POSTPONED),
                        Sample.article("b", "B", "2021-04-08")
                                .visit("RUS/Petrov", "KOR", "KOR", "2021-03-23", Outcome.HELD))
                .journeys()
                .get(1)
                .legs()
                .get(0);
        assertThat(leg.precedence()).isEqualTo(new Precedence(null, null, null));
    }

    @Test
    void theOrderOfReadingDoesNotMatter() {
        List<ArticleRecord> articles = List.of(
                Sample.article("a", "A", "2021-04-08")
                        .visit("RUS/Petrov", "CHN", "CHN", "2021-03-22/2021-03-23", Outcome.HELD)
                        .meeting(
                                Level.TRIP,
                                null,
                                "RUS/Petrov",
                                "KOR",
                                "KOR",
                                "2021-03-23/2021-03-25",
                                Outcome.HELD,
                                Sample.claim("first since 2013", 2013))
                        .meeting(Level.MEETING, "m2", "RUS/Petrov", "KOR/Kim", "", "2021-03-25", Outcome.HELD, null)
                        .record(),
                Sample.article("b", "B", "2021-03-26")
                        .visit("RUS", "KOR", "KOR", "2021-03-24", Outcome.HELD)
                        .meeting(Level.MEETING, null, "RUS/Petrov", "KOR/Kim", "KOR", "2021-03-25", Outcome.HELD, null)
                        .record(),
                Sample.article("c", null, "2021-03-20")
                        .visit("RUS/Petrov", "KOR", "KOR", "2021-03", Outcome.PLANNED)
                        .record(),
                Sample.article("d", "B", "2013-12-01")
                        .visit("RUS/Petrov", "KOR", "KOR", "2013-11", Outcome.HELD)
                        .record());
        Journeys expected = Journeys.of(articles);
        for (List<ArticleRecord> order : Sample.orders(articles)) {
            Journeys journeys = Journeys.of(order);
            assertThat(journeys.encounters()).isEqualTo(expected.encounters());
            assertThat(journeys.journeys()).isEqualTo(expected.journeys());
            assertThat(journeys.meetings()).isEqualTo(expected.meetings());
        }
    }
}
