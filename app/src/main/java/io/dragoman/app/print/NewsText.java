package io.dragoman.app.print;

import io.dragoman.chronicle.news.News;
import io.dragoman.chronicle.news.News.AgreementNews;
import io.dragoman.chronicle.news.News.AppointmentNews;
import io.dragoman.chronicle.news.News.Change;
import java.time.LocalDate;
import java.util.List;

/** What is new in ledger and calendar, laid out for people. */
public final class NewsText {

    private final Page page;
    private final LocalDate day;
    private final int limit;

    /** {@code limit}: at most so many of each. */
    public NewsText(Page page, LocalDate day, int limit) {
        this.page = page;
        this.day = day;
        this.limit = limit;
    }

    /** A heading with the number of what follows; what is beyond the limit is told. */
    public String heading(String what, int count) {
        String more = count > limit ? " (the first " + limit + "; more: --limit)" : "";
        return "\n" + page.in(Style.BOLD, what) + " " + count + more + "\n";
    }

    /** Agreements with their new steps; of new ones also what they provide. */
    public String agreements(News news) {
        Lines lines = new Lines(page);
        LedgerText text = new LedgerText(page, day, true);
        for (AgreementNews each : news.agreements().stream().limit(limit).toList()) {
            text.print(each.entry(), each.steps(), each.isNew() ? each.entry().provisions() : List.of(), lines);
        }
        return lines.toString();
    }

    /** Appointments under what happened to them. */
    public String appointments(News news) {
        Lines lines = new Lines(page);
        CalendarText text = new CalendarText(day, true);
        List<AppointmentNews> shown = news.appointments().stream().limit(limit).toList();
        for (Change change : Change.values()) {
            List<AppointmentNews> changed =
                    shown.stream().filter(each -> each.change() == change).toList();
            if (!changed.isEmpty()) {
                lines.add("  " + title(change));
                changed.forEach(each -> text.print(each.appointment(), lines));
            }
        }
        return lines.toString();
    }

    private static String title(Change change) {
        return switch (change) {
            case FULFILLED -> "took place";
            case POSTPONED -> "put off";
            case CANCELLED -> "called off";
            case FELL_DUE -> "fell due, and nothing is reported of it";
            case ANNOUNCED -> "announced";
        };
    }
}
