package io.dragoman.text.english;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.text.GoldenFiles;
import io.dragoman.text.GoldenFiles.Golden;
import io.dragoman.text.Parser.Word;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EnglishSplitterTest {

    private final EnglishSplitter splitter = new EnglishSplitter();

    static List<Golden> cases() {
        return GoldenFiles.in("splitting");
    }

    /** Input: a paragraph. Expected: a sentence a line, its words with blanks between them. */
    @ParameterizedTest
    @MethodSource("cases")
    void splitsIntoSentencesOfWords(Golden golden) {
        String found = splitter.sentences(golden.input()).stream()
                .map(sentence -> sentence.stream().map(Word::form).collect(Collectors.joining(" ")) + "\n")
                .collect(Collectors.joining());
        assertThat(found).isEqualTo(golden.expected());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void formsAreTheTextAtTheirIndices(Golden golden) {
        assertThat(splitter.words(golden.input()))
                .allSatisfy(word -> assertThat(golden.input().substring(word.start(), word.end()))
                        .isEqualTo(word.form()));
    }

    @Test
    void blankTextHasNoSentence() {
        assertThat(splitter.sentences("  ")).isEmpty();
    }
}
