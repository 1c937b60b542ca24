package io.dragoman.app.show;

import io.dragoman.chronicle.news.News;
import io.dragoman.chronicle.news.News.AgreementNews;
import io.dragoman.chronicle.news.News.AppointmentNews;
import io.dragoman.record.AgreementState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What is new in ledger and calendar as JSON objects. */
public final class NewsObjects {

    private NewsObjects() {}

    public static List<Map<String, Object>> agreements(News news, LocalDate day) {
        return news.agreements().stream().map(each -> agreement(each, day)).toList();
    }

    private static Map<String, Object> agreement(AgreementNews news, LocalDate day) {
        AgreementState state = news.entry().state(day);
        return new Fields()
                .put("id", news.entry().id())
                .put("name", news.entry().name())
                .parties("parties", news.entry().parties())
                .put("new", news.isNew())
                .put("as_of", day.toString())
                .put("stage", state.stage() == null ? null : state.stage().word())
                .put("delivery", state.delivery().word())
                .put(
                        "steps",
                        news.steps().stream().map(AgreementListing::object).toList())
                .map();
    }

    public static List<Map<String, Object>> appointments(News news, LocalDate day) {
        return news.appointments().stream().map(each -> appointment(each, day)).toList();
    }

    private static Map<String, Object> appointment(AppointmentNews news, LocalDate day) {
        return new Fields()
                .put("change", news.change().word())
                .put("id", news.appointment().id())
                .put("kind", news.appointment().kind().word())
                .put("act", news.appointment().act().word())
                .put("what", news.appointment().what())
                .parties("actors", news.appointment().parties())
                .put("place", news.appointment().place())
                .date(news.appointment().date())
                .put("state", news.appointment().state(day).word())
                .reports("reports", news.appointment().reports())
                .map();
    }
}
