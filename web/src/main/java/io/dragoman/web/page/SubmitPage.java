package io.dragoman.web.page;

import io.dragoman.web.desk.Reception;
import io.dragoman.web.desk.Submission;
import io.dragoman.web.http.Answer;
import io.dragoman.web.http.Parameters;
import io.dragoman.web.http.Problem;
import io.dragoman.web.http.Request;
import io.dragoman.web.view.SubmitView;
import org.jspecify.annotations.Nullable;

/** Where articles are pasted or uploaded; leads to the article's page. */
public final class SubmitPage {
    private final House house;
    private final Reception reception;

    public SubmitPage(House house, Reception reception) {
        this.house = house;
        this.reception = reception;
    }

    public Answer show(Request request) {
        // Whoever opens the form will need the models soon.
        house.desk().warmUp();
        return page(new SubmitView(null, "", "", ""));
    }

    /**
     * Takes an article in.
     *
     * @param file the content of an uploaded file, which goes before pasted text; null for none
     */
    public Answer submit(String text, byte @Nullable [] file, String name, String date) {
        try {
            String called = name.isBlank() ? "submitted" : name.strip();
            Submission submission = file == null
                    ? Submission.text(called, text, Parameters.day(date))
                    : Submission.file(called, file, Parameters.day(date));
            String id = reception.take(submission).article().id();
            return Answer.of("text/plain; charset=utf-8", "").withStatus(303).with("Location", "/articles/" + id);
        } catch (Problem problem) {
            return page(new SubmitView(problem, text, name, date)).withStatus(problem.status());
        }
    }

    private Answer page(SubmitView view) {
        return house.templates().page("submit", new Chrome("Submit an article", "submit"), view);
    }
}
