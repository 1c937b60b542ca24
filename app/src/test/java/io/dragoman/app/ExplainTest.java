package io.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.app.explain.ExplainedText;
import io.dragoman.app.explain.JsonForm;
import io.dragoman.app.explain.TextPrinter;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.text.Columns;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Explanations of sentences that the real parser reads with a lexicon of our own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplainTest {

    private static final int WIDTH = 80;
    private static final String DIVIDER = "\n======\n";

    private final Engine engine = Engine.of(lexicon(), OneParser.get(), "");

    private static Path resource(String name) {
        try {
            return Path.of(Objects.requireNonNull(ExplainTest.class.getResource("/explain/" + name))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Lexicon lexicon() {
        try {
            return Lexicon.of(resource("lexicon"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(resource("cases"))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    /** First line: the day, and for the relation of a pair {@code | source | target}. Then the text. */
    @ParameterizedTest
    @MethodSource("cases")
    void printsWhy(String name) throws IOException {
        String golden = Files.readString(resource("cases/" + name));
        int divider = golden.indexOf(DIVIDER);
        String printed = new TextPrinter(engine.lexicon(), engine.coder().gate(), WIDTH, false)
                .print(explain(golden.substring(0, divider)));
        assertThat(printed).isEqualTo(golden.substring(divider + DIVIDER.length()));
        assertThat(printed.lines()).allMatch(line -> Columns.of(line) <= WIDTH);
    }

    private ExplainedText explain(String input) {
        String head = input.lines().findFirst().orElseThrow();
        List<String> pair = List.of(head.split(" \\| ", -1));
        boolean hasPair = pair.size() == 3;
        return ExplainCommand.explain(
                engine,
                input.substring(head.length()).strip(),
                LocalDate.parse(pair.get(0)),
                hasPair ? List.of(pair.get(1)) : List.of(),
                hasPair ? List.of(pair.get(2)) : List.of());
    }

    @Test
    void jsonHoldsAllOfIt() {
        JsonNode text = json("2021-03-25 | Iran | Turkey\nIran threatened to launch an attack on Turkey.");
        JsonNode sentence = text.get("sentences").get(0);
        JsonNode act = sentence.get("acts").get(0);
        assertThat(text.get("date").asString()).isEqualTo("2021-03-25");
        assertThat(sentence.get("admitted").asBoolean()).isTrue();
        assertThat(sentence.get("tokens").get(1).get("lemma").asString()).isEqualTo("threaten");
        assertThat(sentence.get("actors")
                        .get(0)
                        .get("entries")
                        .get(0)
                        .get("file")
                        .asString())
                .isEqualTo("actors/actors.yaml");
        assertThat(act.get("coded").asBoolean()).isTrue();
        assertThat(act.get("plover").asString()).isEqualTo("THREATEN");
        assertThat(act.get("source").get(0).get("code").asString()).isEqualTo("IRN");
        assertThat(act.get("rule").get("id").asString()).isEqualTo("attack");
        assertThat(act.get("slots").get(0).get("words").get(0).get("span").toString())
                .isEqualTo("[39,45]");
        assertThat(act.get("steps").get(2).get("composition").get("result").asString())
                .isEqualTo("138");
        assertThat(text.get("relation").get("candidates").get(0).get("cameo").asString())
                .isEqualTo("138");
    }

    @Test
    void jsonSaysWhatWasMissed() {
        JsonNode sentence =
                json("2021-03-25\nIran signed a petition.").get("sentences").get(0);
        JsonNode miss = sentence.get("misses").get(0);
        assertThat(sentence.get("acts").isEmpty()).isTrue();
        assertThat(miss.get("kind").asString()).isEqualTo("condition unmet");
        assertThat(miss.get("rule").get("id").asString()).isEqualTo("sign-treaty");
        assertThat(miss.get("condition").get("words").get(0).get("text").asString())
                .isEqualTo("petition");
    }

    private JsonNode json(String input) {
        String json = new JsonForm(engine.lexicon(), engine.coder().gate()).of(List.of(explain(input)));
        return new JsonMapper().readTree(json).get("texts").get(0);
    }

    @Test
    void narrowTerminalsGetNarrowLines() {
        String printed = new TextPrinter(engine.lexicon(), engine.coder().gate(), 50, false)
                .print(explain("2021-03-25\nThe Russian foreign minister said Iran will not hold talks with Turkey."));
        assertThat(printed.lines()).allMatch(line -> Columns.of(line) <= 50);
    }

    @Test
    void colouredOnlyWhereWanted() {
        String sentence = "Iran attacked Turkey.";
        assertThat(run(Help.Ansi.OFF, "explain", sentence)).doesNotContain("\u001B");
        assertThat(run(Help.Ansi.ON, "explain", sentence)).contains("\u001B[36mIran\u001B[0m");
    }

    @Test
    void saysWhichWordsAreNotThere() {
        assertThat(run(Help.Ansi.OFF, "explain", "--source", "France", "Iran attacked Turkey."))
                .isEqualTo("dragoman: --source: \"France\" does not stand in \"Iran attacked Turkey.\";"
                        + " give words of it or a span such as 0-8\n");
    }

    /** What a command prints, errors included. */
    private static String run(Help.Ansi ansi, String... arguments) {
        StringWriter printed = new StringWriter();
        PrintWriter writer = new PrintWriter(printed);
        CommandLine commandLine = Main.commandLine(Cli.standard().setup());
        commandLine.setColorScheme(Help.defaultColorScheme(ansi)).setOut(writer).setErr(writer);
        commandLine.execute(arguments);
        writer.flush();
        return printed.toString();
    }
}
