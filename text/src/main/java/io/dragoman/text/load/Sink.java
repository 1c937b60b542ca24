package io.dragoman.text.load;

import io.dragoman.text.Article;

/** Takes what is read, in the order it is read. */
public interface Sink {

    void article(Article article);

    void problem(InputProblem problem);
}
