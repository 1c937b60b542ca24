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

    /** Of the actors so far, in the order of their first mention, the last body whose longer name ends or begins so. */
    static @Nullable Participant find(String word, List<Participant> actors) {
        String folded = Folding.fold(word);
        for (int i = actors.size() - 1; i >= 0; i--) {
            Participant actor = actors.get(i);
            List<String> words = List.of(Folding.fold(actor.name()).split(" ", -1));
            boolean longer = words.size() > 1 && BODIES.contains(actor.type()) && actor.entry() != null;
            if (longer && (words.get(0).equals(folded) || words.get(words.size() - 1).equals(folded))) {
                return actor;
            }
        }
        return null;
    }
}
