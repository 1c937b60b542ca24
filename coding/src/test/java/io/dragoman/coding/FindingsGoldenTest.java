package io.dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.record.Actor;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Document;
import io.dragoman.record.Evidence;
import io.dragoman.record.Figure;
import io.dragoman.record.RecordItem;
import io.dragoman.record.Relation;
import io.dragoman.record.Statement;
import io.dragoman.text.AnalyzedArticle;
import io.dragoman.text.Article;
import io.dragoman.text.GoldenFiles;
import io.dragoman.text.GoldenFiles.Golden;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Statements, figures and characterisations of articles in notation, all signed by one author. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindingsGoldenTest {

    private final Coder coder = new Coder(HandMade.lexicon(), HandMade.MANIFEST);

    static List<Golden> cases() {
        return GoldenFiles.in("findings");
    }

    /** Input: an article. Expected: a line for each statement, figure and characterisation of its record. */
    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatTheArticleSays(Golden golden) {
        assertThat(lines(coder.code(signed(golden)))).isEqualTo(golden.expected());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void evidenceStandsWhereItSays(Golden golden) {
        ArticleRecord record = coder.code(signed(golden));
        Stream.of(record.statements(), record.figures(), record.relations())
                .flatMap(List::stream)
                .forEach(item -> assertThat(item.evidence())
                        .isNotEmpty()
                        .allSatisfy(words -> assertThat(record.text()
                                        .substring(
                                                words.span().start(),
                                                words.span().end()))
                                .isEqualTo(words.text())));
    }

    private static AnalyzedArticle signed(Golden golden) {
        AnalyzedArticle analyzed = HandMade.article(golden.input());
        Article article = analyzed.article();
        Document head = article.document();
        Document document = new Document(
                null, "Ada Writer", head.published(), null, null, null, List.of(), null, "en", head.body());
        return new AnalyzedArticle(
                new Article(article.id(), article.name(), null, article.text(), document), analyzed.sentences());
    }

    private static String lines(ArticleRecord record) {
        Map<String, Actor> actors = record.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity()));
        StringBuilder lines = new StringBuilder();
        for (Statement each : record.statements()) {
            Evidence quote = each.quote();
            lines.append(names(each.speaker(), actors))
                    .append(" ")
                    .append(each.verb())
                    .append(", ")
                    .append(each.kind())
                    .append(", ")
                    .append(each.stance())
                    .append(" about ")
                    .append(names(each.target(), actors))
                    .append(quote == null ? "" : ": " + quote.text())
                    .append('\n');
        }
        for (Figure each : record.figures()) {
            lines.append((long) each.value())
                    .append(" ")
                    .append(each.unit())
                    .append(each.qualifier() == null ? "" : ", " + each.qualifier())
                    .append(", ")
                    .append(each.year())
                    .append(", ")
                    .append(each.subject())
                    .append(text(each))
                    .append('\n');
        }
        for (Relation each : record.relations()) {
            lines.append(each.label())
                    .append(", ")
                    .append(each.when())
                    .append(", ")
                    .append(each.attitude())
                    .append(", by ")
                    .append(names(each.by(), actors))
                    .append(", between ")
                    .append(names(each.between(), actors))
                    .append('\n');
        }
        return lines.toString();
    }

    private static String text(RecordItem item) {
        return " [" + item.evidence().get(0).text() + "]";
    }

    private static String names(List<String> ids, Map<String, Actor> actors) {
        return ids.isEmpty()
                ? "nobody"
                : ids.stream()
                        .map(id -> actors.containsKey(id) ? actors.get(id).name() : id + "?")
                        .collect(Collectors.joining(" and "));
    }
}
