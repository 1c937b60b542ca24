package io.dragoman.coding.article;

import io.dragoman.coding.time.EventDates;
import io.dragoman.coding.time.TimeMention;
import io.dragoman.record.DateSpan;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The days of what is told in a clause with "when": those of the time that the clause explains ("in June 2024, <u>when she
 * came to Oslo</u>"), else those of the clause it hangs on ("was invited in May, when he came to Lima").
 */
final class WhenClause {

    private static final int MAX_CLIMB = 12;

    /** Between a time and the "when" that explains it stands a comma at most. */
    private static final int NEXT = 2;

    private static final Set<Role> CLAUSES =
            Set.of(Role.RELATIVE_CLAUSE, Role.ADVERBIAL_CLAUSE, Role.NOUN_CLAUSE, Role.CLAUSE_COMPLEMENT);

    private WhenClause() {}

    /** The days of an act; null if it stands in no such clause or nothing tells them. */
    static @Nullable DateSpan dateOf(List<TimeMention> here, Sentence sentence, Token act) {
        Token verb = act;
        for (int i = 0; i < MAX_CLIMB && verb != null && !CLAUSES.contains(verb.role()); i++) {
            verb = verb.role() == Role.CONJUNCT || !verb.isVerb() ? sentence.head(verb) : null;
        }
        Token when = verb == null ? null : when(sentence, verb);
        if (verb == null || when == null) {
            return null;
        }
        for (TimeMention mention : here) {
            int last = last(sentence, mention);
            if (last >= 0 && last < when.index() && when.index() - last <= NEXT) {
                return mention.date();
            }
        }
        Token main = sentence.head(verb);
        return main == null || !main.isVerb() ? null : EventDates.dateFor(here, sentence, main, null);
    }

    private static @Nullable Token when(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .filter(child -> child.form().equals("when") && child.index() < verb.index())
                .findFirst()
                .orElse(null);
    }

    /** The index of the last word of a time expression; negative if it has none here. */
    private static int last(Sentence sentence, TimeMention mention) {
        int last = -1;
        for (Token token : sentence.tokens()) {
            if (token.span().overlaps(mention.span())) {
                last = token.index();
            }
        }
        return last;
    }
}
