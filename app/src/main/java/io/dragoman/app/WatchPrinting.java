package io.dragoman.app;

import io.dragoman.intake.watch.Round;
import io.dragoman.intake.watch.Watch;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Document;
import io.dragoman.text.Article;
import io.dragoman.text.TextCleaner;
import io.dragoman.text.load.InputProblem;
import io.dragoman.text.load.LanguageCheck;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.StringJoiner;
import picocli.CommandLine;

/** Prints a round of a watch as it goes on, and tells the watch what is kept. */
final class WatchPrinting implements Reading.Listener {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Watch watch;
    private final PrintWriter out;
    private final PrintWriter err;
    private int articles;
    private int unread;
    private int known;
    private volatile boolean failed;

    WatchPrinting(Watch watch, CommandLine streams) {
        this.watch = watch;
        this.out = streams.getOut();
        this.err = streams.getErr();
    }

    boolean failed() {
        return failed;
    }

    @Override
    public void read(Reading.Result result) {
        ArticleRecord record = result.record();
        Document document = record.document();
        if (result.known()) {
            known++;
            return;
        }
        articles++;
        String title = document.title() == null ? record.articleId() : document.title();
        String what = record.events().size() + (record.events().size() == 1 ? " event" : " events");
        if (!document.language().equals("en")) {
            unread++;
            what = "kept unread: " + LanguageCheck.objectionTo(document.language());
        }
        out.println(TextCleaner.clean((document.published() == null
                        ? "no date   "
                        : document.published().toString()) + "  " + title
                + (document.publication() == null ? "" : " (" + document.publication() + ")") + ": " + what));
    }

    @Override
    public void problem(InputProblem problem) {
        failed = true;
        err.println(problem);
    }

    @Override
    public void settled(List<Article> articles) {
        try {
            watch.settled(articles);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    static UserError unwritable(IOException problem) {
        return new UserError("what is known of the feeds cannot be read or written (" + problem.getMessage()
                + "); check the folder beside the store and its disk");
    }

    /** The line that tells of the whole round. */
    void summary(Round round, int waiting, Instant now) {
        StringJoiner feeds = new StringJoiner(", ", plural(round.feeds() + round.resting(), "feed") + ": ", "; ");
        feeds.add(round.changed() + " changed");
        feeds.add((round.feeds() - round.changed() - round.failed()) + " unchanged");
        add(feeds, round.failed(), "failed");
        add(feeds, round.resting(), "left alone for now");
        StringJoiner read = new StringJoiner(", ");
        read.add(plural(articles, "article") + " read");
        add(read, unread, "of them in other languages");
        add(read, round.updated(), "in a new version");
        add(read, known, "known already");
        add(read, round.leftOut(), "left out");
        add(read, waiting, "waiting");
        out.println(time(now) + "  " + feeds + read);
        out.flush();
    }

    /** The round was stopped in the middle. */
    void ended(Instant now) {
        out.println(
                time(now) + "  stopped; " + plural(articles, "article") + " read, the rest waits for the next time");
        out.flush();
    }

    void next(Instant next) {
        out.println(time(next) + "  next look");
        out.flush();
    }

    private static String plural(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static void add(StringJoiner parts, int count, String what) {
        if (count > 0) {
            parts.add(count + " " + what);
        }
    }

    private static String time(Instant instant) {
        return TIME.format(instant.atZone(ZoneId.systemDefault()));
    }
}
