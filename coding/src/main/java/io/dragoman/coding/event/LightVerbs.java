package io.dragoman.coding.event;

import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.mention.Folding;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.List;
import java.util.Set;

/** Verbs that lend their participants to an act that a noun names: "held talks", "talks took place". */
final class LightVerbs {

    /** Where a light verb has the other side of the act it lends itself to, by preference. */
    private static final List<String> LENT =
            List.of("with", "against", "on", "to", "between", "in", "at", "for", "indirect");

    private static final List<String> LENT_APART_FROM_PLACES = List.of("with", "against", "between");

    /** Between a light verb and its act: "took part <u>in</u> talks", but not "imposed a curfew <u>after</u> riots". */
    private static final Set<String> LENDING = Set.of("in", "into", "on", "to", "out", "of");

    private final Sentence sentence;
    private final Arguments arguments;
    private final Lexicon lexicon;

    LightVerbs(Sentence sentence, Arguments arguments, Lexicon lexicon) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.lexicon = lexicon;
    }

    /** A verb that lends itself to an act noun: "held talks", "talks took place". */
    boolean isSupport(Token verb, Token noun) {
        if (!verb.isVerb() || !noun.isNoun()) {
            return false;
        }
        if (noun.role() == Role.SUBJECT) {
            return lexicon.inSet("happen-verbs", verb.lemma());
        }
        Token preposition = noun.role() == Role.PREPOSITION_OBJECT ? sentence.head(noun) : null;
        boolean part = preposition == null || LENDING.contains(VerbForms.lower(preposition));
        return part && lexicon.inSet("light-verbs", verb.lemma());
    }

    /** Gives the act at a noun the participants of the verb that it lacks. */
    void lend(Chain chain, Token verb, Token noun) {
        List<Token> subjects = arguments.fill(verb, "subject");
        if (!subjects.isEmpty() && noun.role() != Role.SUBJECT) {
            if (chain.target().isEmpty()
                    && !chain.source().isEmpty()
                    && !chain.source().equals(subjects)) {
                chain.target(Slots.without(chain.source(), subjects));
            }
            chain.source(subjects);
        }
        if (chain.target().isEmpty()) {
            // "talks between Oman and Iran resumed in Geneva": where it was is no third party
            boolean complete = chain.symmetric() && arguments.actors(chain.source()) > 1;
            for (String slot : complete ? LENT_APART_FROM_PLACES : LENT) {
                List<Token> found = Slots.without(arguments.fill(verb, slot), chain.source()).stream()
                        .filter(word -> !Folding.isCalendarWord(word.form())
                                && !word.tag().equals("CD"))
                        .toList();
                if (!found.isEmpty()) {
                    chain.target(found);
                    break;
                }
            }
        }
        chain.lent(verb);
    }
}
