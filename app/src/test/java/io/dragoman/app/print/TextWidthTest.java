package io.dragoman.app.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextWidthTest {

    @Test
    void countsColumns() {
        assertThat(TextWidth.of("Seoul")).isEqualTo(5);
        assertThat(TextWidth.of("서울")).isEqualTo(4);
        assertThat(TextWidth.of("Erdog\u0306an")).isEqualTo(7);
        assertThat(TextWidth.of("😀")).isEqualTo(2);
    }

    @Test
    void cutsAndFillsToAWidth() {
        assertThat(TextWidth.cut("Ministry of Trade", 10)).isEqualTo("Ministry…");
        assertThat(TextWidth.cut("외교부 장관", 6)).isEqualTo("외교…");
        assertThat(TextWidth.left("서울", 6)).isEqualTo("서울  ");
        assertThat(TextWidth.right("7", 3)).isEqualTo("  7");
    }

    @Test
    void breaksBetweenWordsAndLongWordsAnywhere() {
        assertThat(TextWidth.wrap("one two three", 7)).isEqualTo(List.of("one two", "three"));
        assertThat(TextWidth.wrap("a😀😀😀 b", 4)).isEqualTo(List.of("a😀", "😀😀", "b"));
        assertThat(TextWidth.wrap("", 7)).isEqualTo(List.of(""));
    }

    @Test
    void showsNothingThatDrivesATerminal() {
        assertThat(TextWidth.oneLine(" a\u001b[31m\tb\r\nc\u202e ")).isEqualTo("a [31m b c");
    }
}
