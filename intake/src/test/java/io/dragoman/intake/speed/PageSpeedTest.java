package io.dragoman.intake.speed;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.intake.corpus.Sample;
import io.dragoman.intake.corpus.Templates;
import io.dragoman.intake.page.PageReader;
import io.dragoman.text.load.Refusal;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/**
 * Pages of about 25 kB, read whole (character set, main content, facts) and merely parsed by jsoup, in turns in one run,
 * in processor time of one thread; the medians of {@code -Dturns=150} turns, after as many to warm up, are written to
 * {@code target/page-speed.txt}.
 * Only that all pages are read is tested.
 */
class PageSpeedTest {

    private static final int SIZE = 25_000;

    @Test
    void pagesAreReadAndParsed() throws IOException, Refusal {
        List<byte[]> pages = pages();
        PageReader reader = new PageReader(LocalDate.of(2025, 6, 30));
        int turns = Integer.getInteger("turns", 1);
        double[] read = new double[turns];
        double[] parsed = new double[turns];
        int characters = 0;
        int articles = 0;
        for (int turn = -turns; turn < turns; turn++) {
            long start = processorTime();
            for (byte[] page : pages) {
                characters += Parser.htmlParser()
                        .parseInput(new String(page, StandardCharsets.UTF_8), "")
                        .childNodeSize();
            }
            long between = processorTime();
            for (byte[] page : pages) {
                int length = reader.read(page, null, null).text().length();
                articles += length > 0 ? 1 : 0;
                characters += length;
            }
            if (turn >= 0) {
                parsed[turn] = perSecond(pages.size(), between - start);
                read[turn] = perSecond(pages.size(), processorTime() - between);
            }
        }
        Arrays.sort(read);
        Arrays.sort(parsed);
        double ours = read[turns / 2];
        double theirs = parsed[turns / 2];
        int size = pages.stream().mapToInt(page -> page.length).sum() / pages.size();
        Files.createDirectories(Path.of("target"));
        Files.writeString(
                Path.of("target", "page-speed.txt"),
                String.format(
                        Locale.ROOT,
                        "%d pages of %,d bytes on average, median of %d turns after as many: jsoup's parse %,.0f pages/s, article and facts %,.0f"
                                + " pages/s, %.2f times as long%n",
                        pages.size(),
                        size,
                        turns,
                        theirs,
                        ours,
                        theirs / ours));
        assertThat(characters).isPositive();
        assertThat(articles).isEqualTo(2 * turns * pages.size());
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double perSecond(int pages, long nanoseconds) {
        return pages * 1e9 / nanoseconds;
    }

    /** The pages of the test set in UTF-8, each grown to the size of a usual page by more of its menus and teasers. */
    private static List<byte[]> pages() {
        List<byte[]> pages = new ArrayList<>();
        for (Sample sample : Templates.all()) {
            if (!sample.name().startsWith("charset")) {
                String page = new String(sample.bytes().get(), StandardCharsets.UTF_8);
                int end = page.lastIndexOf("</body>");
                StringBuilder grown = new StringBuilder(page.substring(0, end < 0 ? page.length() : end));
                for (int i = 0; grown.length() < SIZE; i++) {
                    grown.append("<div class=\"teaser\"><h3><a href=\"/s/")
                            .append(i)
                            .append("\"><span>Ministers meet again in Manila, round ")
                            .append(i)
                            .append(
                                    "</span></a></h3><p class=\"t\">Talks went on <b>late</b> into the night.</p><ul><li><a href=\"/t\">World</a>")
                            .append("</li><li><a href=\"/u\">Asia</a></li></ul></div>\n");
                }
                pages.add(grown.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        return pages;
    }
}
