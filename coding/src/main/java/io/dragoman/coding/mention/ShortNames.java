package io.dragoman.coding.mention;

import io.dragoman.record.ActorType;
import io.dragoman.text.Sentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Bodies that go by one word of their name once it was given: "the African Union … <u>the Union</u>". */
final class ShortNames {

    private static final Set<ActorType> BODIES =
            Set.of(ActorType.IGO, ActorType.FORUM, ActorType.ORGANISATION, ActorType.MINISTRY, ActorType.PARTY);

    private ShortNames() {}

    /** Whether a mention is a single word with a capital after "the" that names nothing the lexicon knows. */
    static boolean isShort(Mention mention, Sentence sentence) {
        boolean plain = mention.person() == null && mention.country() == null && mention.organisation() == null;
        return plain
                && mention.role() == null
                && mention.first() == mention.last()
                && mention.first() > 0
                && sentence.token(mention.first() - 1).form().equalsIgnoreCase("the");
    }

    /** Of the actors so far, in the order of their first mention, the body with the shortest name that ends or begins so. */
    static @Nullable Participant find(String word, List<Participant> actors) {
        Participant found = null;
        for (Participant actor : actors) {
            boolean fits = BODIES.contains(actor.type()) && actor.entry() != null && isPartOf(word, actor.name());
            if (fits && (found == null || actor.name().length() <= found.name().length())) {
                found = actor;
            }
        }
        return found;
    }

    /** Whether a name of several words begins or ends with a word. */
    static boolean isPartOf(String word, String name) {
        List<String> words = List.of(Folding.fold(name).split(" ", -1));
        String folded = Folding.fold(word);
        return words.size() > 1
                && (words.get(0).equals(folded) || words.get(words.size() - 1).equals(folded));
    }
}
