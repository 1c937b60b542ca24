package io.dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.record.Actor;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Event;
import io.dragoman.record.Place;
import io.dragoman.record.RuleReference;
import io.dragoman.text.AnalyzedArticle;
import io.dragoman.text.GoldenFiles;
import io.dragoman.text.GoldenFiles.Golden;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records of whole articles: which events, when and where, which places and actors are listed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArticlesGoldenTest {

    private final Coder coder = new Coder(HandMade.lexicon(), HandMade.MANIFEST);

    static List<Golden> cases() {
        return GoldenFiles.in("articles");
    }

    /** Input: an article. Expected: a line for each event, place and actor of its record. */
    @ParameterizedTest
    @MethodSource("cases")
    void recordsTheArticle(Golden golden) {
        assertThat(lines(HandMade.article(golden.input()))).isEqualTo(golden.expected());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void codingTwiceGivesTheSameRecord(Golden golden) {
        AnalyzedArticle article = HandMade.article(golden.input());
        assertThat(coder.code(article)).isEqualTo(coder.code(article));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void evidenceStandsWhereItSays(Golden golden) {
        ArticleRecord record = coder.code(HandMade.article(golden.input()));
        assertThat(record.events())
                .allSatisfy(event -> assertThat(record.text())
                        .contains(event.trigger().text())
                        .contains(event.evidence().get(0).text()));
        record.actors()
                .forEach(actor -> assertThat(actor.evidence())
                        .allSatisfy(mention -> assertThat(record.text()
                                        .substring(
                                                mention.span().start(),
                                                mention.span().end()))
                                .isEqualTo(mention.text())));
    }

    private String lines(AnalyzedArticle article) {
        ArticleRecord record = coder.code(article);
        Map<String, Actor> actors = record.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity()));
        StringBuilder lines = new StringBuilder();
        record.events().forEach(event -> lines.append(line(event, actors)).append('\n'));
        record.places().forEach(place -> lines.append(line(place)).append('\n'));
        record.actors().forEach(actor -> lines.append(line(actor)).append('\n'));
        return lines.toString();
    }

    private static String line(Event event, Map<String, Actor> actors) {
        String place = event.place();
        return codes(event.source(), actors) + " " + event.cameo() + " " + codes(event.target(), actors) + " "
                + event.modality().word() + date(event.date()) + (place == null ? "" : " in " + place)
                + (event.governors().isEmpty() ? "" : ", through " + ids(event.governors()))
                + (event.attributedTo().isEmpty() ? "" : ", says " + codes(event.attributedTo(), actors));
    }

    private static String date(@Nullable DateSpan date) {
        return date == null ? "" : " " + date.iso();
    }

    private static String line(Place place) {
        return "place " + place.name() + " " + place.country() + " " + place.type();
    }

    private static String line(Actor actor) {
        String role = actor.role();
        return "actor " + actor.name() + " " + actor.code() + (role == null ? "" : ", " + role)
                + (actor.aliases().isEmpty() ? "" : ", also " + String.join(" / ", actor.aliases()));
    }

    private static String ids(List<RuleReference> rules) {
        return rules.stream().map(RuleReference::id).collect(Collectors.joining(" "));
    }

    private static String codes(List<String> ids, Map<String, Actor> actors) {
        return ids.stream()
                .map(id -> {
                    Actor actor = actors.get(id);
                    return actor == null ? id + "?" : String.valueOf(actor.code());
                })
                .collect(Collectors.joining(" + "));
    }
}
