package io.dragoman.app.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.exchange.RecordJson;
import io.dragoman.record.ArticleRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A record from a file, printed as in the golden file beside it. */
class RecordPrinterTest {

    private static final Map<String, String> ACTS = Map.of("042", "Make a visit", "112", "Accuse");
    private static final Pattern STYLE = Pattern.compile("\u001b\\[[0-9]+m");

    @ParameterizedTest
    @ValueSource(ints = {60, 100})
    void printsAsInTheGoldenFile(int width) throws IOException {
        String printed =
                new RecordPrinter(new Page(width, false), ACTS::get).print(record(), "2 of 3 sentences parsed");
        assertThat(printed).isEqualTo(text("printed-" + width + ".txt"));
        assertThat(printed.lines()).allMatch(line -> TextWidth.of(line) <= width);
    }

    /** A record that has every kind. */
    @ParameterizedTest
    @ValueSource(ints = {80, 100})
    void printsAllKinds(int width) throws IOException {
        String printed = new RecordPrinter(new Page(width, false), ACTS::get)
                .print(records("follow-up.json").get(1), "");
        assertThat(printed).isEqualTo(text("follow-up-" + width + ".txt"));
        assertThat(printed.lines()).allMatch(line -> TextWidth.of(line) <= width);
    }

    @Test
    void coloursChangeNothingElse() throws IOException {
        String plain = new RecordPrinter(new Page(100, false), ACTS::get).print(record(), "");
        String coloured = new RecordPrinter(new Page(100, true), ACTS::get).print(record(), "");
        assertThat(coloured).contains(Style.YELLOW.on() + "ACCUSE", Style.BOLD.on() + "accused" + Style.OFF);
        // Asterisks take two columns that bold type does not, so sentences may be cut at another word.
        assertThat(rows(STYLE.matcher(coloured).replaceAll(""))).isEqualTo(rows(plain));
    }

    private static List<String> rows(String printed) {
        return printed.lines().filter(line -> !line.startsWith(" ".repeat(24))).toList();
    }

    private static ArticleRecord record() throws IOException {
        return records("record.json").get(0);
    }

    private static List<ArticleRecord> records(String name) throws IOException {
        try (InputStream in = open("/io/dragoman/app/" + name)) {
            return new RecordJson().readAll(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
    }

    private static String text(String name) throws IOException {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(RecordPrinterTest.class.getResourceAsStream(name), name);
    }
}
