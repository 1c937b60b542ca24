package io.dragoman.coding.agreement;

import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who takes an agreement's step. */
final class StepActors {

    private static final int CLIMB = 5;
    private static final Set<String> RELATIVES = Set.of("which", "that", "who");

    private StepActors() {}

    /** The agreement does not act upon itself. */
    static List<Token> without(Thing thing, List<Token> actors) {
        return actors.stream()
                .filter(actor -> !thing.holds(actor) && !thing.sentence().isUnder(thing.head(), actor))
                .toList();
    }

    /** Who does what a verb names: its subject, the agent of its passive, the subject of a verb over it. */
    static List<Token> of(Sentence sentence, @Nullable Token verb, @Nullable Token noun) {
        List<Token> actors = new ArrayList<>();
        if (noun != null) {
            sentence.children(noun, Role.POSSESSIVE).forEach(actors::add);
        }
        Token at = verb;
        for (int i = 0; i < CLIMB && at != null && actors.isEmpty(); i++) {
            for (Token child : sentence.children(at)) {
                if (child.role() == Role.SUBJECT
                        && !RELATIVES.contains(child.form().toLowerCase(Locale.ROOT))) {
                    actors.add(child);
                    actors.addAll(sentence.children(child, Role.CONJUNCT));
                } else if (child.role() == Role.AGENT) {
                    for (Token agent : sentence.children(child, Role.PREPOSITION_OBJECT)) {
                        actors.add(agent);
                        actors.addAll(sentence.children(agent, Role.CONJUNCT));
                    }
                }
            }
            boolean above = at.role() == Role.OPEN_COMPLEMENT || at.role() == Role.CONJUNCT;
            at = above ? sentence.head(at) : null;
        }
        return actors;
    }
}
