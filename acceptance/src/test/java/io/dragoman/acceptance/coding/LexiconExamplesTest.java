package io.dragoman.acceptance.coding;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.coding.LexiconLint;
import io.dragoman.coding.lexicon.LexiconProblem;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every example of the built-in lexicon is a test: the sentence must be coded as its line says. */
class LexiconExamplesTest {

    @Test
    void everyExampleIsCodedAsItSays() {
        RealCoder real = RealCoder.get();
        List<LexiconProblem> problems = new LexiconLint(real.lexicon(), real.analyzer(), real.coder()).run(rule -> {});
        assertThat(problems.stream().map(LexiconProblem::toString).collect(Collectors.joining("\n")))
                .as("%d problems in the lexicon", problems.size())
                .isEmpty();
    }
}
