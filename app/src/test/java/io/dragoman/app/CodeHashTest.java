package io.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodeHashTest {

    @Test
    void isTheSameEveryTime() {
        assertThat(CodeHash.ofCoder()).matches("[0-9a-f]{8}").isEqualTo(CodeHash.ofCoder());
    }
}
