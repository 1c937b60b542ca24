package io.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void countsColumnsNotCharacters() {
        assertThat(Columns.of("")).isZero();
        assertThat(Columns.of("Erdoğan")).isEqualTo(7);
        assertThat(Columns.of("Erdog\u0306an")).isEqualTo(7);
        assertThat(Columns.of("日本")).isEqualTo(4);
        assertThat(Columns.of("😀")).isEqualTo(2);
        assertThat(Columns.of("👩\u200D🚀")).isEqualTo(2);
        assertThat(Columns.of("a\u200Bb")).isEqualTo(2);
    }

    @Test
    void cutsWhereTheRoomEnds() {
        assertThat(Columns.cut("Seoul", 5)).isEqualTo("Seoul");
        assertThat(Columns.cut("Seoul", 4)).isEqualTo("Seo…");
        assertThat(Columns.cut("日本語", 5)).isEqualTo("日本…");
        assertThat(Columns.cut("日本語", 4)).isEqualTo("日…");
        assertThat(Columns.cut("Seoul", 0)).isEmpty();
    }

    @Test
    void padsToAWidth() {
        assertThat(Columns.pad("日本", 6) + "|").isEqualTo("日本  |");
        assertThat(Columns.pad("Seoul", 3)).isEqualTo("Seoul");
    }
}
