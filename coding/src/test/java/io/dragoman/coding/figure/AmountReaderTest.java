package io.dragoman.coding.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.coding.HandMade;
import io.dragoman.record.Span;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountReaderTest {

    private final AmountReader reader =
            new AmountReader(new FigureWords(HandMade.lexicon().findings().figures()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50 guests | 50.0",
                "16,000 systems | 16000.0",
                "1.3 billion people | 1.3E9",
                "2.5bn euros | 2.5E9",
                "five million tonnes | 5000000.0",
                "half a million people | 500000.0",
                "half of them | ''",
                "twenty-five ships | 25.0",
                "16–17 percent | 16.0 17.0",
                "a 27-nation bloc | 27.0 nation",
                "1.4 million-strong | 1400000.0 strong",
                "the 30th anniversary | ''",
                "A320 jets | ''",
                "a 5th round | ''"
            })
    void readsNumbers(String words, String values) {
        List<String> read = reader.all(sentence(words)).stream()
                .map(each -> each.value() + (each.attached().isEmpty() ? "" : " " + each.attached()))
                .toList();
        assertThat(String.join(" ", read)).isEqualTo(values);
    }

    private static Sentence sentence(String words) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : words.split(" ", -1)) {
            Span span = new Span(at, at + word.length());
            tokens.add(
                    new Token(tokens.size(), span, word, word.toLowerCase(java.util.Locale.ROOT), "", -1, Role.OTHER));
            at = span.end() + 1;
        }
        return Sentence.of(0, 0, tokens, false, null);
    }
}
