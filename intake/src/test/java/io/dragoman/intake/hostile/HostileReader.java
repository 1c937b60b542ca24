package io.dragoman.intake.hostile;

import io.dragoman.intake.Forms;
import io.dragoman.text.Article;
import io.dragoman.text.load.ArticleReader;
import io.dragoman.text.load.InputProblem;
import io.dragoman.text.load.Sink;
import java.io.InputStream;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A process of its own that reads the files of a folder one after the other and writes down for each what came of it:
 * name, milliseconds of processor time, megabytes that the heap grew by at most, articles, whether the secret was in
 * one, problems; parted by tabs.
 */
final class HostileReader {

    private HostileReader() {}

    /** Reads a folder, the first argument, and writes a file, the second. */
    public static void main(String[] arguments) throws Exception {
        ArticleReader reader = ArticleReader.builder()
                .forms(Forms.all(LocalDate.of(2025, 6, 30)))
                .build();
        List<Path> files;
        try (Stream<Path> listed = Files.list(Path.of(arguments[0]))) {
            files = listed.sorted().toList();
        }
        try (PrintWriter out = new PrintWriter(arguments[1], StandardCharsets.UTF_8)) {
            for (Path file : files) {
                Seen seen = new Seen();
                long before = beginHeap();
                long start = processorTime();
                reader.read(List.of(file.toString()), InputStream.nullInputStream(), seen);
                long milliseconds = (processorTime() - start) / 1_000_000;
                long grown = Math.max(0, (peakHeap() - before + 999_999) / 1_000_000);
                out.println(file.getFileName() + "\t" + milliseconds + "\t" + grown + "\t" + seen.articles + "\t"
                        + seen.secret + "\t" + String.join("\t", seen.problems));
                out.flush();
            }
        }
    }

    /** What is used before an input. */
    private static long beginHeap() {
        System.gc();
        long used = 0;
        for (MemoryPoolMXBean pool : heap()) {
            pool.resetPeakUsage();
            used += pool.getUsage().getUsed();
        }
        return used;
    }

    /** With what is no longer needed and not collected yet, so that it is more than what an input takes. */
    private static long peakHeap() {
        return heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    /** Of this thread alone, which is all that an input takes; how long that is depends on what else the machine does. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static final class Seen implements Sink {
        private int articles;
        private boolean secret;
        private final List<String> problems = new ArrayList<>();

        @Override
        public void article(Article article) {
            articles++;
            secret |= article.text().string().contains(FeedAttacks.SECRET);
        }

        @Override
        public void problem(InputProblem problem) {
            if (problems.size() < 3) {
                problems.add(problem.toString().replace("\n", "<LINE END>").replace("\u001b", "<ESCAPE>"));
            }
        }
    }
}
