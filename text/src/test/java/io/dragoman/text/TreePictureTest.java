package io.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.text.GoldenFiles.Golden;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TreePictureTest {

    static List<Golden> cases() {
        return GoldenFiles.in("pictures");
    }

    /** Input: the width on a line of its own, then a sentence in {@link SentenceNotation}. */
    @ParameterizedTest
    @MethodSource("cases")
    void drawsTheTree(Golden golden) {
        int width = Integer.parseInt(golden.input().lines().findFirst().orElseThrow());
        String notation = golden.input().substring(golden.input().indexOf('\n'));
        String picture = TreePicture.draw(SentenceNotation.read(notation), width);
        assertThat(picture).isEqualTo(golden.expected());
        assertThat(picture.lines()).allMatch(line -> line.length() <= width);
    }

    @Test
    void wordsWithoutAParseAreListed() {
        Sentence parsed = SentenceNotation.read("Russia NNP = 2 SUBJECT\nleft VBD leave 0 ROOT");
        List<Token> bare = parsed.tokens().stream()
                .map(token -> new Token(token.index(), token.span(), token.form(), "", "", -1, Role.OTHER))
                .toList();
        assertThat(TreePicture.draw(Sentence.of(0, 0, bare, false, null), 80)).isEqualTo("  Russia\n  left\n");
    }
}
