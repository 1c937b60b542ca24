package io.dragoman.coding.time;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.record.DateBasis;
import io.dragoman.record.DateSpan;
import io.dragoman.text.AnalyzedArticle;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventDatesTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2021, 4, 8);
    private static final DateSpan DEFAULT = DateSpan.day(LocalDate.of(1999, 9, 9), DateBasis.INFERRED);

    record Case(AnalyzedArticle article, String trigger, int occurrence, String expected) {
        @Override
        public String toString() {
            return trigger + " in: " + article.article().text().string();
        }
    }

    static Stream<Case> parsed() throws IOException {
        List<Case> cases = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        for (String line : read("event-dates.conll")) {
            if (line.startsWith("= ")) {
                String[] cells = line.split(" ", -1);
                cases.add(new Case(Articles.parsed(PUBLISHED, rows), cells[1], 0, cells[2]));
            } else if (line.isBlank()) {
                rows.clear();
            } else if (!line.startsWith("#")) {
                rows.add(line);
            }
        }
        return cases.stream();
    }

    static Stream<Case> unparsed() throws IOException {
        return read("event-dates.tsv").stream()
                .filter(line -> !line.startsWith("#"))
                .map(EventDatesTest::unparsed);
    }

    private static Case unparsed(String line) {
        String[] cells = line.split("\t", -1);
        int from = cells[0].indexOf('*');
        int to = cells[0].indexOf('*', from + 1);
        String plain = cells[0].replace("*", "");
        return new Case(Articles.unparsed(PUBLISHED, plain), cells[0].substring(from + 1, to), from, cells[1]);
    }

    @ParameterizedTest
    @MethodSource({"parsed", "unparsed"})
    void findsTheDateOfTheTriggersClause(Case each) {
        Sentence sentence = each.article().sentences().get(0);
        Token trigger = sentence.tokens().stream()
                .filter(token ->
                        token.form().equals(each.trigger()) && token.span().start() >= each.occurrence())
                .findFirst()
                .orElseThrow();
        DateSpan date = EventDates.dateFor(new TimeTagger().tag(each.article()), sentence, trigger, DEFAULT);
        assertThat(DEFAULT.equals(date) ? "default" : requireNonNull(date).iso())
                .isEqualTo(each.expected());
    }

    @Test
    void hasNoDateWhereNothingTellsOne() {
        Sentence sentence =
                Articles.unparsed(PUBLISHED, "They quarrelled.").sentences().get(0);
        assertThat(EventDates.dateFor(List.of(), sentence, sentence.token(1), null))
                .isNull();
    }

    private static List<String> read(String name) throws IOException {
        try (InputStream file = requireNonNull(EventDatesTest.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), UTF_8).lines().toList();
        }
    }
}
