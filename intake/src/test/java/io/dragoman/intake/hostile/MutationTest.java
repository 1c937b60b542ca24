package io.dragoman.intake.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.intake.Forms;
import io.dragoman.intake.corpus.OtherForms;
import io.dragoman.intake.corpus.Sample;
import io.dragoman.intake.corpus.Templates;
import io.dragoman.text.Article;
import io.dragoman.text.load.ArticleReader;
import io.dragoman.text.load.Facts;
import io.dragoman.text.load.Input;
import io.dragoman.text.load.InputProblem;
import io.dragoman.text.load.Sink;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Breaks good inputs at random places, with fixed seeds. Whatever comes out, it is an article or a line that says what is
 * wrong; nothing is thrown, neither outside nor inside a form. {@code -Dmutations=100000} takes so many of each form; the
 * table of what they took is in {@code target/mutations.txt}. Speed is not tested.
 */
class MutationTest {

    private static final Path TABLE = Path.of("target", "mutations.txt");
    private static final ArticleReader READER =
            ArticleReader.builder().forms(Forms.all(LocalDate.of(2025, 6, 30))).build();

    @BeforeAll
    static void beginTable() throws IOException {
        Files.createDirectories(TABLE.getParent());
        Files.writeString(TABLE, "");
    }

    /** Inputs to be broken, by the name of their form. */
    static Stream<Map.Entry<String, List<Sample>>> forms() throws IOException {
        List<Map.Entry<String, List<Sample>>> forms = new ArrayList<>();
        forms.add(Map.entry("html", Templates.all()));
        for (Sample sample : OtherForms.all()) {
            forms.add(Map.entry(sample.name(), List.of(sample)));
        }
        forms.add(Map.entry(
                "plain.pdf", List.of(sample("a.pdf", new String(PdfAttacks.plain(), StandardCharsets.ISO_8859_1)))));
        forms.add(
                Map.entry(
                        "text",
                        List.of(
                                sample(
                                        "a.txt",
                                        "Treaty signed\nBy Ada Ek\n3 May 2021\n\nNIAMEY, May 3 -- Chad and Niger"
                                                + " signed a treaty.\n\n“It is good,” the minister said.\n\nAda Ek writes on Africa for The Post."))));
        forms.add(Map.entry(
                "jsonl",
                List.of(sample(
                        "a.jsonl",
                        "{\"id\":\"a\",\"date\":\"2021-05-03\",\"title\":\"Treaty\",\"author\":[\"Ada Ek\"],"
                                + "\"text\":\"Chad and Niger signed a treaty \\u201ctoday\\u201d.\"}\n".repeat(3)))));
        forms.add(
                Map.entry(
                        "opml",
                        List.of(
                                sample(
                                        "a.opml",
                                        "<?xml version=\"1.0\"?><opml version=\"2.0\"><head><title>Feeds</title></head><body>"
                                                + "<outline text=\"News\"><outline type=\"rss\" text=\"A\" xmlUrl=\"https://example.test/a\"/></outline></body></opml>"))));
        return forms.stream();
    }

    private static Sample sample(String name, String text) throws IOException {
        Sample pattern = OtherForms.all().get(0);
        return new Sample(
                name,
                new Sample.Bytes(text.getBytes(StandardCharsets.UTF_8)),
                null,
                pattern.story(),
                null,
                null,
                false);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void nothingIsThrown(Map.Entry<String, List<Sample>> form) throws IOException {
        int times = Integer.getInteger("mutations", 300);
        List<Sample> samples = form.getValue();
        Random random = new Random(7_919L * form.getKey().hashCode());
        Mutator mutator = new Mutator(random, samples);
        Outcome outcome = new Outcome();
        List<String> wrong = new ArrayList<>();
        long slowest = 0;
        long all = 0;
        for (int i = 0; i < times; i++) {
            Sample sample = samples.get(random.nextInt(samples.size()));
            byte[] broken = mutator.broken(sample.bytes().get());
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            String fault = outcome.of(sample, broken);
            long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
            all += took;
            slowest = Math.max(slowest, took);
            if (!fault.isEmpty() && wrong.size() < 5) {
                Path kept = Path.of("target", "mutation-" + form.getKey() + "-" + i);
                Files.write(kept, broken);
                wrong.add(kept + ": " + fault);
            }
        }
        Files.writeString(
                TABLE,
                "%-20s %,9d inputs, %,9d articles, %,9d problems, %d thrown; slowest %,d ms, %.2f ms each%n"
                        .formatted(
                                form.getKey(),
                                times,
                                outcome.articles,
                                outcome.problems,
                                wrong.size(),
                                slowest / 1_000_000,
                                all / 1e6 / times),
                StandardOpenOption.APPEND);
        assertThat(wrong).isEmpty();
    }

    private static final class Outcome implements Sink {

        private int articles;
        private int problems;
        private String fault = "";

        /** What was thrown, or is told as a fault of the program; empty if nothing is. */
        String of(Sample sample, byte[] bytes) {
            fault = "";
            try {
                Facts facts = Facts.builder().url(sample.address()).build();
                READER.read(
                        Input.of(
                                sample.name(), sample.name(), facts, new ByteArrayInputStream(bytes), 20_000_000, true),
                        this);
            } catch (IOException | RuntimeException | StackOverflowError e) {
                StackTraceElement[] trace = e.getStackTrace();
                return e + (trace.length == 0 ? "" : " at " + trace[0]);
            }
            return fault;
        }

        @Override
        public void article(Article article) {
            articles++;
        }

        @Override
        public void problem(InputProblem problem) {
            problems++;
            String line = problem.toString();
            if (line.contains("cannot be understood (")) {
                fault = line;
            }
        }
    }
}
