package io.dragoman.acceptance.coding;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.record.Actor;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Document;
import io.dragoman.record.Event;
import io.dragoman.record.Span;
import io.dragoman.text.Article;
import io.dragoman.text.ArticleText;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who acted, and when, where a sentence of a text does not tell it in its plainest words. */
class ToldInTextTest {

    private final RealCoder real = RealCoder.get();

    /** Countries, category and date of each event of an article that appeared on Thursday, 14 March 2024. */
    private List<String> events(String words) {
        ArticleText text = new ArticleText(words);
        Document head = new Document(
                null,
                null,
                LocalDate.of(2024, 3, 14),
                null,
                null,
                null,
                List.of(),
                null,
                "en",
                new Span(0, text.length()));
        ArticleRecord record =
                real.coder().code(real.gatedAnalyzer().analyze(new Article("0", "article", null, text, head)));
        return record.events().stream()
                .map(event -> side(record, event.source()) + " " + event.category() + " " + side(record, event.target())
                        + " " + date(event))
                .toList();
    }

    private static String side(ArticleRecord record, List<String> ids) {
        return record.actors().stream()
                .filter(actor -> ids.contains(actor.id()) && actor.country() != null)
                .map(Actor::country)
                .distinct()
                .collect(Collectors.joining("+"));
    }

    private static String date(Event event) {
        return event.date() == null ? "" : event.date().iso();
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
