package io.dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dragoman.coding.RelationCoder.Pair;
import io.dragoman.coding.RelationCoder.Relation;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.record.Span;
import io.dragoman.text.AnalyzedArticle;
import io.dragoman.text.GoldenFiles;
import io.dragoman.text.GoldenFiles.Golden;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Relations of single sentences, with the pair given or not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelationsGoldenTest {

    private static final Pattern PAIR = Pattern.compile("(?m)^# pair (.*)>(.*)$");

    private final Lexicon lexicon = HandMade.lexicon();
    private final RelationCoder coder = new RelationCoder(lexicon, new Coder(lexicon, HandMade.MANIFEST));

    static List<Golden> cases() {
        return GoldenFiles.in("relations");
    }

    /**
     * Input: a sentence; a remark {@code # pair SOURCE > TARGET} gives the pair, "+" between several spans. Expected: the
     * best relation of the pair, or all relations if no pair is given; "nothing" if there is none.
     */
    @ParameterizedTest
    @MethodSource("cases")
    void findsTheRelation(Golden golden) {
        assertThat(lines(golden.input())).isEqualTo(golden.expected());
    }

    /** A given pair comes back as it was given, whatever the sentence says. */
    @ParameterizedTest
    @MethodSource("cases")
    void keepsTheSpansOfThePair(Golden golden) {
        AnalyzedArticle article = HandMade.article(golden.input());
        Pair pair = pair(golden.input(), article);
        if (pair != null) {
            assertThat(coder.code(article, pair)).allSatisfy(relation -> {
                assertThat(relation.source()).isEqualTo(pair.source());
                assertThat(relation.target()).isEqualTo(pair.target());
            });
        }
    }

    @Test
    void aPairOfNothingIsRefused() {
        assertThatThrownBy(() -> new Pair(List.of(), List.of())).hasMessageContaining("needs a source or a target");
    }

    /** Who calls with a pair knows its direction; that the sentence says the reverse shows in the points. */
    @Test
    void theWayRoundOfTheSentenceHasMorePoints() {
        AnalyzedArticle article = HandMade.article(cases().stream()
                .filter(golden -> golden.name().equals("active.txt"))
                .findFirst()
                .orElseThrow()
                .input());
        Pair pair = new Pair(List.of(new Span(0, 6)), List.of(new Span(15, 32)));
        double right = coder.candidates(article, pair).get(0).score();
        double reversed = coder.candidates(article, new Pair(pair.target(), pair.source()))
                .get(0)
                .score();
        assertThat(right).isGreaterThan(reversed);
    }

    private String lines(String input) {
        AnalyzedArticle article = HandMade.article(input);
        Pair pair = pair(input, article);
        List<Relation> relations = coder.code(article, pair);
        String lines = relations.stream()
                .limit(pair == null ? relations.size() : 1)
                .map(RelationsGoldenTest::line)
                .collect(Collectors.joining());
        return lines.isEmpty() ? "nothing\n" : lines;
    }

    private static String line(Relation relation) {
        return code(relation.sourceCode()) + " " + relation.category() + " " + relation.cameo() + " "
                + code(relation.targetCode()) + " " + relation.modality().word() + " by "
                + relation.rule().id() + "\n";
    }

    private static String code(@Nullable String code) {
        return code == null ? "?" : code;
    }

    private static @Nullable Pair pair(String input, AnalyzedArticle article) {
        Matcher pair = PAIR.matcher(input);
        String text = article.article().text().string();
        return pair.find() ? new Pair(spans(pair.group(1), text), spans(pair.group(2), text)) : null;
    }

    private static List<Span> spans(String words, String text) {
        List<Span> spans = new ArrayList<>();
        for (String each : words.split("\\+", -1)) {
            int start = text.indexOf(each.strip());
            if (!each.isBlank()) {
                assertThat(start).as(each).isNotNegative();
                spans.add(new Span(start, start + each.strip().length()));
            }
        }
        return spans;
    }
}
