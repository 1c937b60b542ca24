package io.dragoman.app.print;

import io.dragoman.record.Actor;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Mark;
import io.dragoman.record.Statement;

/** Tells the author's own judgements from what others say. */
final class Judgements {

    private Judgements() {}

    static boolean isOne(Statement statement, ArticleRecord record) {
        String author = record.document().author();
        boolean byAuthor = author != null
                && record.actors().stream()
                        .filter(actor -> statement.speaker().contains(actor.id()))
                        .map(Actor::name)
                        .anyMatch(author::equals);
        return byAuthor
                || record.marks().stream()
                        .anyMatch(mark -> mark.item().equals(statement.id()) && mark.kind() == Mark.Kind.OPINION);
    }
}
