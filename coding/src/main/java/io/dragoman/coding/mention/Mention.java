package io.dragoman.coding.mention;

import io.dragoman.coding.lexicon.CountryEntry;
import io.dragoman.coding.lexicon.OrganisationEntry;
import io.dragoman.coding.lexicon.PersonEntry;
import io.dragoman.coding.lexicon.RoleEntry;
import io.dragoman.record.ActorType;
import io.dragoman.record.Span;
import io.dragoman.text.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A phrase of one sentence that names or stands for an actor.
 *
 * @param first first token of the whole phrase, title and country included
 * @param last last token of the whole phrase, inclusive
 * @param nameFirst first token of the words that name the actor
 * @param nameLast last token of them, inclusive
 * @param head the token the rest of the sentence attaches to
 * @param name the naming words as the article writes them
 * @param country of the actor itself, or that a role belongs to
 * @param role the role or title in the phrase
 * @param former whether the role is said to be over
 * @param alsoCountries further countries a plural role belongs to ("the Greek and Cypriot ministers")
 * @param place whether the words can be read as a place (city, region, capital, country)
 */
public record Mention(
        int sentence,
        int first,
        int last,
        int nameFirst,
        int nameLast,
        int head,
        Form form,
        ActorType type,
        String name,
        @Nullable CountryEntry country,
        @Nullable PersonEntry person,
        @Nullable OrganisationEntry organisation,
        @Nullable RoleEntry role,
        boolean former,
        boolean plural,
        Sense.OfCountry.@Nullable Kind place,
        List<CountryEntry> alsoCountries) {
    public Mention {
        alsoCountries = List.copyOf(alsoCountries);
    }

    /** How the phrase refers. */
    public enum Form {
        /** By a name: of a person, country, organisation. */
        NAME,
        /** By a proper name that nothing tells more about: perhaps an actor, perhaps a product or a place. */
        GUESS,
        /** By a role: "the French foreign minister", "protesters". */
        ROLE,
        /** By a nationality adjective before a noun: "<u>Turkish</u> airstrikes"; no mention of its own. */
        ADJECTIVE,
        /** "he", "they". */
        PRONOUN,
        /** "the two sides", "both countries". */
        SIDES
    }

    /** The same words with one of their further countries; it keeps the row of countries, so that it is one of several. */
    Mention of(CountryEntry other) {
        return new Mention(
                sentence,
                first,
                last,
                nameFirst,
                nameLast,
                head,
                form,
                type,
                name,
                other,
                person,
                organisation,
                role,
                former,
                plural,
                place,
                alsoCountries);
    }

    /** By what tells it from others; the rest follows from it, and is much to add up for every look into a map. */
    @Override
    public int hashCode() {
        return 31 * (31 * sentence + first) + last;
    }

    /** Where the words stand that refer to the actor: the whole phrase of a role, else the name. */
    Span referringSpan(Sentence in) {
        boolean whole = form == Form.ROLE;
        return in.token(whole ? first : nameFirst)
                .span()
                .union(in.token(whole ? last : nameLast).span());
    }

    public boolean covers(int token) {
        return first <= token && token <= last;
    }

    public boolean namesAt(int token) {
        return nameFirst <= token && token <= nameLast;
    }
}
