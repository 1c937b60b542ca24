package io.dragoman.app.print;

import io.dragoman.record.Actor;
import io.dragoman.record.ArticleRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The actors of an article, most mentioned first: those who take part in an event or are mentioned more than once in a
 * line each, the others by name.
 */
final class ActorSection {

    private static final int FEW = 12;
    private static final int WIDEST_NAME = 40;
    private static final int CODE = 8;

    private final Page page;

    ActorSection(Page page) {
        this.page = page;
    }

    void print(ArticleRecord record, Lines lines) {
        if (record.actors().isEmpty()) {
            return;
        }
        List<Actor> main = new ArrayList<>();
        List<Actor> others = new ArrayList<>();
        Set<String> acting = acting(record);
        for (Actor actor : record.actors()) {
            boolean shown = record.actors().size() <= FEW
                    || acting.contains(actor.id())
                    || actor.evidence().size() > 1;
            (shown ? main : others).add(actor);
        }
        // The sort is stable: of two mentioned as often the earlier one comes first.
        main.sort(Comparator.comparing(actor -> -actor.evidence().size()));
        lines.heading("Actors", Integer.toString(record.actors().size()));
        int name = main.stream()
                .mapToInt(actor -> TextWidth.of(TextWidth.oneLine(actor.name())))
                .max()
                .orElse(0);
        int nameWidth = Math.min(name, Math.min(WIDEST_NAME, page.width() / 2));
        main.forEach(actor -> lines.add(line(actor, nameWidth)));
        if (!others.isEmpty()) {
            lines.flow(
                    "  ",
                    others.stream()
                            .map(actor -> TextWidth.oneLine(actor.name()))
                            .toList(),
                    ", ");
        }
    }

    private static Set<String> acting(ArticleRecord record) {
        Set<String> acting = new HashSet<>();
        record.events().forEach(event -> {
            acting.addAll(event.source());
            acting.addAll(event.target());
        });
        return acting;
    }

    private String line(Actor actor, int nameWidth) {
        String code = actor.code() == null ? "" : actor.code();
        String role = actor.role() == null ? "" : TextWidth.oneLine(actor.role());
        int roleWidth = page.width() - nameWidth - CODE - 12;
        return "  "
                + TextWidth.left(TextWidth.cut(TextWidth.oneLine(actor.name()), nameWidth), nameWidth)
                + "  "
                + page.in(Style.CYAN, TextWidth.left(code, CODE))
                + TextWidth.right(
                        actor.evidence().isEmpty() ? "" : actor.evidence().size() + "×", 5)
                + "  "
                + page.in(Style.DIM, TextWidth.cut(role, roleWidth));
    }
}
