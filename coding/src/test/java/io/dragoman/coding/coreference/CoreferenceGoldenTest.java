package io.dragoman.coding.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.coding.Coder;
import io.dragoman.coding.HandMade;
import io.dragoman.record.Actor;
import io.dragoman.record.ArticleRecord;
import io.dragoman.text.GoldenFiles;
import io.dragoman.text.GoldenFiles.Golden;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which words stand for whom in hand-made articles. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoreferenceGoldenTest {

    private final Coder coder = new Coder(HandMade.lexicon(), HandMade.MANIFEST);

    static List<Golden> cases() {
        return GoldenFiles.in("coreference");
    }

    /** Input: an article. Expected: an expression a line, as offset, words and the actors it stands for. */
    @ParameterizedTest
    @MethodSource("cases")
    void tellsWhoIsMeant(Golden golden) {
        assertThat(lines(coder.code(HandMade.article(golden.input())))).isEqualTo(golden.expected());
    }

    private static String lines(ArticleRecord record) {
        Map<String, String> names = record.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
        return record.coreference().stream()
                .map(each -> each.evidence().get(0).span().start() + " "
                        + each.evidence().get(0).text() + " -> "
                        + each.refersTo().stream().map(names::get).collect(Collectors.joining(" + ")) + "\n")
                .collect(Collectors.joining());
    }
}
