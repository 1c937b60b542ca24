package io.dragoman.coding.time;

import io.dragoman.record.DateBasis;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a time expression was said. Immutable but for the timeline, which grows as the article is read.
 *
 * @param published the article's date, null if unknown
 * @param dayFirst whether the article writes day before month in dates such as 3/4/2021
 * @param opens whether the expression opens its sentence
 * @param notBefore a day that the expression does not precede, null if none: the start of a range for its end
 * @param notAfter a day that the expression does not follow, null if none
 */
record Setting(
        @Nullable LocalDate published,
        boolean dayFirst,
        Timeline timeline,
        int sentence,
        int paragraph,
        Outlook outlook,
        boolean opens,
        @Nullable LocalDate notBefore,
        @Nullable LocalDate notAfter) {

    Setting at(int sentence, int paragraph, Outlook outlook, boolean opens) {
        return new Setting(published, dayFirst, timeline, sentence, paragraph, outlook, opens, null, null);
    }

    Setting from(LocalDate day) {
        return new Setting(published, dayFirst, timeline, sentence, paragraph, outlook, opens, day, null);
    }

    Setting until(LocalDate day) {
        return new Setting(published, dayFirst, timeline, sentence, paragraph, outlook, opens, null, day);
    }

    /** This, looking ahead where nothing says otherwise. */
    Setting lookingAhead() {
        Outlook ahead = outlook == Outlook.UNKNOWN ? Outlook.FUTURE : outlook;
        return new Setting(published, dayFirst, timeline, sentence, paragraph, ahead, opens, notBefore, notAfter);
    }

    /** This, of what was still to come when it was said. */
    Setting ahead() {
        return new Setting(
                published, dayFirst, timeline, sentence, paragraph, Outlook.FUTURE, opens, notBefore, notAfter);
    }

    boolean isFuture() {
        return outlook == Outlook.FUTURE;
    }

    /** The year that "last year", "that year" and the like name, or null. */
    @Nullable
    NamedYear year(String which) {
        LocalDate today = published;
        switch (which) {
            case "last", "this", "next" -> {
                int shift = which.equals("last") ? -1 : which.equals("next") ? 1 : 0;
                return today == null ? null : new NamedYear(today.getYear() + shift, DateBasis.RELATIVE);
            }
            default -> {
                var anchor = timeline.anchor(Unit.YEAR);
                LocalDate day = anchor == null ? null : anchor.start();
                int shift = which.equals("the previous") ? -1 : which.equals("the following") ? 1 : 0;
                return day == null ? null : new NamedYear(day.getYear() + shift, DateBasis.NARRATIVE);
            }
        }
    }

    record NamedYear(int year, DateBasis basis) {}
}
