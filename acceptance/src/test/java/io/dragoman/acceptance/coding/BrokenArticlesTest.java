package io.dragoman.acceptance.coding;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.coding.lexicon.Example;
import io.dragoman.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Articles whose words were dropped, doubled, exchanged and mixed at random, with a fixed seed, so that the parser gives
 * trees that no writer means: the coder reads them all the same. {@code -Dmutations=20000} takes so many.
 */
class BrokenArticlesTest {

    private static final List<String> STUMBLING = List.of(
            "“",
            "”",
            "\"",
            "'",
            "(",
            ")",
            "—",
            "-",
            ":",
            ";",
            ",",
            ".",
            "yet",
            "to",
            "its",
            "both",
            "neither",
            "nor",
            "1999",
            "May",
            "Monday",
            "$",
            "%",
            "5",
            "million",
            "the",
            "of",
            "who",
            "which",
            "said",
            "signed",
            "and",
            "\n\n",
            "\n",
            "- ",
            "…",
            "A",
            "their",
            "would",
            "not",
            "if",
            "between",
            "with",
            "as",
            "agreement",
            "visit");

    private final RealCoder real = RealCoder.get();
    private final Random random = new Random(20_250_630);

    @Test
    void nothingIsThrown() throws IOException {
        List<String> paragraphs = paragraphs();
        int times = Integer.getInteger("mutations", 100);
        List<String> faults = new ArrayList<>();
        int events = 0;
        for (int i = 0; i < times && faults.size() < 5; i++) {
            String text = broken(paragraphs);
            try {
                events += real.coder()
                        .code(real.analyzer().analyze(article(text)))
                        .events()
                        .size();
            } catch (RuntimeException e) {
                faults.add(e + " at " + place(e) + " in article " + i + ":\n" + text);
            }
        }
        assertThat(faults).isEmpty();
        assertThat(events).isPositive();
    }

    private static List<StackTraceElement> place(RuntimeException e) {
        return Stream.of(e.getStackTrace())
                .filter(element -> element.getClassName().startsWith("io.dragoman"))
                .limit(4)
                .toList();
    }

    private List<String> paragraphs() throws IOException {
        List<String> paragraphs = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("../examples"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                paragraphs.addAll(List.of(Files.readString(file).split("\n\\s*\n")));
            }
        }
        List<String> examples = real.lexicon().frames().stream()
                .flatMap(frame -> frame.examples().stream())
                .map(Example::text)
                .toList();
        for (int i = 0; i + 3 <= examples.size(); i += 3) {
            paragraphs.add(String.join(" ", examples.subList(i, i + 3)));
        }
        return paragraphs;
    }

    /** Six paragraphs, each of them in one to six places no longer what it was. */
    private String broken(List<String> paragraphs) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            List<String> words = new ArrayList<>(Arrays.asList(any(paragraphs).split(" ")));
            for (int breaks = random.nextInt(6); breaks >= 0 && !words.isEmpty(); breaks--) {
                breakOnce(words, paragraphs);
            }
            text.append(String.join(" ", words)).append(random.nextInt(8) == 0 ? " " : "\n\n");
        }
        return text.toString().isBlank() ? "Chad." : text.toString();
    }

    private void breakOnce(List<String> words, List<String> paragraphs) {
        int at = random.nextInt(words.size());
        switch (random.nextInt(7)) {
            case 0 -> words.remove(at);
            case 1 -> words.add(at, any(STUMBLING));
            case 2 -> words.set(at, any(STUMBLING));
            case 3 -> words.add(random.nextInt(words.size()), words.remove(at));
            case 4 -> words.add(at, any(Arrays.asList(any(paragraphs).split(" "))));
            case 5 ->
                words.subList(at, Math.min(words.size(), at + 1 + random.nextInt(12)))
                        .clear();
            default -> {
                List<String> part = List.copyOf(words.subList(at, Math.min(words.size(), at + 1 + random.nextInt(12))));
                words.addAll(random.nextInt(words.size()), part);
            }
        }
    }

    private String any(List<String> strings) {
        return strings.get(random.nextInt(strings.size()));
    }

    private static Article article(String text) {
        return TextEvents.article("broken", text, LocalDate.of(2021, 4, 8));
    }
}
