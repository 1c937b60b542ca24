package io.dragoman.text.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.record.Document;
import io.dragoman.record.Evidence;
import io.dragoman.text.Article;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every {@code heads/NAME.txt} must give the head in {@code heads/NAME.golden}. */
class HeadGoldenTest {

    static Stream<String> names() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(HeadGoldenTest.class.getResource("heads"));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.replace(".txt", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void readsTheHead(String name, @TempDir Path folder) throws Exception {
        assertThat(headOf(text(name + ".txt"), folder)).isEqualTo(text(name + ".golden"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void readsTheSameHeadWithOtherLineEnds(String name, @TempDir Path folder) throws Exception {
        String windows = text(name + ".txt").replace("\n", "\r\n");
        assertThat(headOf("\uFEFF" + windows, folder)).isEqualTo(text(name + ".golden"));
    }

    private static String text(String name) throws Exception {
        URL file = Objects.requireNonNull(HeadGoldenTest.class.getResource("heads/" + name));
        return Files.readString(Path.of(file.toURI()));
    }

    private static String headOf(String text, Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("article.txt"), text);
        Collected collected = Collected.from(ArticleReader.builder().build(), file);
        assertThat(collected.problems).isEmpty();
        Article article = collected.articles.get(0);
        Document head = article.document();
        for (Evidence each : head.furniture()) {
            assertThat(article.text().slice(each.span())).isEqualTo(each.text());
        }
        String furniture = head.furniture().stream().map(Evidence::text).collect(Collectors.joining(" | "));
        String body = article.text().slice(head.body()).replaceAll("\\s+", " ");
        return "title: " + shown(head.title())
                + "\nauthor: " + shown(head.author())
                + "\npublished: " + head.published()
                + "\npublication: " + shown(head.publication())
                + "\nbio: " + shown(head.bylineBio())
                + "\nfurniture: " + (furniture.isEmpty() ? "-" : furniture)
                + "\nbody: " + body.substring(0, 20).strip() + " ... "
                + lastWords(body) + "\n";
    }

    /** The last three words of a text. */
    private static String lastWords(String body) {
        String[] words = body.split(" ", -1);
        return String.join(" ", words[words.length - 3], words[words.length - 2], words[words.length - 1]);
    }

    private static String shown(@Nullable String value) {
        return value == null ? "-" : value;
    }
}
