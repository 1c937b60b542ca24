package io.dragoman.web.page;

import io.dragoman.web.http.Answer;
import io.dragoman.web.http.Problem;

/** What is shown where something is wrong. */
public final class ErrorPage {
    private final House house;

    public ErrorPage(House house) {
        this.house = house;
    }

    public Answer of(Problem problem) {
        return house.templates()
                .page("error", new Chrome(problem.title(), "error"), problem)
                .withStatus(problem.status());
    }
}
