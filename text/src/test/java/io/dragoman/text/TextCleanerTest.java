package io.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextCleanerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '`',
            value = {
                "US\u00A0$5\u202Fm\u3000now|US $5 m now",
                "tab\tand line\u2028end|tab and line end",
                "zero\u200Bwidth \uFEFFmark|zero width  mark",
                "bell\u0007 and null\u0000.|bell  and null .",
                "half \uD83D pair|half   pair",
                "half \uDE00 pair|half   pair",
                "whole \uD83D\uDE00 pair|whole \uD83D\uDE00 pair",
                "tag \uDB40\uDC41.|tag   .",
                "“curly” – ‘quotes’ — stay|“curly” – ‘quotes’ — stay",
                "combining e\u0301 stays|combining e\u0301 stays",
                "Сеул 서울|Сеул 서울",
            })
    void givesAParagraphOfTheSameLength(String paragraph, String cleaned) {
        assertThat(TextCleaner.clean(paragraph)).isEqualTo(cleaned).hasSize(paragraph.length());
    }

    @Test
    void turnsLineEndsIntoBlanks() {
        assertThat(TextCleaner.clean("one\r\ntwo\nthree")).isEqualTo("one  two three");
    }
}
