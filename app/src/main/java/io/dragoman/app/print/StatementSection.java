package io.dragoman.app.print;

import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Statements by speaker, who said most first. */
final class StatementSection {

    private static final int DATE = 16;

    private final Page page;
    private final StatementText text;

    StatementSection(Page page, ShortNames names) {
        this.page = page;
        this.text = new StatementText(names::of);
    }

    void print(ArticleRecord record, Lines lines) {
        Map<String, List<Statement>> bySpeaker = new LinkedHashMap<>();
        for (Statement statement : record.statements()) {
            if (!Judgements.isOne(statement, record)) {
                String speaker = text.side(statement.speaker());
                bySpeaker
                        .computeIfAbsent(speaker.isEmpty() ? "unnamed" : speaker, name -> new ArrayList<>())
                        .add(statement);
            }
        }
        int count = bySpeaker.values().stream().mapToInt(List::size).sum();
        if (count == 0) {
            return;
        }
        lines.heading("Statements", Integer.toString(count));
        bySpeaker.entrySet().stream()
                .sorted(Comparator.comparing(speaker -> -speaker.getValue().size()))
                .forEach(speaker -> {
                    lines.add("  " + page.in(Style.CYAN, TextWidth.cut(speaker.getKey(), page.width() - 4)));
                    speaker.getValue().forEach(statement -> text.print(statement, "", DATE, lines, ""));
                });
    }
}
