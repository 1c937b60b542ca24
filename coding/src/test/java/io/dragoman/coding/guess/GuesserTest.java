package io.dragoman.coding.guess;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.coding.HandMade;
import io.dragoman.record.Category;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuesserTest {

    private final Guesser guesser = new Guesser(HandMade.lexicon());

    @Test
    void goesByTheWordsOfFrames() {
        Guess guess = requireNonNull(guesser.guess(List.of("was", "arrested", "by"), List.of()));
        assertThat(guess.category()).isEqualTo(Category.COERCE);
        assertThat(guess.words()).containsExactly("arrested");
    }

    @Test
    void takesTheBeginningForTheWord() {
        Guess guess = requireNonNull(guesser.guess(List.of("attackers", "from"), List.of()));
        assertThat(guess.category()).isEqualTo(Category.ASSAULT);
        assertThat(guess.words()).containsExactly("attackers");
    }

    @Test
    void countsWordsOfThePathTwice() {
        List<String> around = List.of("attack", "praised");
        assertThat(category(around, List.of("attack"))).isEqualTo(Category.ASSAULT);
        assertThat(category(around, List.of("praised"))).isEqualTo(Category.SUPPORT);
    }

    @Test
    void leavesWhatItDoesNotKnow() {
        assertThat(guesser.guess(List.of("painted", "the"), List.of("painted"))).isNull();
        assertThat(guesser.guess(List.of(), List.of())).isNull();
    }

    @Test
    void namesTheCategoryWithAGeneralCode() {
        assertThat(requireNonNull(guesser.guess(List.of("detained"), List.of())).cameo())
                .isEqualTo("170");
    }

    private Category category(List<String> around, List<String> path) {
        return requireNonNull(guesser.guess(around, path)).category();
    }
}
