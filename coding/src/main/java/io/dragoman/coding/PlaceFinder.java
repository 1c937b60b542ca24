package io.dragoman.coding;

import io.dragoman.coding.event.Reading;
import io.dragoman.coding.lexicon.CountryEntry;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.mention.Folding;
import io.dragoman.coding.mention.Mention;
import io.dragoman.coding.mention.Sense.OfCountry.Kind;
import io.dragoman.coding.mention.SentenceCast;
import io.dragoman.record.Evidence;
import io.dragoman.record.Place;
import io.dragoman.text.ArticleText;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects the places of an article: cities and regions wherever they stand, capitals and countries where they are meant
 * as places, that is under a preposition of place or as where somebody goes. Belongs to one article and one thread.
 */
final class PlaceFinder {

    private static final Set<String> LOCATIVE = Set.of(
            "in", "at", "to", "from", "near", "into", "across", "outside", "inside", "throughout", "around", "via");
    private static final Set<String> WHERE = Set.of("in", "at", "near", "outside", "inside", "across");
    private static final Set<String> MOTION = Set.of("visit", "leave", "reach", "tour", "enter");

    private static final String FEATURE = "region";
    private static final String TOWN = "town";

    private final Lexicon lexicon;
    private final ArticleText text;
    private final Map<String, Found> byName = new LinkedHashMap<>();

    PlaceFinder(ArticleText text, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.text = text;
    }

    private record Found(String name, @Nullable CountryEntry country, String type, List<Evidence> evidence) {}

    void collect(SentenceCast actors) {
        for (Mention mention : actors.mentions()) {
            CountryEntry country = mention.country();
            Kind kind = mention.place();
            if (country != null && kind != null && isPlace(actors.sentence(), mention, kind)) {
                Found found = byName.computeIfAbsent(
                        mention.name(), name -> new Found(name, country, type(kind), new ArrayList<>()));
                found.evidence().add(text.evidence(actors.spanOf(mention)));
            } else if (country == null && isTown(actors.sentence(), mention)) {
                String feature = isPartOfWorld(mention) ? FEATURE : TOWN;
                Found found = byName.computeIfAbsent(
                        mention.name(), name -> new Found(name, null, feature, new ArrayList<>()));
                found.evidence().add(text.evidence(actors.spanOf(mention)));
            } else if (country == null && isFeature(actors.sentence(), mention)) {
                Found found = byName.computeIfAbsent(
                        mention.name(), name -> new Found(name, null, FEATURE, new ArrayList<>()));
                found.evidence().add(text.evidence(actors.spanOf(mention)));
            }
        }
    }

    /** An unknown name where a town stands: "in <u>Juniper Falls</u>", not "in <u>Brexit</u>'s wake". */
    private boolean isTown(Sentence sentence, Mention mention) {
        Token head = sentence.token(mention.head());
        Token preposition = sentence.head(head);
        if (preposition == null || head.role() != Role.PREPOSITION_OBJECT) {
            return false;
        }
        boolean stands = mention.form() == Mention.Form.GUESS
                && head.tag().equals("NNP")
                && WHERE.contains(preposition.form().toLowerCase(Locale.ROOT))
                && mention.nameFirst() > preposition.index();
        return stands
                && !mention.name().equals(mention.name().toUpperCase(Locale.ROOT))
                && (isPartOfWorld(mention)
                        || (mention.first() == preposition.index() + 1
                                && sentence.children(head, Role.DETERMINER).isEmpty()))
                && sentence.children(head, Role.CASE).isEmpty();
    }

    /** "in Asia", "in the South Caucasus". */
    private boolean isPartOfWorld(Mention mention) {
        String last = Folding.fold(mention.name());
        return lexicon.inSet("world-regions", last.substring(last.lastIndexOf(' ') + 1));
    }

    /** An unknown name that ends in what it is ("Juniper Island"), where a place can stand. */
    private boolean isFeature(Sentence sentence, Mention mention) {
        String last = Folding.fold(mention.name());
        return mention.form() == Mention.Form.GUESS
                && lexicon.inSet("place-words", last.substring(last.lastIndexOf(' ') + 1))
                && hasLocative(sentence, mention);
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case CITY -> "city";
            case REGION -> "region";
            case CAPITAL -> "capital";
            default -> "country";
        };
    }

    private boolean isPlace(Sentence sentence, Mention mention, Kind kind) {
        return switch (kind) {
            case CITY, REGION -> true;
            case CAPITAL, NAME -> hasLocative(sentence, mention);
            case SEAT, ADJECTIVE, DEMONYM -> false;
        };
    }

    /** "pulled its troops <u>out of</u> Oslo". */
    private static boolean isOutOf(Sentence sentence, Token of) {
        return of.form().equalsIgnoreCase("of")
                && of.index() > 0
                && sentence.token(of.index() - 1).form().equalsIgnoreCase("out");
    }

    private boolean hasLocative(Sentence sentence, Mention mention) {
        Token head = sentence.token(mention.head());
        Token governor = sentence.head(head);
        if (head.role() == Role.PREPOSITION_OBJECT && governor != null) {
            return LOCATIVE.contains(governor.form().toLowerCase(Locale.ROOT)) || isOutOf(sentence, governor);
        }
        if (head.role() == Role.NOUN_MODIFIER && governor != null && governor.isNoun()) {
            // "Oslo airport"
            return lexicon.inSet("town-places", governor.lemma());
        }
        return head.role() == Role.OBJECT && governor != null && MOTION.contains(governor.lemma());
    }

    /** Where an act took place: the place under "in", "at" or "near" of its words; for a visit, where it went. */
    @Nullable
    String of(Reading reading, SentenceCast actors) {
        Sentence sentence = actors.sentence();
        for (Mention mention : actors.mentions()) {
            Kind kind = mention.place();
            boolean stands = kind == null ? isTown(sentence, mention) : isPlace(sentence, mention, kind);
            if (!stands) {
                continue;
            }
            Token head = sentence.token(mention.head());
            Token preposition = sentence.head(head);
            boolean where = preposition != null
                    && head.role() == Role.PREPOSITION_OBJECT
                    && WHERE.contains(preposition.form().toLowerCase(Locale.ROOT))
                    && sentence.isUnder(preposition, reading.top());
            boolean goal = reading.code().equals("042") && reading.target().contains(head);
            if (where || goal) {
                return mention.name();
            }
        }
        return null;
    }

    List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (Found found : byName.values()) {
            CountryEntry country = found.country();
            places.add(new Place(
                    "p" + (places.size() + 1),
                    found.name(),
                    country == null ? null : country.code(),
                    found.type(),
                    found.evidence()));
        }
        return places;
    }
}
