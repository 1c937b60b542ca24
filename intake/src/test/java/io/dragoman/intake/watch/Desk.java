package io.dragoman.intake.watch;

import io.dragoman.intake.Forms;
import io.dragoman.intake.fetch.FetchLimits;
import io.dragoman.intake.fetch.Fetcher;
import io.dragoman.intake.page.PageReader;
import io.dragoman.intake.web.HandAlarm;
import io.dragoman.intake.web.SetClock;
import io.dragoman.intake.web.WebOfTests;
import io.dragoman.text.Article;
import io.dragoman.text.load.ArticleReader;
import io.dragoman.text.load.InputProblem;
import io.dragoman.text.load.Sink;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Somebody who follows feeds and keeps what comes, unless he dies before. */
final class Desk implements AutoCloseable {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 30);

    final SetClock clock = new SetClock();
    final HandAlarm alarm = new HandAlarm();
    /** Titles of all articles that came, in order. */
    final List<String> titles = new ArrayList<>();

    final List<String> problems = new ArrayList<>();
    private final Path folder;
    private final ArticleReader reader =
            ArticleReader.builder().forms(Forms.all(TODAY)).build();
    private Fetcher fetcher;
    private Watch watch;

    Desk(Path folder) throws IOException {
        this.folder = folder;
        this.fetcher = fetcher();
        this.watch = open();
    }

    private Fetcher fetcher() {
        return Fetcher.builder("Test")
                .limits(new FetchLimits(
                        200_000, Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(60), 3))
                .names(host -> InetAddress.getAllByName(
                        host.endsWith(".example") ? host.startsWith("house") ? "127.0.0.2" : "127.0.0.1" : host))
                .reach(new WebOfTests())
                .pace(clock)
                .alarm(alarm)
                .build();
    }

    private Watch open() throws IOException {
        return Objects.requireNonNull(Watch.open(
                folder, fetcher, new Watch.Settings("Test", Duration.ofMinutes(30), clock), new PageReader(TODAY)));
    }

    /** The process is gone and another one begins: nothing is left but the files. */
    void dieAndBegin() throws IOException {
        close();
        fetcher = fetcher();
        watch = open();
    }

    /** An hour passes, and all feeds are looked at; what comes is kept. */
    Round round(String... feeds) throws IOException, InterruptedException {
        return round(true, feeds);
    }

    /** What comes is not kept. */
    Round roundCutShort(String... feeds) throws IOException, InterruptedException {
        return round(false, feeds);
    }

    private Round round(boolean keep, String... feeds) throws IOException, InterruptedException {
        clock.pause(Duration.ofHours(1));
        List<Article> came = new ArrayList<>();
        Round round = watch.round(List.of(feeds), true, reader, new Sink() {
            @Override
            public void article(Article article) {
                came.add(article);
                titles.add(article.document().title());
            }

            @Override
            public void problem(InputProblem problem) {
                problems.add(problem.toString());
            }
        });
        if (keep) {
            watch.settled(came);
        }
        return round;
    }

    int waiting(String... feeds) throws IOException {
        return watch.waiting(List.of(feeds));
    }

    Watch watch() {
        return watch;
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        fetcher.close();
        watch.close();
    }
}
