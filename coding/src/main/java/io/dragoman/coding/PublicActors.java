package io.dragoman.coding;

import io.dragoman.coding.event.Reading;
import io.dragoman.coding.lexicon.Ontology;
import io.dragoman.coding.mention.Participant;
import io.dragoman.coding.mention.SentenceCast;
import io.dragoman.record.ActorType;
import io.dragoman.record.Category;
import io.dragoman.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether an act of a lone sentence is one of public life: a state, a body with an entry, an office, armed men or a party
 * has a part in it, or people of a country have with somebody else who is known. "The manager refused the player a new
 * contract" is not, whatever the verb. Immutable.
 */
final class PublicActors {

    /** Sectors of those who are private persons unless they are somebody's: workers, teachers, firms. */
    private static final Set<String> PRIVATE =
            Set.of("AGR", "BUS", "CVL", "EDU", "HLH", "JRN", "LAB", "MED", "REL", "SOC");

    /** What nobody does alone. */
    private static final Set<Category> MUTUAL = Set.of(Category.CONSULT, Category.COOPERATE);

    private static final Set<ActorType> BODIES =
            Set.of(ActorType.ORGANISATION, ActorType.GOVERNMENT, ActorType.MINISTRY, ActorType.IGO, ActorType.PARTY);

    /** How surely words stand for somebody who acts in public. */
    private enum Standing {
        NOBODY,
        SOMEBODY,
        /** An office or armed men of no country: "the court", which counts only with somebody else. */
        OFFICE,
        /** Somebody's of a country, or a body that nobody knows. */
        OF_A_COUNTRY,
        PUBLIC
    }

    private final Ontology ontology;

    PublicActors(Ontology ontology) {
        this.ontology = ontology;
    }

    /** Whether the words for source and target tell of public life. */
    boolean takePart(SentenceCast actors, Reading reading, List<Token> source, List<Token> target) {
        Standing from = standing(actors.find(source));
        Standing to = standing(actors.find(target));
        Ontology.CameoCode code = ontology.code(reading.code());
        Category category = code == null ? null : code.category();
        boolean both = from != Standing.NOBODY && to != Standing.NOBODY;
        if (!both && category != null && MUTUAL.contains(category)) {
            return false;
        }
        if (from == Standing.PUBLIC || to == Standing.PUBLIC) {
            boolean thing = (from == Standing.NOBODY && isOfNobody(actors.find(target)) && areThings(actors, source))
                    || (to == Standing.NOBODY && isOfNobody(actors.find(source)) && areThings(actors, target));
            return !thing;
        }
        if (from == Standing.OF_A_COUNTRY || to == Standing.OF_A_COUNTRY) {
            return both || isMaterial(category);
        }
        if (both && (from == Standing.OFFICE || to == Standing.OFFICE)) {
            return true;
        }
        // one boy who throws a stone is no protest
        boolean crowd = from == Standing.SOMEBODY
                && actors.find(source).participants().stream().anyMatch(Participant::isPlural);
        return (category == Category.PROTEST && crowd)
                || (category == Category.ASSAULT && from == Standing.SOMEBODY && to == Standing.SOMEBODY);
    }

    /** "The judge", "soldiers": bare roles, of which a museum or a choir may have some too. */
    private static boolean isOfNobody(SentenceCast.Found found) {
        return found.participants().stream().allMatch(each -> each.country() == null && each.entry() == null);
    }

    /** Words that are no names: "the rules", "cream"; nobody's names are people who are not known yet. */
    private static boolean areThings(SentenceCast actors, List<Token> words) {
        return words.stream()
                .allMatch(word -> word.tag().startsWith("NN")
                        && !word.isProperNoun()
                        && actors.sentence().children(word).stream().noneMatch(Token::isProperNoun));
    }

    private static boolean isMaterial(@Nullable Category category) {
        return category != null && category.quad().material();
    }

    private static Standing standing(SentenceCast.Found found) {
        Standing best = Standing.NOBODY;
        for (Participant each : found.participants()) {
            Standing standing = standing(each, found.direct());
            best = standing.compareTo(best) > 0 ? standing : best;
        }
        return best;
    }

    private static Standing standing(Participant participant, boolean direct) {
        String code = participant.code();
        if (participant.entry() != null) {
            // "the French author": the state is no party to what somebody of his nation does
            boolean nation = participant.type() == ActorType.COUNTRY && !direct;
            return nation ? Standing.OF_A_COUNTRY : Standing.PUBLIC;
        }
        if (code == null) {
            // a name that sounds like a body's: "the Redevelopment Authority"
            return BODIES.contains(participant.type()) ? Standing.OF_A_COUNTRY : Standing.NOBODY;
        }
        if (PRIVATE.contains(code.substring(code.lastIndexOf(' ') + 1))) {
            return participant.country() == null ? Standing.SOMEBODY : Standing.OF_A_COUNTRY;
        }
        return participant.country() == null ? Standing.OFFICE : Standing.PUBLIC;
    }
}
