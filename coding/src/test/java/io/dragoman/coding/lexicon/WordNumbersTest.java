package io.dragoman.coding.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordNumbersTest {

    @Test
    void numbersWordsInTheOrderTheyCome() {
        WordNumbers numbers = new WordNumbers();
        for (int i = 0; i < 1000; i++) {
            assertThat(numbers.enter("word" + i)).isEqualTo(i);
        }
        assertThat(numbers.size()).isEqualTo(1000);
        for (int i = 0; i < 1000; i++) {
            assertThat(numbers.of("word" + i)).isEqualTo(i);
            assertThat(numbers.enter("word" + i)).isEqualTo(i);
        }
        for (int i = 1000; i < 20000; i++) {
            assertThat(numbers.of("word" + i)).isEqualTo(WordNumbers.UNKNOWN);
        }
    }

    @Test
    void tellsWordsOfOneHashCodeApart() {
        assertThat("Aa").hasSameHashCodeAs("BB");
        WordNumbers numbers = new WordNumbers();
        assertThat(numbers.enter("Aa")).isZero();
        assertThat(numbers.of("BB")).isEqualTo(WordNumbers.UNKNOWN);
        assertThat(numbers.enter("BB")).isEqualTo(1);
        assertThat(numbers.of("Aa")).isZero();
    }
}
