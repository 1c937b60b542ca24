package io.dragoman.app.print;

import io.dragoman.chronicle.DateLabel;
import io.dragoman.record.Evidence;
import io.dragoman.record.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Statements: when, on whom or what, in which stance; beneath them the words. */
final class StatementText {

    private final UnaryOperator<String> names;

    /** Takes the names of actors by their ids. */
    StatementText(UnaryOperator<String> names) {
        this.names = names;
    }

    String side(List<String> ids) {
        return ids.stream().map(names).distinct().collect(Collectors.joining(", "));
    }

    /** {@code remark} ends the words. */
    void print(Statement statement, String speaker, int labelWidth, Lines lines, String remark) {
        List<String> parts = new ArrayList<>();
        if (!speaker.isEmpty()) {
            parts.add(speaker);
        }
        if (statement.verb() != null) {
            parts.add(statement.verb());
        }
        if (!statement.addressee().isEmpty()) {
            parts.add("to " + side(statement.addressee()));
        }
        if (!statement.target().isEmpty()) {
            parts.add("on " + side(statement.target()));
        }
        if (statement.topic() != null) {
            parts.add(statement.topic());
        }
        if (!statement.stance().equals("neutral")) {
            parts.add("[" + statement.stance()
                    + (statement.towards().isEmpty() ? "" : " towards " + side(statement.towards())) + "]");
        }
        if (statement.occasion() != null) {
            parts.add(statement.occasion());
        }
        if (!statement.askedBy().isEmpty()) {
            parts.add("asked by " + side(statement.askedBy()));
        }
        if (!statement.reportedBy().isEmpty()) {
            parts.add("reported by " + side(statement.reportedBy()));
        }
        parts.add(statement.kind());
        String label = DateLabel.of(statement.date());
        lines.entry(label.equals("no date") ? "" : label, labelWidth, String.join(" · ", parts));
        Evidence sentence = statement.evidence().isEmpty()
                ? statement.quote()
                : statement.evidence().get(0);
        lines.proof(labelWidth, sentence, remark);
    }
}
